import type { LedgerRow } from "../../../analysis/ledger";
import type { ScenarioTexts } from "../../../scenario/scenario";
import { useMessages } from "../../session";

interface FactProps {
  row: LedgerRow;
  texts: ScenarioTexts;
  client: string;
}

/** The question, what the answer was, how much it matters and what it shows at the table. */
export function Fact({ row, texts, client }: FactProps) {
  const { fact, matters, planned, shows } = row;
  const messages = useMessages();
  const words = messages.ledger;
  const { question, text } = texts.facts[fact]!;
  const issues = shows.flatMap(({ issue }) => texts.issues[issue]?.label ?? []).map(words.issue);
  return (
    <>
      <span className="ledger-weight">
        <span aria-hidden="true">{"●".repeat(matters)}</span> {words.matters(matters)}
        {planned && <em>{words.planned}</em>}
      </span>
      <b>{question}</b>
      <span className="ledger-text">{text}</span>
      {issues.length > 0 && (
        <span className="ledger-shows">
          {words.shows(messages.listOf(issues), client, shows[0]!.seen)}
        </span>
      )}
    </>
  );
}
