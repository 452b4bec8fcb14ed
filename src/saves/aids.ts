/** What helps in practice. */
export interface Aids {
  /** After each choice a line says what it was and what it did. */
  explain: boolean;
  /** Before the options appear the player writes what they would say. */
  ownWords: boolean;
}

export const NO_AIDS: Readonly<Aids> = { explain: false, ownWords: false };

const MOST_SCENARIOS = 500;

/** Reads an untrusted value; what cannot be read of it is left out. */
export function parseAids(value: unknown): Record<string, Aids> | null {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return null;
  const readable = Object.entries(value).filter(([id, aids]) => id.length <= 200 && isAids(aids));
  return Object.fromEntries(
    readable
      .slice(0, MOST_SCENARIOS)
      .map(([id, { explain, ownWords }]) => [id, { explain, ownWords }]),
  );
}

/** Whether some of it cannot be read. */
export const isSpoiltAids = (value: unknown): boolean =>
  typeof value === "object" &&
  value !== null &&
  Object.keys(parseAids(value) ?? {}).length !== Object.keys(value).length;

function isAids(value: unknown): value is Aids {
  if (typeof value !== "object" || value === null) return false;
  const { explain, ownWords } = value as Partial<Record<string, unknown>>;
  return typeof explain === "boolean" && typeof ownWords === "boolean";
}
