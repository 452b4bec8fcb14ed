import type { CueKind } from "../mind/cues";
import { turnsToNote, worthOf } from "../playthrough/marks";
import type { SessionRecord } from "../playthrough/record";
import type { PlayerView } from "../playthrough/view";
import { normalQuantile, normalShare } from "./listening-normal";

/** A line that could be noted, and whether it was. */
export interface Trial {
  /** Number of the line in the session. */
  n: number;
  turn: number;
  /** Empty for narration. */
  name: string;
  text: string;
  cues: readonly CueKind[];
  /** Facts. */
  reveals: readonly string[];
  /** It lets slip a cue or tells a fact: worth noting. */
  signal: boolean;
  noted: boolean;
}

export interface Counts {
  /** Signals that were noted. */
  hits: number;
  misses: number;
  /** Small talk that was noted. */
  falseAlarms: number;
  /** Small talk that was left alone. */
  rejections: number;
}

/** How well signals were told from small talk, in four bands. */
export type Band = "none" | "some" | "clear" | "sharp";
/** Whether rather too much or too little was noted. */
export type Leaning = "much" | "little" | "balanced";

export type Judgement =
  | { code: "too-few" | "nothing-noted" | "everything-noted" }
  | {
      code: "judged";
      /** d′. */
      sensitivity: number;
      band: Band;
      /** c: above 0 where the player is sparing with notes. */
      bias: number;
      leaning: Leaning;
      /** Of ten pairs of a signal and small talk, those in which the signal would be picked. */
      ofTen: number;
    };

/** Fewer signals or less small talk than this show nothing. */
const ENOUGH = 10;
const BALANCED = 0.5;
const BANDS = [
  { band: "none", below: 0.5 },
  { band: "some", below: 1.5 },
  { band: "clear", below: 2.5 },
] as const satisfies readonly { band: Band; below: number }[];

/** Every line that could be noted, but the talk at the offer table, which no script wrote, and the last words. */
export function trialsIn(
  { turns }: Pick<SessionRecord, "turns">,
  { lines, ended }: Pick<PlayerView, "lines" | "ended">,
): Trial[] {
  return turnsToNote(turns, ended !== null).flatMap(({ turn, lines: recorded }) =>
    recorded.flatMap((line): Trial[] => {
      const worth = worthOf(line);
      if (!worth) return [];
      const { name, text, cues, reveals } = line;
      const { n } = line.shown!;
      const signal = worth === "signal";
      return [{ n, turn, name, text, cues, reveals, signal, noted: lines[n]!.noted }];
    }),
  );
}

export function countsOf(trials: readonly Pick<Trial, "signal" | "noted">[]): Counts {
  const counts = { hits: 0, misses: 0, falseAlarms: 0, rejections: 0 };
  for (const { signal, noted } of trials) {
    if (signal) counts[noted ? "hits" : "misses"]++;
    else counts[noted ? "falseAlarms" : "rejections"]++;
  }
  return counts;
}

/** Standard normal quantiles of both rates, with the log-linear correction (Hautus 1995): never 0 or 1. */
function quantiles({ hits, misses, falseAlarms, rejections }: Counts) {
  return {
    hit: normalQuantile((hits + 0.5) / (hits + misses + 1)),
    alarm: normalQuantile((falseAlarms + 0.5) / (falseAlarms + rejections + 1)),
  };
}

/** d′: how far apart signals and small talk lie for this listener, in standard deviations. */
export function sensitivityOf(counts: Counts): number {
  const { hit, alarm } = quantiles(counts);
  return hit - alarm;
}

/** c: 0 leans neither way, above 0 notes sparingly, below 0 freely. */
export function biasOf(counts: Counts): number {
  const { hit, alarm } = quantiles(counts);
  return -(hit + alarm) / 2;
}

export function judge(counts: Counts): Judgement {
  const { hits, misses, falseAlarms, rejections } = counts;
  if (hits + misses < ENOUGH || falseAlarms + rejections < ENOUGH) return { code: "too-few" };
  // Who does not pick cannot be judged, and the correction is uneven where there are more of one kind.
  if (hits + falseAlarms === 0) return { code: "nothing-noted" };
  if (misses + rejections === 0) return { code: "everything-noted" };
  const sensitivity = sensitivityOf(counts);
  const bias = biasOf(counts);
  return {
    code: "judged",
    sensitivity,
    band: BANDS.find(({ below }) => sensitivity < below)?.band ?? "sharp",
    bias,
    leaning: Math.abs(bias) <= BALANCED ? "balanced" : bias > 0 ? "little" : "much",
    ofTen: Math.round(10 * normalShare(sensitivity / Math.sqrt(2))),
  };
}
