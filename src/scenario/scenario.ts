import type { ActId } from "../mind/acts";
import type { CueKind } from "../mind/cues";
import type { Depth } from "../mind/gate";
import type { Persona } from "../mind/mind";

/** Number of the built form below; a reader refuses another. */
export const SCENARIO_FORMAT = 1;

export const LANGUAGES = ["zh-CN", "en"] as const;
export type Language = (typeof LANGUAGES)[number];

export const PHASES = ["pre", "mid", "post"] as const;
export type Phase = (typeof PHASES)[number];

export const PLACES = ["cafe", "meeting-room", "office", "factory-floor", "phone", "chat"] as const;
export type Place = (typeof PLACES)[number];

export const TIMES = ["morning", "noon", "afternoon", "evening", "night"] as const;
export type TimeOfDay = (typeof TIMES)[number];

/** Id of a cast member, `[a-z][a-z0-9_]*`. The player is `me`. */
export type CastId = string;

/** A scenario, checked and ready to play: everything but the compiler's inputs. */
export interface Scenario {
  format: typeof SCENARIO_FORMAT;
  /** Folder name, `[a-z0-9-]+`. */
  id: string;
  /** Hash of the program and the manifest without their texts: results stay valid when a typo is mended. */
  version: string;
  /** Language of the source; the others are in `languages` too. */
  language: Language;
  languages: readonly Language[];
  level: number;
  minutes: number;
  trains: readonly string[];
  cast: Readonly<Record<CastId, CastMember>>;
  /** The client with a full mind: `table.with`, else the first of the cast. */
  lead: CastId;
  facts: Readonly<Record<string, Fact>>;
  promises: Readonly<Record<string, PromiseTerms>>;
  endings: Readonly<Record<string, { good: number }>>;
  table: Table | null;
  weights: Readonly<Record<Headline, number>>;
  variants: readonly Variant[];
  /** By variant; absent until the scenario has been explored. */
  ranges?: Readonly<Record<string, ScoreRanges>>;
  /** Compiled Ink, its text runs replaced by their number in `texts[language].runs` (`"^12"`). */
  program: InkJson;
  choices: Readonly<Record<string, ChoiceMeaning>>;
  texts: Readonly<Partial<Record<Language, ScenarioTexts>>>;
}

export type Headline = "listening" | "transparency" | "winwin";
export const HEADLINES: readonly Headline[] = ["listening", "transparency", "winwin"];

export const SCORES = ["listening", "transparency", "winwin", "overall"] as const;
export type ScoreName = Headline | "overall";

/** What the number is: exact, a bound that only better search could move, or an estimate. */
export type Status = "exact" | "bounded";

/** What can be earned in a scenario, over all plays of one variant. Raw points. */
export interface ScoreRange {
  /** `bounded`: at least this is possible. */
  best: number;
  /** `bounded`: at most this. */
  worst: number;
  /** Of a random player, in thousandths of a point. */
  mean: number;
  /** Half of the 95 % interval of an estimated mean, in thousandths; 0 when exact. */
  margin: number;
}

/** Computed once when a scenario is built, and never on a device for comparison. */
export interface ScoreRanges {
  status: Status;
  scores: Readonly<Record<ScoreName, ScoreRange>>;
  /** The overall in raw points is the sum of the headline scores times these. */
  multipliers: Readonly<Record<Headline, number>>;
  /** How random plays score; absent where not every path is known. */
  distribution?: Distribution;
}

/** How many of so many random plays show a score of 0..4, 5..9, … 95..100. */
export type Distribution = { plays: number } & Readonly<Record<ScoreName, readonly number[]>>;

export interface CastMember {
  figure: Readonly<Record<string, string | number | boolean>>;
  persona: Persona;
  /** Weight in the decision chain, 0..100. */
  influence: number;
}

export interface Fact {
  who: CastId;
  depth: Depth;
  /** 1..3. */
  matters: number;
  /** What of their side it lets the player see, e.g. `theirs.delivery`. */
  shows: readonly string[];
}

export interface PromiseTerms {
  due: Phase;
}

/** The offer table as declared; the `negotiation` module gives it life. Evaluations and weights are non-negative integers. */
export interface Table {
  with: CastId;
  issues: readonly Issue[];
  weights: Readonly<Record<Side, Readonly<Record<string, number>>>>;
  /** Reservation values from each side's BATNA, 0..100. */
  walkAway: Readonly<Record<Side, number>>;
}
export type Side = "ours" | "theirs";
export interface Issue {
  id: string;
  options: readonly { value: number; ours: number; theirs: number }[];
}

/** A named overlay of cast and table. */
export interface Variant {
  id: string;
  cast: Readonly<Record<CastId, CastMember>>;
  table: Table | null;
}

/** All texts of one language. Translated and source texts have the same shape. */
export interface ScenarioTexts {
  /** The story's text runs, in program order. */
  runs: readonly string[];
  title: string;
  blurb: string;
  you: {
    name: string;
    role: string;
    firm: string;
    story: string;
    goal: string;
    walkAway: string;
    knows: readonly string[];
  };
  cast: Readonly<
    Record<
      CastId,
      {
        name: string;
        role: string;
        firm: string;
        about: readonly { label: string; text: string }[];
      }
    >
  >;
  facts: Readonly<Record<string, { question: string; text: string }>>;
  promises: Readonly<Record<string, string>>;
  endings: Readonly<Record<string, { title: string; text: string }>>;
  survey: { detractor: string; passive: string; promoter: string };
  issues: Readonly<Record<string, { label: string; options: readonly string[] }>>;
  coach: Readonly<Record<string, string>>;
  words: Readonly<Record<string, string>>;
}

export type InkJson = { inkVersion: number; root: unknown; listDefs: unknown };

/** One move of a choice and whom it is aimed at (`@li`); without an aim it goes to the lead. */
export interface AimedAct {
  act: ActId;
  at: CastId | null;
}

/** What taking a choice means. Keyed in `Scenario.choices` by the choice point's path in the program. */
export interface ChoiceMeaning {
  /** Name in logs: `knot.label`, else the path. */
  id: string;
  file: string;
  line: number;
  acts: readonly AimedAct[];
  asks: readonly string[];
  uses: readonly string[];
  needs: readonly string[];
  promise: readonly string[];
  keep: readonly string[];
  break: readonly string[];
  lie: readonly string[];
  says: readonly Statement[];
  table: boolean;
  /** Tags of a choice without brackets, which Ink repeats on its first line: to be taken once, at the choice. */
  repeated: readonly string[];
}

/** Something claimed on a topic; another value for the same topic later contradicts it. */
export interface Statement {
  topic: string;
  value: string;
}

/** What a line's tags make happen, in order. */
export type LineTag =
  | { kind: "phase"; phase: Phase }
  | { kind: "place"; place: Place }
  | { kind: "time"; time: TimeOfDay }
  | { kind: "enter" | "exit"; who: CastId }
  | { kind: "cue"; cue: CueKind }
  | { kind: "reveals"; fact: string }
  | { kind: "read" }
  | { kind: "event"; act: ActId }
  | { kind: "exposed"; lie: string }
  | { kind: "keep" | "break"; promise: string }
  | { kind: "ending"; ending: string };
