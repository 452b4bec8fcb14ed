import type { CSSProperties } from "react";
import { phrasesOf } from "./phrases";
import { useSession } from "./session";

const HAN = /(\p{Script=Han})/u;

/** A noted line: the reader's brush goes along it. Chinese characters carry a dot each, punctuation never. */
export function NotedText({ text }: { text: string }) {
  const language = useSession((state) => state.language);
  const phrases = phrasesOf(text, language);
  return phrases.map((phrase, at) => (
    <span
      // oxlint-disable-next-line react/no-array-index-key -- a phrase is what stands at its place
      key={at}
      className="dotted"
      style={{ "--at": at / phrases.length } as CSSProperties}
    >
      <Dots phrase={phrase} />
    </span>
  ));
}

function Dots({ phrase }: { phrase: string }) {
  return phrase.split(HAN).map((piece, at) =>
    // oxlint-disable-next-line react/no-array-index-key -- a character is what stands at its place
    HAN.test(piece) ? <i key={at}>{piece}</i> : piece,
  );
}
