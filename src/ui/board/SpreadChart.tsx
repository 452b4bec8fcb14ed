import { bandEdges, tiedWith } from "../../course/bands";
import { median } from "../../course/statistics";
import type { Distribution } from "../../scenario/scenario";
import { humpPath } from "../hump";
import { useMessages } from "../session";
import { useWidth } from "../useWidth";
import { Chart } from "./Chart";
import { shortened, within } from "./label";
import { type BoardView, short } from "./view";

/** Room above the dots for words, more where somebody is picked out, and below for the ruler. CSS pixels. */
const WORDS = 34;
const OWN_WORDS = 70;
const BOTTOM = 30;
/** For the dots themselves, and how much of that the hump behind them takes. */
const LEAST_ROOM = 132;
const MOST_ROOM = 240;
const HUMP = 0.78;
/** Of a name, in the drawing. */
const MOST_NAME = 160;
/** Scores that share a column, and the largest dot. */
const COLUMN = 2;
const MOST_RADIUS = 8;

interface Plot {
  x: (score: number) => number;
  width: number;
  /** Where the dots may begin, and where the ruler lies. */
  top: number;
  base: number;
}

interface SpreadChartProps extends BoardView {
  random: Distribution | undefined;
}

/** One dot is one person; the hump behind them is random play. */
export function SpreadChart({ runs, margin, pickedRun, nameOf, picked, random }: SpreadChartProps) {
  const { board } = useMessages();
  const [ref, width] = useWidth<HTMLDivElement>(760);
  const scores = runs.map(({ scores: { overall } }) => overall);
  const middle = median(scores);
  const x = (score: number) => (score * width) / 100;
  const columns = columnsOf(scores);
  const highest = Math.max(1, ...[...columns.values()].map((column) => column.length));
  const radius = Math.min(MOST_RADIUS, x(COLUMN) / 2 - 0.2, MOST_ROOM / (2 * highest));
  const own = pickedRun?.scores.overall;
  const top = own === undefined ? WORDS : OWN_WORDS;
  const base = top + Math.max(LEAST_ROOM, 2 * radius * highest + 12);
  const plot = { x, width, top, base };
  return (
    <div ref={ref}>
      <Chart
        name="spread"
        label={board.spreadAlt(runs.length, middle === null ? "–" : short(middle))}
        width={width}
        height={base + BOTTOM}
      >
        {random && <Hump {...plot} counts={random.overall} />}
        <Edges {...plot} margin={margin} />
        {own !== undefined && <TieZone {...plot} score={own} margin={margin} />}
        {[...columns].flatMap(([column, dots]) =>
          dots.map((i, at) => (
            <circle
              key={i}
              className={runs[i] === pickedRun ? "dot own" : "dot"}
              cx={x(column + COLUMN / 2)}
              cy={base - radius * (2 * at + 1) - 1}
              r={Math.max(1, radius - 0.6)}
            />
          )),
        )}
        {middle !== null && runs.length > 1 && (
          <Median {...plot} score={middle} toStart={(own ?? 0) > middle} />
        )}
        {own !== undefined && picked && (
          <Own
            {...plot}
            score={own}
            said={[
              board.score(shortened(nameOf(picked), MOST_NAME), own),
              board.tied(margin, tiedWith(own, scores, margin) - 1),
            ]}
          />
        )}
        <Ruler {...plot} />
      </Chart>
    </div>
  );
}

/** Its name stands on the side of the low scores, where the fewest people are. */
function Hump({ counts, x, top, base }: Plot & { counts: readonly number[] }) {
  const { board } = useMessages();
  const most = Math.max(1, ...counts);
  const height = HUMP * (base - top);
  const flank = counts.findIndex((count) => count > most / 4);
  return (
    <>
      <path className="hump" d={humpPath(counts, { x, base, height })} />
      <text
        className="small"
        x={x((100 * flank) / counts.length)}
        y={base - height * 0.3}
        textAnchor="end"
      >
        {board.humpName}
      </text>
    </>
  );
}

/** Where bands meet. */
function Edges({ margin, x, top, base }: Plot & { margin: number }) {
  const { chance, masterly } = bandEdges(margin);
  return [chance.from, chance.to, masterly.from].map((edge) => (
    <line key={edge} className="band-edge" x1={x(edge)} x2={x(edge)} y1={top - 14} y2={base} />
  ));
}

function TieZone({ score, margin, x, top, base }: Plot & { score: number; margin: number }) {
  const from = x(Math.max(0, score - margin));
  const to = x(Math.min(100, score + margin));
  return (
    <rect className="tie-zone" x={from} width={to - from} y={top - 14} height={base - top + 14} />
  );
}

/** Its words stand on the side where the picked person's do not. */
function Median({ score, toStart, x, top, base }: Plot & { score: number; toStart: boolean }) {
  const { board } = useMessages();
  return (
    <>
      <line className="median" x1={x(score)} x2={x(score)} y1={top - 18} y2={base} />
      <text x={x(score) + (toStart ? -6 : 6)} y={top - 18} textAnchor={toStart ? "end" : "start"}>
        {board.median(short(score))}
      </text>
    </>
  );
}

function Own({
  score,
  said,
  x,
  width,
  top,
  base,
}: Plot & { score: number; said: [string, string] }) {
  return (
    <>
      <line className="own-line" x1={x(score)} x2={x(score)} y1={top - 14} y2={base} />
      <text className="own" x={within(x(score), said[0], width)} y={16} textAnchor="middle">
        {said[0]}
      </text>
      <text className="own small" x={within(x(score), said[1], width)} y={32} textAnchor="middle">
        {said[1]}
      </text>
    </>
  );
}

function Ruler({ x, base }: Plot) {
  const { board } = useMessages();
  const named: Readonly<Record<number, string>> = {
    0: board.worst,
    50: board.random,
    100: board.best,
  };
  return (
    <>
      <line className="ruler" x1={x(0)} x2={x(100)} y1={base} y2={base} />
      {[0, 25, 50, 75, 100].map((tick) => (
        <g key={tick}>
          <line className="ruler" x1={x(tick)} x2={x(tick)} y1={base} y2={base + 5} />
          <text
            className="small"
            x={x(tick)}
            y={base + BOTTOM - 8}
            textAnchor={tick === 0 ? "start" : tick === 100 ? "end" : "middle"}
          >
            {named[tick] ?? tick}
          </text>
        </g>
      ))}
    </>
  );
}

/** Numbers of the dots in a column, by the score it begins with; lowest dots first. */
function columnsOf(scores: readonly number[]): Map<number, number[]> {
  const columns = new Map<number, number[]>();
  for (const [i, score] of scores.entries()) {
    const column = Math.min(100 - COLUMN, Math.floor(score / COLUMN) * COLUMN);
    columns.set(column, [...(columns.get(column) ?? []), i]);
  }
  return columns;
}
