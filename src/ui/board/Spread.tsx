import { bandEdges, bandOf, BANDS, tiedWith } from "../../course/bands";
import { median } from "../../course/statistics";
import { useMessages } from "../session";
import { Chart } from "./Chart";
import { useWidth } from "../useWidth";
import { type BoardView, short } from "./view";

/** Room above the dots for words, and below for the ruler. CSS pixels. */
const TOP = 64;
const BOTTOM = 30;
/** For the dots themselves. */
const LEAST_ROOM = 96;
const MOST_ROOM = 240;
const EDGE = 10;
/** Scores that share a column, and the largest dot. */
const COLUMN = 2;
const MOST_RADIUS = 8;

/** First of all how the group is spread: one dot is one person. */
export function Spread({
  runs,
  margin,
  pickedRun,
  nameOf,
  picked,
  solving,
}: BoardView & { solving: boolean }) {
  const { board } = useMessages();
  const [ref, width] = useWidth<HTMLDivElement>(760);
  const scores = runs.map(({ scores: { overall } }) => overall);
  const middle = median(scores);
  const edges = bandEdges(margin);
  const inBand = (band: string) => scores.filter((one) => bandOf(one, margin) === band).length;
  const low = inBand("astray") + inBand("chance");
  const x = (score: number) => EDGE + (score * (width - 2 * EDGE)) / 100;
  const columns = columnsOf(runs.map(({ scores: { overall } }, i) => ({ score: overall, i })));
  const highest = Math.max(1, ...[...columns.values()].map((column) => column.length));
  const radius = Math.min(MOST_RADIUS, (x(COLUMN) - x(0)) / 2 - 0.2, MOST_ROOM / (2 * highest));
  const room = Math.max(LEAST_ROOM, 2 * radius * highest + 12);
  const height = TOP + room + BOTTOM;
  const own = pickedRun?.scores.overall;
  const side = own !== undefined && middle !== null && own > middle ? "start" : "end";
  return (
    <section className="spread-part" aria-labelledby="spread">
      <h2 id="spread">{board.spread(low, runs.length)}</h2>
      <ul className="board-bands">
        {BANDS.map((band) => (
          <li key={band} data-band={band}>
            <b>{board.bands[band]}</b> {board.range(edges[band].from, edges[band].to)}
            <span>{board.people(inBand(band))}</span>
          </li>
        ))}
      </ul>
      <div ref={ref}>
        <Chart
          name="spread"
          label={board.spreadAlt(runs.length, middle === null ? "–" : short(middle))}
          width={width}
          height={height}
        >
          {[edges.chance.from, edges.chance.to, edges.masterly.from].map((edge) => (
            <line
              key={edge}
              className="band-edge"
              x1={x(edge)}
              x2={x(edge)}
              y1={TOP - 14}
              y2={height - BOTTOM}
            />
          ))}
          {own !== undefined && (
            <rect
              className="tie-zone"
              x={x(Math.max(0, own - margin))}
              width={x(Math.min(100, own + margin)) - x(Math.max(0, own - margin))}
              y={TOP - 14}
              height={room + 14}
            />
          )}
          {[...columns].flatMap(([column, dots]) =>
            dots.map(({ i }, at) => (
              <circle
                key={i}
                className={runs[i] === pickedRun ? "dot own" : "dot"}
                cx={x(column + COLUMN / 2)}
                cy={height - BOTTOM - radius * (2 * at + 1) - 1}
                r={Math.max(1, radius - 0.6)}
              />
            )),
          )}
          {middle !== null && (
            <>
              <line
                className="median"
                x1={x(middle)}
                x2={x(middle)}
                y1={TOP - 18}
                y2={height - BOTTOM}
              />
              <text
                x={x(middle) + (side === "start" ? -6 : 6)}
                y={TOP - 18}
                textAnchor={side === "start" ? "end" : "start"}
              >
                {board.median(short(middle))}
              </text>
            </>
          )}
          {own !== undefined && picked && (
            <>
              <line
                className="own-line"
                x1={x(own)}
                x2={x(own)}
                y1={TOP - 14}
                y2={height - BOTTOM}
              />
              <text className="own" x={clamped(x(own), width)} y={16} textAnchor="middle">
                {board.score(nameOf(picked), own)}
              </text>
              <text className="own small" x={clamped(x(own), width)} y={32} textAnchor="middle">
                {board.tied(margin, tiedWith(own, scores, margin) - 1)}
              </text>
            </>
          )}
          <line className="ruler" x1={x(0)} x2={x(100)} y1={height - BOTTOM} y2={height - BOTTOM} />
          {[0, 25, 50, 75, 100].map((tick) => (
            <g key={tick}>
              <line
                className="ruler"
                x1={x(tick)}
                x2={x(tick)}
                y1={height - BOTTOM}
                y2={height - BOTTOM + 5}
              />
              <text
                className="small"
                x={x(tick)}
                y={height - 8}
                textAnchor={tick === 0 ? "start" : tick === 100 ? "end" : "middle"}
              >
                {tick === 0
                  ? board.worst
                  : tick === 50
                    ? board.random
                    : tick === 100
                      ? board.best
                      : tick}
              </text>
            </g>
          ))}
        </Chart>
      </div>
      <p className="aside" aria-live="polite">
        {solving ? board.marginPending(margin) : board.spreadNote(margin)}
      </p>
    </section>
  );
}

const clamped = (x: number, width: number): number => Math.min(Math.max(x, 64), width - 64);

interface Dot {
  score: number;
  i: number;
}

/** By the score a column begins with, lowest dots first. */
function columnsOf(dots: readonly Dot[]): Map<number, Dot[]> {
  const columns = new Map<number, Dot[]>();
  for (const dot of dots) {
    const column = Math.min(98, Math.floor(dot.score / COLUMN) * COLUMN);
    columns.set(column, [...(columns.get(column) ?? []), dot]);
  }
  return columns;
}
