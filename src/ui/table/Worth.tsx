import type { TableView } from "../../playthrough/table-view";
import { useMessages } from "../session";
import { lastOffer } from "./moves";
import { useStanding } from "./useStanding";
import { type Draft, isWhole, rangeOf, walkAwayOf, worthOf } from "./worth";

/** What the package in hand is worth to us, in figures and words. */
export function Worth({ table, draft }: { table: TableView; draft: Draft }) {
  const messages = useMessages();
  const { ours, issues } = table;
  const standing = useStanding(ours);
  const { least, most } = rangeOf(ours, draft);
  const open = issues.filter((_, at) => draft[at] === null).map(({ label }) => label);
  return (
    <p className="worth" aria-live="polite" aria-atomic="true" data-testid="worth">
      <span className="worth-name">{messages.table.worth}</span>{" "}
      <b className={open.length > 0 ? "worth-open" : undefined}>
        {open.length > 0 ? messages.table.between(least, most) : least}
      </b>{" "}
      <span className="worth-standing">
        {open.length > 0 ? messages.table.open(messages.listOf(open)) : standing(least)}
      </span>{" "}
      <Step table={table} draft={draft} />
    </p>
  );
}

/** Against our last offer: what was conceded, or gained. */
function Step({ table: { history, ours }, draft }: { table: TableView; draft: Draft }) {
  const { table } = useMessages();
  const last = lastOffer(history);
  if (!last || !isWhole(draft)) return null;
  const step = worthOf(ours, draft) - worthOf(ours, last);
  if (step === 0) return <span className="worth-step">{table.level}</span>;
  return <span className="worth-step">{step < 0 ? table.yielded(-step) : table.gained(step)}</span>;
}

const TENS = [0, 20, 40, 60, 80, 100];
/** Figures nearer than this, in points, would run into each other. */
const CLOSE = 12;

/** The same on a ruler of 0..100, with the walk-away line, our last offer and theirs. It says nothing that words do not. */
export function WorthRuler({ table, draft }: { table: TableView; draft: Draft }) {
  const messages = useMessages();
  const { ours, history, counter } = table;
  const line = walkAwayOf(ours);
  const { least, most } = rangeOf(ours, draft);
  const last = lastOffer(history);
  const marks = [
    ...(counter ? [{ kind: "theirs", at: worthOf(ours, counter) } as const] : []),
    ...(last ? [{ kind: "ours", at: worthOf(ours, last) } as const] : []),
  ].sort((a, b) => a.at - b.at);
  const crowded = marks.length === 2 && marks[1]!.at - marks[0]!.at < CLOSE;
  const whole = isWhole(draft);
  const [from, to] = whole ? [Math.min(line, least), Math.max(line, least)] : [least, most];
  return (
    <div className="ruler" aria-hidden="true">
      {TENS.map((at) => (
        <i key={at} className="ruler-ten" style={place(at)}>
          {Math.abs(at - line) >= CLOSE && <span>{at}</span>}
        </i>
      ))}
      <i
        className={`ruler-bar ${whole ? (least < line ? "short" : "over") : "open"}`}
        style={{ ...place(from), width: `${to - from}%` }}
      />
      {marks.map(({ kind, at }, rank) => (
        <i
          key={kind}
          className={`ruler-mark ${kind}`}
          data-side={crowded ? (rank === 0 ? "before" : "after") : undefined}
          style={place(at)}
        >
          <span>{messages.table[kind]}</span>
        </i>
      ))}
      <i className="ruler-line" style={place(line)}>
        <span data-side={line < 10 ? "after" : line > 90 ? "before" : undefined}>
          {messages.table.line(line)}
        </span>
      </i>
      {whole && <i className="ruler-now" style={place(least)} />}
    </div>
  );
}

const place = (points: number) => ({ insetInlineStart: `${points}%` });
