import { createStore } from "zustand/vanilla";
import { type SessionLog, startLog } from "./playthrough/log";
import type { PlayerView } from "./playthrough/view";
import type { Scenario } from "./scenario/scenario";
import { isExtension } from "./saves/append-only";
import { MOST_RESOLVED } from "./saves/sessions";
import { DEFAULTS } from "./saves/settings";
import { bringingTo } from "./store/bringing";
import { guidedOpening } from "./store/guide";
import { liveSession } from "./store/live";
import {
  isAstray,
  isOfLastSession,
  toldOfSaving,
  withNotice,
  withoutNotices,
} from "./store/notices";
import { shareWithTabs } from "./store/other-tabs";
import type { Notice, Recollection, Replay, SessionStore, Surroundings } from "./store/state";
import { endingOf, isOpenRun, isOutdated, latest, openingOf, pausedIn } from "./store/past";
import { carriedOver, shelfWith, showRenewed } from "./store/renewal";
import { createScorer, runsKept } from "./store/runs";
import { turnVerbs } from "./store/turn";

export { isOutdated, resolveFor } from "./store/past";

export function createSession(around: Surroundings): SessionStore {
  const { guide = null, saves, now } = around;
  let { shelf: library } = around;
  let replay: Replay | null = null;
  const score = createScorer();

  return createStore((set, get) => {
    const scenarioOf = (id: string): Scenario | null => {
      const { desk } = get();
      return desk?.state === "ready" && desk.id === id ? desk.scenario : null;
    };
    const kept = bringingTo({
      get,
      set,
      saves,
      now,
      library: () => library,
      workshop: around.workshop ?? null,
    });
    const showStored = () =>
      set({
        running: saves.running,
        past: saves.past,
        drafts: saves.drafts,
        shelf: kept.shelfNow(),
      });
    const entryOf = (id: string) =>
      [...get().shelf, ...(guide ? [guide] : [])].find((one) => one.id === id);

    function recompute(log: SessionLog): ReturnType<Replay> {
      return replay!(scenarioOf(log.scenario)!, log, get().language);
    }

    const tell = (notice: Notice) => set({ notices: withNotice(get().notices, notice) });

    const { goOn, keep, followOtherTab } = liveSession({
      get,
      set,
      saves,
      now,
      scenarioOf,
      recompute,
    });

    /** The record of the session that has just ended with that log. */
    const keptAs = (log: SessionLog): string | null => {
      const last = latest(saves.past.values(), log.scenario);
      return last && isExtension(log, last.log) ? last.id : null;
    };

    /** Sets aside what is played of a scenario; false, and said, where an assessed session is open. */
    function makeRoomFor({ id, version }: Scenario): boolean {
      const left = saves.running.get(id);
      if (isOpenRun(left, version)) {
        tell({ code: "assess-open" });
        return false;
      }
      if (left) saves.close(left.log, "set-aside", now());
      set({ notices: withoutNotices(get().notices, isOfLastSession) });
      return true;
    }

    const keepSettings = () =>
      saves.keepSettings({ language: get().language, ...get().preferences });

    async function refresh(): Promise<void> {
      const damaged = await saves.refresh();
      if (damaged.length > 0)
        set({ notices: [...get().notices, { code: "damaged", what: damaged }] });
      showStored();
    }

    saves.onStatus((saving) =>
      set({ saving, notices: toldOfSaving(get().notices, get().saving, saving) }),
    );
    const tabs = around.tabs
      ? shareWithTabs(around.tabs, {
          saves,
          played: () => get().play,
          onShared: () => tell({ code: "other-tab" }),
          onStored: followOtherTab,
          refresh,
        })
      : null;

    async function recall(id: string): Promise<Recollection | null> {
      const entry = entryOf(id);
      const running = saves.running.get(id);
      const last = latest(saves.past.values(), id);
      if (!entry || (!running && !last)) return null;
      try {
        const [scenario, engine] = await Promise.all([entry.load(), around.loadReplay()]);
        const viewOf = (log: SessionLog) => engine(scenario, log, get().language).view;
        return {
          paused: running ? pausedIn(viewOf(running.log), running) : null,
          last: last ? { ...endingOf(viewOf(last.log)), at: last.at } : null,
          runs: runsKept(saves.past.values(), scenario, (one) => score(scenario, engine, one)),
        };
      } catch {
        return null;
      }
    }

    function followed(log: SessionLog, scenario: Scenario): SessionLog | null {
      if (!around.follows || !replay || log.mode === "assess") return null;
      const carried = carriedOver(log, scenario, replay);
      return "log" in carried ? carried.log : null;
    }

    async function open(id: string): Promise<Scenario | null> {
      const known = scenarioOf(id);
      if (known) return known;
      const entry = entryOf(id);
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
      shelf: around.shelf,
      guide,
      bringing: null,
      running: saves.running,
      past: saves.past,
      drafts: saves.drafts,
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

      draft(scenario, plan) {
        saves.keepDraft(scenario, plan);
        set({ drafts: saves.drafts });
      },

      start({ mode, variant, seed = around.seed(), plan }) {
        const { desk } = get();
        if (desk?.state !== "ready" || !makeRoomFor(desk.scenario)) return;
        const log = startLog(desk.scenario, { seed, mode, variant });
        goOn(log, undefined, plan ? { plan } : {});
        saves.dropDraft(desk.id);
        set({ drafts: saves.drafts });
        tabs?.opened(desk.id);
      },

      practise(log) {
        const { desk } = get();
        if (desk?.state !== "ready" || log.scenario !== desk.id) return false;
        if (!makeRoomFor(desk.scenario)) return false;
        // A session of its own: with the same start it would be the other one under another mode.
        goOn({ ...log, mode: "practice", seed: around.seed() }, ({ lines }) => lines.length, {});
        tabs?.opened(desk.id);
        return true;
      },

      resolve(words) {
        const { review } = get();
        const said = words.trim().slice(0, MOST_RESOLVED);
        const kept = review?.id != null && saves.resolve(review.id, said);
        showStored();
        return kept;
      },

      giveUp() {
        const { desk } = get();
        const left = desk?.state === "ready" ? saves.running.get(desk.id) : undefined;
        if (left?.log.mode !== "assess") return;
        // Who has read the ending has finished, whatever it was.
        const { ended } = recompute(left.log).view;
        saves.close(left.log, ended ? "finished" : "set-aside", now());
        set({ play: null, notices: withoutNotices(get().notices, isOfLastSession) });
        showStored();
      },

      async resume(id) {
        if (get().play?.log.scenario === id) return "playing";
        const scenario = await open(id);
        if (!scenario) return "closed";
        await refresh();
        if (scenarioOf(id) !== scenario) return "closed";
        const stored = saves.running.get(id);
        if (!stored) return "nothing";
        const log = isOutdated(stored.log, scenario.version)
          ? followed(stored.log, scenario)
          : stored.log;
        if (!log) return "outdated";
        // Where the log breaks off, the player is told at once, not after reading up to there again.
        if (get().play === null) {
          set({ notices: withoutNotices(get().notices, isOfLastSession) });
          const readTo = ({ fault, lines }: PlayerView) => (fault ? lines.length : stored.revealed);
          goOn(log, readTo, stored);
          tabs?.opened(id);
        }
        return "playing";
      },

      ...guidedOpening({ get, set, saves, guide }),

      ...turnVerbs({ get, set, saves, now, recompute, goOn, keep }),

      finish() {
        const { play } = get();
        if (!play) return;
        const { log, own, plan } = play;
        // Another tab may have been quicker.
        if (saves.running.has(log.scenario)) saves.close(log, "finished", now());
        const id = keptAs(log);
        set({ review: { log, own, plan, id, ...recompute(log) }, play: null });
        showStored();
        if (log.scenario === guide?.id && !get().preferences.guided) get().prefer({ guided: true });
      },

      async lookBack(id) {
        if (get().review?.log.scenario === id) return "shown";
        const scenario = await open(id);
        if (!scenario) return "closed";
        await refresh();
        if (scenarioOf(id) !== scenario) return "closed";
        const last = latest(saves.past.values(), id);
        if (!last) return "nothing";
        const { log, own = {}, plan = null, id: kept } = last;
        set({ review: { log, own, plan, id: kept, ...recompute(log) }, play: null });
        return "shown";
      },

      leave() {
        const { play } = get();
        if (play?.log.mode === "assess" && !play.view.ended) tell({ code: "assess-open" });
        // Of the guided opening nothing stays once it has been looked back on.
        if (guide) saves.dropPast(guide.id);
        set({ play: null, review: null, past: saves.past });
        void refresh();
      },

      speak(language) {
        set({ language });
        keepSettings();
        const { play, review } = get();
        if (play) set({ play: { ...play, view: recompute(play.log).view } });
        if (review) set({ review: { ...review, ...recompute(review.log) } });
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
        const preferences = { ...get().preferences, guided: DEFAULTS.guided };
        if (erased) set({ play: null, review: null, bringing: null, preferences });
        showStored();
        return erased;
      },

      ...kept.verbs,

      renew(scenario) {
        library = shelfWith(library, scenario);
        set({ shelf: kept.shelfNow() });
        if (get().desk?.id === scenario.id && replay)
          showRenewed({ get, set, goOn }, scenario, replay);
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
