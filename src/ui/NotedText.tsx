import type { CSSProperties } from "react";

const HAN = /(\p{Script=Han})/u;

/** A noted line: each Chinese character can carry a dot of the reader's brush; punctuation never does. */
export function NotedText({ text }: { text: string }) {
  const pieces = text.split(HAN);
  return pieces.map((piece, at) =>
    HAN.test(piece) ? (
      // oxlint-disable-next-line react/no-array-index-key -- a character is what stands at its place
      <i key={at} className="dotted" style={{ "--at": at / pieces.length } as CSSProperties}>
        {piece}
      </i>
    ) : (
      piece
    ),
  );
}
