import type { ShelfEntry } from "virtual:rapport/shelf";
import type { SessionLog } from "../playthrough/log";
import type { PlayerView } from "../playthrough/view";
import type { Scenario } from "../scenario/scenario";
import { shelfCard } from "../scenario/shelf-card";
import type { liveSession } from "./live";
import { withNotice, withoutNotices } from "./notices";
import { openingOf } from "./past";
import type { Notice, Replay, SessionStore } from "./state";

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

interface Shown extends Pick<ReturnType<typeof liveSession>, "goOn"> {
  get: SessionStore["getState"];
  set: (changes: Partial<ReturnType<SessionStore["getState"]>>) => void;
}

/** The scenario on the desk as it is now, with what is played of it if it still fits; else says why not. */
export function showRenewed({ get, set, goOn }: Shown, scenario: Scenario, replay: Replay): void {
  const { play } = get();
  const tell = (notice: Notice) => set({ notices: withNotice(get().notices, notice) });
  const ready = { id: scenario.id, state: "ready", scenario } as const;
  const desk = { ...ready, opening: openingOf(scenario, replay) };
  if (play?.log.scenario !== scenario.id) return set({ desk, review: null });
  const same = play.log.version === scenario.version;
  if (play.log.mode === "assess" && !same) return tell({ code: "renewed-assess" });
  const carried = carriedOver(play.log, scenario, replay);
  if ("at" in carried) {
    const move = play.log.moves[carried.at];
    const choice = move && "choose" in move ? move.choose : "";
    return tell({ code: "renewed-past", at: carried.at, choice });
  }
  set({ desk, notices: withoutNotices(get().notices, (code) => code === "renewed-past") });
  goOn(carried.log, readAsFar(play.view, play.revealed));
}
