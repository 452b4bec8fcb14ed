import { chance } from "../../src/analysis/chance";
import { seal, unseal } from "../../src/course/code";

/** Draws a whole number below. */
export type Random = (below: number) => number;
export const randomFrom = (seed: number): Random => chance(seed);

const SIGNS = Array.from("0123456789ABCDEFGHJKMNPQRSTVWXYZR1OILUolu -_\n\u0000\u202e谈😀");

/** The text with a few signs changed, put in, taken out or exchanged, or cut off. */
export function mutated(text: string, random: Random): string {
  let signs = Array.from(text);
  for (let times = 1 + random(4); times > 0; times--) {
    const at = random(signs.length + 1);
    const sign = SIGNS[random(SIGNS.length)]!;
    const how = random(6);
    if (how === 0) signs.splice(at, 0, sign);
    else if (how === 1) signs.splice(at, 1 + random(3));
    else if (how === 2) signs = signs.slice(0, at);
    else if (how === 3) signs = [...signs.slice(at), ...signs.slice(0, at)];
    else signs[Math.min(at, signs.length - 1)] = sign;
  }
  return signs.join("");
}

/** What is in the code changed in a few bits or bytes, and sealed again as if nothing had happened. */
export function resealed(code: string, random: Random): string {
  const opened = unseal(code);
  if ("fault" in opened) throw new Error("no code to begin with");
  const bytes = [...opened.content];
  for (let times = 1 + random(3); times > 0; times--) {
    const at = random(bytes.length);
    const how = random(5);
    if (how === 0) bytes.splice(at, 1);
    else if (how === 1) bytes.splice(at, 0, random(256));
    else if (how === 2) bytes[at] = random(256);
    else bytes[at]! ^= 1 << random(8);
  }
  return seal(Uint8Array.from(bytes));
}
