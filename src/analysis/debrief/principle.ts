import { type ActId, ACTS } from "../../mind/acts";
import type { Move } from "../../playthrough/log";
import type { SessionRecord } from "../../playthrough/record";
import type { Scenario } from "../../scenario/scenario";

/** What makes an option what it is, and where else in this talk the player did so. */
export interface Principle {
  act: ActId;
  /** Numbers of turns. */
  elsewhere: readonly number[];
}

/**
 * The first act of an option that what was done instead did not have; null where it has none of its own, or is
 * no choice.
 */
export function principleOf(
  { choices }: Pick<Scenario, "choices">,
  { turns }: Pick<SessionRecord, "turns">,
  moves: readonly Move[],
  turn: number,
): Principle | null {
  const [move] = moves;
  const id = move && "choose" in move ? move.choose : null;
  const meaning = Object.values(choices).find((one) => one.id === id);
  const done = actsIn(turns[turn]);
  const act = meaning?.acts.find((one) => !done.includes(one.act))?.act;
  if (!act) return null;
  const elsewhere = turns.filter((one) => one.turn !== turn && actsIn(one).includes(act));
  return { act, elsewhere: elsewhere.map((one) => one.turn) };
}

const actsIn = (turn: SessionRecord["turns"][number] | undefined): ActId[] =>
  (turn?.choice?.acts ?? []).map(({ act }) => act);

/** Acts that do a client good and that a choice of the scenario does; one that lays the table has no answer of its own. */
export function actsShownBy({ choices }: Pick<Scenario, "choices">): Set<ActId> {
  const answered = Object.values(choices).filter(({ table }) => !table);
  return new Set(answered.flatMap(({ acts }) => acts.map(({ act }) => act)).filter(doesGood));
}

const doesGood = (act: ActId): boolean =>
  ACTS[act].weights.reduce<number>((sum, weight) => sum + weight, 0) > 0;
