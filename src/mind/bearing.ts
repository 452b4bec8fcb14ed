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

type Face = Readonly<Record<"pleasant" | "stirred" | "open" | "attentive", number>>;

/** What each cue looks like where nothing hides it. */
const CUE_FACE: Readonly<Record<CueKind, Face>> = {
  worry: { pleasant: -54, stirred: 72, open: 76, attentive: 58 },
  hurt: { pleasant: -68, stirred: 22, open: 68, attentive: 34 },
  anger: { pleasant: -84, stirred: 94, open: 20, attentive: 66 },
  distance: { pleasant: -20, stirred: 10, open: 16, attentive: 6 },
  interest: { pleasant: 24, stirred: 44, open: 60, attentive: 100 },
  hope: { pleasant: 54, stirred: 34, open: 82, attentive: 84 },
  limit: { pleasant: -14, stirred: 30, open: 32, attentive: 70 },
  power: { pleasant: 4, stirred: 26, open: 6, attentive: 46 },
  doubt: { pleasant: -12, stirred: 26, open: 20, attentive: 84 },
  relief: { pleasant: 54, stirred: 2, open: 82, attentive: 44 },
};

/** A cue is a leak: for its moment this much of the bearing, percent, is its own. */
const LEAK = 75;
/** A cue that came a line ago still shows. */
const ECHO = 35;

const clamp = (x: number, low: number, high: number) => (x < low ? low : x > high ? high : x);

/** The lead client's bearing in this state of mind, with the cues of this line and of the one before it. */
export function bearingOf(
  mind: Mind,
  persona: Persona,
  cues: readonly CueKind[] = [],
  echoes: readonly CueKind[] = [],
): Bearing {
  const off = Math.abs(mind.mood - persona.mood);
  const base: Face = {
    pleasant: Math.trunc((mind.mood * 100) / MOOD_GRID),
    stirred: clamp(18 + 6 * off, 0, 100),
    open: mind.personal,
    attentive: clamp(55 + Math.trunc(mind.professional / 8) + 2 * mind.mood, 0, 100),
  };
  const echoing = echoes.reduce((face, cue) => drawn(face, CUE_FACE[cue], ECHO), base);
  const shown = cues.reduce((face, cue) => drawn(face, CUE_FACE[cue], LEAK), echoing);
  return { ...shown, expressive: persona.expressiveness };
}

function drawn(from: Face, to: Face, percent: number): Face {
  const part = (key: keyof Face) => from[key] + Math.trunc(((to[key] - from[key]) * percent) / 100);
  return {
    pleasant: part("pleasant"),
    stirred: part("stirred"),
    open: part("open"),
    attentive: part("attentive"),
  };
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
