import type { ShelfEntry } from "virtual:rapport/shelf";
import type { SessionLog } from "../playthrough/log";
import type { PlayerView } from "../playthrough/view";
import type { Scenario } from "../scenario/scenario";
import { shelfCard } from "../scenario/shelf-card";
import type { Replay } from "./state";

/** The log in the scenario as it is now; or the move that can no longer be made there, −1 when nothing can. */
export function carriedOver(
  log: SessionLog,
  scenario: Scenario,
  engine: Replay,
): { log: SessionLog } | { at: number } {
  const moved = { ...log, version: scenario.version };
  const { fault } = engine(scenario, moved, scenario.language).view;
  if (fault?.code === "impossible-move") return { at: fault.at };
  return fault ? { at: -1 } : { log: moved };
}

/** As many lines of the turn as had been read, wherever the turn begins now; all of them if all had been. */
export const readAsFar =
  (before: PlayerView, revealed: number) =>
  (view: PlayerView): number =>
    revealed < before.lines.length
      ? view.turnFrom + (revealed - before.turnFrom)
      : view.lines.length;

/** The shelf with the scenario as it is now. */
export function shelfWith(shelf: readonly ShelfEntry[], scenario: Scenario): readonly ShelfEntry[] {
  const entry: ShelfEntry = { ...shelfCard(scenario), load: async () => scenario };
  return shelf.some(({ id }) => id === scenario.id)
    ? shelf.map((one) => (one.id === scenario.id ? entry : one))
    : [...shelf, entry];
}
