import { useEffect, useState } from "react";

/**
 * The last of these elements whose upper edge has passed a line across the window while the page is scrolled: what its
 * reader is at, by its number; the first until one has. At the end of the page it is the last one in sight.
 * @param find looks the elements up, in the order of the page; the same function from call to call
 * @param line from the top of the window, in CSS pixels
 */
export function useLastPassed(
  find: () => readonly Element[],
  line: (height: number) => number,
): number {
  const [passed, setPassed] = useState(0);
  useEffect(() => {
    let due = 0;
    const look = () => {
      due = 0;
      const { innerHeight, scrollY } = window;
      const atEnd = scrollY + innerHeight >= document.documentElement.scrollHeight - 2;
      const edge = atEnd && scrollY > 0 ? innerHeight : line(innerHeight);
      const at = find().findLastIndex((one) => one.getBoundingClientRect().top <= edge);
      setPassed(Math.max(0, at));
    };
    const onScroll = () => {
      due ||= requestAnimationFrame(look);
    };
    look();
    window.addEventListener("scroll", onScroll, { passive: true });
    window.addEventListener("resize", onScroll);
    return () => {
      cancelAnimationFrame(due);
      window.removeEventListener("scroll", onScroll);
      window.removeEventListener("resize", onScroll);
    };
  }, [find, line]);
  return passed;
}
