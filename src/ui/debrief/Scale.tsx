/** Where a score of 0..100 stands between the worst, a random player and the best. The number is said beside it. */
export function Scale({ score }: { score: number }) {
  return (
    <dd className="scale" aria-hidden="true">
      <span className="scale-half" />
      <span className="scale-mark" style={{ insetInlineStart: `${score}%` }} />
    </dd>
  );
}
