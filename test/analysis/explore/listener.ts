import { type Closeness, closenessOf } from "../../../src/playthrough/closeness";
import type { Move } from "../../../src/playthrough/log";
import type { Playthrough } from "../../../src/playthrough/replay";
import type { Scenario } from "../../../src/scenario/scenario";
import { playOf } from "./brute";

/** Listening points that could be added to those of a turn, by lines of it that decide nothing and by its read. */
export interface Heard {
  best: number;
  worst: number;
  mean: number;
}

type Listener = (play: Playthrough, moves: readonly Move[], known: ReadonlySet<string>) => Heard;

/** Tries every note and every kind of answer on its own with the untouched game. */
export function listenerTo(scenario: Scenario, variant: string): Listener {
  return (play, moves, known) => {
    const { listening } = play.record.points;
    const change = (move: Move) =>
      playOf(scenario, variant, [...moves, move]).record.points.listening - listening;
    const notes = linesToTry(play, known).map((note) => change({ note }));
    const read = readOf(play, change);
    return {
      best: sum(notes.map((one) => Math.max(0, one))) + read.best,
      worst: sum(notes.map((one) => Math.min(0, one))) + read.worst,
      mean: sum(notes) / 2 + read.mean,
    };
  };
}

const sum = (of: readonly number[]): number => of.reduce((all, one) => all + one, 0);

/** What can be noted of the last turn and tells nothing that was not known before. */
const linesToTry = ({ view, record }: Playthrough, known: ReadonlySet<string>): number[] =>
  (view.ended ? [] : record.turns.at(-1)!.lines).flatMap(({ shown, reveals }) =>
    shown?.notable && !shown.scene.sheet && reveals.every((fact) => known.has(fact))
      ? [shown.n]
      : [],
  );

function readOf({ view, record }: Playthrough, change: (move: Move) => number): Heard {
  const truth = record.turns.at(-1)?.read?.truth;
  if (!view.read || !truth) return { best: 0, worst: 0, mean: 0 };
  const { who } = view.read;
  const answers = new Map<Closeness, { count: number; points: number }>();
  let all = 0;
  for (let pleasant = -100; pleasant <= 100; pleasant++)
    for (let stirred = -100; stirred <= 100; stirred++) {
      const ring = closenessOf({ pleasant, stirred }, truth);
      const known = answers.get(ring);
      if (known) known.count++;
      else {
        const points = change({ read: { who, pleasant, stirred, sure: 1 } });
        answers.set(ring, { count: 1, points });
      }
      all++;
    }
  const found = [...answers.values()];
  const points = found.map((one) => one.points);
  return {
    best: Math.max(0, ...points),
    worst: Math.min(0, ...points),
    mean: found.reduce((sum, one) => sum + (one.points * one.count) / all, 0),
  };
}
