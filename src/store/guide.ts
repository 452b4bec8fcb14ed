import type { ShelfEntry } from "virtual:rapport/shelf";
import type { Saves } from "../saves/saves";
import type { SessionStore, SessionVerbs } from "./state";

interface GuideNeeds {
  get: SessionStore["getState"];
  set: (changes: Partial<ReturnType<SessionStore["getState"]>>) => void;
  saves: Saves;
  guide: ShelfEntry | null;
}

/** The guided opening: a session like any other while it runs, and none afterwards. */
export function guidedOpening({
  get,
  set,
  saves,
  guide,
}: GuideNeeds): Pick<SessionVerbs, "enterGuide" | "leaveGuide"> {
  return {
    async enterGuide() {
      if (!guide) return false;
      const resumed = await get().resume(guide.id);
      if (resumed === "closed") return false;
      if (resumed === "playing") return true;
      saves.dropRunning(guide.id);
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
