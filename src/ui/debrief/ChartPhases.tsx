import type { PhaseSpan } from "../../analysis/debrief/course";
import { useMessages } from "../session";
import { ROWS } from "./rows";

export function ChartPhases({ spans, xs }: { spans: readonly PhaseSpan[]; xs: readonly number[] }) {
  const { phases, places } = useMessages();
  return spans.map(({ phase, from, to, places: seen }, at) => {
    const x = xs[from]!;
    const edge = at === 0 ? x : (x + xs[from - 1]!) / 2;
    const room = (xs[to + 1] ?? xs[to]! + 90) - x;
    const where = seen.map((place) => places[place]).join(" · ");
    return (
      <g key={phase}>
        {at > 0 && <line className="bound" x1={edge} x2={edge} y1={2} y2={ROWS.numbers + 8} />}
        <text className="phase" x={at === 0 ? x : edge + 12} y={16}>
          {phases[phase]}
          {room > 190 && (
            <tspan className="where" dx={10}>
              {where}
            </tspan>
          )}
        </text>
      </g>
    );
  });
}
