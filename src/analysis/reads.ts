import { apartSquared } from "../mind/regions";
import type { Felt } from "../mind/felt";
import { type Closeness, closenessOf } from "../playthrough/closeness";
import type { ReadAnswer, ReadRecord } from "../playthrough/reads";
import type { SessionRecord } from "../playthrough/record";

/** Where the player was asked how the client feels, and how far off the answer was. */
export interface ReadReport extends ReadRecord {
  turn: number;
  /** Null without an answer. */
  miss: Miss | null;
}

export interface Miss {
  /** 0..283, rounded. */
  distance: number;
  /** Seen more of it than there was, or less: answer less truth, −200..200. */
  pleasant: number;
  stirred: number;
  closeness: Closeness;
}

/** Chance of being right, percent, that somebody claims who is 1, 2 or 3 sure. */
export const CLAIMED: Readonly<Record<number, number>> = { 1: 30, 2: 60, 3: 90 };

/** Fewer answers tell nothing about how sure against how right. */
export const ENOUGH = 4;
/** Percent that claimed and right may differ before it is called over- or underconfident. */
const CALIBRATED = 15;
/** How far off on an axis, in the mean, is a leaning. */
const LEANING = 10;

export interface ReadSummary {
  asked: number;
  answered: number;
  /** Mean distance, rounded; null without answers. */
  meanError: number | null;
  /** Reads that are close or better. */
  right: number;
  calibration: Calibration | null;
  /** Whether the client was seen as more or less than they were; null without answers. */
  leaning: { pleasant: Leaning; stirred: Leaning } | null;
}

/** `by`: the mean difference, rounded; 0 and `none` where it is small. */
export interface Leaning {
  way: "more" | "less" | "none";
  by: number;
}

/** How sure against how right. Null, and so nothing said, below {@link ENOUGH} answers. */
export interface Calibration {
  verdict: "over" | "under" | "fitting";
  /** Percent. */
  claimed: number;
  right: number;
  /** Per degree of sureness that was used. */
  levels: readonly { sure: number; reads: number; right: number }[];
}

type Answered = ReadReport & { answer: ReadAnswer; miss: Miss };

const isAnswered = (read: ReadReport): read is Answered => read.answer !== null;
const isRight = ({ miss: { closeness } }: Answered): boolean =>
  closeness === "spot-on" || closeness === "close";

/** All reads of a session, in order. */
export function readsIn(record: Pick<SessionRecord, "turns">): ReadReport[] {
  return record.turns.flatMap(({ turn, read }) =>
    read ? [{ turn, ...read, miss: read.answer && missOf(read.answer, read.truth) }] : [],
  );
}

export function missOf(answer: Felt, truth: Felt): Miss {
  const distance = Math.round(Math.sqrt(apartSquared(answer, truth)));
  const pleasant = answer.pleasant - truth.pleasant;
  const stirred = answer.stirred - truth.stirred;
  return { distance, pleasant, stirred, closeness: closenessOf(answer, truth) };
}

export function summaryOf(reads: readonly ReadReport[]): ReadSummary {
  const answered = reads.filter(isAnswered);
  const misses = answered.map(({ miss }) => miss);
  return {
    asked: reads.length,
    answered: answered.length,
    meanError: mean(misses.map(({ distance }) => distance)),
    right: answered.filter(isRight).length,
    calibration: calibrationOf(answered),
    leaning:
      misses.length === 0
        ? null
        : {
            pleasant: leaningOf(misses.map(({ pleasant }) => pleasant)),
            stirred: leaningOf(misses.map(({ stirred }) => stirred)),
          },
  };
}

function calibrationOf(answered: readonly Answered[]): Calibration | null {
  if (answered.length < ENOUGH) return null;
  const claimed = mean(answered.map(({ answer }) => CLAIMED[answer.sure]!))!;
  const right = Math.round((100 * answered.filter(isRight).length) / answered.length);
  const gap = claimed - right;
  const levels = [1, 2, 3].flatMap((sure) => {
    const of = answered.filter(({ answer }) => answer.sure === sure);
    return of.length > 0 ? [{ sure, reads: of.length, right: of.filter(isRight).length }] : [];
  });
  const verdict = gap > CALIBRATED ? "over" : gap < -CALIBRATED ? "under" : "fitting";
  return { verdict, claimed, right, levels };
}

function leaningOf(differences: readonly number[]): Leaning {
  const by = mean(differences)!;
  if (Math.abs(by) < LEANING) return { way: "none", by: 0 };
  return { way: by > 0 ? "more" : "less", by: Math.abs(by) };
}

function mean(numbers: readonly number[]): number | null {
  if (numbers.length === 0) return null;
  return Math.round(numbers.reduce((sum, one) => sum + one, 0) / numbers.length);
}
