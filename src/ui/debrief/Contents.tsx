import { useCallback, useEffect, useMemo, useRef } from "react";
import { makeRoute } from "../route";
import { useMessages } from "../session";
import { useLastPassed } from "./useLastPassed";

/** Brings a heading into sight with the line over it that says what it heads, and the reader's focus with it. */
export function jumpTo(selector: string): void {
  const heading = document.querySelector<HTMLElement>(selector);
  if (!heading) return;
  heading.tabIndex = -1;
  const over = heading.previousElementSibling;
  const first = over?.matches(".kicker") ? over : heading;
  first.scrollIntoView({ block: "start" });
  heading.focus({ preventScroll: true });
}

type Part = Exclude<keyof ReturnType<typeof useMessages>["lessons"]["contents"], "label">;

type Entry =
  /** A part of the page, by its heading. */
  { part: Part; heading: string } | { part: Part; room: "mistakes" | "expert" };

const ENTRIES: readonly Entry[] = [
  { part: "opening", heading: "#points" },
  { part: "timeline", heading: "#course" },
  { part: "mistakes", room: "mistakes" },
  { part: "listening", heading: "section.listening h2" },
  { part: "deal", heading: "section.deal h2" },
  { part: "ledger", heading: "#ledger" },
  { part: "transcript", heading: "#transcript" },
  { part: "expert", room: "expert" },
  { part: "map", heading: "#map" },
  { part: "next", heading: "#next-time" },
];

interface ContentsProps {
  id: string;
  /** Parts that this session has. */
  parts: ReadonlySet<Part>;
}

/** What there is, in one line that stays in sight, and where the reader is in it. */
export function Contents({ id, parts }: ContentsProps) {
  const { lessons } = useMessages();
  const words = lessons.contents;
  const here = useHere(parts);
  const strip = useRef<HTMLUListElement>(null);
  useEffect(() => {
    if (strip.current && here) keepInSight(strip.current, `[data-part="${here}"]`);
  }, [here]);
  return (
    <nav className="contents" aria-label={words.label}>
      <ul ref={strip}>
        {ENTRIES.filter(({ part }) => parts.has(part)).map((entry) => (
          <li key={entry.part}>
            {"room" in entry ? (
              <a href={makeRoute({ screen: "debrief", id, room: entry.room })}>
                {words[entry.part]}
              </a>
            ) : (
              <button
                type="button"
                data-part={entry.part}
                aria-current={entry.part === here ? "location" : undefined}
                onClick={() => jumpTo(entry.heading)}
              >
                {words[entry.part]}
              </button>
            )}
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** A heading counts as reached when it is this far below the window's upper edge, or above. */
const reached = (height: number) => Math.min(160, height / 4);

/** The part of the page that its reader has come to. */
function useHere(parts: ReadonlySet<Part>): Part | null {
  const onPage = useMemo(
    () => ENTRIES.filter((entry) => "heading" in entry).filter(({ part }) => parts.has(part)),
    [parts],
  );
  const find = useCallback(
    () => onPage.flatMap(({ heading }) => document.querySelector(heading) ?? []),
    [onPage],
  );
  return onPage[useLastPassed(find, reached)]?.part ?? null;
}

/** Scrolls a strip sideways until that part of it is seen; the page stays where it is. */
function keepInSight(strip: HTMLElement, selector: string): void {
  const part = strip.querySelector<HTMLElement>(selector);
  if (!part || strip.scrollWidth <= strip.clientWidth) return;
  const middle = part.offsetLeft + part.offsetWidth / 2 - strip.offsetLeft;
  strip.scrollLeft = middle - strip.clientWidth / 2;
}

export type { Part };
