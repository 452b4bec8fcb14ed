import { lossOf, type Weighed, type WeighedOption } from "../analysis/explore/losses";
import { classOf, type MoveClass } from "../analysis/debrief/classes";
import type { Move, SessionLog } from "../playthrough/log";
import type { ScoreRange } from "../scenario/scenario";
import { mean, median } from "./statistics";

/** A run with its decisions weighed. */
export interface WeighedRun {
  log: SessionLog;
  decisions: readonly Weighed[];
  /** Whether each of its tables came to a deal, in order. */
  deals: readonly boolean[];
}

/** A moment of the scenario, as the group met it. Points are of the ruler between random (50) and best (100). */
export interface Lesson {
  key: string;
  table: boolean;
  /** How many came to it. */
  people: number;
  /** How many of them gave something away. */
  slipped: number;
  /** Points given away by all of them together. */
  cost: number;
  options: readonly LessonOption[];
  /** A run that came to it with the most options on offer. */
  example: Met;
  /** Of a table: moves that would have closed it best in that run. */
  close: readonly Move[] | null;
}

/** That a run came to a moment: which of the runs, and after how many choices. */
export interface Met {
  run: number;
  turn: number;
}

export interface LessonOption {
  /** A choice; of a table, how it ended. */
  id: string;
  /** How many had it on offer, and how many took it. */
  offered: number;
  taken: number;
  /** What it costs against the best option there, on average over all who had it on offer. */
  cost: number;
  /** A run that had it on offer. */
  example: Met;
}

/** Below this much of a point nothing was given away that a shown score could show. */
const SLIP = 0.5;

/** Points of the ruler that a loss of raw points comes to; above 50 and below they may differ, those above count. */
export const pointsOf = (raw: number, { best, mean: random }: ScoreRange): number =>
  best * 1000 > random ? (50_000 * raw) / (best * 1000 - random) : 0;

/** What one slip costs in the middle: of all other options along a play that gives nothing away. */
export function medianSlip(bestPlay: readonly Weighed[], range: ScoreRange): number | null {
  const others = bestPlay.flatMap(({ table, options, best }) =>
    table ? [] : options.flatMap((option) => lossBy(best, option) ?? []),
  );
  return median(others.map((raw) => pointsOf(raw, range)).filter((points) => points >= SLIP));
}

const lossBy = (best: number, { prospect }: WeighedOption): number | null =>
  prospect && best - prospect.best;

/** What to teach next: the moments, those first that cost the group most. */
export function lessonsOf(runs: readonly WeighedRun[], range: ScoreRange): Lesson[] {
  const moments = momentsIn(runs);
  return [...moments]
    .map(([key, met]) => lessonFrom(key, met, range))
    .toSorted((a, b) => b.cost - a.cost || (a.key < b.key ? -1 : 1));
}

interface Meeting extends Met {
  weighed: Weighed;
  /** Of a table: whether it came to a deal. */
  dealt: boolean;
}

/** Decisions that offer a choice in common are one moment: what is known opens some choices and not others. */
function momentsIn(runs: readonly WeighedRun[]): Map<string, Meeting[]> {
  const leader = new Map<string, string>();
  const leading = (id: string): string => {
    const up = leader.get(id);
    return up === undefined || up === id ? id : leading(up);
  };
  const met = runs.flatMap(({ decisions, deals, log }, run) => {
    const left = [...deals];
    const taken = log.moves.flatMap((move) => ("choose" in move ? [move.choose] : []));
    return decisions.flatMap((weighed) => {
      if (weighed.taken === null) return [];
      const ids = weighed.table ? [taken[weighed.turn]!] : idsIn(weighed);
      for (const id of ids) leader.set(leading(id), leading(ids[0]!));
      const { turn } = weighed;
      return [{ id: ids[0]!, run, turn, weighed, dealt: weighed.table && left.shift() === true }];
    });
  });
  const moments = new Map<string, Meeting[]>();
  for (const { id, ...one } of met) {
    // A table is one moment, whatever was said to lay it.
    const key = `${one.weighed.table ? "#" : ""}${leading(id)}`;
    moments.set(key, [...(moments.get(key) ?? []), one]);
  }
  return moments;
}

const bestMoves = ({ options }: Weighed): readonly Move[] =>
  options.reduce((a, b) =>
    (b.prospect?.best ?? -Infinity) > (a.prospect?.best ?? -Infinity) ? b : a,
  ).moves;

const metIn = ({ run, turn }: Meeting): Met => ({ run, turn });

const idsIn = ({ options }: Weighed): string[] =>
  options.flatMap(({ moves }) => moves.flatMap((move) => ("choose" in move ? [move.choose] : [])));

function lessonFrom(key: string, met: readonly Meeting[], range: ScoreRange): Lesson {
  const lost = met.map(({ weighed }) => pointsOf(lossOf(weighed), range));
  const { table } = met[0]!.weighed;
  const widest = met.reduce((most, one) =>
    one.weighed.options.length > most.weighed.options.length ? one : most,
  );
  const options = table ? endsOf(met, lost) : optionsOf(met, range);
  return {
    key,
    table,
    people: new Set(met.map(({ run }) => run)).size,
    slipped: lost.filter((points) => points >= SLIP).length,
    cost: lost.reduce((sum, points) => sum + points, 0),
    options,
    example: metIn(widest),
    close: table ? bestMoves(widest.weighed) : null,
  };
}

function optionsOf(met: readonly Meeting[], range: ScoreRange): LessonOption[] {
  const found = new Map<string, { losses: number[]; taken: number; example: Met }>();
  for (const meeting of met) {
    const { weighed } = meeting;
    for (const [at, option] of weighed.options.entries()) {
      const move = option.moves[0]!;
      if (!("choose" in move)) continue;
      const one = found.get(move.choose) ?? { losses: [], taken: 0, example: metIn(meeting) };
      found.set(move.choose, one);
      const loss = lossBy(weighed.best, option);
      if (loss !== null) one.losses.push(pointsOf(loss, range));
      if (at === weighed.taken) one.taken++;
    }
  }
  return [...found].map(([id, { losses, taken, example }]) => ({
    id,
    offered: losses.length,
    taken,
    cost: mean(losses) ?? 0,
    example,
  }));
}

/** How each option of a moment is judged: by what it costs on average where it was on offer. */
export function classesOf(options: readonly Pick<LessonOption, "cost">[]): MoveClass[] {
  const losses = options.map(({ cost }) => cost);
  return losses.map((_, taken) => classOf({ losses, taken }));
}

/** How each end of a table is judged; null for one that nobody came to, as nobody knows what it costs. */
export const endClassesOf = (ends: readonly LessonOption[]): (MoveClass | null)[] =>
  classesOf(ends).map((one, i) => {
    if (i > 0 && ends[i]!.taken === 0) return null;
    // Many packages end a table alike: none of them is the only move.
    return one === "only-move" ? "best" : one;
  });

/** At the table: who left nothing on it, who left something, who came to no deal. */
function endsOf(met: readonly Meeting[], lost: readonly number[]): LessonOption[] {
  const endOf = ({ dealt }: Meeting, points: number) =>
    points < SLIP ? "well" : dealt ? "less" : "none";
  return (["well", "less", "none"] as const).map((id) => {
    const theirs = [...met.keys()].filter((i) => endOf(met[i]!, lost[i]!) === id);
    return {
      id,
      offered: met.length,
      taken: theirs.length,
      cost: mean(theirs.map((i) => lost[i]!)) ?? 0,
      example: metIn(met[theirs[0] ?? 0]!),
    };
  });
}
