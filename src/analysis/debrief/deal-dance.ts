import type { Answer } from "../../negotiation/answer";
import { closestOf, type MoveKind } from "../../negotiation/moves";
import {
  type DealSpace,
  optionsOf,
  packageOf,
  type PerSide,
  type Side,
} from "../../negotiation/space";
import type { TableRecord, TableTurn } from "../../playthrough/table-view";

/** One offer of either side; several equal ones count as one. */
export interface DanceOffer {
  side: Side;
  /** From 1, each side for itself. */
  number: number;
  packages: readonly number[];
  /** The one that the client took it for: of several, what came closest. */
  package: number;
}

/** What changed from the player's offer before, by issue number. */
export interface Shift {
  gave: readonly number[];
  took: readonly number[];
  /** Change in worth, in parts of the scale. */
  by: PerSide<number>;
}

/** One move of the player and the client's answer to it. */
export interface DanceStep {
  kind: MoveKind;
  offer: DanceOffer | null;
  shift: Shift | null;
  /** Issue number that was asked about. */
  asked: number | null;
  answer: Answer;
  counter: DanceOffer | null;
  lines: readonly number[];
}

/** The talk at the table, move by move, every offer numbered. */
export function danceOf({
  table: { space },
  turns,
}: Pick<TableRecord, "table" | "turns">): DanceStep[] {
  const count = { ours: 0, theirs: 0 };
  let last: DanceOffer | null = null;
  return turns.map((turn) => {
    const packages = packagesIn(space, turn);
    const offer: DanceOffer | null =
      packages.length === 0
        ? null
        : { side: "ours", number: ++count.ours, packages, package: closestOf(space, packages) };
    const shift = offer && last && shiftBetween(space, last.package, offer.package);
    last = offer ?? last;
    const { kind, answer, move, lines } = turn;
    return {
      kind,
      offer,
      shift,
      asked: "ask" in move ? space.issues.findIndex(({ id }) => id === move.ask) : null,
      answer,
      counter:
        answer.kind === "counter" && answer.package !== null
          ? offerOfTheirs(answer.package, ++count.theirs)
          : null,
      lines,
    };
  });
}

const offerOfTheirs = (index: number, number: number): DanceOffer => ({
  side: "theirs",
  number,
  packages: [index],
  package: index,
});

/** All offers in the order in which they were made. */
export const offersIn = (dance: readonly DanceStep[]): DanceOffer[] =>
  dance.flatMap(({ offer, counter }) => [offer, counter].filter((one) => one !== null));

function packagesIn(space: DealSpace, { move }: TableTurn): number[] {
  const made = "offer" in move ? [move.offer] : "offers" in move ? move.offers : [];
  return made.map((options) => packageOf(space, options)!);
}

/** An issue is given where it is now worth less to us, taken where it is worth more. */
export function shiftBetween(space: DealSpace, before: number, after: number): Shift {
  const [from, to] = [optionsOf(space, before), optionsOf(space, after)];
  const change = space.parts.ours.map((parts, issue) => parts[to[issue]!]! - parts[from[issue]!]!);
  const issues = change.map((_, issue) => issue);
  const { ours, theirs } = space.utility;
  return {
    gave: issues.filter((issue) => change[issue]! < 0),
    took: issues.filter((issue) => change[issue]! > 0),
    by: { ours: ours[after]! - ours[before]!, theirs: theirs[after]! - theirs[before]! },
  };
}
