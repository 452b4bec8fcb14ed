/** A closing mark as wide as a character, with another one after it: half of the first is empty. */
const DOUBLE = /([”’」』）》](?=[，。、；：？！”’」』）》]))/u;

/** Text whose punctuation stands as close as a compositor would set it. */
export function Typeset({ text }: { text: string }) {
  if (!DOUBLE.test(text)) return text;
  return text.split(DOUBLE).map((piece, at) =>
    at % 2 === 1 ? (
      // oxlint-disable-next-line react/no-array-index-key -- a piece is what stands at its place
      <span key={at} className="tight">
        {piece}
      </span>
    ) : (
      piece
    ),
  );
}
