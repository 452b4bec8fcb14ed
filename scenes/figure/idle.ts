/** What never stops: breath, blinks, small shifts of gaze and head. Pure functions of time and a seed. */
import type { Pose } from "./pose";
import { clamp } from "./shape";

/** What the rhythm depends on. */
export interface IdleState {
  /** 0 calm .. 100 stirred: faster breath, more blinks and glances. */
  stirred?: number;
  /** 0 absent .. 100 attentive: fewer glances away. */
  engaged?: number;
}

/** Even hash of two integers to 0..1. */
function chance(seed: number, n: number): number {
  let h = (seed * 374761393 + n * 668265263) | 0;
  h = Math.imul(h ^ (h >>> 13), 1274126177);
  h ^= h >>> 16;
  return (h >>> 0) / 4294967296;
}

/** Smooth wandering value, −1..1; a new goal each `period` ms. */
function wander(time: number, period: number, seed: number): number {
  const n = Math.floor(time / period);
  const t = time / period - n;
  const s = t * t * (3 - 2 * t);
  return (chance(seed, n) * (1 - s) + chance(seed, n + 1) * s) * 2 - 1;
}

/** 0 open .. 1 shut. One blink in each span of about 3.8 s, now and then a double one; 190 ms each. */
export function blinkAt(time: number, seed: number, stirred = 0): number {
  const span = 4300 - stirred * 14;
  const n = Math.floor(time / span);
  let shut = 0;
  for (const k of [n - 1, n]) {
    const start = k * span + chance(seed, k) * (span - 700);
    const starts = chance(seed + 7, k) > 0.82 ? [start, start + 290] : [start];
    for (const s of starts) {
      const t = (time - s) / 190;
      if (t > 0 && t < 1) shut = Math.max(shut, t < 0.36 ? t / 0.36 : 1 - (t - 0.36) / 0.64);
    }
  }
  return shut;
}

/** Where the eyes jump: held for a while, then a 50 ms saccade; mostly on the viewer. */
function glance(time: number, seed: number, state: IdleState): [number, number] {
  const span = 1500;
  const n = Math.floor(time / span);
  const away = 0.16 + (state.stirred ?? 20) / 500 + (100 - (state.engaged ?? 60)) / 260;
  const goal = (k: number): [number, number] => {
    const far = chance(seed + 3, k) < away;
    const r = far ? 0.55 : 0.07;
    return [(chance(seed + 1, k) * 2 - 1) * r, (chance(seed + 2, k) * 1.6 - 0.5) * r * 0.8];
  };
  const jump = chance(seed + 5, n) * (span - 120);
  const t = clamp((time - n * span - jump) / 50, 0, 1);
  const a = goal(n - 1);
  const b = goal(n);
  return [a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t];
}

/** Offsets to add to a pose (`addPose`) at `time` ms. `amount` 0 stills all but blink and breath (reduced motion). */
export function idleAt(time: number, seed = 1, state: IdleState = {}, amount = 1): Partial<Pose> {
  const stirred = state.stirred ?? 20;
  const period = 4600 - stirred * 20;
  const phase = (time % period) / period;
  // In for two fifths of the time, out for three.
  const breath =
    phase < 0.4
      ? 0.5 - 0.5 * Math.cos((phase / 0.4) * Math.PI)
      : 0.5 + 0.5 * Math.cos(((phase - 0.4) / 0.6) * Math.PI);
  const [gazeX, gazeY] = glance(time, seed, state);
  return {
    breath,
    blink: blinkAt(time, seed, stirred),
    gazeX: gazeX * amount,
    gazeY: gazeY * amount,
    turn: (wander(time, 2700, seed + 11) * 0.05 + gazeX * 0.12) * amount,
    tilt: wander(time, 3900, seed + 12) * 0.05 * amount,
    nod: (wander(time, 3100, seed + 13) * 0.04 + breath * -0.015) * amount,
    sway: wander(time, 5200, seed + 14) * 0.08 * amount,
    lean: wander(time, 6100, seed + 15) * 0.03 * amount,
    cornerL: wander(time, 2300, seed + 16) * 0.03 * amount,
    finger: Math.max(0, wander(time, 900, seed + 17) - 0.75) * (stirred / 60) * amount,
  };
}

/** Opening of the mouth while speaking, 0..1: syllables of about 190 ms, with pauses. For `Mood.talking`. */
export function speechAt(time: number, seed = 1): number {
  const syllable = 190;
  const n = Math.floor(time / syllable);
  const t = time / syllable - n;
  const pause = chance(seed + 21, Math.floor(n / 7)) > 0.7 && n % 7 > 4;
  const loud = pause ? 0 : 0.35 + 0.65 * chance(seed + 20, n);
  return loud * Math.sin(t * Math.PI) ** 0.8;
}
