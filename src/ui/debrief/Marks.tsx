import type { CoursePoint, Landmark } from "../../analysis/debrief/course";

type Direction = CoursePoint["direction"];

const SHAPES: Readonly<Record<Direction, string>> = {
  rose: "M0 -7 L7 5.5 H-7 Z",
  fell: "M0 7 L7 -5.5 H-7 Z",
  held: "M-5 0 a5 5 0 1 0 10 0 a5 5 0 1 0 -10 0 Z",
};

/** What a turn did to trust: a triangle up or down, a ring where nothing changed. */
export function DirectionMark({ direction, x, y }: { direction: Direction; x: number; y: number }) {
  return (
    <path
      className={`mark mark-${direction}`}
      d={SHAPES[direction]}
      transform={`translate(${x} ${y})`}
    />
  );
}

/** The same among words. */
export function InlineMark({ direction }: { direction: Direction }) {
  return (
    <svg className="inline-mark" viewBox="-9 -9 18 18" aria-hidden="true">
      <DirectionMark direction={direction} x={0} y={0} />
    </svg>
  );
}

export const isGood = (landmark: Landmark) =>
  landmark === "promise-kept" || landmark === "fact-elicited";
