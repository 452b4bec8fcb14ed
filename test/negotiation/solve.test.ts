import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { openTable, type Table } from "../../src/negotiation/client";
import { mannerOf, MANNERS, numberOf } from "../../src/negotiation/manner-number";
import type { TableMove } from "../../src/negotiation/moves";
import { rangesOf } from "../../src/negotiation/ranges";
import { MAX_SOLVED, solveTable } from "../../src/negotiation/solve";
import { optionsOf, packagesOf } from "../../src/negotiation/space";
import { OPENING, type Outcome, type TableState } from "../../src/negotiation/state";
import { tableAfter } from "../../src/negotiation/table";
import type { SolvedOutcome } from "../../src/negotiation/ways";
import { dice, randomSpace } from "../../tools/random-tables";
import { anyClient, anySpace, play, spaceOf, tableFor, termsOf } from "./tables";

/** All that the random player may do, by kind of move. */
function allMoves({ space }: Table): TableMove[][] {
  const packages = packagesOf(space).map((index) => optionsOf(space, index));
  const sets = packages.flatMap((a, i) =>
    packages
      .slice(i + 1)
      .flatMap((b, j) => [[a, b], ...packages.slice(i + j + 2).map((c) => [a, b, c])]),
  );
  return [
    packages.map((offer) => ({ offer })),
    sets.map((offers) => ({ offers })),
    space.issues.map(({ id }) => ({ ask: id })),
    [{ accept: true }],
    [{ leave: true }, { walk: true }],
  ];
}

const nameOf = ({ deal, conduct }: Outcome) => `${conduct} ${deal}`;

/** Chance of every outcome, from playing out every sequence of moves. */
function bruteForce(table: Table, from: TableState = OPENING): Map<string, number> {
  const chances = new Map<string, number>();
  const kinds = allMoves(table);
  const visit = (state: TableState, chance: number) => {
    if (state.outcome) {
      const name = nameOf(state.outcome);
      chances.set(name, (chances.get(name) ?? 0) + chance);
      return;
    }
    const possible = kinds
      .map((moves) =>
        moves.flatMap((move) => {
          const turn = tableAfter(table, state, move);
          return "refused" in turn ? [] : [turn.state];
        }),
      )
      .filter((states) => states.length > 0);
    for (const states of possible)
      for (const next of states) visit(next, chance / possible.length / states.length);
  };
  visit(from, 1);
  return chances;
}

function solved(table: Table, from?: TableState): readonly SolvedOutcome[] {
  const solution = solveTable(table, from);
  if ("tooLarge" in solution) throw new Error("too large");
  return solution.outcomes;
}

/** The same outcomes, with chances equal but for the last digits. */
function same(outcomes: readonly SolvedOutcome[], brute: Map<string, number>): boolean {
  const known = outcomes.every((outcome) => {
    const chance = brute.get(nameOf(outcome));
    return chance !== undefined && Math.abs(outcome.chance - chance) < 1e-12;
  });
  return known && outcomes.length === brute.size;
}

describe("the solver finds what brute force finds", () => {
  test("in every sequence of moves of small tables", () => {
    fc.assert(
      fc.property(anySpace(2, 2), anyClient, (space, client) => {
        const patience = space.size > 2 ? Math.min(client.patience, 2) : client.patience % 4;
        const table = openTable(space, { ...client, patience });
        expect(same(solved(table), bruteForce(table))).toBe(true);
      }),
      { numRuns: 60 },
    );
  });

  test("in three rounds of a table of four packages, with every kind of move", () => {
    const space = spaceOf(
      termsOf([
        ["a", 50, [0, 98], 60, [100, 0]],
        ["b", 50, [0, 100], 40, [100, 0]],
      ]),
    );
    for (const trust of ["wary", "neutral", "trusting"] as const) {
      const table = tableFor({ trust, mood: "glad", patience: 3 }, space);
      expect(same(solved(table), bruteForce(table))).toBe(true);
    }
  });

  test("from a table under way", () => {
    fc.assert(
      fc.property(anySpace(2, 2), anyClient, fc.nat(), (space, client, seed) => {
        const table = openTable(space, { ...client, patience: 3 });
        const roll = dice(seed);
        const start = tableAfter(table, OPENING, { offer: optionsOf(space, roll(space.size)) });
        if ("refused" in start || start.state.outcome) return;
        const asked = tableAfter(table, start.state, { ask: space.issues[0]!.id });
        const states = [start, asked].flatMap((turn) => ("state" in turn ? [turn.state] : []));
        for (const state of states)
          expect(same(solved(table, state), bruteForce(table, state))).toBe(true);
      }),
      { numRuns: 40 },
    );
  });
});

describe("every outcome found", () => {
  test("is reached by its moves, and their chances make one", () => {
    fc.assert(
      fc.property(anySpace(3, 3), anyClient, (space, client) => {
        const table = openTable(space, client);
        const outcomes = solved(table);
        for (const outcome of outcomes) {
          const { deal, conduct } = outcome;
          expect(play(table, outcome.moves()).state.outcome).toEqual({ deal, conduct });
        }
        const all = outcomes.reduce((sum, { chance }) => sum + chance, 0);
        expect(Math.abs(all - 1)).toBeLessThan(1e-9);
      }),
    );
  });

  test("is reached from a table under way too", () => {
    const space = randomSpace(dice(5));
    const table = tableFor({ mood: "glad" }, space);
    const { state } = play(table, [{ offer: optionsOf(space, space.size - 1) }]);
    for (const outcome of solved(table, state)) {
      const { deal, conduct } = outcome;
      expect(play(table, outcome.moves(), state).state.outcome).toEqual({ deal, conduct });
    }
  });

  test("is all that random play ever ends with", () => {
    const space = randomSpace(dice(3));
    const table = tableFor({}, space);
    const names = new Set(solved(table).map(nameOf));
    const roll = dice(1);
    for (let n = 0; n < 2000; n++) {
      let state = OPENING;
      while (!state.outcome) {
        const some = optionsOf(space, roll(space.size));
        const moves: TableMove[] = [
          { offer: some },
          { offer: some },
          { accept: true },
          { walk: true },
        ];
        const turn = tableAfter(table, state, moves[roll(roll(3) + 2)]!);
        if ("state" in turn) ({ state } = turn);
        else if (state.lastWord) ({ state } = play(table, [{ leave: true }], state));
      }
      expect(names).toContain(nameOf(state.outcome));
    }
  });
});

describe("the ranges of outcomes", () => {
  const space = randomSpace(dice(8));
  const table = tableFor({}, space);
  const outcomes = solved(table);
  const value = ({ deal }: Outcome) => (deal === null ? 0 : space.utility.ours[deal]!);

  test("are best, worst and mean of a value", () => {
    const range = rangesOf(outcomes, value).get("")!;
    expect(value(range.best)).toBe(Math.max(...outcomes.map(value)));
    expect(value(range.worst)).toBe(0);
    const mean = outcomes.reduce((sum, outcome) => sum + outcome.chance * value(outcome), 0);
    expect(range.mean).toBeCloseTo(mean, 6);
  });

  test("can be asked by conduct; together they are the whole", () => {
    const ranges = rangesOf(outcomes, value, ({ conduct }) => conduct);
    const parts = [...ranges.values()];
    expect(parts.reduce((sum, { chance }) => sum + chance, 0)).toBeCloseTo(1, 9);
    const mean = parts.reduce((sum, { chance, mean: part }) => sum + chance * part, 0);
    expect(mean).toBeCloseTo(rangesOf(outcomes, value).get("")!.mean, 6);
    expect([...ranges.keys()]).toContain("choices");
    expect(ranges.get("walked")!.mean).toBe(0);
  });
});

test("a table too large is not solved", () => {
  const ten = Array.from({ length: 10 }, (_, at) => at);
  const space = spaceOf(termsOf(["a", "b", "c", "d"].map((id) => [id, 1, ten, 1, ten])));
  expect(solveTable(tableFor({}, space))).toEqual({ tooLarge: { limit: MAX_SOLVED } });
});

test("a closed table has nothing left to solve", () => {
  const table = tableFor();
  expect(solveTable(table, play(table, [{ leave: true }]).state)).toEqual({ outcomes: [] });
});

test("a manner and its number are the same thing", () => {
  for (let number = 0; number < MANNERS; number++) {
    const { manner, stands } = mannerOf(number);
    expect(numberOf(manner, stands)).toBe(number);
  }
});

test("a table of four issues with four options is solved well within a second", () => {
  const roll = dice(11);
  const options = () => Array.from({ length: 4 }, () => roll(101));
  const space = spaceOf(
    termsOf(
      ["a", "b", "c", "d"].map((id) => [id, 1 + roll(50), options(), 1 + roll(50), options()]),
    ),
  );
  const table = tableFor({}, space);
  solved(table);
  const began = performance.now();
  expect(solved(table).length).toBeGreaterThan(100);
  expect(performance.now() - began).toBeLessThan(1000);
});
