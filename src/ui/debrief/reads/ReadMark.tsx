/** The mark that stands for the player's read (a disc) or the truth (a square on its tip), in words as in the plot. */
export function ReadMark({ kind }: { kind: "answer" | "truth" }) {
  return (
    <svg className={`read-mark read-mark-${kind}`} viewBox="-8 -8 16 16" aria-hidden="true">
      <MarkShape kind={kind} />
    </svg>
  );
}

export function MarkShape({ kind }: { kind: "answer" | "truth" }) {
  return kind === "answer" ? <circle r="6" /> : <path d="M0 -7.5 7.5 0 0 7.5 -7.5 0Z" />;
}
