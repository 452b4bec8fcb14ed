import { openTable } from "../src/negotiation/client";
import { dominates, paretoFrontier } from "../src/negotiation/frontier";
import { analyse } from "../src/negotiation/measures";
import { solveTable } from "../src/negotiation/solve";
import { type DealSpace, dealSpace, optionsOf, packagesOf } from "../src/negotiation/space";
import { OPENING } from "../src/negotiation/state";
import { tableAfter } from "../src/negotiation/table";
import { dice } from "./random-tables";
import { median, show } from "./timing";

/** Issues of that many options each, any evaluations. */
function spaceOf(issues: number, options: number): DealSpace {
  const roll = dice(issues * 100 + options);
  const ids = Array.from({ length: issues }, (_, at) => `issue${at}`);
  const weights = () => Object.fromEntries(ids.map((id) => [id, 1 + roll(50)]));
  const made = dealSpace({
    issues: ids.map((id) => ({
      id,
      options: Array.from({ length: options }, () => ({ ours: roll(101), theirs: roll(101) })),
    })),
    weights: { ours: weights(), theirs: weights() },
    walkAway: { ours: 30, theirs: 30 },
  });
  if ("fault" in made) throw new Error(made.fault.code);
  return made.space;
}

/** The offer table: the frontier against comparing all pairs, answers, and a table solved. */
export function benchTables(): void {
  const [solved, usual, largest] = [spaceOf(4, 4), spaceOf(5, 5), spaceOf(5, 10)];
  const frontier = median(() => void paretoFrontier(usual), 30);
  const row = (name: string, run: () => void, times: number) =>
    show(name, median(run, times), frontier);
  show("frontier of 3,125 packages", frontier, frontier);
  row("frontier of 3,125 packages by all pairs", () => void allPairs(usual), 3);
  row("frontier of 100,000 packages", () => void paretoFrontier(largest), 5);
  row("everything said of 3,125 packages", () => void analyse(usual), 10);
  for (const trust of ["wary", "neutral", "trusting"] as const) {
    const table = openTable(usual, { trust, mood: "even", patience: 6 });
    const move = { offer: optionsOf(usual, packageBelow(usual, table.aspirations[0]!)) };
    const turn = tableAfter(table, OPENING, move);
    if (!("answer" in turn) || turn.answer.kind !== "counter") throw new Error("no counter-offer");
    row(
      `answer of a ${trust} client, 3,125 packages`,
      () => void tableAfter(table, OPENING, move),
      30,
    );
  }
  for (const trust of ["wary", "neutral", "trusting"] as const) {
    const table = openTable(solved, { trust, mood: "even", patience: 6 });
    row(`a table of 256 solved, ${trust} client`, () => void solveTable(table), 10);
  }
}

/** An offer that the client counters: worth more than no deal to it, and less than its aspiration. */
function packageBelow(space: DealSpace, aspiration: number): number {
  const { ours, theirs } = space.utility;
  const enough = packagesOf(space).filter(
    (index) =>
      ours[index]! < space.scale &&
      theirs[index]! >= space.reservation.theirs &&
      theirs[index]! < aspiration,
  );
  return enough[Math.trunc(enough.length / 2)]!;
}

function allPairs(space: DealSpace): number[] {
  const all = packagesOf(space);
  return all.filter((index) => !all.some((other) => dominates(space, other, index)));
}
