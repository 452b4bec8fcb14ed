/** A result code that was handed in. What it is worth is found out anew every time. */
export interface CollectedCode {
  code: string;
  /** When it was handed in, milliseconds since 1970. */
  at: number;
  /** Grows with every code that is handed in. */
  place: number;
}

const MOST_CHARACTERS = 10_000;

const isCount = (value: unknown): value is number => Number.isSafeInteger(value);

function parseCollected(value: unknown, key: string): CollectedCode | null {
  if (typeof value !== "object" || value === null) return null;
  const { code, at, place } = value as Partial<Record<keyof CollectedCode, unknown>>;
  if (typeof code !== "string" || code !== key || code.length > MOST_CHARACTERS) return null;
  return isCount(at) && isCount(place) ? { code, at, place } : null;
}

/** In the order in which they were handed in. A record that cannot be read is no code, and is left out. */
export function parseBoard(raw: ReadonlyMap<string, unknown>): Map<string, CollectedCode> {
  const all = [...raw].flatMap(([key, value]) => parseCollected(value, key) ?? []);
  return new Map(all.toSorted((a, b) => a.place - b.place).map((one) => [one.code, one]));
}

export const nextPlace = (collected: Iterable<CollectedCode>): number =>
  1 + [...collected].reduce((most, { place }) => Math.max(most, place), 0);
