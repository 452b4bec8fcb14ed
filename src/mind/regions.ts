import type { Felt } from "./felt";

/**
 * Twelve everyday feelings and where each lies, pleasant and stirred, −100..100. What a cue lets slip
 * falls into the region of that name: worry is anxious, hurt let down, relief relaxed.
 */
export const REGIONS = {
  annoyed: { pleasant: -80, stirred: 65 },
  anxious: { pleasant: -50, stirred: 40 },
  tense: { pleasant: -20, stirred: 80 },
  excited: { pleasant: 30, stirred: 80 },
  interested: { pleasant: 32, stirred: 30 },
  glad: { pleasant: 78, stirred: 45 },
  pleased: { pleasant: 78, stirred: -25 },
  reassured: { pleasant: 32, stirred: -32 },
  relaxed: { pleasant: 50, stirred: -80 },
  distant: { pleasant: -22, stirred: -60 },
  weary: { pleasant: -65, stirred: -75 },
  letDown: { pleasant: -70, stirred: -25 },
} as const satisfies Record<string, Felt>;

export type Region = keyof typeof REGIONS;

export const REGION_NAMES = Object.keys(REGIONS) as readonly Region[];

/** Square of the distance between two feelings. */
export function apartSquared(a: Felt, b: Felt): number {
  const across = a.pleasant - b.pleasant;
  const up = a.stirred - b.stirred;
  return across * across + up * up;
}

/** The feeling that lies nearest. */
export function regionAt(felt: Felt): Region {
  return REGION_NAMES.reduce((nearest, one) =>
    apartSquared(felt, REGIONS[one]) < apartSquared(felt, REGIONS[nearest]) ? one : nearest,
  );
}
