import { multipliersFor } from "../../../src/analysis/explore/explore";
import { type Move, startLog } from "../../../src/playthrough/log";
import { overallOf } from "../../../src/playthrough/score";
import { type TableView, worthToUs } from "../../../src/playthrough/table-view";
import { type Heard, listenerTo } from "./listener";
import { type Playthrough, replay } from "../../../src/playthrough/replay";
import {
  type Headline,
  type Scenario,
  type ScoreName,
  SCORES,
} from "../../../src/scenario/scenario";

export type Points = Readonly<Record<Headline, number>>;

/** A whole play of the untouched game. */
export interface WholePlay {
  chance: number;
  points: Points;
  ending: string | null;
  /** Why it stopped short of an end. */
  fault: string | null;
  moves: readonly Move[];
  /** Turn by turn, what noting and reading could have changed of its points. */
  heard: readonly Heard[];
}

export interface Range {
  best: number;
  worst: number;
  mean: number;
}

export const playOf = (scenario: Scenario, variant: string, moves: readonly Move[]): Playthrough =>
  replay(scenario, { ...startLog(scenario, { seed: 0, variant }), moves }, scenario.language);

const MOST_PLAYS = 20_000;

export class TooManyPlays extends Error {}

/** Every play there is, by playing each from the first line. */
export function everyPlay(scenario: Scenario, variant: string, most = MOST_PLAYS): WholePlay[] {
  const plays: WholePlay[] = [];
  const listen = listenerTo(scenario, variant);
  const visit = (moves: readonly Move[], chance: number, heard: readonly Heard[]): void => {
    if (plays.length > most) throw new TooManyPlays();
    const play = playOf(scenario, variant, moves);
    const { view } = play;
    const known = new Set(view.notebook.map(({ fact }) => fact));
    const sound = view.fault === null || view.choices.length === 0;
    const open = sound && view.ended === null && view.table === null;
    const ways = open ? waysToNote(linesThatTell(play), known) : [];
    const listens = open || (view.ended !== null && view.read !== null);
    const now = listens ? [...heard, listen(play, moves, known)] : heard;
    if (ways.length < 2) choose(play, moves, chance, now);
    else
      for (const { notes, chance: share } of ways) {
        const noted = [...moves, ...notes.map((note) => ({ note }))];
        const after = notes.length > 0 ? playOf(scenario, variant, noted) : play;
        choose(after, noted, chance * share, now);
      }
  };
  const choose = (
    { view, record }: Playthrough,
    moves: readonly Move[],
    chance: number,
    heard: readonly Heard[],
  ): void => {
    const { points, ending } = record;
    const fault = view.fault && view.fault.code;
    if (view.table)
      for (const { move, share } of tableMoves(view.table))
        sit([...moves, move], chance * share, heard);
    else if (view.choices.length === 0 || fault)
      plays.push({ chance, moves, points, ending, fault, heard });
    else
      for (const { id } of view.choices)
        visit([...moves, { choose: id }], chance / view.choices.length, heard);
  };
  /** A table that is still open has nothing new to note. */
  const sit = (moves: readonly Move[], chance: number, heard: readonly Heard[]): void => {
    if (plays.length > most) throw new TooManyPlays();
    const play = playOf(scenario, variant, moves);
    if (play.view.table) choose(play, moves, chance, heard);
    else visit(moves, chance, heard);
  };
  visit([], 1, []);
  return plays;
}

/** What a random player does at a table: a uniform kind of move, then any of its packages. Questions change nothing. */
function tableMoves(table: TableView): { move: Move; share: number }[] {
  const packages = table.issues.reduce<number[][]>(
    (all, { options }) => all.flatMap((some) => options.map((_, option) => [...some, option])),
    [[]],
  );
  const kinds: Move[][] = [[{ leave: true }, { walk: true }]];
  if (table.counter) kinds.push([{ accept: true }]);
  if (!table.lastWord) {
    kinds.push(packages.map((offer) => ({ offer })));
    const equal = equalSets(table, packages).map((offers) => ({ offers }));
    if (equal.length > 0) kinds.push(equal);
  }
  return kinds.flatMap((moves) =>
    moves.map((move) => ({ move, share: 1 / (kinds.length * moves.length) })),
  );
}

/** Two or three packages that are nearly the same to us. */
function equalSets({ ours, equalWithin }: TableView, packages: readonly number[][]): number[][][] {
  const worth = packages.map((one) => worthToUs(ours, one));
  const near = (...of: number[]) => {
    const values = of.map((i) => worth[i]!);
    return Math.max(...values) - Math.min(...values) <= equalWithin;
  };
  const sets: number[][] = [];
  for (const a of packages.keys())
    for (let b = a + 1; b < packages.length; b++) {
      if (near(a, b)) sets.push([a, b]);
      for (let c = b + 1; c < packages.length; c++) if (near(a, b, c)) sets.push([a, b, c]);
    }
  return sets.map((set) => set.map((i) => packages[i]!));
}

interface TellingLine {
  n: number;
  facts: readonly string[];
}

/** Lines of the last turn that tell something and can be noted. */
export function linesThatTell({ record }: Playthrough): TellingLine[] {
  return record.turns
    .at(-1)!
    .lines.flatMap(({ shown, reveals }) =>
      shown?.notable && reveals.length > 0 ? [{ n: shown.n, facts: reveals }] : [],
    );
}

/** At each line that tells a fact not known before this turn: noted or not, one as likely as the other. */
function waysToNote(
  lines: readonly TellingLine[],
  known: ReadonlySet<string>,
): { notes: number[]; chance: number }[] {
  const [line, ...rest] = lines;
  if (!line) return [{ notes: [], chance: 1 }];
  const ways = waysToNote(rest, known);
  if (line.facts.every((fact) => known.has(fact))) return ways;
  return [
    ...ways.map(({ notes, chance }) => ({ notes: [line.n, ...notes], chance: chance / 2 })),
    ...ways.map(({ notes, chance }) => ({ notes, chance: chance / 2 })),
  ];
}

/** Best, worst and mean of all plays, the overall with the multipliers that follow from them. */
export function rangesOf(scenario: Scenario, plays: readonly WholePlay[]) {
  const three = (name: Headline) => rangeOf(plays, (points) => points[name]);
  const multipliers = multipliersFor(scenario, three);
  const overall = (points: Points) => overallOf(points, { multipliers });
  const ranges = Object.fromEntries(
    SCORES.map((name) => [name, name === "overall" ? rangeOf(plays, overall) : three(name)]),
  ) as Record<ScoreName, Range>;
  const names = [...new Set(plays.map(({ ending }) => ending))];
  const endings = names.map((ending) => {
    const some = plays.filter((play) => play.ending === ending);
    return { ending, ...rangeOf(some, overall), chance: sum(some.map(({ chance }) => chance)) };
  });
  return { multipliers, ranges, endings, overall };
}

export function rangeOf(plays: readonly WholePlay[], worth: (points: Points) => number): Range {
  const values = (how: keyof Heard) => plays.map((play) => worth(pointsAs(play, how)));
  return {
    best: values("best").reduce((most, one) => Math.max(most, one), -Infinity),
    worst: values("worst").reduce((least, one) => Math.min(least, one), Infinity),
    mean: sum(values("mean").map((one, i) => one * plays[i]!.chance)),
  };
}

/** Points of a play whose listener was the best, the worst or a random one. */
export const pointsAs = ({ points, heard }: WholePlay, how: keyof Heard): Points => ({
  ...points,
  listening: points.listening + sum(heard.map((turn) => turn[how])),
});

const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);
