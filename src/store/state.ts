import type { ShelfEntry } from "virtual:rapport/shelf";
import type { StoreApi } from "zustand/vanilla";
import type { Refusal, TableMove } from "../negotiation/moves";
import type { Mode, SessionLog } from "../playthrough/log";
import type { SessionRecord } from "../playthrough/record";
import type { LineScene, PlayerView } from "../playthrough/view";
import type { ExportFault } from "../saves/export";
import type { Saves, SavingStatus } from "../saves/saves";
import type { PastSession, RunningSession } from "../saves/sessions";
import type { Preferences } from "../saves/settings";
import type { Language, Place, Scenario } from "../scenario/scenario";

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
  /** What the page speaks until the player says otherwise; Chinese if left out. */
  language?: Language;
}

/** The scenario that was taken from the shelf. */
export type Desk =
  | { id: string; state: "loading" | "unknown" | "failed" }
  /** `opening`: where and when its first line is said. */
  | { id: string; state: "ready"; scenario: Scenario; opening: LineScene | null };

/** What there is to say on the shelf of a scenario's past. */
export interface Recollection {
  /** Where the session that can be gone on with stands. */
  paused: { turn: number; place: Place | null; at: number } | null;
  /** The latest finished session and its ending, title and text; empty when it came to none. */
  last: { ending: string; text: string; at: number } | null;
}

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

/** Why the page is not where its address says. */
export type Astray = "no-page" | "nothing-running" | "nothing-finished";

export type Notice =
  | { code: "blocked" | "full" | "back" }
  | { code: Astray }
  /** Keys of the records: a scenario's id for a running session, `settings` for the settings. */
  | { code: "damaged"; what: readonly string[] };

export interface SessionState {
  /** False until stored settings are known. */
  ready: boolean;
  language: Language;
  preferences: Readonly<Preferences>;
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
  /** Replays what was played of a scenario without opening it; null when there is nothing, or it cannot be brought. */
  recall(id: string): Promise<Recollection | null>;
  start(options: { mode: Mode; variant?: string }): void;
  resume(id: string): Promise<Resumed>;
  choose(id: string): void;
  /** Makes a move at the offer table; returns why it cannot be made, null when it was. */
  bargain(move: TableMove): Refusal | null;
  note(line: number): void;
  /** Reads the next line. */
  advance(): void;
  /** Takes the last choice or move at the table back; practice only. */
  undo(): void;
  /** Drops the moves from an impossible one on. */
  mend(): void;
  finish(): void;
  /** Shows the scenario's latest finished session. */
  lookBack(id: string): Promise<"shown" | "nothing" | "closed">;
  leave(): void;
  speak(language: Language): void;
  prefer(wishes: Partial<Preferences>): void;
  exportText(): Promise<string>;
  restore(text: string): { sessions: number } | { fault: ExportFault };
  erase(): Promise<boolean>;
  retrySaving(): Promise<void>;
  dismiss(notice: Notice): void;
  /** Tells why the page is not where its address says; null when it is again. */
  astray(why: Astray | null): void;
}

export type SessionStore = StoreApi<SessionState & SessionVerbs>;
