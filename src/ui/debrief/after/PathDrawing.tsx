import { line, curveMonotoneX } from "d3-shape";
import type { PathTurn } from "../../../analysis/debrief/paths";
import { useWidth } from "../../useWidth";

const STEP = 26;
const HEAD = 26;
const EDGE = 24;

/** Turns from left to right, options as dots, each play a line; this one drawn strong. The list beside it says the same. */
export function PathDrawing({ turns, runs }: { turns: readonly PathTurn[]; runs: number }) {
  const [box, width] = useWidth<HTMLDivElement>(900);
  const rows = Math.max(...turns.map(({ options }) => options.length));
  const height = HEAD + rows * STEP + 8;
  const x = (at: number) => EDGE + (at * (width - 2 * EDGE)) / Math.max(1, turns.length - 1);
  const y = (row: number, of: number) => HEAD + 10 + (row + (rows - of) / 2) * STEP;
  const path = (run: number) => {
    const points = turns.flatMap(({ options }, at): [number, number][] => {
      const row = options.findIndex(({ takenBy }) => takenBy.includes(run));
      return row < 0 ? [] : [[x(at), y(row, options.length)]];
    });
    return line().curve(curveMonotoneX)(points) ?? "";
  };
  return (
    <div className="path-drawing" ref={box}>
      <svg viewBox={`0 0 ${width} ${height}`} width={width} height={height} aria-hidden="true">
        {Array.from({ length: runs - 1 }, (_, i) => (
          <path key={i} className="path-other" d={path(i + 1)} />
        ))}
        <path className="path-this" d={path(0)} />
        {turns.map(({ turn, options }, at) => (
          <g key={turn}>
            <text x={x(at)} y={14} textAnchor="middle">
              {turn}
            </text>
            {options.map(({ id, takenBy }, row) => (
              <circle
                key={id}
                className={
                  takenBy.includes(0) ? "dot-this" : takenBy.length > 0 ? "dot-other" : "dot-blank"
                }
                cx={x(at)}
                cy={y(row, options.length)}
                r={takenBy.includes(0) ? 6 : 5}
              />
            ))}
          </g>
        ))}
      </svg>
    </div>
  );
}
