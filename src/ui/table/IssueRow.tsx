import { useId } from "react";
import type { TableIssue } from "../../playthrough/table-view";
import type { ShownLine } from "../../playthrough/view";
import { useMessages } from "../session";
import { Typeset } from "../Typeset";
import { TheirSide } from "./TheirSide";

interface IssueRowProps {
  issue: TableIssue;
  lines: readonly ShownLine[];
  /** Number of the line that answered a question about it at this table. */
  answer: number | null;
  mayAsk: boolean;
  chosen: number | null;
  /** Option of the client's standing counter-offer, and of our last offer. */
  theirs: number | undefined;
  ours: number | undefined;
  /** No more offers are heard. */
  closed: boolean;
  onChoose: (option: number) => void;
  onAsk: () => void;
}

/** One issue: its options to choose from, and what is known of the other side. */
export function IssueRow(props: IssueRowProps) {
  const { issue, lines, answer, chosen, theirs, ours, closed, onChoose } = props;
  const id = useId();
  return (
    <div className="issue" data-testid="issue">
      <h3 id={id}>{issue.label}</h3>
      <Ask {...props} />
      <div
        className="issue-options"
        role="radiogroup"
        aria-labelledby={id}
        style={{ "--options": issue.options.length } as React.CSSProperties}
      >
        {issue.options.map((label, option) => (
          <Option
            // oxlint-disable-next-line react/no-array-index-key -- an option is its number
            key={option}
            name={id}
            label={label}
            worth={issue.theirs?.worth[option]}
            checked={chosen === option}
            theirs={theirs === option}
            ours={ours === option}
            closed={closed}
            onChoose={() => onChoose(option)}
          />
        ))}
      </div>
      <TheirSide issue={issue} lines={lines} answer={answer} />
    </div>
  );
}

function Ask({ issue, mayAsk, onAsk }: Pick<IssueRowProps, "issue" | "mayAsk" | "onAsk">) {
  const { table } = useMessages();
  return (
    <button
      type="button"
      className="quiet ask"
      aria-label={table.askAbout(issue.label)}
      aria-disabled={!mayAsk}
      title={mayAsk ? undefined : table.askedEnough}
      onClick={onAsk}
    >
      {table.ask}
    </button>
  );
}

interface OptionProps {
  name: string;
  label: TableIssue["options"][number];
  /** What it is worth to the client, 0..100, where that is known. */
  worth: number | undefined;
  checked: boolean;
  theirs: boolean;
  ours: boolean;
  closed: boolean;
  onChoose: () => void;
}

function Option(props: OptionProps) {
  const { name, label, worth, checked, theirs, ours, closed, onChoose } = props;
  const { table } = useMessages();
  return (
    <label className="term">
      <span className="term-marks" aria-hidden="true">
        {theirs && <i className="side-mark theirs">{table.theirs}</i>}
        {ours && <i className="side-mark ours">{table.ours}</i>}
      </span>
      <input type="radio" name={name} checked={checked} disabled={closed} onChange={onChoose} />
      <span className="term-name">
        <Typeset text={label} />
      </span>
      {(theirs || ours) && <span className="sr-only">, {table.marks(theirs, ours)}</span>}
      {worth !== undefined && (
        <span className="term-worth">
          <span className="sr-only">, {table.theirWorth(worth)}</span>
          <i aria-hidden="true" style={{ "--worth": `${worth}%` } as React.CSSProperties} />
          <small aria-hidden="true">{worth}</small>
        </span>
      )}
    </label>
  );
}
