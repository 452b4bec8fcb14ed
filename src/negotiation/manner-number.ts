import type { Manner } from "./conduct";

/** How many numbers {@link numberOf} gives. */
export const MANNERS = 3 * 2 * 6 * 3 * 2;

/** A manner, and whether a counter-offer of the client stands, as one number. */
export function numberOf({ open, choices, pressed, repeats }: Manner, stands: boolean): number {
  return (((open * 2 + choices) * 6 + pressed) * 3 + repeats) * 2 + (stands ? 1 : 0);
}

export function mannerOf(number: number): { manner: Manner; stands: boolean } {
  let rest = number;
  const take = (size: number) => {
    const digit = rest % size;
    rest = (rest - digit) / size;
    return digit;
  };
  const stands = take(2) === 1;
  const [repeats, pressed, choices] = [take(3), take(6), take(2)];
  return { manner: { open: rest, choices, pressed, repeats }, stands };
}

/** Every manner, in the order of its numbers. */
export const ALL_MANNERS: readonly Manner[] = Array.from(
  { length: MANNERS / 2 },
  (_, at) => mannerOf(2 * at).manner,
);
