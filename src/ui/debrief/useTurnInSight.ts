import { useEffect, useState } from "react";

/** How far down the page its reader looks, as a share of its height. */
const READING = 0.34;

/** The turn of the transcript that is being read. */
export function useTurnInSight(): number {
  const [turn, setTurn] = useState(0);
  useEffect(() => {
    let due = 0;
    const look = () => {
      due = 0;
      const reports = [...document.querySelectorAll<HTMLElement>(".report[data-turn]")];
      const line = window.innerHeight * READING;
      const read = reports.findLast((report) => report.getBoundingClientRect().top <= line);
      setTurn(Number((read ?? reports[0])?.dataset["turn"] ?? 0));
    };
    const onScroll = () => {
      due ||= requestAnimationFrame(look);
    };
    look();
    window.addEventListener("scroll", onScroll, { passive: true });
    return () => {
      cancelAnimationFrame(due);
      window.removeEventListener("scroll", onScroll);
    };
  }, []);
  return turn;
}
