/** A number with the word it counts: a date, an amount, a measure. */
const FIGURE = /(\d[\d.,:]*(?:月\d+日| ?%| ?\p{Script=Han})?)/u;

/** Text in which no number is torn from what it counts. */
export function Figured({ text }: { text: string }) {
  return text.split(FIGURE).map((piece, at) =>
    at % 2 === 1 ? (
      // oxlint-disable-next-line react/no-array-index-key -- a piece is what stands at its place
      <span key={at} className="figure">
        {piece}
      </span>
    ) : (
      piece
    ),
  );
}
