import { createStore } from "zustand/vanilla";
import { type Move, RULES, type SessionLog, startLog, withMove } from "./playthrough/log";
import type { PlayerView } from "./playthrough/view";
import type { Scenario } from "./scenario/scenario";
import type { SavingStatus } from "./saves/saves";
import type { PastSession } from "./saves/sessions";
import { DEFAULTS } from "./saves/settings";
import type {
  Astray,
  Notice,
  Recollection,
  Replay,
  SessionStore,
  Surroundings,
} from "./store/state";
import { endingOf, openingOf, pausedIn } from "./store/past";
import { withoutLastStep } from "./store/step-back";
import { refusalAt } from "./store/table-moves";

/** Whether the log's scenario or our rules have changed since it was played. */
export const isOutdated = (log: SessionLog, version: string) =>
  log.version !== version || log.rules !== RULES;

export function createSession(around: Surroundings): SessionStore {
  const { shelf, saves, now } = around;
  let replay: Replay | null = null;

  return createStore((set, get) => {
    const scenarioOf = (id: string): Scenario | null => {
      const { desk } = get();
      return desk?.state === "ready" && desk.id === id ? desk.scenario : null;
    };
    const showStored = () => set({ running: saves.running, past: saves.past });

    function recompute(log: SessionLog): ReturnType<Replay> {
      return replay!(scenarioOf(log.scenario)!, log, get().language);
    }

    /** Makes the log the live session, read to its first line since the last choice or as told, but never to none. */
    function goOn(log: SessionLog, readTo?: (view: PlayerView) => number): void {
      const { view } = recompute(log);
      const wanted = readTo ? readTo(view) : view.turnFrom + 1;
      const revealed = Math.min(Math.max(wanted, 1), view.lines.length);
      set({ play: { log, view, revealed }, review: null });
      keep();
    }

    function keep(): void {
      const { play } = get();
      if (!play) return;
      saves.keepRunning({ log: play.log, revealed: play.revealed, at: now() });
      showStored();
    }

    const keepSettings = () =>
      saves.keepSettings({ language: get().language, ...get().preferences });

    async function refresh(): Promise<void> {
      const damaged = await saves.refresh();
      if (damaged.length > 0)
        set({ notices: [...get().notices, { code: "damaged", what: damaged }] });
      showStored();
    }

    /** Tells once that saving fails, and once that it works again. */
    function onSaving(saving: SavingStatus): void {
      const told = get().notices;
      const others = told.filter(({ code }) => !isOfSaving(code));
      const wasFailing = isFailing(get().saving);
      if (isFailing(saving)) set({ saving, notices: [...others, { code: saving }] });
      else if (wasFailing) set({ saving, notices: [...others, { code: "back" }] });
      else set({ saving });
    }
    saves.onStatus(onSaving);

    async function recall(id: string): Promise<Recollection | null> {
      const entry = shelf.find((one) => one.id === id);
      const running = saves.running.get(id);
      const last = latest(saves.past.values(), id);
      if (!entry || (!running && !last)) return null;
      try {
        const [scenario, engine] = await Promise.all([entry.load(), around.loadReplay()]);
        const viewOf = (log: SessionLog) => engine(scenario, log, get().language).view;
        return {
          paused: running ? pausedIn(viewOf(running.log), running) : null,
          last: last ? { ...endingOf(viewOf(last.log)), at: last.at } : null,
        };
      } catch {
        return null;
      }
    }

    async function open(id: string): Promise<Scenario | null> {
      const known = scenarioOf(id);
      if (known) return known;
      const entry = shelf.find((one) => one.id === id);
      set({ desk: { id, state: entry ? "loading" : "unknown" }, play: null, review: null });
      if (!entry) return null;
      try {
        const [scenario, engine] = await Promise.all([entry.load(), around.loadReplay()]);
        replay = engine;
        if (get().desk?.id !== id) return null;
        set({ desk: { id, state: "ready", scenario, opening: openingOf(scenario, engine) } });
        return scenario;
      } catch {
        if (get().desk?.id === id) set({ desk: { id, state: "failed" } });
        return null;
      }
    }

    return {
      ready: false,
      language: around.language ?? "zh-CN",
      preferences: DEFAULTS,
      shelf,
      running: saves.running,
      past: saves.past,
      saving: saves.status,
      notices: [],
      desk: null,
      play: null,
      review: null,

      async wake() {
        await refresh();
        const { language = get().language, ...wishes } = saves.settings ?? {};
        set({ ready: true, language, preferences: { ...DEFAULTS, ...wishes } });
      },

      open,
      recall,

      start({ mode, variant }) {
        const { desk } = get();
        if (desk?.state !== "ready") return;
        const left = saves.running.get(desk.id);
        if (left) saves.close(left.log, "set-aside", now());
        goOn(startLog(desk.scenario, { seed: around.seed(), mode, variant }));
      },

      async resume(id) {
        if (get().play?.log.scenario === id) return "playing";
        const scenario = await open(id);
        if (!scenario) return "closed";
        await refresh();
        if (scenarioOf(id) !== scenario) return "closed";
        const stored = saves.running.get(id);
        if (!stored) return "nothing";
        if (isOutdated(stored.log, scenario.version)) return "outdated";
        // Where the log breaks off, the player is told at once, not after reading up to there again.
        if (get().play === null)
          goOn(stored.log, ({ fault, lines }) => (fault ? lines.length : stored.revealed));
        return "playing";
      },

      choose(id) {
        const { play } = get();
        if (!play || play.revealed < play.view.lines.length) return;
        if (play.view.choices.some((choice) => choice.id === id))
          goOn(withMove(play.log, { choose: id } satisfies Move));
      },

      bargain(move) {
        const { play } = get();
        const table = play?.view.table;
        if (!play || !table) return { code: "closed" };
        const refusal = refusalAt(table, move);
        if (refusal) return refusal;
        const read = play.view.lines.length;
        // At the table both speak at once; what closes it is read line by line, as the story goes on.
        goOn(withMove(play.log, move), (view) => (view.table ? view.lines.length : read + 1));
        return null;
      },

      note(n) {
        const { play } = get();
        const line = play?.view.lines[n];
        if (!play || play.view.fault || n >= play.revealed) return;
        if (!line?.notable || line.noted) return;
        goOn(withMove(play.log, { note: n } satisfies Move), () => play.revealed);
      },

      advance() {
        const { play } = get();
        if (!play || play.revealed >= play.view.lines.length) return;
        set({ play: { ...play, revealed: play.revealed + 1 } });
        keep();
      },

      undo() {
        const { play } = get();
        const before = play && withoutLastStep(play.log);
        if (before) goOn(before, (view) => view.lines.length);
      },

      mend() {
        const { play } = get();
        if (play?.view.fault?.code !== "impossible-move") return;
        saves.close(play.log, "set-aside", now());
        const moves = play.log.moves.slice(0, play.view.fault.at);
        goOn({ ...play.log, moves }, () => play.revealed);
      },

      finish() {
        const { play } = get();
        if (!play) return;
        set({ review: { log: play.log, ...recompute(play.log) }, play: null });
        saves.close(play.log, "finished", now());
        showStored();
      },

      async lookBack(id) {
        if (get().review?.log.scenario === id) return "shown";
        const scenario = await open(id);
        if (!scenario) return "closed";
        await refresh();
        if (scenarioOf(id) !== scenario) return "closed";
        const last = latest(saves.past.values(), id);
        if (!last) return "nothing";
        set({ review: { log: last.log, ...recompute(last.log) }, play: null });
        return "shown";
      },

      leave() {
        set({ play: null, review: null });
        void refresh();
      },

      speak(language) {
        set({ language });
        keepSettings();
        const { play, review } = get();
        if (play) set({ play: { ...play, view: recompute(play.log).view } });
        if (review) set({ review: { log: review.log, ...recompute(review.log) } });
      },

      prefer(wishes) {
        set({ preferences: { ...get().preferences, ...wishes } });
        keepSettings();
      },

      async exportText() {
        await refresh();
        return saves.exportText(now());
      },

      restore(text) {
        const result = saves.restore(text, get().play?.log.scenario ?? null);
        showStored();
        return result;
      },

      async erase() {
        const erased = await saves.erase();
        if (erased) set({ play: null, review: null });
        showStored();
        return erased;
      },

      retrySaving: refresh,

      astray(why) {
        const others = get().notices.filter(({ code }) => !isAstray(code));
        // Something damaged is why there is nothing; it has been told.
        const told = why === "nothing-running" && others.some(({ code }) => code === "damaged");
        if (why !== null && !told) set({ notices: [...others, { code: why }] });
        else if (others.length < get().notices.length) set({ notices: others });
      },

      dismiss: (notice) => set({ notices: get().notices.filter((one) => one !== notice) }),
    };
  });
}

const isOfSaving = (code: Notice["code"]) =>
  code === "blocked" || code === "full" || code === "back";

const isFailing = (status: SavingStatus): status is "blocked" | "full" =>
  status === "blocked" || status === "full";

const isAstray = (code: Notice["code"]): code is Astray =>
  code === "no-page" || code === "nothing-running" || code === "nothing-finished";

export function latest(sessions: Iterable<PastSession>, scenario: string): PastSession | null {
  let found: PastSession | null = null;
  for (const session of sessions)
    if (session.how === "finished" && session.log.scenario === scenario)
      if (!found || session.at >= found.at) found = session;
  return found;
}
