/** What the player would have said before they saw the options, by the turn that the choice began; empty where they skipped it. */
export type OwnWords = Readonly<Record<number, string>>;

/** Characters that one answer may have. */
export const MOST_OWN_WORDS = 300;
const MOST_TURNS = 10_000;

/** Reads an untrusted value; an entry that cannot be read is left out. */
export function parseOwnWords(value: unknown): OwnWords {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return {};
  const readable = Object.entries(value).filter(([turn, words]) => isEntry(turn, words));
  return Object.fromEntries(readable.slice(0, MOST_TURNS));
}

/** Whether some of it cannot be read. */
export const isSpoiltOwnWords = (value: unknown): boolean =>
  value !== undefined &&
  (typeof value !== "object" ||
    value === null ||
    Object.keys(parseOwnWords(value)).length !== Object.keys(value).length);

const isEntry = (turn: string, words: unknown): boolean =>
  /^[1-9]\d{0,4}$/.test(turn) && typeof words === "string" && words.length <= MOST_OWN_WORDS;
