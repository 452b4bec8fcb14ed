import type { Bearing } from "../mind/bearing";
import type { CastId, Language, Phase, Place, TimeOfDay } from "../scenario/scenario";
import type { Mode } from "./log";
import type { TableView } from "./table-view";

/**
 * All that a screen may show while a session is played. The client's mind, cues, facts not noted and
 * inner lines are not in it: secrets leave only through this door.
 */
export interface PlayerView {
  scenario: string;
  language: Language;
  mode: Mode;
  phase: Phase;
  place: Place | null;
  time: TimeOfDay | null;
  /** Cast members on stage, in order of entrance. */
  present: readonly CastId[];
  /** Everything said so far, oldest first; `lines[i].n === i`. */
  lines: readonly ShownLine[];
  /** Index in `lines` of the first line since the last choice. */
  turnFrom: number;
  /** Choices taken so far. */
  turn: number;
  /** What can be said now; empty when the session has ended. */
  choices: readonly OfferedChoice[];
  notebook: readonly NotebookEntry[];
  /** Asked after that line: how does this one of the cast feel? Not an obstacle; the next choice closes it. */
  read: { who: CastId; line: number } | null;
  /** The offer table while it is open; there are no choices then. */
  table: TableView | null;
  ended: { ending: string | null; title: string; text: string } | null;
  /** Why the session stands still, if it does: a broken script or an impossible move. The moves before it are kept. */
  fault: PlayFault | null;
}

export interface ShownLine {
  /** Number of the line in the session, the `note` move's argument. */
  n: number;
  /** A cast id, `me` for the player, null for narration. */
  speaker: CastId | null;
  /** Name to show; empty for narration. */
  name: string;
  text: string;
  phase: Phase;
  /** Number of choices taken before it was said. */
  turn: number;
  noted: boolean;
  /** Whether it can be noted: anything but the player's own words. */
  notable: boolean;
  /** Where and when it is said, and who is on stage. */
  scene: LineScene;
  /** How the lead client carries themselves while it is said. */
  bearing: Bearing;
  /** How the others on stage carry themselves. */
  others: Readonly<Record<CastId, Bearing>>;
}

export interface LineScene {
  /** The offer table lies between you. */
  sheet: boolean;
  place: Place | null;
  time: TimeOfDay | null;
  present: readonly CastId[];
}

export interface OfferedChoice {
  id: string;
  text: string;
  /** The noted lines that this choice rests on (`# needs`). */
  basis: readonly { fact: string; line: number; quote: string }[];
}

/** A fact that was told and noted. */
export interface NotebookEntry {
  fact: string;
  text: string;
  line: number;
}

export type PlayFault =
  /** The log has a move that could not be made there. */
  | { code: "impossible-move"; at: number }
  /** Log of another scenario, version or rules, or an unknown variant. */
  | { code: "other-scenario" | "other-version" | "other-rules" | "unknown-variant" }
  /** The script ran on without end: silently, or line after line. */
  | { code: "runaway" | "too-many-lines" | "too-much-text" }
  /** The script failed: the engine's message. */
  | { code: "script-error"; message: string }
  /** The story stops without an ending, or `needs` hides every choice. */
  | { code: "no-way-on" | "all-choices-hidden" }
  | { code: "too-many-choices" };
