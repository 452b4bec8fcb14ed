import type { ShownLine } from "../playthrough/view";

/** A client's words stand in quotation marks, which the style sets; marks inside of them are single. */
export function wordsToShow({ speaker, text }: Pick<ShownLine, "speaker" | "text">): string {
  const quoted = speaker !== null && speaker !== "me";
  return quoted ? text.replaceAll("“", "‘").replaceAll("”", "’") : text;
}
