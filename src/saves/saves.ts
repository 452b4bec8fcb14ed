import type { SessionLog } from "../playthrough/log";
import type { Plan } from "../playthrough/plan";
import { isExtension, type Refused, refusalOver } from "./append-only";
import { type CollectedCode, nextPlace } from "./collected";
import { type Change, type Disk, emptyContents, type RawContents } from "./disk";
import {
  type ExportFault,
  type Holdings,
  makeExport,
  mergeChanges,
  modeChangedIn,
  parseExport,
} from "./export";
import type { KeptScenario } from "./kept";
import { moveToDamaged, nameOf, overlaid, readRecords } from "./records";
import { asPast, nextNumber, type PastSession, type RunningSession, wasPlayed } from "./sessions";
import type { Settings } from "./settings";

/** Whether what the player did would outlive the page; `blocked` and `full` say why it would not. */
export type SavingStatus = "saved" | "saving" | "blocked" | "full";

/**
 * The player's data. What is known is kept in memory as well, so that a session goes on when the disk
 * fails; what could not be written is tried again with the next change.
 */
export interface Saves extends Holdings {
  /** Scenarios that the player opened, by id. Not part of an export. */
  readonly scenarios: ReadonlyMap<string, KeptScenario>;
  readonly settings: Settings | null;
  /** Result codes that were collected, by code, in the order in which they were handed in. */
  readonly board: ReadonlyMap<string, CollectedCode>;
  /** What was planned and not set out with yet, by scenario. Not part of an export. */
  readonly drafts: ReadonlyMap<string, Plan>;
  readonly status: SavingStatus;
  onStatus(listener: (status: SavingStatus) => void): void;
  /** Tells of changes that have come to lie on the disk. */
  onWritten(listener: (changes: readonly Change[]) => void): void;
  /**
   * Reads the disk anew (another tab may have written), writes what could not be written before, and returns the
   * keys of records found damaged; `plan/` and the scenario's id where only a session's plan was.
   */
  refresh(): Promise<readonly string[]>;
  /** Keeps the session; if it may not stand where the stored one stands, says why and changes nothing. */
  keepRunning(session: RunningSession): Refused | null;
  /** Keeps among the past what was played there and would be lost; nothing where it lives on in another session. */
  keepAside(session: RunningSession): void;
  /** Ends the running session of the log's scenario; what was not played leaves no trace. */
  close(log: SessionLog, how: PastSession["how"], at: number): void;
  /** Drops the running session of a scenario that leaves no past. */
  dropRunning(scenario: string): void;
  /** Drops all sessions of a scenario that are over. */
  dropPast(scenario: string): void;
  /** Keeps what the player means to do next time with that past session; empty takes it back. False if there is none. */
  resolve(id: string, words: string): boolean;
  /** Keeps what is being planned for a scenario, until it is dropped. */
  keepDraft(scenario: string, plan: Plan): void;
  dropDraft(scenario: string): void;
  keepSettings(settings: Settings): void;
  /** Keeps a scenario; where the disk does not take it, for as long as the page is open. */
  keepScenario(scenario: KeptScenario): Promise<"kept" | "full" | "blocked">;
  /** Removes a scenario, and nothing that was played of it. False when the disk would not let go. */
  removeScenario(id: string): Promise<boolean>;
  /** Puts codes on the board; those that are there stay where they are. */
  collect(codes: readonly string[], at: number): void;
  /** Takes codes off the board. */
  discard(codes: readonly string[]): void;
  exportText(at: number): string;
  /** Merges an exported file into the data; a bad file changes nothing. `live` names the scenario being played. */
  restore(
    text: string,
    live: string | null,
  ): { sessions: number; plansLost: number } | { fault: ExportFault };
  /** False when the disk would not let go; then nothing is erased. */
  erase(): Promise<boolean>;
}

export function createSaves(disk: Disk, newId: () => string): Saves {
  let contents: RawContents = emptyContents();
  let known = readRecords(contents);
  let status: SavingStatus = "saved";
  const listeners: ((status: SavingStatus) => void)[] = [];
  const writeListeners: ((changes: readonly Change[]) => void)[] = [];
  /** Changes that the disk has not confirmed, by drawer and key. */
  const unsaved = new Map<string, Change>();
  /** Scenarios that the disk did not take. They are large: they must not hold up what was played. */
  const held = new Map<string, KeptScenario>();
  let attempts = 0;
  /** Whether the disk has ever answered; one that never did can hold nothing to erase. */
  let reached = false;

  function setStatus(next: SavingStatus): void {
    if (next === status) return;
    status = next;
    for (const listener of listeners) listener(status);
  }

  function adopt(raw: RawContents): void {
    contents = overlaid(raw, unsaved.values());
    known = readRecords(contents);
  }

  async function write(): Promise<void> {
    const attempt = ++attempts;
    const batch = [...unsaved];
    try {
      await disk.write(batch.map(([, change]) => change));
      reached = true;
    } catch (error) {
      if (attempt === attempts) setStatus(whyNot(error));
      return;
    }
    for (const [name, change] of batch) if (unsaved.get(name) === change) unsaved.delete(name);
    if (unsaved.size === 0) setStatus("saved");
    for (const listener of writeListeners) listener(batch.map(([, change]) => change));
  }

  /** Puts a scenario on the disk, or takes it off, apart from what was played. */
  async function writeScenario(id: string, value: KeptScenario | undefined): Promise<void> {
    await disk.write([{ drawer: "scenarios", key: id, value }]);
    reached = true;
    const scenarios = new Map(contents.scenarios);
    if (value) scenarios.set(id, value);
    else scenarios.delete(id);
    held.delete(id);
    adopt({ ...contents, scenarios });
  }

  function change(changes: readonly Change[]): void {
    for (const one of changes) unsaved.set(`${one.drawer}/${one.key}`, one);
    adopt(contents);
    if (status === "saved") setStatus("saving");
    void write();
  }

  return {
    get running() {
      return known.running;
    },
    get past() {
      return known.past;
    },
    get damaged() {
      return known.damaged;
    },
    get scenarios() {
      return new Map([...known.scenarios, ...held]);
    },
    get settings() {
      return known.settings;
    },
    get board() {
      return known.board;
    },
    get drafts() {
      return known.drafts;
    },
    get status() {
      return status;
    },
    onStatus: (listener) => void listeners.push(listener),
    onWritten: (listener) => void writeListeners.push(listener),

    async refresh() {
      try {
        adopt(await disk.readAll());
        reached = true;
      } catch (error) {
        setStatus(whyNot(error));
        return [];
      }
      for (const [id, scenario] of held) await writeScenario(id, scenario).catch(() => undefined);
      const found = known.unreadable;
      if (found.length > 0) change(found.flatMap((one) => moveToDamaged(one, newId)));
      else if (unsaved.size > 0) await write();
      else setStatus("saved");
      return found.map(nameOf);
    },

    keepRunning(session) {
      const key = session.log.scenario;
      const refused = refusalOver(known.running.get(key)?.log, session.log);
      if (!refused) change([{ drawer: "running", key, value: session }]);
      return refused;
    },

    keepAside({ log, at, ...beside }) {
      const stored = known.running.get(log.scenario)?.log;
      const livesOn = [...known.past.values()].some((one) => isExtension(log, one.log));
      // A step back that another tab took is no loss.
      const akin = stored && (isExtension(log, stored) || isExtension(stored, log));
      if (livesOn || akin || !wasPlayed(log)) return;
      const id = newId();
      const number = nextNumber(known.past.values());
      change([
        { drawer: "past", key: id, value: { id, ...asPast({ log, at, ...beside }), number } },
      ]);
    },

    close(log, how, at) {
      const id = newId();
      const { own, plan } = known.running.get(log.scenario) ?? {};
      const session: PastSession = { id, log, at, how, number: nextNumber(known.past.values()) };
      const ended: Change = { drawer: "running", key: log.scenario, value: undefined };
      const value = { ...session, ...(own && { own }), ...(plan && { plan }) };
      const kept: Change = { drawer: "past", key: id, value };
      change(wasPlayed(log) || how === "finished" ? [kept, ended] : [ended]);
    },

    dropRunning(scenario) {
      if (known.running.has(scenario))
        change([{ drawer: "running", key: scenario, value: undefined }]);
    },

    dropPast(scenario) {
      const over = [...known.past.values()].filter(({ log }) => log.scenario === scenario);
      const changes = over.map(({ id }) => ({
        drawer: "past" as const,
        key: id,
        value: undefined,
      }));
      if (changes.length > 0) change(changes);
    },

    resolve(id, words) {
      const { next: _, ...session } = known.past.get(id) ?? {};
      if (!("id" in session)) return false;
      change([{ drawer: "past", key: id, value: { ...session, ...(words && { next: words }) } }]);
      return true;
    },

    keepDraft: (scenario, plan) => change([{ drawer: "drafts", key: scenario, value: plan }]),

    dropDraft(scenario) {
      if (known.drafts.has(scenario))
        change([{ drawer: "drafts", key: scenario, value: undefined }]);
    },

    keepSettings: (settings) => change([{ drawer: "settings", key: "settings", value: settings }]),

    async keepScenario(scenario) {
      held.set(scenario.id, scenario);
      try {
        await writeScenario(scenario.id, scenario);
        return "kept";
      } catch (error) {
        return whyNot(error);
      }
    },

    async removeScenario(id) {
      try {
        if (known.scenarios.has(id)) await writeScenario(id, undefined);
      } catch {
        return false;
      }
      held.delete(id);
      return true;
    },

    collect(codes, at) {
      const fresh = [...new Set(codes)].filter((code) => !known.board.has(code));
      const first = nextPlace(known.board.values());
      const changes = fresh.map((code, i) => ({
        drawer: "board" as const,
        key: code,
        value: { code, at, place: first + i } satisfies CollectedCode,
      }));
      if (changes.length > 0) change(changes);
    },

    discard(codes) {
      const there = codes.filter((code) => known.board.has(code));
      const changes = there.map((key) => ({ drawer: "board" as const, key, value: undefined }));
      if (changes.length > 0) change(changes);
    },

    exportText: (at) => makeExport(known, at),

    restore(text, live) {
      const parsed = parseExport(text);
      if ("fault" in parsed) return parsed;
      const fault = modeChangedIn(known, parsed.holdings);
      if (fault) return { fault };
      const { running, past } = parsed.holdings;
      const changes = mergeChanges(known, parsed.holdings, live, newId);
      if (changes.length > 0) change(changes);
      return { sessions: running.size + past.size, plansLost: parsed.plansLost };
    },

    async erase() {
      try {
        await disk.clear();
      } catch (error) {
        setStatus(whyNot(error));
        if (reached) return false;
      }
      unsaved.clear();
      held.clear();
      adopt(emptyContents());
      return true;
    },
  };
}

function whyNot(error: unknown): "full" | "blocked" {
  const name = typeof error === "object" && error !== null && "name" in error ? error.name : "";
  return name === "QuotaExceededError" ? "full" : "blocked";
}
