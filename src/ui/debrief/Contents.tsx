import { makeRoute } from "../route";
import { useMessages } from "../session";

/** Brings a heading into sight, and the reader's focus with it. */
export function jumpTo(selector: string): void {
  const heading = document.querySelector<HTMLElement>(selector);
  if (!heading) return;
  heading.tabIndex = -1;
  heading.scrollIntoView({ block: "start" });
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

/** What there is, in one line that stays in sight. */
export function Contents({ id, parts }: ContentsProps) {
  const { lessons } = useMessages();
  const words = lessons.contents;
  return (
    <nav className="contents" aria-label={words.label}>
      <ul>
        {ENTRIES.filter(({ part }) => parts.has(part)).map((entry) => (
          <li key={entry.part}>
            {"room" in entry ? (
              <a href={makeRoute({ screen: "debrief", id, room: entry.room })}>
                {words[entry.part]}
              </a>
            ) : (
              <button type="button" onClick={() => jumpTo(entry.heading)}>
                {words[entry.part]}
              </button>
            )}
          </li>
        ))}
      </ul>
    </nav>
  );
}

export type { Part };
