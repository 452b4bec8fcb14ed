/** What a story may ask of the game: name → does its argument name a thing of the manifest. */
export const QUESTIONS = {
  tells: "fact",
  knows: "fact",
  promised: "promise",
  deal: "issue",
  variant: "variant",
} as const;

export type Question = keyof typeof QUESTIONS;

export const isQuestion = (name: string): name is Question => Object.hasOwn(QUESTIONS, name);

/** Numbers a story may compare with a whole number, never print or set. */
export const readOnlyNumbers = (cast: readonly string[]): string[] => [
  "trust",
  "mood",
  ...cast.map((id) => `${id}_trust`),
];

/** Names an author may not give to a knot, a label or a variable. */
export const reservedNames = (cast: readonly string[]): string[] => [
  ...readOnlyNumbers(cast),
  "agreed",
  ...Object.keys(QUESTIONS),
];

export const RAPPORT_INK = "rapport.ink";

/**
 * The declarations behind `INCLUDE rapport.ink`, so that Inky can run a draft. In the game the values
 * come from the client's mind.
 */
export function rapportInk(cast: readonly string[]): string {
  const numbers = readOnlyNumbers(cast).map((name) => `VAR ${name} = ${name === "mood" ? 0 : 50}`);
  const questions = Object.keys(QUESTIONS).map((name) => {
    const drafted = name === "deal" ? "-1" : "false";
    return `EXTERNAL ${name}(which)\n=== function ${name}(which)\n~ return ${drafted}`;
  });
  return [...numbers, "VAR agreed = false", ...questions, ""].join("\n");
}
