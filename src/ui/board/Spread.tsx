import { aboveRandom } from "../../analysis/debrief/standing";
import { bandEdges, bandOf, BANDS } from "../../course/bands";
import { byTens, median } from "../../course/statistics";
import type { Distribution, ScoreRanges } from "../../scenario/scenario";
import { useMessages } from "../session";
import { SpreadChart } from "./SpreadChart";
import { type BoardView, short } from "./view";

interface SpreadProps extends BoardView {
  /** Of the variant; absent until the scenario is there. */
  ranges: ScoreRanges | undefined;
  solving: boolean;
}

/** First of all how the group is spread, over what random play comes to. */
export function Spread({ ranges, solving, ...view }: SpreadProps) {
  const { board } = useMessages();
  const { runs, margin } = view;
  const scores = runs.map(({ scores: { overall } }) => overall);
  const inBand = (band: string) => scores.filter((one) => bandOf(one, margin) === band).length;
  const edges = bandEdges(margin);
  const random = ranges?.distribution;
  return (
    <section className="spread-part" aria-labelledby="spread">
      <h2 id="spread">{board.spread(inBand("astray") + inBand("chance"), runs.length)}</h2>
      <ul className="board-bands">
        {BANDS.map((band) => (
          <li
            key={band}
            data-band={band}
            style={{ insetInlineStart: `${(edges[band].from + edges[band].to) / 2}%` }}
          >
            <b>{board.bands[band]}</b>
            <span>{board.people(inBand(band))}</span>
            <small>{board.range(edges[band].from, edges[band].to)}</small>
          </li>
        ))}
      </ul>
      <SpreadChart {...view} random={random} />
      <p className="aside spread-note">
        {random &&
          board.hump(random.plays, aboveRandom(median(scores) ?? 0, random.overall), scores.length)}
        {ranges && board.rangeStatus[ranges.status]}
      </p>
      <p className="aside" aria-live="polite">
        {solving ? board.marginPending(margin) : board.spreadNote(margin)}
      </p>
      <SpreadTable scores={scores} random={random} />
    </section>
  );
}

/** The same in numbers, by ten points. */
function SpreadTable({
  scores,
  random,
}: {
  scores: readonly number[];
  random: Distribution | undefined;
}) {
  const { board } = useMessages();
  const people = byTens(scores);
  const shares = random && tensOf(random);
  return (
    <details>
      <summary>{board.numbers}</summary>
      <table className="board-table spread-table">
        <thead>
          <tr>
            <th scope="col">{board.overall}</th>
            <th scope="col">{board.thisGroup}</th>
            {shares && <th scope="col">{board.randomShare}</th>}
          </tr>
        </thead>
        <tbody>
          {TENS.map((from, ten) => (
            <tr key={from}>
              <th scope="row">{board.range(from, from === 90 ? 100 : from + 9)}</th>
              <td>{board.people(people[ten]!)}</td>
              {shares && <td>{percent(shares[ten]!)}</td>}
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}

const TENS = Array.from({ length: 10 }, (_, ten) => 10 * ten);

/** Which share of random plays scores 0..9, 10..19, … 90..100. */
function tensOf({ plays, overall }: Distribution): number[] {
  const parts = overall.length / 10;
  return TENS.map(
    (_, ten) =>
      overall.slice(ten * parts, (ten + 1) * parts).reduce((sum, one) => sum + one, 0) / plays,
  );
}

/** What is there is not shown as nothing. */
const percent = (share: number): string =>
  share > 0 && share < 0.0005 ? "< 0.1%" : `${short(100 * share)}%`;
