/** Crockford's: no letter that is taken for another, and large and small ones are the same. */
const ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
const VALUES = new Map<string, number>([
  ...Array.from(ALPHABET, (letter, i) => [letter, i] as const),
  ["O", 0],
  ["I", 1],
  ["L", 1],
]);

export function toBase32(bytes: Uint8Array): string {
  let [text, kept, width] = ["", 0, 0];
  for (const byte of bytes) {
    kept = (kept << 8) | byte;
    width += 8;
    for (; width >= 5; width -= 5) text += ALPHABET[(kept >> (width - 5)) & 31]!;
    kept &= (1 << width) - 1;
  }
  return width > 0 ? text + ALPHABET[(kept << (5 - width)) & 31]! : text;
}

/** Null where a sign is none of the alphabet. What is left over of less than a byte is dropped. */
export function fromBase32(text: string): Uint8Array | null {
  const bytes: number[] = [];
  let [kept, width] = [0, 0];
  for (const letter of text.toUpperCase()) {
    const value = VALUES.get(letter);
    if (value === undefined) return null;
    kept = (kept << 5) | value;
    width += 5;
    if (width < 8) continue;
    width -= 8;
    bytes.push(kept >> width);
    kept &= (1 << width) - 1;
  }
  return Uint8Array.from(bytes);
}
