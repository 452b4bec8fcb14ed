import type { ShelfEntry } from "virtual:rapport/shelf";
import type { StoreApi } from "zustand/vanilla";
import type { Advice, Explanation } from "../analysis/coach";
import type { Board } from "../analysis/runs";
import type { Refusal, TableMove } from "../negotiation/moves";
import type { Mode, SessionLog } from "../playthrough/log";
import type { Plan } from "../playthrough/plan";
import type { ReadAnswer } from "../playthrough/reads";
import type { SessionRecord } from "../playthrough/record";
import type { LineScene, PlayerView } from "../playthrough/view";
import type { Refused } from "../saves/append-only";
import type { ExportFault } from "../saves/export";
import type { OwnWords } from "../saves/own-words";
import type { Saves, SavingStatus } from "../saves/saves";
import type { PastSession, RunningSession } from "../saves/sessions";
import type { Preferences } from "../saves/settings";
import type { Tabs } from "../saves/tabs";
import type { Language, Place, Scenario } from "../scenario/scenario";
import type { Workshop } from "../workshop/in-worker";
import type { Brought, BroughtFault } from "../workshop/reports";
import type { Bringing } from "./bringing";

export type Replay = (
  scenario: Scenario,
  log: SessionLog,
  language: Language,
) => { view: PlayerView; record: SessionRecord };

/** What the store needs of the world around it. */
export interface Surroundings {
  shelf: readonly ShelfEntry[];
  /** The guided opening; none if left out. */
  guide?: ShelfEntry | null;
  saves: Saves;
  /** Brings the story engine's chunk. */
  loadReplay: () => Promise<Replay>;
  seed: () => number;
  /** Milliseconds since 1970. */
  now: () => number;
  /** The other open pages; none if left out. */
  tabs?: Tabs;
  /** What the page speaks until the player says otherwise; Chinese if left out. */
  language?: Language;
  /** In development: a session of the scenario before it was saved goes on in it, where it still fits. */
  follows?: boolean;
  /** Opens what the player brings to the shelf; without it nothing can be brought. */
  workshop?: Workshop;
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
  runs: RunsKept;
}

/** What was finished of a scenario. Scores are replayed from the logs, never stored. */
export interface RunsKept {
  /** Times it was finished in practice. */
  practised: number;
  /** The assessed runs of each variant. */
  boards: readonly Board[];
  /** Assessed runs of the scenario before it was changed, or of older rules: not compared. */
  outdated: number;
}

/** The live session. What the client hides is not in it. */
export interface Play {
  log: SessionLog;
  view: PlayerView;
  /** Lines of the session already read, 0..view.lines.length. */
  revealed: number;
  /** What the player set out with; null where nothing was planned. */
  plan: Plan | null;
  own: OwnWords;
  /** Once the turn is read, the player first writes what they would say. */
  writing: boolean;
  /** What the last choice was and did, where practice is to tell. */
  explained: Explanation | null;
  /** What the coach said when asked in this turn. */
  advice: Advice | null;
}

/** A session that is over, with all that it hid. */
export interface Review {
  log: SessionLog;
  own: OwnWords;
  view: PlayerView;
  record: SessionRecord;
  plan: Plan | null;
  /** The record it is kept in; null where it is not kept. */
  id: string | null;
}

/** Why the page is not where its address says. */
export type Astray = "no-page" | "nothing-running" | "nothing-finished";

export type Notice =
  | { code: "blocked" | "full" | "back" }
  | { code: Astray }
  /** An assessed session may not be replaced by that. */
  | { code: Refused }
  /** An assessed session was left and stays open. */
  | { code: "assess-open" }
  /** Another tab has the same session open; another tab has ended it. */
  | { code: "other-tab" | "ended-elsewhere" }
  /** The scenario was changed while it is played; `at`: the move that no longer fits, −1 where nothing of it was made. */
  | { code: "renewed-past"; at: number; choice: string }
  | { code: "renewed-assess" }
  /** Keys of the records: `scenario/` and its id for one that was opened, a scenario's id for a running session, `plan/` before it for its plan alone, `settings` for the settings. */
  | { code: "damaged"; what: readonly string[] };

export interface SessionState {
  /** False until stored settings are known. */
  ready: boolean;
  language: Language;
  preferences: Readonly<Preferences>;
  /** The library, then what the player opened themselves. */
  shelf: readonly ShelfEntry[];
  /** The guided opening. It is on no shelf, and nothing of it is kept once it is over. */
  guide: ShelfEntry | null;
  /** What is being brought to the shelf, or what became of it. */
  bringing: Bringing | null;
  running: ReadonlyMap<string, RunningSession>;
  past: ReadonlyMap<string, PastSession>;
  /** What was planned for a scenario and not set out with yet. */
  drafts: ReadonlyMap<string, Plan>;
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
  /** Keeps what is being planned for a scenario until a session of it starts. */
  draft(scenario: string, plan: Plan): void;
  /** Not while an assessed session is open. */
  start(options: { mode: Mode; variant?: string; seed?: number; plan?: Plan }): void;
  /** Begins a practice session that has come as far as that log. Not while an assessed session is open. */
  practise(log: SessionLog): boolean;
  /** Keeps what the player means to do next time with the session under review; false where it is not kept. */
  resolve(words: string): boolean;
  /** Ends the open assessed session of the scenario on the desk as it stands. */
  giveUp(): void;
  resume(id: string): Promise<Resumed>;
  /** Goes on with the guided opening, or begins it; false where there is none or it cannot be brought. */
  enterGuide(): Promise<boolean>;
  /** Ends the guided opening, wherever it stands. */
  leaveGuide(): void;
  choose(id: string): void;
  /** Makes a move at the offer table; returns why it cannot be made, null when it was. */
  bargain(move: TableMove): Refusal | null;
  note(line: number): void;
  /** Says how the client feels, if that is asked. */
  read(answer: ReadAnswer): void;
  /** Keeps what the player would have said, and shows the options; empty skips. Practice only. */
  write(words: string): void;
  /** Asks the coach about what has been read. Practice only. */
  askCoach(): void;
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
  restore(text: string): { sessions: number; plansLost: number } | { fault: ExportFault };
  erase(): Promise<boolean>;
  /** Opens something as a scenario and keeps it on the shelf. */
  bring(brought: Brought): Promise<void>;
  /** Says at once that it cannot be opened. */
  refuse(name: string, fault: BroughtFault): void;
  /** Stops opening it, or puts away what became of it. */
  stopBringing(): void;
  /** Answers whether what was brought may take the place of a kept one. */
  replaceKept(): Promise<void>;
  removeKept(id: string): Promise<boolean>;
  /** In development: the scenario as it was just saved. */
  renew(scenario: Scenario): void;
  retrySaving(): Promise<void>;
  dismiss(notice: Notice): void;
  /** Tells why the page is not where its address says; null when it is again. */
  astray(why: Astray | null): void;
}

export type SessionStore = StoreApi<SessionState & SessionVerbs>;
