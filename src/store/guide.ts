import type { ShelfEntry } from "virtual:rapport/shelf";
import type { Saves } from "../saves/saves";
import { isOutdated, latest } from "./past";
import type { SessionStore, SessionVerbs } from "./state";

interface GuideNeeds {
  get: SessionStore["getState"];
  set: (changes: Partial<ReturnType<SessionStore["getState"]>>) => void;
  saves: Saves;
  guide: ShelfEntry | null;
}

/** The guided opening: a session like any other while it runs and is looked back on, and none afterwards. */
export function guidedOpening({
  get,
  set,
  saves,
  guide,
}: GuideNeeds): Pick<SessionVerbs, "enterGuide" | "leaveGuide"> {
  return {
    async enterGuide() {
      if (!guide) return false;
      const over = latest(saves.past.values(), guide.id);
      const isOver = over && !isOutdated(over.log, guide.version);
      if (isOver && !saves.running.has(guide.id)) {
        const shown = await get().lookBack(guide.id);
        if (shown !== "nothing") return shown === "shown";
      }
      const resumed = await get().resume(guide.id);
      if (resumed === "closed") return false;
      if (resumed === "playing") return true;
      saves.dropRunning(guide.id);
      saves.dropPast(guide.id);
      get().start({ mode: "practice" });
      return true;
    },

    leaveGuide() {
      if (!guide) return;
      saves.dropRunning(guide.id);
      set({ play: null, running: saves.running });
      if (!get().preferences.guided) get().prefer({ guided: true });
    },
  };
}
