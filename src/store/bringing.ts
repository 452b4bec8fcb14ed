import type { ShelfEntry } from "virtual:rapport/shelf";
import { RULES } from "../playthrough/log";
import type { Saves } from "../saves/saves";
import { isCurrent, type KeptScenario } from "../saves/kept";
import type { Finding } from "../scenario/findings";
import { type Scenario, SCENARIO_FORMAT, type Status } from "../scenario/scenario";
import type { Workshop } from "../workshop/in-worker";
import type { Brought, BroughtFault, Claim, Made, Progress } from "../workshop/reports";
import type { SessionStore, SessionVerbs } from "./state";

/** How the scenario came to stand where it stands. */
export type Arrival =
  | "new"
  /** Its words were changed, its rules not: sessions go on. */
  | "mended"
  /** It took the place of another version. */
  | "replaced"
  /** The library has its id: it stands beside it under another one. */
  | "beside";

/** What is being brought to the shelf, or what became of it. `name` is what the player brought. */
export type Bringing =
  | { state: "working"; name: string; progress: Progress | null }
  /** Another version of it is kept already. */
  | { state: "asking"; name: string; made: Made; kept: ShelfEntry }
  | { state: "fault"; name: string; fault: BroughtFault }
  | { state: "problems"; name: string; findings: readonly Finding[] }
  | {
      state: "kept";
      name: string;
      id: string;
      arrival: Arrival;
      saved: "kept" | "full" | "blocked";
      claim: Claim;
      status: Status;
      warnings: readonly Finding[];
    };

type BringingVerbs = Pick<
  SessionVerbs,
  "bring" | "refuse" | "stopBringing" | "replaceKept" | "removeKept"
>;

interface Needs {
  get: SessionStore["getState"];
  set: (changes: Partial<ReturnType<SessionStore["getState"]>>) => void;
  saves: Saves;
  now: () => number;
  library: () => readonly ShelfEntry[];
  workshop: Workshop | null;
}

/** Opens what the player brings, and keeps it on their shelf. */
export function bringingTo({ get, set, saves, now, library, workshop }: Needs) {
  let working: AbortController | null = null;
  const idsOfLibrary = () => library().map(({ id }) => id);

  /** The library, then what is kept; the same list as before when nothing has changed. */
  function shelfNow(): readonly ShelfEntry[] {
    const ids = idsOfLibrary();
    const kept = [...saves.scenarios.values()]
      .filter(({ id }) => !ids.includes(id))
      .sort((a, b) => b.at - a.at || (a.id < b.id ? -1 : 1))
      .map((one) => entryFor(one));
    const shelf = [...library(), ...kept];
    const known = get()?.shelf ?? [];
    return shelf.length === known.length && shelf.every((one, at) => isSame(one, known[at]))
      ? known
      : shelf;
  }

  const entryFor = (kept: KeptScenario): ShelfEntry => ({
    ...kept.card,
    kept: { at: kept.at, status: kept.status },
    load: () => loaded(kept),
  });

  /** What was built by an older game is built anew. */
  async function loaded(kept: KeptScenario): Promise<Scenario> {
    if (isCurrent(kept, RULES)) return JSON.parse(kept.built) as Scenario;
    const files = Object.entries(kept.files).map(([path, text]) => ({
      path,
      bytes: new TextEncoder().encode(text),
    }));
    const outcome = await workshop?.({ brought: { name: kept.id, files }, library: [] });
    if (outcome?.kind !== "made") throw new Error(`${kept.id} no longer builds`);
    const { scenario } = outcome.made;
    await saves.keepScenario(recordOf(outcome.made, kept.at));
    return scenario;
  }

  async function keep(name: string, made: Made, arrival: Arrival): Promise<void> {
    const { id } = made.scenario;
    const record = recordOf(made, now());
    const saved = await saves.keepScenario(record);
    const desk = get().desk?.id === id ? null : get().desk;
    set({ shelf: shelfNow(), desk });
    const { claim, status, findings: warnings } = made;
    set({ bringing: { state: "kept", name, id, arrival, saved, claim, status, warnings } });
  }

  const verbs: BringingVerbs = {
    async bring(brought: Brought): Promise<void> {
      if (!workshop) return;
      const { name } = brought;
      working?.abort();
      const mine = (working = new AbortController());
      set({ bringing: { state: "working", name, progress: null } });
      const onProgress = (progress: Progress) => {
        if (!mine.signal.aborted) set({ bringing: { state: "working", name, progress } });
      };
      const outcome = await workshop(
        { brought, library: idsOfLibrary() },
        { signal: mine.signal, onProgress },
      );
      if (!outcome || mine.signal.aborted) return;
      working = null;
      if (outcome.kind === "fault")
        set({ bringing: { state: "fault", name, fault: outcome.fault } });
      else if (outcome.kind === "problems")
        set({ bringing: { state: "problems", name, findings: outcome.findings } });
      else {
        const { made } = outcome;
        const kept = get().shelf.find((one) => one.kept && one.id === made.scenario.id);
        if (kept && kept.version !== made.scenario.version)
          set({ bringing: { state: "asking", name, made, kept } });
        else await keep(name, made, made.beside ? "beside" : kept ? "mended" : "new");
      }
    },

    refuse: (name: string, fault: BroughtFault) =>
      set({ bringing: { state: "fault", name, fault } }),

    stopBringing(): void {
      working?.abort();
      working = null;
      set({ bringing: null });
    },

    async replaceKept(): Promise<void> {
      const { bringing } = get();
      if (bringing?.state === "asking") await keep(bringing.name, bringing.made, "replaced");
    },

    async removeKept(id: string): Promise<boolean> {
      const removed = await saves.removeScenario(id);
      if (!removed) return false;
      const { desk, bringing } = get();
      saves.dropDraft(id);
      const told = bringing?.state === "kept" && bringing.id === id;
      set({
        shelf: shelfNow(),
        drafts: saves.drafts,
        desk: desk?.id === id ? null : desk,
        bringing: told ? null : bringing,
      });
      return true;
    },
  };
  return { shelfNow, verbs };
}

const isSame = (one: ShelfEntry, other: ShelfEntry | undefined): boolean =>
  one === other ||
  (one.kept !== undefined && one.id === other?.id && one.kept.at === other.kept?.at);

const recordOf = ({ scenario, card, status, files }: Made, at: number): KeptScenario => ({
  id: scenario.id,
  at,
  format: SCENARIO_FORMAT,
  rules: RULES,
  card,
  status,
  files,
  built: JSON.stringify(scenario),
});
