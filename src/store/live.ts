import type { SessionLog } from "../playthrough/log";
import type { PlayerView } from "../playthrough/view";
import type { Saves } from "../saves/saves";
import type { RunningSession } from "../saves/sessions";
import type { Scenario } from "../scenario/scenario";
import { aidsFor, besideTalk } from "./coaching";
import { withNotice } from "./notices";
import type { Notice, Play, Replay, SessionStore } from "./state";

/** What is kept of a session beside its log. */
type KeptBeside = Pick<RunningSession, "own" | "plan">;

interface LiveNeeds {
  get: SessionStore["getState"];
  set: (changes: Partial<ReturnType<SessionStore["getState"]>>) => void;
  saves: Saves;
  now: () => number;
  scenarioOf: (id: string) => Scenario | null;
  recompute: (log: SessionLog) => ReturnType<Replay>;
}

/** The live session: shown as it is kept, kept as it is shown. */
export function liveSession({ get, set, saves, now, scenarioOf, recompute }: LiveNeeds) {
  const tell = (notice: Notice) => set({ notices: withNotice(get().notices, notice) });

  function playAt(
    log: SessionLog,
    { own = {}, plan = null }: { own?: Play["own"]; plan?: Play["plan"] },
    readTo: (view: PlayerView) => number,
  ): Play {
    const { view, record } = recompute(log);
    const revealed = Math.min(Math.max(readTo(view), 1), view.lines.length);
    const { lead } = scenarioOf(log.scenario)!;
    const aids = aidsFor(log, get().preferences);
    return { log, view, revealed, plan, ...besideTalk({ view, record }, own, aids, lead) };
  }

  /** Shows the session once it is kept; one that may not be, gives way to what is stored. */
  function keep(play: Play): void {
    const refused = saves.keepRunning(recordOf(play, now()));
    if (refused) {
      tell({ code: refused });
      return showAsStored(play.log.scenario);
    }
    set({ play, review: null, running: saves.running, past: saves.past });
  }

  function showAsStored(id: string): void {
    const stored = saves.running.get(id);
    if (stored) set({ play: playAt(stored.log, stored, () => stored.revealed) });
  }

  /** Makes the log the live session, read to its first line since the last choice or as told, but never to none. */
  function goOn(
    log: SessionLog,
    readTo = (view: PlayerView): number => view.turnFrom + 1,
    beside: KeptBeside = kept(get().play),
  ): void {
    keep(playAt(log, beside, readTo));
  }

  /** Another tab may have gone on with the live session, or ended it. */
  function followOtherTab(): void {
    const { play } = get();
    if (!play) return;
    if (saves.running.has(play.log.scenario)) {
      saves.keepAside(recordOf(play, now()));
      return showAsStored(play.log.scenario);
    }
    set({ play: null });
    tell({ code: "ended-elsewhere" });
  }

  return { keep, goOn, followOtherTab };
}

function kept(play: Play | null): KeptBeside {
  if (!play) return {};
  const { own, plan } = play;
  return { ...(Object.keys(own).length > 0 && { own }), ...(plan && { plan }) };
}

const recordOf = (play: Play, at: number): RunningSession => ({
  log: play.log,
  revealed: play.revealed,
  at,
  ...kept(play),
});
