import { scaleLinear } from "d3-scale";
import { humpPath } from "../../hump";
import { useMessages } from "../../session";

const WIDTH = 240;
const HUMP = 34;
const LINE = 44;

interface RulerProps {
  score: number;
  /** How many random plays score 0..4, 5..9, … 95..100, where that is known. */
  random: readonly number[] | undefined;
  /** Names the ends and the middle. */
  named: boolean;
}

/** The full ruler from worst to best, random play as a hump, and a bar from its mean to the score. Said in numbers beside it. */
export function Ruler({ score, random, named }: RulerProps) {
  const { lessons } = useMessages();
  const x = scaleLinear()
    .domain([0, 100])
    .range([6, WIDTH - 6]);
  const side = score < 50 ? "below" : "above";
  const [from, to] = [Math.min(50, score), Math.max(50, score)];
  return (
    <svg className="score-ruler" viewBox={`0 0 ${WIDTH} 64`} aria-hidden="true">
      {random && (
        <path className="score-ruler-hump" d={humpPath(random, { x, base: LINE, height: HUMP })} />
      )}
      <path
        className="score-ruler-line"
        d={`M${x(0)} ${LINE - 5} V${LINE} H${x(100)} V${LINE - 5}`}
      />
      <line className="score-ruler-line" x1={x(50)} x2={x(50)} y1={LINE} y2={LINE + 5} />
      <line
        className={`score-ruler-bar score-ruler-${side}`}
        x1={x(from)}
        x2={x(to)}
        y1={LINE}
        y2={LINE}
      />
      <path
        className={`score-ruler-mark score-ruler-${side}`}
        d={`M${x(score)} ${LINE - 2} l-6 -10 h12 Z`}
      />
      <text x={x(0) - 6} y={61}>
        0{named && ` ${lessons.worst}`}
      </text>
      <text x={x(50)} y={61} textAnchor="middle">
        50 {lessons.random}
      </text>
      <text x={x(100) + 6} y={61} textAnchor="end">
        100{named && ` ${lessons.best}`}
      </text>
    </svg>
  );
}
