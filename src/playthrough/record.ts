import type { CueKind } from "../mind/cues";
import type { EndMeasures } from "../mind/measures";
import type { Decision } from "../mind/room";
import type { Stage } from "../mind/stage";
import type { ActId } from "../mind/acts";
import type { CastId, Headline, Phase } from "../scenario/scenario";
import type { Closeness } from "./closeness";
import type { Mark } from "./credits";
import type { ReadRecord } from "./reads";
import type { TableRecord } from "./table-view";
import type { ShownLine } from "./view";

/** Everything a debrief may know of a session, hidden mind included. Not for a screen during play. */
export interface SessionRecord {
  /** The client at the first word. */
  start: MindReading;
  /** One entry per choice taken, preceded by the opening (whose `choice` is null). */
  turns: readonly TurnRecord[];
  /** Credits of the final state. */
  closing: readonly Credit[];
  /** Sums of all credits: raw points, not 0–100. */
  points: Readonly<Record<Headline, number>>;
  ending: string | null;
  /** What the client would answer now; at the end, what they do. */
  client: ClientReport;
}

export interface ClientReport extends EndMeasures, Decision {
  /** The client's own words for their band. */
  comment: string;
  stage: Stage;
  /** The decision chain (决策链), in the cast's order. */
  chain: readonly ChainMember[];
}

export interface ChainMember {
  id: CastId;
  role: string;
  /** 0..100. */
  influence: number;
  /** 0..100: of the lead mean trust. */
  attitude: number;
}

/** The lead client's state, on the mind's grids: personal and professional 0..100, brand 0..20, mood −20..20, mean trust 0..100. */
export interface MindReading {
  personal: number;
  professional: number;
  brand: number;
  mood: number;
  trust: number;
}

export interface TurnRecord {
  turn: number;
  phase: Phase;
  choice: ChoiceRecord | null;
  /** What was said, inner lines included, in order. */
  lines: readonly RecordedLine[];
  /** The client when the turn was over. */
  after: MindReading;
  /** How far the relationship had come. */
  stage: Stage;
  /** Attitude of everybody but the lead, 0..100. */
  attitudes: Readonly<Record<CastId, number>>;
  credits: readonly Credit[];
  /** Where the player was asked how the client feels. */
  read: ReadRecord | null;
}

export interface ChoiceRecord {
  id: string;
  text: string;
  acts: readonly ActRecord[];
  /** Cues open when the choice was taken. */
  answered: readonly CueKind[];
  passed: readonly CueKind[];
  /** The offer table that this choice opened. */
  table: TableRecord | null;
}

/** One act, as the mind took it. */
export interface ActRecord {
  act: ActId;
  at: CastId;
  /** Percent of the act's full good that reached the client; 100 for acts that harm. */
  taken: number;
  /** What novelty left of it before anything else, percent. */
  fresh: number;
  before: MindReading;
  after: MindReading;
}

export interface RecordedLine {
  /** The line as shown, or null for an inner line. */
  shown: ShownLine | null;
  /** A cast id, `me` for the player, null for narration. */
  speaker: CastId | null;
  name: string;
  text: string;
  cues: readonly CueKind[];
  reveals: readonly string[];
  /** What happened on this line: a delivery slipped, a promise fell due, a lie came out. */
  events: readonly ActRecord[];
}

/** A reason for points, which a debrief can cite. */
export interface Credit {
  score: Headline;
  points: number;
  reason: CreditReason;
}

export type CreditReason =
  | { kind: "act"; act: ActId }
  | { kind: "cue-answered" | "cue-passed"; cue: CueKind }
  | { kind: "fact-elicited" | "fact-used" | "fact-known"; fact: string }
  /** A line that could be noted, and one after which the client was read. */
  | { kind: "mark"; mark: Mark; line: number }
  | { kind: "read"; closeness: Closeness; line: number }
  | { kind: "promise-kept" | "promise-broken"; promise: string }
  | { kind: "lie" | "lie-exposed"; lie: string }
  | { kind: "contradiction"; topic: string }
  /** What was agreed, as option numbers, or that nothing was. */
  | { kind: "deal"; deal: readonly number[] | null }
  | { kind: "ending"; ending: string };
