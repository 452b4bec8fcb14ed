import { ACTS, type ActId, type Violation } from "./acts";
import {
  ceilingOf,
  type Facet,
  FACETS,
  meanTrust,
  type Mind,
  MOOD_GRID,
  type Persona,
  TRUST_GRID,
} from "./mind";

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
}

export interface Reaction {
  mind: Mind;
  /** How much of the act's good reached the client, percent of its full weight (0..200). Bad acts: 100. */
  taken: number;
}

/** Points of trust (in hundredths) that one step of a facet's grid stands for. */
const STEP: Readonly<Record<Facet, number>> = { personal: 100, professional: 100, brand: 500 };
const MOOD_STEP = 50;
/** Mood below this is upset: business falls flat and feelings come first. */
const UPSET = -6;

const div = (a: number, b: number) => Math.trunc(a / b);
const clamp = (x: number, low: number, high: number) => (x < low ? low : x > high ? high : x);

/** Steps of `unit` in a non-negative amount; a part of a step counts when it exceeds 1 − `slack` percent. */
const steps = (amount: number, unit: number, slack: number) =>
  div(100 * amount + slack * unit, 100 * unit);

/** The client's mind after one act of the player (or one event). Deterministic, integers only. */
export function reactTo(
  mind: Mind,
  persona: Persona,
  said: ActId,
  around: Circumstances = {},
): Reaction {
  const act = said === "mislead" && around.unnoticed ? "explain" : said;
  const early = Math.min(4, mind.early + 1);
  const settled: Mind = { ...mind, early, mood: decayed(mind.mood, persona.mood) };
  const taken = takenPercent(settled, persona, act, around);
  let next = moveTrust(settled, persona, act, taken, around);
  next = scarred(next, act);
  next = repaired(next, persona, act, around);
  next = {
    ...next,
    open: openPromises(next.open, act),
    mood: moved(next, act, taken, around),
    ...novelty(mind, act),
  };
  return { mind: next, taken };
}

function decayed(mood: number, baseline: number): number {
  const off = mood - baseline;
  return baseline + div(off * (off > 0 ? 78 : 86), 100);
}

/** Novelty × mood × hollow empathy, percent, of an act meant well. */
function takenPercent(mind: Mind, persona: Persona, id: ActId, around: Circumstances): number {
  const act = ACTS[id];
  const fresh = mind.last === id ? Math.max(25, 100 - 25 * mind.run) : 100;
  const upset = mind.mood <= UPSET;
  const eased = upset ? (act.task ? 40 : id === "acknowledge_emotion" ? 140 : 100) : 100;
  const calm = mind.mood > persona.mood - 2;
  const hollow = id === "acknowledge_emotion" && calm && !around.answersCue ? 30 : 100;
  return div(fresh * eased * hollow, 10000);
}

function moveTrust(
  mind: Mind,
  persona: Persona,
  id: ActId,
  taken: number,
  around: Circumstances,
): Mind {
  const act = ACTS[id];
  const silence = id === "stay_silent" && !around.answersCue;
  const filter = 60 + div(meanTrust(mind), 125);
  const trust = { personal: mind.personal, professional: mind.professional, brand: mind.brand };
  FACETS.forEach((facet, i) => {
    const weight = silence ? [-60, -20, 0][i]! : act.weights[i]!;
    if (weight > 0) trust[facet] = gained(mind, facet, weight * taken * filter);
    else if (weight < 0) trust[facet] = lost(mind, facet, -weight, persona, act.violation);
  });
  return { ...mind, ...trust };
}

/** @param push weight × two percentages, i.e. hundredths of a point × 10⁴ */
function gained(mind: Mind, facet: Facet, push: number): number {
  const ceiling = ceilingOf(mind, facet);
  const unit = STEP[facet];
  let amount = push;
  if (mind.open > 0) amount = div(amount * 150, 100);
  if (mind.lies > 0) amount = div(amount * 60, 100);
  const gap = Math.max(0, ceiling - mind[facet]) * unit;
  amount = div(amount * gap * 9, 40000);
  return Math.max(mind[facet], Math.min(ceiling, mind[facet] + steps(amount, unit * 10000, 45)));
}

function lost(
  mind: Mind,
  facet: Facet,
  weight: number,
  persona: Persona,
  violation: Violation | undefined,
): number {
  const unit = STEP[facet];
  const first = mind.early <= 3 ? 150 : 100;
  const force = violation ? 240 * first : 350 * 100;
  const amount = div(
    div(weight * persona.lossAversion * force, 10000) * (mind[facet] * unit + 2500),
    10000,
  );
  return clamp(mind[facet] - steps(amount, unit * 100, 60), 0, TRUST_GRID[facet]);
}

function scarred(mind: Mind, id: ActId): Mind {
  const violation = ACTS[id].violation;
  if (!violation) return mind;
  const first = mind.early <= 3;
  const breach = violation === "integrity" || (violation === "deception" && first);
  const marked: Mind = {
    ...mind,
    pending: violation,
    lies: violation === "deception" ? Math.min(2, mind.lies + 1) : mind.lies,
    breaches: breach ? Math.min(6, mind.breaches + (first ? 3 : 1)) : mind.breaches,
  };
  return { ...marked, personal: Math.min(marked.personal, ceilingOf(marked, "personal")) };
}

/** What an apology gives back, in points of personal and professional trust, before forgiveness. */
const RESTORED: Readonly<Record<Violation, readonly [number, number]>> = {
  ability: [0, 4],
  integrity: [2, 0],
  deception: [1, 0],
};

/** An apology counts once per violation, and more when it is a full one (Lewicki 2016). */
function repaired(mind: Mind, persona: Persona, id: ActId, around: Circumstances): Mind {
  if (id !== "apologise" || !mind.pending) return mind;
  const [personal, professional] = RESTORED[mind.pending];
  const fuller = (around.takesResponsibility ? 2 : 0) + (around.offersRepair ? 1 : 0);
  const raise = (facet: Facet, by: number) =>
    Math.max(mind[facet], Math.min(ceilingOf(mind, facet), mind[facet] + by));
  return {
    ...mind,
    pending: null,
    personal: raise("personal", div(personal * persona.forgiveness, 100) + fuller),
    professional: raise("professional", div(professional * persona.forgiveness, 100) + fuller),
  };
}

function openPromises(open: number, id: ActId): number {
  if (id === "promise") return Math.min(2, open + 1);
  if (id === "keep_promise" || id === "exceed_promise" || id === "break_promise")
    return Math.max(0, open - 1);
  return open;
}

function moved(mind: Mind, id: ActId, taken: number, around: Circumstances): number {
  const silence = id === "stay_silent" && !around.answersCue;
  const push = silence ? -30 : ACTS[id].weights[3];
  const change = push > 0 ? steps(push * taken, MOOD_STEP * 100, 65) : -steps(-push, MOOD_STEP, 65);
  return clamp(mind.mood + change, -MOOD_GRID, MOOD_GRID);
}

/** Only an unbroken run of the same good act wears off. */
function novelty(before: Mind, id: ActId): Pick<Mind, "last" | "run"> {
  const [personal, professional] = ACTS[id].weights;
  if (personal <= 0 && professional <= 0) return { last: null, run: 0 };
  return before.last === id ? { last: id, run: Math.min(3, before.run + 1) } : { last: id, run: 1 };
}
