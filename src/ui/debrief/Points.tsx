import { aboveRandom } from "../../analysis/debrief/standing";
import { extremesOf, tallyOf } from "../../analysis/debrief/tally";
import type { SessionRecord } from "../../playthrough/record";
import { type Scores, scoresOf } from "../../playthrough/score";
import {
  HEADLINES,
  type ScenarioTexts,
  type ScoreName,
  type ScoreRanges,
} from "../../scenario/scenario";
import { useMessages } from "../session";
import { type Behind, CreditList } from "./CreditList";
import { Ruler } from "./opening/Ruler";

/** What is settled at the end goes back to no single line. */
const nothingBehind: Behind = () => null;

/** The scores within the range of this scenario, with what they were counted from; raw points where no range is known. */
export function Points({
  record,
  ranges,
  texts,
}: {
  record: SessionRecord;
  ranges: ScoreRanges | undefined;
  texts: ScenarioTexts;
}) {
  const { debrief, headlines, lessons } = useMessages();
  const distribution = ranges?.distribution;
  const scores = ranges ? scoresOf(record.points, ranges) : null;
  return (
    <section className="points" aria-labelledby="points">
      <h2 id="points" tabIndex={-1}>
        <Heading points={scores ?? record.points} scored={scores !== null} />
      </h2>
      <dl>
        {scores && (
          <div className="points-overall">
            <dt>{debrief.overall}</dt>
            <dd data-testid="score-overall">{scores.overall}</dd>
            <dd className="points-ruler">
              <Ruler score={scores.overall} random={distribution?.overall} named />
            </dd>
            <dd className="points-why">
              {lessons.fromBest(100 - scores.overall)}{" "}
              {distribution && (
                <>
                  {lessons.aboveRandom(aboveRandom(scores.overall, distribution.overall))}{" "}
                  {lessons.hump}
                </>
              )}
            </dd>
          </div>
        )}
        {HEADLINES.map((headline) => (
          <div key={headline}>
            <dt>{headlines[headline]}</dt>
            <dd data-testid={`score-${headline}`}>
              {scores ? scores[headline] : debrief.signed(record.points[headline])}
            </dd>
            {scores && (
              <dd className="points-ruler">
                <Ruler score={scores[headline]} random={distribution?.[headline]} named={false} />
              </dd>
            )}
            <Why record={record} headline={headline} ranges={ranges} />
          </div>
        ))}
      </dl>
      <p className="aside">{debrief.scoresNote[ranges?.status ?? "unknown"]}</p>
      {record.closing.length > 0 && (
        <details>
          <summary>{debrief.closing}</summary>
          <CreditList credits={record.closing} texts={texts} behind={nothingBehind} />
        </details>
      )}
    </section>
  );
}

function Heading({
  points,
  scored,
}: {
  points: Scores | SessionRecord["points"];
  scored: boolean;
}) {
  const { debrief, headlines } = useMessages();
  const extremes = extremesOf(points);
  if (!extremes) return debrief.scores;
  const { most, fewest } = extremes;
  return !scored && points[most] < 0
    ? debrief.scoresLost(headlines[fewest])
    : debrief.scoresFinding(headlines[most], headlines[fewest]);
}

/** What a headline score was counted from, and its raw points between what was possible. */
function Why({
  record,
  headline,
  ranges,
}: {
  record: SessionRecord;
  headline: Exclude<ScoreName, "overall">;
  ranges: ScoreRanges | undefined;
}) {
  const { debrief } = useMessages();
  const tally = tallyOf(record);
  const ofEnding = record.closing.find(({ reason }) => reason.kind === "ending");
  const tables = record.turns.flatMap(({ choice }) => choice?.table ?? []);
  const ofDeals = tables.reduce((sum, { points }) => sum + points, 0);
  const sentence = {
    listening: debrief.tallies.listening(tally),
    transparency: debrief.tallies.transparency(tally),
    winwin: debrief.tallies.winwin(tables.length > 0 ? ofDeals : null, ofEnding?.points ?? 0),
  }[headline];
  const range = ranges?.scores[headline];
  return (
    <dd className="points-why">
      {sentence}
      {ranges && range && (
        <span className="points-raw">
          {debrief.rawOf(record.points[headline], range.worst, range.best, ranges.status)}
        </span>
      )}
    </dd>
  );
}
