import { STAGES, type Stage } from "../../../mind/stage";
import { FACETS } from "../../../mind/mind";
import type { SessionRecord } from "../../../playthrough/record";
import type { Scenario, ScenarioTexts } from "../../../scenario/scenario";
import { useMessages } from "../../session";
import { brandShown } from "../layout";
import { DecisionChain } from "./DecisionChain";
import { Survey } from "./Survey";

interface RelationProps {
  scenario: Scenario;
  record: SessionRecord;
  texts: ScenarioTexts;
}

/** What became of the relationship: how far it came, the three kinds of trust, and what the client would say of it. */
export function Relation({ scenario, record, texts }: RelationProps) {
  const { lessons } = useMessages();
  const words = lessons.relation;
  const { turns, client } = record;
  const stages = turns.map(({ stage }) => stage);
  const deepest = STAGES.findLast((stage) => stages.includes(stage)) ?? client.stage;
  const name = (stage: Stage) => words.stages[stage];
  return (
    <section className="relation" aria-labelledby="relation">
      <h2 id="relation" tabIndex={-1}>
        {words.finding(name(stages[0] ?? client.stage), name(client.stage), name(deepest))}
      </h2>
      <div className="relation-words">
        <Stages now={client.stage} deepest={deepest} stages={stages} />
        <Kinds record={record} />
        <dl className="relation-risks">
          <div>
            <dt>{words.churn}</dt>
            <dd>{words.outOf(Math.round(client.churn / 100))}</dd>
          </div>
          <div>
            <dt>{words.longTerm}</dt>
            <dd>{words.outOf(Math.round(client.longTerm / 100))}</dd>
          </div>
        </dl>
        <DecisionChain client={client} texts={texts} />
        <p className="aside">{words.apart}</p>
      </div>
      <Survey lead={scenario.lead} client={client} texts={texts} />
    </section>
  );
}

interface StagesProps {
  now: Stage;
  deepest: Stage;
  stages: readonly Stage[];
}

/** The five stages; the furthest that was reached says when. */
function Stages({ now, deepest, stages }: StagesProps) {
  const { lessons } = useMessages();
  const reached = stages.indexOf(deepest);
  return (
    <ol className="stages">
      {STAGES.map((stage, at) => (
        <li
          key={stage}
          data-passed={at <= STAGES.indexOf(deepest)}
          aria-current={stage === now ? "step" : undefined}
        >
          <span>{lessons.relation.stages[stage]}</span>
          {stage === deepest && deepest !== now && reached > 0 && (
            <small>{lessons.relation.reached(reached)}</small>
          )}
        </li>
      ))}
    </ol>
  );
}

/** Each kind of trust, from the first word to the last. */
function Kinds({ record: { start, turns } }: Pick<RelationProps, "record">) {
  const { debrief } = useMessages();
  const end = turns.at(-1)?.after ?? start;
  return (
    <dl className="trust-kinds">
      {FACETS.map((facet) => {
        const [from, to] =
          facet === "brand" ? [brandShown(start), brandShown(end)] : [start[facet], end[facet]];
        return (
          <div key={facet}>
            <dt>{debrief.facets[facet]}</dt>
            <dd className="trust-track" aria-hidden="true">
              <span
                className={to < from ? "trust-fell" : "trust-rose"}
                style={{
                  insetInlineStart: `${Math.min(from, to)}%`,
                  inlineSize: `${Math.abs(to - from)}%`,
                }}
              />
              <i style={{ insetInlineStart: `${from}%` }} />
              <b style={{ insetInlineStart: `${to}%` }} />
            </dd>
            <dd>
              {from} → <b>{to}</b>
            </dd>
          </div>
        );
      })}
    </dl>
  );
}
