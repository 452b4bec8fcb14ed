import type { ShelfEntry } from "virtual:rapport/shelf";
import type { StoreApi } from "zustand/vanilla";
import type { Mode, SessionLog } from "../playthrough/log";
import type { SessionRecord } from "../playthrough/record";
import type { PlayerView } from "../playthrough/view";
import type { ExportFault } from "../saves/export";
import type { Saves, SavingStatus } from "../saves/saves";
import type { PastSession, RunningSession } from "../saves/sessions";
import type { Language, Scenario } from "../scenario/scenario";

export type Replay = (
  scenario: Scenario,
  log: SessionLog,
  language: Language,
) => { view: PlayerView; record: SessionRecord };

/** What the store needs of the world around it. */
export interface Surroundings {
  shelf: readonly ShelfEntry[];
  saves: Saves;
  /** Brings the story engine's chunk. */
  loadReplay: () => Promise<Replay>;
  seed: () => number;
  /** Milliseconds since 1970. */
  now: () => number;
}

/** The scenario that was taken from the shelf. */
export type Desk =
  | { id: string; state: "loading" | "unknown" | "failed" }
  | { id: string; state: "ready"; scenario: Scenario };

/** The live session. What the client hides is not in it. */
export interface Play {
  log: SessionLog;
  view: PlayerView;
  /** Lines of the session already read, 0..view.lines.length. */
  revealed: number;
}

/** A session that is over, with all that it hid. */
export interface Review {
  log: SessionLog;
  view: PlayerView;
  record: SessionRecord;
}

export type Notice =
  | { code: "blocked" | "full" | "back" }
  /** Keys of the records: a scenario's id for a running session. */
  | { code: "damaged"; what: readonly string[] };

export interface SessionState {
  /** False until stored settings are known. */
  ready: boolean;
  language: Language;
  shelf: readonly ShelfEntry[];
  running: ReadonlyMap<string, RunningSession>;
  past: ReadonlyMap<string, PastSession>;
  saving: SavingStatus;
  notices: readonly Notice[];
  desk: Desk | null;
  play: Play | null;
  review: Review | null;
}

export type Resumed = "playing" | "nothing" | "outdated" | "closed";

export interface SessionVerbs {
  wake(): Promise<void>;
  open(id: string): Promise<Scenario | null>;
  start(options: { mode: Mode; variant?: string }): void;
  resume(id: string): Promise<Resumed>;
  choose(id: string): void;
  note(line: number): void;
  /** Reads the next line. */
  advance(): void;
  /** Takes the last choice back; practice only. */
  undo(): void;
  /** Drops the moves from an impossible one on. */
  mend(): void;
  finish(): void;
  /** Shows the scenario's latest finished session. */
  lookBack(id: string): Promise<"shown" | "nothing" | "closed">;
  leave(): void;
  speak(language: Language): void;
  exportText(): Promise<string>;
  restore(text: string): { sessions: number } | { fault: ExportFault };
  erase(): Promise<boolean>;
  retrySaving(): Promise<void>;
  dismiss(notice: Notice): void;
}

export type SessionStore = StoreApi<SessionState & SessionVerbs>;
