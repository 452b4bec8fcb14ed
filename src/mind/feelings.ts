import type { Bearing } from "./bearing";

/** What can be read in a face and a body. */
export const FEELINGS = [
  "joy",
  "warmth",
  "interest",
  "worry",
  "hurt",
  "anger",
  "irritation",
  "doubt",
  "guard",
  "resignation",
  "relief",
  "absence",
] as const;

export type Feeling = (typeof FEELINGS)[number];

/** How much of each feeling there is, 0..100; several may be present at once. */
export type Feelings = Readonly<Record<Feeling, number>>;

const clamp = (x: number) => (x < 0 ? 0 : x > 100 ? 100 : x);

/** Smooth step from 0 at `from` to 100 at `to`. */
function ramp(value: number, from: number, to: number): number {
  const t = clamp(Math.trunc(((value - from) * 100) / (to - from)));
  return Math.trunc((t * t * (300 - 2 * t)) / 10000);
}

/** Percentages of percentages. */
const times = (...parts: readonly number[]): number =>
  parts.reduce((product, part) => Math.trunc((product * part) / 100), 100);

const not = (part: number): number => 100 - part;

/**
 * The feelings behind a bearing. Continuous, so that a face flows from one to the next; the pictures
 * and the words for body language are both made from this.
 */
export function feelingsOf(bearing: Bearing): Feelings {
  const up = clamp(bearing.pleasant);
  const down = clamp(-bearing.pleasant);
  const hot = clamp(bearing.stirred);
  const cool = not(hot);
  const trust = clamp(bearing.open);
  const here = clamp(bearing.attentive);
  const even = Math.abs(bearing.pleasant + 12);
  return {
    joy: times(ramp(up, 18, 95), 55 + Math.trunc((45 * hot) / 100)),
    warmth: times(ramp(up, 5, 60), ramp(trust, 40, 85)),
    interest: times(ramp(here, 45, 95), not(ramp(down, 15, 60))),
    worry: times(
      ramp(down, 8, 55),
      ramp(hot, 30, 70),
      ramp(trust, 35, 65),
      ramp(here, 25, 60),
      not(times(ramp(down, 60, 95), ramp(hot, 70, 100), 60)),
    ),
    hurt: times(ramp(down, 20, 75), not(ramp(hot, 45, 75)), ramp(trust, 30, 60)),
    anger: times(ramp(down, 40, 85), ramp(hot, 55, 90), not(times(ramp(trust, 40, 90), 65))),
    irritation: times(ramp(down, 15, 50), ramp(hot, 20, 50), not(ramp(trust, 40, 70))),
    doubt: times(not(ramp(even, 12, 50)), not(ramp(trust, 30, 62)), ramp(here, 35, 80)),
    guard: times(not(ramp(trust, 20, 62)), not(ramp(up, 20, 70))),
    resignation: times(ramp(down, 10, 60), ramp(cool, 55, 90), not(ramp(here, 20, 50))),
    relief: times(ramp(up, 5, 40), ramp(cool, 60, 95), not(ramp(here, 50, 85))),
    absence: times(
      not(ramp(here, 6, 40)),
      not(ramp(Math.abs(bearing.pleasant), 25, 70)),
      ramp(cool, 30, 80),
    ),
  };
}

/** One thing an observer would notice, and how plainly it shows. */
export interface Sign {
  feeling: Feeling | "calm";
  strength: "faint" | "plain" | "strong";
}

/** Share of a feeling that gets past a poker face, percent: even then something shows. */
const shownPercent = (expressive: number): number =>
  35 + Math.trunc((65 * clamp(expressive)) / 100);

/** The one or two things an observer would notice, strongest first; never none. */
export function signsOf(bearing: Bearing): Sign[] {
  const feelings = feelingsOf(bearing);
  const shown = FEELINGS.map((feeling) => ({
    feeling,
    shows: times(feelings[feeling], shownPercent(bearing.expressive)),
  })).sort((a, b) => b.shows - a.shows);
  const seen = shown
    .filter(({ shows }, at) => shows >= 16 && (at === 0 || shows >= 30))
    .slice(0, 2);
  if (seen.length === 0) return [{ feeling: "calm", strength: "plain" }];
  // The second is seen in the face alone: two sets of arms cannot be described at once.
  return seen.map(({ feeling, shows }, at) => ({
    feeling,
    strength: at > 0 ? "faint" : shows >= 62 ? "strong" : shows >= 32 ? "plain" : "faint",
  }));
}

/** How fast somebody speaks in this bearing, percent of their usual pace, 70..130: stirred quickly, heavy-hearted slowly. */
export function tempoOf(bearing: Bearing): number {
  const { hurt, resignation, worry } = feelingsOf(bearing);
  const quick = Math.trunc(((clamp(bearing.stirred) - 20) * 30) / 80);
  const heavy = Math.trunc((Math.max(hurt, resignation) * 30 + worry * 10) / 100);
  return Math.max(70, Math.min(130, 100 + quick - heavy));
}
