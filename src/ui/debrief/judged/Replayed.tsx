import { closingLine } from "../../../analysis/debrief/course";
import type { Branch } from "../../../analysis/debrief/what-if";
import { optionsOf } from "../../../negotiation/space";
import type { RecordedLine, TurnRecord } from "../../../playthrough/record";
import type { ScenarioTexts } from "../../../scenario/scenario";
import { useMessages } from "../../session";
import { samePerson, SaidLine } from "./SaidLine";

/** Lines of a turn that are shown, at most. */
const MOST = 7;

/** The first words of a turn, to the client's first thought. */
function firstWords(lines: readonly RecordedLine[]): readonly RecordedLine[] {
  const said = lines.filter(({ text }) => text !== "");
  const thought = said.findIndex(({ shown }) => shown === null);
  return said.slice(0, thought < 0 || thought >= MOST ? MOST : thought + 1);
}

/** The last words at a table and the first after it. */
function lastWords(turn: TurnRecord): readonly RecordedLine[] {
  const closed = closingLine(turn);
  return firstWords(turn.lines.slice(Math.max(0, closed - 1)));
}

/** What was agreed at the table of a turn, in words; null where nothing was. */
export function dealIn(turn: TurnRecord | null, texts: ScenarioTexts): string | null {
  const table = turn?.choice?.table;
  const deal = table?.outcome?.deal ?? null;
  return deal === null ? null : dealWords(optionsOf(table!.table.space, deal), texts);
}

/** A package in words. Labels have commas of their own, so that these do not part them. */
export const dealWords = (deal: readonly number[], texts: ScenarioTexts): string =>
  Object.values(texts.issues)
    .map(({ options }, issue) => options[deal[issue]!]!)
    .join(" · ");

/** The lines of a replayed turn that are shown. */
const shownOf = ({ lines, turn }: Pick<Branch, "lines" | "turn">, table: boolean) =>
  table && turn ? lastWords(turn) : firstWords(lines);

/** Number of the last of them that was said aloud: the face that goes with them. Null if none was. */
export const reactionIn = (branch: Pick<Branch, "lines" | "turn">, table: boolean): number | null =>
  shownOf(branch, table).findLast(({ shown }) => shown !== null)?.shown?.n ?? null;

interface ReplayedProps {
  branch: Pick<Branch, "lines" | "turn">;
  table: boolean;
  texts: ScenarioTexts;
}

/** What was said in a turn that was really replayed. */
export function Replayed({ branch, table, texts }: ReplayedProps) {
  const { lessons } = useMessages();
  const words = shownOf(branch, table);
  const deal = table ? dealIn(branch.turn, texts) : null;
  return (
    <div className="replayed">
      {table && <p className="replayed-deal">{deal ? lessons.dealt(deal) : lessons.noDeal}</p>}
      {words.map((line, at) => (
        // oxlint-disable-next-line react/no-array-index-key -- a record never changes, and inner lines have no number
        <SaidLine key={at} line={line} named={!samePerson(words[at - 1], line)} />
      ))}
      {branch.lines.length === 0 && !table && (
        <p className="aside">{branch.turn ? lessons.nothingSaid : lessons.tableLaid}</p>
      )}
    </div>
  );
}
