import type { MoveClass } from "../../../analysis/debrief/classes";
import { useMessages } from "../../session";

interface ClassMarkProps {
  of: MoveClass;
  x: number;
  y: number;
}

/** How a move is judged, in the marks of annotated books: ◎ ○ △ ▲ ☒. The word is said beside it. */
export function ClassMark({ of, x, y }: ClassMarkProps) {
  return (
    <g className={`class-mark class-${of}`} transform={`translate(${x} ${y})`}>
      <Shape of={of} />
    </g>
  );
}

function Shape({ of }: { of: MoveClass }) {
  switch (of) {
    case "best":
      return (
        <>
          <circle r={7} />
          <circle r={3.4} />
        </>
      );
    case "only-move":
      return (
        <>
          <circle r={7} />
          <circle r={3.2} className="class-core" />
        </>
      );
    case "good":
      return <circle r={6.5} />;
    case "forced":
      return <path d="M-6 0 H6" />;
    case "inaccuracy":
    case "mistake":
      return <path d="M0 -7.5 L7.5 6 H-7.5 Z" />;
    case "blunder":
      return (
        <>
          <rect x={-7} y={-7} width={14} height={14} rx={1.5} />
          <path className="class-cross" d="M-3.4 -3.4 L3.4 3.4 M3.4 -3.4 L-3.4 3.4" />
        </>
      );
  }
}

/** The same among words. */
export function InlineClass({ of }: { of: MoveClass }) {
  return (
    <svg className="inline-mark" viewBox="-9 -9 18 18" aria-hidden="true">
      <ClassMark of={of} x={0} y={0} />
    </svg>
  );
}

/** Mark, word and what it cost. */
export function Verdict({ of, loss }: { of: MoveClass; loss: number }) {
  const { lessons } = useMessages();
  return (
    <span className={`verdict verdict-${of}`}>
      <InlineClass of={of} /> {lessons.classes[of]}
      {of !== "forced" && loss >= 0.05 && <> {lessons.lost(loss)}</>}
    </span>
  );
}
