import type { ActId } from "../mind/acts";
import type { CueKind } from "../mind/cues";
import type { Circumstances } from "../mind/react";
import { type Attitude, initialAttitude } from "../mind/room";
import { initialMind, type Mind, type Persona, trustPoints } from "../mind/mind";
import type {
  CastId,
  CastMember,
  Language,
  Phase,
  Place,
  Scenario,
  ScenarioTexts,
  TimeOfDay,
  Variant,
} from "../scenario/scenario";
import type { Deal, OpenTable } from "./at-table";
import type { SessionLog } from "./log";
import type { Credit, MindReading, RecordedLine, TurnRecord } from "./record";
import type { AskedRead } from "./reads";
import type { PlayFault, ShownLine } from "./view";

/** A choice the story offers now; `needs` may still hide it. */
export interface StoryChoice {
  index: number;
  path: string;
  id: string;
  text: string;
}

/** What moves the lead's mind, an act or time that passes; or a moment at which the player is asked to read it. */
export type Heard = HeardAct | "time passes" | AskedThen;

/** A read is asked for, on a line with these cues. */
export interface AskedThen {
  read: readonly CueKind[];
}

/** An act as it reached the lead. */
export interface HeardAct {
  act: ActId;
  around: Circumstances;
  /** Percent of its good that arrived. */
  taken: number;
  /** Its points hang on what arrived. */
  scored: boolean;
}

/** A session while it is being replayed. Lives only inside `replay`. */
export interface Session {
  readonly scenario: Scenario;
  readonly texts: ScenarioTexts;
  readonly language: Language;
  readonly log: SessionLog;
  readonly variant: Variant;
  /** Those in the variant played. */
  readonly cast: Readonly<Record<CastId, CastMember>>;
  readonly persona: Persona;
  /** Of the lead. */
  mind: Mind;
  /** Of everybody else. */
  attitudes: Map<CastId, Attitude>;
  /** Mean trust, 0..10000, at the end of each phase that is over. */
  phaseEnds: number[];
  phase: Phase;
  place: Place | null;
  time: TimeOfDay | null;
  present: CastId[];
  lines: ShownLine[];
  turnFrom: number;
  /** Fact → number of the line that told it first, and whether that line is noted: see {@link knownFacts}. */
  told: Map<string, number[]>;
  noted: Set<number>;
  promises: Map<string, "open" | "kept" | "broken">;
  lies: Map<string, "told" | "exposed">;
  claims: Map<string, string>;
  /** Topics on which two statements disagree: not found out yet, or found out. */
  contradicted: Map<string, "told" | "exposed">;
  /** The choice of this turn opens up or apologises: a lie that comes out in the same scene is a confession. */
  confessing: boolean;
  openCues: CueKind[];
  /** Cues of the line before: they still show a little. */
  echoes: readonly CueKind[];
  /** Facts asked for by the choice of this turn. */
  asked: readonly string[];
  elicited: Set<string>;
  /** What is asked about the lead since the last choice and not answered. */
  read: AskedRead | null;
  choices: StoryChoice[];
  /** While it lies open; the story waits. */
  table: OpenTable | null;
  /** How the last table ended; null before the first. */
  deal: Deal | null;
  ending: string | null;
  /** Somebody sees it: bearings are worked out for every line. */
  watched: boolean;
  /** The opening is over. */
  begun: boolean;
  finished: boolean;
  fault: PlayFault | null;
  turns: TurnRecord[];
  /** What reached the lead, in order, since the session was opened. */
  heard: Heard[];
  /** What belongs to the turn under way. */
  current: { lines: RecordedLine[]; credits: Credit[] };
  closing: Credit[];
}

export function openSession(scenario: Scenario, log: SessionLog, language: Language): Session {
  const variant = scenario.variants.find(({ id }) => id === log.variant) ?? scenario.variants[0]!;
  const { cast } = variant;
  const { persona } = cast[scenario.lead]!;
  const others = Object.entries(cast).filter(([id]) => id !== scenario.lead);
  return {
    scenario,
    texts: scenario.texts[language] ?? scenario.texts[scenario.language]!,
    language,
    log,
    variant,
    cast,
    persona,
    mind: initialMind(persona),
    attitudes: new Map(others.map(([id, member]) => [id, initialAttitude(member.persona)])),
    phaseEnds: [],
    phase: "pre",
    place: null,
    time: null,
    present: [],
    lines: [],
    turnFrom: 0,
    told: new Map(),
    noted: new Set(),
    promises: new Map(),
    lies: new Map(),
    claims: new Map(),
    contradicted: new Map(),
    confessing: false,
    openCues: [],
    echoes: [],
    asked: [],
    elicited: new Set(),
    read: null,
    choices: [],
    table: null,
    deal: null,
    ending: null,
    watched: true,
    begun: false,
    finished: false,
    fault: null,
    turns: [],
    heard: [],
    current: { lines: [], credits: [] },
    closing: [],
  };
}

export function readingOf(mind: Mind): MindReading {
  const { personal, professional, brand, mood } = mind;
  return { personal, professional, brand, mood, trust: trustPoints(mind) };
}

/** Facts that were told on a line the player noted, with that line. */
export function knownFacts(session: Session): Map<string, number> {
  const known = new Map<string, number>();
  for (const [fact, lines] of session.told) {
    const noted = lines.find((line) => session.noted.has(line));
    if (noted !== undefined) known.set(fact, noted);
  }
  return known;
}
