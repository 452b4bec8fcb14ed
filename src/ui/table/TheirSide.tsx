import type { TableIssue } from "../../playthrough/table-view";
import type { ShownLine } from "../../playthrough/view";
import { useMessages } from "../session";

interface TheirSideProps {
  issue: TableIssue;
  lines: readonly ShownLine[];
  /** Number of the line that answered a question about it at this table. */
  answer: number | null;
}

/** What the player knows of the client's side of an issue. */
export function TheirSide({ issue, lines, answer }: TheirSideProps) {
  const messages = useMessages();
  const { table } = messages;
  const { heard, theirs } = issue;
  const said = answer === null ? undefined : lines[answer]?.text;
  return (
    <div className="known">
      <ul>
        {heard.map(({ fact, text, line }) => (
          <li key={fact} className="known-fact">
            {text} <small>{table.heardIn(messages.phases[lines[line]!.phase])}</small>
          </li>
        ))}
        {said !== undefined && (
          <li className="known-answer">{table.answered(messages.quoted(said))}</li>
        )}
        {heard.length === 0 && said === undefined && (
          <li className="known-nothing">{table.notKnown}</li>
        )}
      </ul>
      {theirs && (
        <p className="weight">
          <span aria-hidden="true">{table.weight(theirs.weight)}</span>
          <span className="sr-only">{table.weightAloud(theirs.weight)}</span>
        </p>
      )}
    </div>
  );
}
