import type { CueKind } from "./cues";
import { MOOD_GRID, type Mind, type Persona } from "./mind";

/**
 * How a client carries themselves at one moment: what a face and a body are driven by, and what words
 * describe. It is seen, never shown as a number.
 */
export interface Bearing {
  /** −100 unpleasant .. 100 pleasant. */
  pleasant: number;
  /** 0 calm .. 100 stirred. */
  stirred: number;
  /** 0 guarded .. 100 open. */
  open: number;
  /** 0 elsewhere .. 100 all attention. */
  attentive: number;
  /** 0 poker face .. 100 everything shows. */
  expressive: number;
}

type Push = Partial<Record<"pleasant" | "stirred" | "open" | "attentive", number>>;

/** What letting a cue slip does to the bearing while the line is said. */
const CUE_PUSH: Readonly<Record<CueKind, Push>> = {
  worry: { pleasant: -28, stirred: 32, open: 14, attentive: 6 },
  hurt: { pleasant: -40, stirred: -6, open: 8, attentive: -14 },
  anger: { pleasant: -48, stirred: 52, open: -18, attentive: 12 },
  distance: { pleasant: -14, stirred: -10, open: -30, attentive: -34 },
  interest: { pleasant: 18, stirred: 14, open: 8, attentive: 38 },
  hope: { pleasant: 28, stirred: 12, open: 16, attentive: 22 },
  limit: { pleasant: -16, stirred: 12, open: -8, attentive: 10 },
  power: { pleasant: 4, stirred: 8, open: -26, attentive: -4 },
  doubt: { pleasant: -14, stirred: 6, open: -22, attentive: 18 },
  relief: { pleasant: 34, stirred: -16, open: 20, attentive: -8 },
};

/** A cue that came a line ago still shows, at half. */
const ECHO = 50;

const clamp = (x: number, low: number, high: number) => (x < low ? low : x > high ? high : x);

/** The lead client's bearing in this state of mind, with the cues of this line and of the one before it. */
export function bearingOf(
  mind: Mind,
  persona: Persona,
  cues: readonly CueKind[] = [],
  echoes: readonly CueKind[] = [],
): Bearing {
  const off = Math.abs(mind.mood - persona.mood);
  const base = {
    pleasant: Math.trunc((mind.mood * 100) / MOOD_GRID),
    stirred: 18 + 6 * off,
    open: mind.personal,
    attentive: 55 + Math.trunc(mind.professional / 8) + 2 * mind.mood,
  };
  for (const cue of cues) push(base, CUE_PUSH[cue], 100);
  for (const cue of echoes) push(base, CUE_PUSH[cue], ECHO);
  return {
    pleasant: clamp(base.pleasant, -100, 100),
    stirred: clamp(base.stirred, 0, 100),
    open: clamp(base.open, 0, 100),
    attentive: clamp(base.attentive, 0, 100),
    expressive: persona.expressiveness,
  };
}

function push(base: Record<keyof Push, number>, by: Push, percent: number): void {
  for (const [part, amount] of Object.entries(by) as [keyof Push, number][])
    base[part] += Math.trunc((amount * percent) / 100);
}

/** Bearing of somebody in the room who has an attitude (0..20) and no full mind. */
export function bearingByAttitude(attitude: number, expressive: number): Bearing {
  return {
    pleasant: (attitude - 10) * 4,
    stirred: 20,
    open: attitude * 5,
    attentive: 50,
    expressive,
  };
}
