import { ACTS, type ActId, type Violation } from "./acts";
import {
  arrives,
  decayedMood,
  freshness,
  forceOf,
  kindness,
  lowered,
  movedMood,
  raised,
} from "./force";
import { ceilingOf, type Facet, FACETS, meanTrust, type Mind, type Persona } from "./mind";
import { type Rules, RULES_OF_MIND } from "./rules";

/** What surrounds an act: said by the same choice, or left open by the client's last lines. */
export interface Circumstances {
  /** The act answers a cue the client has just given. */
  answersCue?: boolean;
  /** An apology that says "it was us". */
  takesResponsibility?: boolean;
  /** An apology that comes with a repair. */
  offersRepair?: boolean;
  /** A lie that nobody has found out: weighs as an explanation. */
  unnoticed?: boolean;
  /** A lie that the player brings out himself: weighs as a broken word. */
  confessed?: boolean;
  /** Said to somebody else in the room. */
  overheard?: boolean;
  /** Instead of the table's, for acts of another vocabulary, such as a corpus's. */
  weights?: Weights;
}

export interface Reaction {
  mind: Mind;
  /** How much of the act's good reached the client, percent of its full weight (0..200). Bad acts: 100. */
  taken: number;
  /** What novelty left of it before mood and hollowness, percent. Bad acts: 100. */
  fresh: number;
}

export type Weights = readonly [number, number, number, number];

/** The client's mind after one act of the player (or one event). Deterministic, integers only. */
export function reactTo(
  mind: Mind,
  persona: Persona,
  said: ActId,
  around: Circumstances = {},
  rules: Rules = RULES_OF_MIND,
): Reaction {
  const act = weighsAs(said, around, rules);
  const weights = weightsOf(act, around, rules);
  const mood = decayedMood(mind.mood, persona.mood, rules);
  const run = mind.last === act && !around.overheard ? mind.run : 0;
  const { task } = ACTS[act];
  const empathy = act === "acknowledge_emotion";
  const cue = around.answersCue === true;
  const fresh = freshness(run, rules);
  const taken = arrives(run, mood, persona.mood, task === true, empathy, cue, rules);
  const moved: Mind = {
    ...mind,
    ...movedTrust(mind, persona, act, weights, taken, rules),
    mood: movedMood(mood, weights[3] * (weights[3] > 0 ? taken : 100), rules),
    open: openPromises(mind.open, said),
  };
  if (around.overheard) return { mind: moved, taken, fresh };
  const marked: Mind = {
    ...moved,
    ...scarredBy(act, mind, rules),
    ...noveltyAfter(act, mind),
    early: mind.early < 3 ? mind.early + 1 : 3,
    candour: isCandid(said) ? 2 : mind.candour,
  };
  const ceiling = ceilingOf(marked, "personal", rules);
  const bounded = marked.personal > ceiling ? { ...marked, personal: ceiling } : marked;
  return {
    mind: act === "apologise" ? forgiving(bounded, persona, around, rules) : bounded,
    taken,
    fresh,
  };
}

/** A lie works as an explanation until it comes out; one that the player confesses is a broken word. */
export function weighsAs(said: ActId, around: Circumstances, rules: Rules): ActId {
  if (said !== "mislead") return said;
  if (around.unnoticed) return "explain";
  return around.confessed && rules.confession ? "break_promise" : said;
}

/** Weights as they reach this client: cold silence harms, and what is said to another is heard in part. */
export function weightsOf(act: ActId, around: Circumstances, rules: Rules): Weights {
  const cold = act === "stay_silent" && !around.answersCue;
  const full = around.weights ?? (cold ? rules.coldSilence : ACTS[act].weights);
  if (!around.overheard) return full;
  const part = (weight: number) => Math.trunc((weight * rules.overheard) / 100);
  return [part(full[0]), part(full[1]), part(full[2]), part(full[3])];
}

export const isCandid = (act: ActId): boolean => act === "disclose" || act === "admit_limit";

/** The facet on which an act weighs most. */
export function strongestOf(weights: readonly number[]): number {
  const size = (facet: number) => Math.abs(weights[facet]!);
  const first = size(0) >= size(1) ? 0 : 1;
  return size(first) >= size(2) ? first : 2;
}

function movedTrust(
  mind: Mind,
  persona: Persona,
  act: ActId,
  weights: Weights,
  taken: number,
  rules: Rules,
): Record<Facet, number> {
  const heard = taken * kindness(meanTrust(mind), mind.open, mind.lies, rules);
  const violation = ACTS[act].violation !== undefined;
  const force = forceOf(persona.lossAversion, violation, mind.early < 3, rules);
  const strongest = strongestOf(weights);
  const level = (facet: Facet, i: number) => {
    const weight = weights[i]!;
    const now = mind[facet];
    if (weight === 0) return now;
    if (weight < 0) return lowered(now, i, -weight, force, i === strongest, rules);
    const ceiling = ceilingOf(mind, facet, rules);
    return raised(now, ceiling, i, weight, heard, i === strongest && taken >= 100, rules);
  };
  const [personal, professional, brand] = FACETS.map(level);
  return { personal: personal!, professional: professional!, brand: brand! };
}

type Scars = Pick<Mind, "lies" | "breaches" | "pending">;

function scarredBy(act: ActId, mind: Mind, { scar }: Rules): Scars {
  const { violation } = ACTS[act];
  const { lies, breaches } = mind;
  if (!violation) return { lies, breaches, pending: mind.pending };
  const early = mind.early < 3;
  const breach = violation === "integrity" || (violation === "deception" && early);
  return {
    pending: violation,
    lies: violation === "deception" ? Math.min(2, lies + 1) : lies,
    breaches: breach ? Math.min(6, breaches + (early ? scar.early : 1)) : breaches,
  };
}

/** Only an unbroken run of the same good act wears off. */
function noveltyAfter(act: ActId, before: Mind): Pick<Mind, "last" | "run"> {
  const [personal, professional] = ACTS[act].weights;
  if (personal <= 0 && professional <= 0) return { last: null, run: 0 };
  return before.last === act
    ? { last: act, run: Math.min(3, before.run + 1) }
    : { last: act, run: 1 };
}

/** What an apology gives back in points of [personal, professional], by what it is for and how full it is (Lewicki 2016). */
export function givenBack(
  violation: Violation,
  forgiveness: number,
  around: Circumstances,
  { apology }: Rules,
): readonly [number, number] {
  const fuller =
    (around.takesResponsibility ? apology.responsibility : 0) +
    (around.offersRepair ? apology.repair : 0);
  const [personal, professional] = apology[violation];
  const part = (points: number) => Math.trunc((points * forgiveness + 50) / 100) + fuller;
  return [part(personal), part(professional)];
}

/** An apology counts once per violation. */
function forgiving(mind: Mind, persona: Persona, around: Circumstances, rules: Rules): Mind {
  if (!mind.pending) return mind;
  const [personal, professional] = givenBack(mind.pending, persona.forgiveness, around, rules);
  const raise = (facet: Facet, by: number) =>
    Math.max(mind[facet], Math.min(ceilingOf(mind, facet, rules), mind[facet] + by));
  return {
    ...mind,
    pending: null,
    personal: raise("personal", personal),
    professional: raise("professional", professional),
  };
}

export function openPromises(open: number, said: ActId): number {
  if (said === "promise") return Math.min(2, open + 1);
  const closes = said === "keep_promise" || said === "exceed_promise" || said === "break_promise";
  return closes ? Math.max(0, open - 1) : open;
}
