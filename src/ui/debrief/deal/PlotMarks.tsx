import { line } from "d3-shape";
import type { DealReport } from "../../../analysis/debrief/deal";
import type { Point } from "./place-labels";
import type { Frame } from "./plot-frame";
import { arrowOf, pathsOf } from "./plot-lines";
import type { Mark } from "./plot-marks";
import { diamond } from "./PlotGround";

interface PlotMarksProps {
  report: DealReport;
  frame: Frame;
  marks: readonly Mark[];
}

const path = line<Point>(
  ({ x }) => x,
  ({ y }) => y,
);

/** What happened at the table: the offers of both, the deal, and the way to the better package. */
export function PlotMarks({ report, frame, marks }: PlotMarksProps) {
  const arrow = arrowOf(report, marks);
  return (
    <>
      {pathsOf(report, marks).map(({ side, points }) => (
        <path key={side} className={`way way-${side}`} d={path(points) ?? ""} />
      ))}
      {arrow && <Arrow from={arrow[0]} to={arrow[1]} />}
      {marks.map((mark) => (
        <MarkDrawn key={mark.key} mark={mark} letters={frame.letters} />
      ))}
    </>
  );
}

const HEAD = 9;

function Arrow({ from, to }: { from: Point; to: Point }) {
  const angle = (Math.atan2(to.y - from.y, to.x - from.x) * 180) / Math.PI;
  return (
    <>
      <line className="arrow" x1={from.x} y1={from.y} x2={to.x} y2={to.y} />
      <path
        className="arrow-head"
        transform={`translate(${to.x} ${to.y}) rotate(${angle})`}
        d={`M0 0L${-HEAD} ${-HEAD / 2}V${HEAD / 2}Z`}
      />
    </>
  );
}

function MarkDrawn({ mark, letters }: { mark: Mark; letters: number }) {
  const { at, drawn, shape, text, faint } = mark;
  const off = Math.hypot(at.x - drawn.x, at.y - drawn.y) > 3;
  return (
    <g className={`plot-mark plot-${shape}${faint ? " faint" : ""}`}>
      {off && <line className="tether" x1={at.x} y1={at.y} x2={drawn.x} y2={drawn.y} />}
      {off && <circle className="true-place" cx={at.x} cy={at.y} r={2.5} />}
      <Shape mark={mark} />
      {text !== "" && (
        <text
          x={drawn.x}
          y={drawn.y + letters * 0.36}
          textAnchor="middle"
          style={{ fontSize: shape === "deal" ? letters + 5 : text.length > 3 ? 9 : letters - 1 }}
          dy={shape === "deal" ? 1.5 : undefined}
        >
          {text}
        </text>
      )}
    </g>
  );
}

function Shape({ mark: { shape, drawn, half } }: { mark: Mark }) {
  const { x, y } = drawn;
  const box = { x: x - half, y: y - half, width: 2 * half, height: 2 * half };
  switch (shape) {
    case "ours":
      return <circle cx={x} cy={y} r={half} />;
    case "theirs":
      return <rect {...box} />;
    case "deal":
      return <rect {...box} rx={3} />;
    case "unsigned":
      return (
        <path
          d={`M${box.x} ${box.y}l${2 * half} ${2 * half}m0 ${-2 * half}l${-2 * half} ${2 * half}`}
        />
      );
    case "nash":
    case "better":
      return <path d={diamond(drawn, half)} />;
  }
}
