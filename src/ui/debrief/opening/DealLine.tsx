import { optionsOf } from "../../../negotiation/space";
import type { SessionRecord } from "../../../playthrough/record";
import type { ScenarioTexts } from "../../../scenario/scenario";
import { useMessages } from "../../session";
import { jumpTo } from "../Contents";

/** What was agreed, issue by issue, at the last table; the way to all that could have been. */
export function DealLine({ record, texts }: { record: SessionRecord; texts: ScenarioTexts }) {
  const words = useMessages().lessons.relation;
  const tables = record.turns.flatMap(({ choice }) => choice?.table ?? []);
  const last = tables.at(-1);
  if (!last) return null;
  const deal = last.outcome?.deal ?? null;
  const options = deal === null ? null : optionsOf(last.table.space, deal);
  return (
    <section className="deal-line" aria-labelledby="deal-line">
      <h2 id="deal-line">{options ? words.deal : words.noDeal}</h2>
      {options && (
        <dl>
          {Object.entries(texts.issues).map(([id, issue], at) => (
            <div key={id}>
              <dt>{issue.label}</dt>
              <dd>{issue.options[options[at]!]}</dd>
            </div>
          ))}
        </dl>
      )}
      <button type="button" className="link" onClick={() => jumpTo("section.deal h2")}>
        {words.toDeal}
      </button>
    </section>
  );
}
