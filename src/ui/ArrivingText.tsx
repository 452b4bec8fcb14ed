import type { CSSProperties } from "react";
import { Typeset } from "./Typeset";
import type { Reveal } from "./useReveal";

/** The latest line on its way: each phrase fades in when a reader would reach it. */
export function ArrivingText({ reveal }: { reveal: Reveal }) {
  return reveal.text.phrases.map(({ text, at }, n) => (
    <span
      // oxlint-disable-next-line react/no-array-index-key -- a phrase is what stands at its place
      key={n}
      className="phrase"
      style={{ "--reached": `${at}ms` } as CSSProperties}
    >
      <Typeset text={text} />
    </span>
  ));
}
