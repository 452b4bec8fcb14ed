import type { Place } from "../../scenario/scenario";
import type { Voice } from "./voice";

/** A steady band of noise. */
export interface Layer {
  filter: "lowpass" | "bandpass" | "highpass";
  hz: number;
  q: number;
  loudness: number;
  /** It swells and ebbs this often a second, by this share. */
  sway?: { hz: number; share: number };
}

export interface RoomSound {
  layers: readonly Layer[];
  /** What happens now and then, and seconds between, at least and at most. */
  events: readonly Voice[];
  every: readonly [number, number];
}

const cup: Voice = {
  source: "sine",
  from: 2350,
  to: 2290,
  attack: 0.003,
  fall: 0.3,
  loudness: 0.018,
};
const spoon: Voice = {
  source: "sine",
  from: 3150,
  to: 3120,
  attack: 0.002,
  fall: 0.16,
  loudness: 0.01,
};
const step: Voice = {
  source: "noise",
  from: 180,
  to: 90,
  q: 2,
  attack: 0.01,
  fall: 0.14,
  loudness: 0.05,
};
const key: Voice = { source: "noise", from: 2600, q: 3, attack: 0.002, fall: 0.04, loudness: 0.03 };
const metal: Voice = {
  source: "triangle",
  from: 640,
  to: 610,
  attack: 0.004,
  fall: 0.9,
  loudness: 0.014,
};
const crane: Voice = {
  source: "noise",
  from: 260,
  to: 420,
  q: 4,
  attack: 1.2,
  fall: 1.6,
  loudness: 0.05,
};
const crackle: Voice = {
  source: "noise",
  from: 3400,
  q: 5,
  attack: 0.002,
  fall: 0.03,
  loudness: 0.02,
};

/** What each place sounds like while nobody speaks: far below a voice. */
export const ROOMS: Readonly<Record<Place, RoomSound>> = {
  "factory-floor": {
    layers: [
      { filter: "lowpass", hz: 160, q: 0.8, loudness: 0.2 },
      { filter: "bandpass", hz: 520, q: 1.6, loudness: 0.03, sway: { hz: 0.11, share: 0.4 } },
    ],
    events: [metal, crane, step],
    every: [5, 14],
  },
  cafe: {
    layers: [
      { filter: "bandpass", hz: 420, q: 0.9, loudness: 0.09, sway: { hz: 0.31, share: 0.35 } },
      { filter: "bandpass", hz: 980, q: 1.4, loudness: 0.04, sway: { hz: 0.73, share: 0.5 } },
    ],
    events: [cup, spoon, step],
    every: [3, 9],
  },
  office: {
    layers: [{ filter: "lowpass", hz: 380, q: 0.5, loudness: 0.06 }],
    events: [key, step],
    every: [6, 16],
  },
  "meeting-room": {
    layers: [
      { filter: "lowpass", hz: 300, q: 0.5, loudness: 0.05, sway: { hz: 0.07, share: 0.2 } },
    ],
    events: [step],
    every: [12, 28],
  },
  phone: {
    layers: [{ filter: "bandpass", hz: 1700, q: 0.8, loudness: 0.022 }],
    events: [crackle],
    every: [2, 7],
  },
  chat: {
    layers: [{ filter: "lowpass", hz: 240, q: 0.5, loudness: 0.03 }],
    events: [step],
    every: [14, 30],
  },
};
