import type { ShelfEntry } from "virtual:rapport/shelf";
import { createStore, type StoreApi } from "zustand/vanilla";
import { parseCode } from "../course/code";
import type { ExamReport, ExamTask, Weighing } from "../course/examining";
import type { Lesson } from "../course/lessons";
import type { Moment } from "../course/moment";
import { codesIn } from "../course/paste";
import type { Refusal, Verdict, Verified } from "../course/verify";
import type { SessionLog } from "../playthrough/log";
import type { Saves } from "../saves/saves";
import type { Language, Scenario } from "../scenario/scenario";

/** What became of one line that was handed in. */
export interface LineReport {
  /** From 1. */
  line: number;
  text: string;
  outcome: { code: "added" } | { code: "known" } | Refusal;
}

/** What became of a text that was handed in. */
export type HandedIn = { lines: readonly LineReport[] } | { failed: true };

/** What is known of a group beyond its scores: solving takes seconds. */
export type WeighingState =
  | { state: "solving" }
  | { state: "ready"; weighing: Weighing; logs: readonly SessionLog[] }
  /** The scenario is too large to be solved here, or its range is not known. */
  | { state: "beyond" }
  | { state: "failed" };

export interface BoardState {
  /** False until what was stored is known and checked. */
  ready: boolean;
  /** Codes on the board, in the order in which they were handed in. */
  codes: readonly string[];
  verdicts: ReadonlyMap<string, Verdict>;
  checking: { done: number; total: number } | null;
  /** By group: see {@link groupKey}, and what is looked at in it. */
  weighings: ReadonlyMap<string, WeighingState>;
}

export interface BoardVerbs {
  /** Reads what is stored, and checks what has not been. */
  open(): Promise<void>;
  /** Takes every code in a text that counts. */
  handIn(text: string): Promise<HandedIn>;
  /** Checks one code without taking it. Null where it could not be done. */
  check(code: string): Promise<Verdict | null>;
  discard(codes: readonly string[]): void;
  weigh(key: string, logs: readonly SessionLog[], group: Group): Promise<void>;
  moment(
    lesson: Lesson,
    logs: readonly SessionLog[],
    at: { scenario: string; language: Language },
  ): Promise<Moment | null>;
}

export type BoardStore = StoreApi<BoardState & BoardVerbs>;

export interface Group {
  scenario: string;
  variant: string;
}

export type Examine = (task: ExamTask, report: (one: ExamReport) => void) => void;

export interface BoardNeeds {
  /** What stands on it now: the player's own scenarios come and go. */
  shelf: () => readonly ShelfEntry[];
  saves: Pick<Saves, "board" | "collect" | "discard" | "refresh">;
  examine: Examine;
  /** Milliseconds since 1970. */
  now: () => number;
}

/** Results that are on the board and count. */
export const countedIn = ({
  codes,
  verdicts,
}: Pick<BoardState, "codes" | "verdicts">): Verified[] =>
  codes.flatMap((code) => {
    const verdict = verdicts.get(code);
    return verdict && "verified" in verdict ? verdict.verified : [];
  });

export function createBoard({ shelf, saves, examine, now }: BoardNeeds): BoardStore {
  /** What the examiner has, by id. */
  const known = new Map<string, ShelfEntry>();
  const ask = (task: ExamTask, tell?: (one: ExamReport) => void) =>
    new Promise<Exclude<ExamReport, { kind: "verdicts" | "failed" }>>((resolve, reject) => {
      examine(task, (report) => {
        if (report.kind === "verdicts") tell?.(report);
        else if (report.kind === "failed") reject(new Error(report.message));
        else resolve(report);
      });
    });

  /** Lets the examiner have the scenarios that codes are about. */
  async function bring(ids: Iterable<string>): Promise<void> {
    for (const id of new Set(ids)) {
      const entry = shelf().find((one) => one.id === id);
      if (!entry || known.get(id) === entry) continue;
      const scenario: Scenario = await entry.load();
      await ask({ kind: "scenario", scenario });
      known.set(id, entry);
    }
  }

  return createStore((set, get) => {
    async function verdictsOn(codes: readonly string[]): Promise<readonly Verdict[]> {
      const verdicts: Verdict[] = [];
      set({ checking: { done: 0, total: codes.length } });
      try {
        await bring(codes.flatMap(scenarioOf));
        await ask({ kind: "verify", codes }, (report) => {
          if (report.kind !== "verdicts") return;
          verdicts.push(...report.verdicts);
          set({ checking: { done: verdicts.length, total: codes.length } });
        });
        return verdicts;
      } finally {
        set({ checking: null });
      }
    }

    const remember = (codes: readonly string[], verdicts: readonly Verdict[]) => {
      const all = new Map(get().verdicts);
      for (const [i, code] of codes.entries()) all.set(code, verdicts[i]!);
      set({ verdicts: all });
    };

    const show = () => set({ codes: [...saves.board.keys()] });

    return {
      ready: false,
      codes: [],
      verdicts: new Map(),
      checking: null,
      weighings: new Map(),

      async open() {
        await saves.refresh();
        const unchecked = [...saves.board.keys()].filter((code) => !get().verdicts.has(code));
        try {
          if (unchecked.length > 0) remember(unchecked, await verdictsOn(unchecked));
        } finally {
          show();
          set({ ready: true });
        }
      },

      async handIn(text) {
        const found = codesIn(text);
        const fresh = [...new Set(found.flatMap(({ code }) => code ?? []))].filter(
          (code) => !saves.board.has(code),
        );
        try {
          const verdicts = fresh.length > 0 ? await verdictsOn(fresh) : [];
          remember(fresh, verdicts);
          const counted = fresh.filter((_, i) => "verified" in verdicts[i]!);
          const taken = new Set(counted);
          saves.collect(counted, now());
          show();
          const lines = found.map(({ code, ...one }): LineReport => {
            const verdict = code === null ? null : get().verdicts.get(code);
            if (!verdict || code === null) return { ...one, outcome: { code: "no-code" } };
            if ("refusal" in verdict) return { ...one, outcome: verdict.refusal };
            // Twice in one text, it is known the second time.
            return { ...one, outcome: { code: taken.delete(code) ? "added" : "known" } };
          });
          return { lines };
        } catch {
          return { failed: true };
        }
      },

      async check(code) {
        try {
          const [verdict] = await verdictsOn([code]);
          return verdict ?? null;
        } catch {
          return null;
        }
      },

      discard(codes) {
        saves.discard(codes);
        show();
      },

      async weigh(key, logs, { scenario, variant }) {
        if (get().weighings.has(key)) return;
        const put = (state: WeighingState) =>
          set({ weighings: new Map([...get().weighings, [key, state]]) });
        put({ state: "solving" });
        try {
          await bring([scenario]);
          const report = await ask({ kind: "weigh", scenario, variant, logs });
          const weighing = report.kind === "weighed" ? report.weighing : null;
          put(weighing ? { state: "ready", weighing, logs } : { state: "beyond" });
        } catch {
          put({ state: "failed" });
        }
      },

      async moment(lesson, logs, { scenario, language }) {
        await bring([scenario]);
        const report = await ask({ kind: "moment", scenario, language, lesson, logs });
        return report.kind === "moment" ? report.moment : null;
      },
    };
  });
}

function scenarioOf(code: string): string[] {
  const parsed = parseCode(code);
  return "sealed" in parsed ? [parsed.sealed.scenario] : [];
}
