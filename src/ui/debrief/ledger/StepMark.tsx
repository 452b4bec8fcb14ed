export type StepState = "done" | "missed" | "none";

/** A tick, a cross or a dash, 14 × 14; the word stands beside. */
const STROKES: Readonly<Record<StepState, string>> = {
  done: "M2 7.5l3.5 3.5L12 3",
  missed: "M3 3l8 8M11 3l-8 8",
  none: "M3 7h8",
};

export function StepMark({ state }: { state: StepState }) {
  return (
    <svg className={`step-mark step-${state}`} viewBox="0 0 14 14" aria-hidden="true">
      <path d={STROKES[state]} />
    </svg>
  );
}
