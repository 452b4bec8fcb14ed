import { line } from "d3-shape";
import { useId } from "react";
import type { DealSpace } from "../../../negotiation/space";
import { useMessages } from "../../session";
import type { TellProps } from "./DealWords";
import type { Point } from "./place-labels";
import type { Frame } from "./plot-frame";

interface GroundProps extends TellProps {
  frame: Frame;
}

const path = line<Point>(
  ({ x }) => x,
  ({ y }) => y,
);

/** What lies there before anybody speaks: the hatched part, every package, the frontier, the axes. */
export function PlotGround({ report, wording, frame }: GroundProps) {
  const { space, analysis } = report;
  const { field } = frame;
  const frontier = analysis.frontier.map(frame.at);
  const x = frame.x(space.reservation.ours);
  const y = frame.y(space.reservation.theirs);
  const dots = dotsIn(space, frame);
  return (
    <>
      <Hatching frame={frame} corner={{ x, y }} />
      <Gain report={report} frame={frame} frontier={frontier} />
      <path className="dots dots-outside" d={dots.outside} />
      <path className="dots" d={dots.inside} />
      <line className="walk walk-ours" x1={x} x2={x} y1={field.y} y2={field.y + field.height} />
      <line className="walk walk-theirs" x1={field.x} x2={field.x + field.width} y1={y} y2={y} />
      <path className="frontier" d={path(frontier) ?? ""} />
      {frontier.map((at) => (
        <path key={`${at.x},${at.y}`} className="frontier-point" d={diamond(at, 4)} />
      ))}
      <Axes frame={frame} wording={wording} scale={space.scale} />
    </>
  );
}

export const diamond = ({ x, y }: Point, half: number): string =>
  `M${x} ${y - half}L${x + half} ${y}L${x} ${y + half}L${x - half} ${y}Z`;

/** Where one side had better walk away. */
function Hatching({ frame: { field }, corner: { x, y } }: { frame: Frame; corner: Point }) {
  const id = useId();
  const [right, bottom] = [field.x + field.width, field.y + field.height];
  return (
    <>
      <pattern
        id={id}
        width="7"
        height="7"
        patternUnits="userSpaceOnUse"
        patternTransform="rotate(45)"
      >
        <line className="hatch" x1="0" x2="0" y1="0" y2="7" />
      </pattern>
      <path
        fill={`url(#${id})`}
        d={`M${field.x} ${field.y}H${x}V${y}H${right}V${bottom}H${field.x}Z`}
      />
    </>
  );
}

/** All that would have been no worse for either: up and to the right of what was reached, below the frontier. */
function Gain({ report, frame, frontier }: Omit<GroundProps, "wording"> & { frontier: Point[] }) {
  const id = useId();
  const { measures, better, table } = report;
  const [first, last] = [frontier.at(-1), frontier[0]];
  if (!better || !table.outcome || !first || !last) return null;
  const { field } = frame;
  const bottom = field.y + field.height;
  const from = { x: frame.x(measures.ours), y: frame.y(measures.theirs) };
  const under = [
    { x: field.x, y: bottom },
    { x: field.x, y: first.y },
    ...frontier.toReversed(),
    { x: last.x, y: bottom },
  ];
  return (
    <>
      <clipPath id={id}>
        <path d={`${path(under)}Z`} />
      </clipPath>
      <rect
        className="could-be"
        clipPath={`url(#${id})`}
        x={from.x}
        y={field.y}
        width={Math.max(0, field.x + field.width - from.x)}
        height={Math.max(0, from.y - field.y)}
      />
    </>
  );
}

/** Pixels within which two packages are one dot. */
const GRAIN = 2;

/** All packages as two paths, those that both would sign apart from the others: there may be many thousands. */
function dotsIn({ size, utility, reservation }: DealSpace, { at }: Frame) {
  const seen = new Set<string>();
  const paths = { inside: "", outside: "" };
  for (let index = 0; index < size; index++) {
    const { x, y } = at(index);
    const key = `M${Math.round(x / GRAIN) * GRAIN} ${Math.round(y / GRAIN) * GRAIN}h0`;
    if (seen.has(key)) continue;
    seen.add(key);
    const [ours, theirs] = [utility.ours[index]!, utility.theirs[index]!];
    paths[ours >= reservation.ours && theirs >= reservation.theirs ? "inside" : "outside"] += key;
  }
  return paths;
}

function Axes({
  frame,
  wording,
  scale,
}: {
  frame: Frame;
  wording: TellProps["wording"];
  scale: number;
}) {
  const { deal } = useMessages();
  const { field, x, y, letters } = frame;
  const [right, bottom] = [field.x + field.width, field.y + field.height];
  return (
    <>
      <path className="axis" d={`M${field.x} ${field.y}V${bottom}H${right}`} />
      {[0, 0.5, 1].map((part) => (
        <g key={part} className="tick">
          <text x={x(scale * part)} y={bottom + letters + 5} textAnchor="middle">
            {part * 100}
          </text>
          {part > 0 && (
            <text x={field.x - 8} y={y(scale * part) + letters * 0.36} textAnchor="end">
              {part * 100}
            </text>
          )}
        </g>
      ))}
      <text
        className="axis-name axis-ours"
        x={right}
        y={bottom + 2 * letters + 12}
        textAnchor="end"
      >
        {deal.axisOurs}
      </text>
      <text className="axis-name" x={0} y={letters + 1}>
        {deal.axisTheirs(wording.client)}
      </text>
    </>
  );
}
