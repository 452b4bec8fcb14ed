import { type ActId, isActId } from "../mind/acts";
import { commitmentOf, type EndMeasures, measuresOf } from "../mind/measures";
import {
  afterTurn,
  FACETS,
  initialMind,
  meanTrust,
  type Mind,
  type Persona,
  TRUST_GRID,
  trustPoints,
} from "../mind/mind";
import { isPersonaName, PERSONAS } from "../mind/personas";
import { type Circumstances, reactTo } from "../mind/react";

/** A talk to be heard by a client: one row of `rapport mind`. */
export interface MindRow {
  id: string;
  persona: Persona;
  /** What the client got, 0..10000. */
  outcome: number;
  /** Each is a choice of its own, unless it says `same`. */
  acts: readonly { act: ActId; around: Circumstances; same: boolean }[];
  /** Numbers of acts after which the first and the second phase end; else thirds. */
  phases: readonly [number, number];
}

export type RowFault =
  | { code: "not-json" }
  | { code: "bad-field"; field: string }
  | { code: "unknown-act"; at: number; act: string };

type Parsed<T> = { value: T } | { fault: RowFault };

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);
const isInt = (value: unknown, low: number, high: number): value is number =>
  typeof value === "number" && Number.isInteger(value) && value >= low && value <= high;
const bad = (field: string): { fault: RowFault } => ({ fault: { code: "bad-field", field } });

/** Reads one line, of which nothing is assumed. */
export function parseRow(line: string): Parsed<MindRow> {
  let raw: unknown;
  try {
    raw = JSON.parse(line);
  } catch {
    return { fault: { code: "not-json" } };
  }
  if (!isRecord(raw)) return bad("row");
  const { id, outcome = 5000 } = raw;
  if (typeof id !== "string" && typeof id !== "number") return bad("id");
  if (!isInt(outcome, 0, 10_000)) return bad("outcome");
  const persona = parsePersona(raw["persona"]);
  if ("fault" in persona) return persona;
  const acts = parseActs(raw["acts"]);
  if ("fault" in acts) return acts;
  const n = acts.value.length;
  const phases = raw["phases"] ?? [Math.trunc(n / 3), Math.trunc((2 * n) / 3)];
  if (!isPhases(phases, n)) return bad("phases");
  return {
    value: { id: String(id), persona: persona.value, outcome, acts: acts.value, phases },
  };
}

const isPhases = (value: unknown, most: number): value is [number, number] =>
  Array.isArray(value) &&
  value.length === 2 &&
  isInt(value[0], 0, most) &&
  isInt(value[1], value[0], most);

/** Ranges of a persona's numbers, as in a manifest; trust in points. */
const RANGES = {
  mood: [-20, 20],
  lossAversion: [50, 300],
  forgiveness: [0, 300],
  expressiveness: [0, 100],
  patience: [0, 10],
} as const;

/** A built-in name, or an object laid over the even client: `temperament` fields and `trust` in points. */
function parsePersona(raw: unknown): Parsed<Persona> {
  if (raw === undefined) return { value: PERSONAS.even };
  if (typeof raw === "string")
    return isPersonaName(raw) ? { value: PERSONAS[raw] } : bad("persona");
  if (!isRecord(raw)) return bad("persona");
  const persona: Persona = { ...PERSONAS.even, trust: { ...PERSONAS.even.trust } };
  for (const [field, value] of Object.entries(raw)) {
    if (field === "trust") continue;
    if (!Object.hasOwn(RANGES, field)) return bad(`persona.${field}`);
    const key = field as keyof typeof RANGES;
    if (!isInt(value, RANGES[key][0], RANGES[key][1])) return bad(`persona.${field}`);
    persona[key] = value;
  }
  const trust = parseTrust(raw["trust"]);
  return "fault" in trust ? trust : { value: { ...persona, trust: trust.value } };
}

function parseTrust(raw: unknown): Parsed<Persona["trust"]> {
  const trust = { ...PERSONAS.even.trust } as Record<(typeof FACETS)[number], number>;
  if (raw === undefined) return { value: trust };
  if (!isRecord(raw)) return bad("persona.trust");
  for (const [field, value] of Object.entries(raw)) {
    const facet = FACETS.find((one) => one === field);
    if (!facet || !isInt(value, 0, 100)) return bad(`persona.trust.${field}`);
    trust[facet] = Math.trunc((value * TRUST_GRID[facet] + 50) / 100);
  }
  return { value: trust };
}

/** What may stand beside the name of an act, and what it says of it. */
const AROUND: Readonly<Record<string, keyof Circumstances>> = {
  cue: "answersCue",
  responsible: "takesResponsibility",
  repair: "offersRepair",
  unnoticed: "unnoticed",
  confessed: "confessed",
  overheard: "overheard",
};

function parseActs(raw: unknown): Parsed<MindRow["acts"]> {
  if (!Array.isArray(raw)) return bad("acts");
  const acts: MindRow["acts"][number][] = [];
  for (const [at, item] of raw.entries()) {
    const fields: unknown = typeof item === "string" ? { act: item } : item;
    if (!isRecord(fields)) return bad(`acts[${at}]`);
    const { act, same = false, ...rest } = fields;
    if (typeof act !== "string" || !isActId(act))
      return { fault: { code: "unknown-act", at, act: String(act) } };
    if (typeof same !== "boolean") return bad(`acts[${at}].same`);
    const around: Record<string, boolean> = {};
    for (const [field, value] of Object.entries(rest)) {
      if (!Object.hasOwn(AROUND, field) || typeof value !== "boolean")
        return bad(`acts[${at}].${field}`);
      around[AROUND[field]!] = value;
    }
    acts.push({ act, around, same });
  }
  return { value: acts };
}

/** The client after one act. */
export interface HeardAct {
  act: ActId;
  /** Percent of the act's good that arrived. */
  taken: number;
  personal: number;
  professional: number;
  brand: number;
  /** Mean trust in points. */
  trust: number;
  mood: number;
}

/** What a row comes to: each act goes to `each` as it is heard, so that a long row needs no room. */
export function hearRow(row: MindRow, each: (heard: HeardAct) => void): EndMeasures {
  const { persona, acts, phases } = row;
  let mind: Mind = initialMind(persona);
  const ends: number[] = [];
  const endPhases = (heard: number) => {
    for (const end of phases.slice(ends.length)) if (end <= heard) ends.push(meanTrust(mind));
  };
  endPhases(0);
  for (const [at, { act, around, same }] of acts.entries()) {
    const reaction = reactTo(same ? mind : afterTurn(mind), persona, act, around);
    mind = reaction.mind;
    const { personal, professional, brand, mood } = mind;
    const trust = trustPoints(mind);
    each({ act, taken: reaction.taken, personal, professional, brand, trust, mood });
    endPhases(at + 1);
  }
  const last = meanTrust(mind);
  const commitment = commitmentOf(meanTrust(persona.trust), [ends[0]!, ends[1]!, last]);
  return measuresOf(mind, row.outcome, commitment);
}
