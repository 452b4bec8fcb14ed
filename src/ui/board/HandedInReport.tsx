import type { HandedIn, LineReport } from "../../store/board";
import { useMessages } from "../session";

/** Lines with a code that does not count. */
export const refusedIn = (report: HandedIn): readonly LineReport[] =>
  "failed" in report
    ? []
    : report.lines.filter(
        ({ outcome: { code } }) => code !== "added" && code !== "known" && code !== "no-code",
      );

/** What became of what was handed in: counted, then line by line what was not taken. */
export function HandedInReport({ report }: { report: HandedIn }) {
  const { board, listOf } = useMessages();
  if ("failed" in report) return <p className="told">{board.handFailed}</p>;
  const of = (...codes: string[]) =>
    report.lines.filter(({ outcome }) => codes.includes(outcome.code));
  const blank = of("no-code");
  const known = of("known");
  const refused = refusedIn(report);
  const found = report.lines.length > blank.length;
  const counts = [
    board.added(of("added").length),
    ...(known.length > 0 ? [board.known(known.length)] : []),
    ...(refused.length > 0 ? [board.refused(refused.length)] : []),
    ...(blank.length > 0 ? [board.noCode(blank.length)] : []),
  ];
  return (
    <div className="handed-in">
      <p className="told">{listOf(counts)}</p>
      <LineList lines={found ? [...refused, ...known] : blank} />
    </div>
  );
}

/** More than that nobody reads. */
const MOST_LINES = 100;

function LineList({ lines }: { lines: readonly LineReport[] }) {
  const { board } = useMessages();
  if (lines.length === 0) return null;
  return (
    <ul className="handed-in-lines">
      {lines.slice(0, MOST_LINES).map(({ line, text, outcome }, i) => (
        // oxlint-disable-next-line react/no-array-index-key -- a report never changes
        <li key={i}>
          <b>{board.line(line)}</b>{" "}
          {outcome.code === "known" || outcome.code === "added"
            ? board.knownOne
            : board.refusal(outcome)}
          <small>{text}</small>
        </li>
      ))}
    </ul>
  );
}
