import { extremesOf, tallyOf } from "../../analysis/debrief/tally";
import type { SessionRecord } from "../../playthrough/record";
import { HEADLINES, type ScenarioTexts } from "../../scenario/scenario";
import { useMessages } from "../session";
import { CreditList } from "./CreditList";

/** The three sums as they were counted, with what they were counted from. */
export function Points({ record, texts }: { record: SessionRecord; texts: ScenarioTexts }) {
  const { debrief, headlines } = useMessages();
  const tally = tallyOf(record);
  const extremes = extremesOf(record);
  const ofEnding = record.closing.find(({ reason }) => reason.kind === "ending");
  const sentences = {
    listening: debrief.tallies.listening(tally),
    transparency: debrief.tallies.transparency(tally),
    winwin: debrief.tallies.winwin(ofEnding?.points ?? 0),
  };
  const heading = !extremes
    ? debrief.scores
    : record.points[extremes.most] < 0
      ? debrief.scoresLost(headlines[extremes.fewest])
      : debrief.scoresFinding(headlines[extremes.most], headlines[extremes.fewest]);
  return (
    <section className="points" aria-labelledby="points">
      <h2 id="points">{heading}</h2>
      <dl>
        {HEADLINES.map((headline) => (
          <div key={headline}>
            <dt>{headlines[headline]}</dt>
            <dd data-testid={`score-${headline}`}>{record.points[headline]}</dd>
            <dd className="points-why">{sentences[headline]}</dd>
          </div>
        ))}
      </dl>
      <p className="aside">{debrief.scoresNote}</p>
      {record.closing.length > 0 && (
        <details>
          <summary>{debrief.closing}</summary>
          <CreditList credits={record.closing} texts={texts} />
        </details>
      )}
    </section>
  );
}
