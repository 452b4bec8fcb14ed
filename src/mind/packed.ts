import { ACT_IDS, ACTS, type ActId, type Violation } from "./acts";
import { arrives, decayedMood, forceOf, kindness, lowered, movedMood, raised } from "./force";
import { type Mind, type Persona, trustPoints } from "./mind";
import {
  type Circumstances,
  givenBack,
  isCandid,
  openPromises,
  strongestOf,
  weighsAs,
  type Weights,
  weightsOf,
} from "./react";
import { type Rules, RULES_OF_MIND } from "./rules";

/**
 * A mind as two whole numbers, for whoever visits millions of them: `body` holds trust and mood
 * (below 2^24), `marks` all that is remembered (below 2^19). Both fit typed arrays and small integers.
 */
export interface PackedMind {
  body: number;
  marks: number;
}

/** Acts that can wear off, and so be remembered as the last one. */
const REMEMBERED: readonly ActId[] = ACT_IDS.filter(
  (act) => ACTS[act].weights[0] > 0 || ACTS[act].weights[1] > 0,
);
const PENDING: readonly (Violation | null)[] = [null, "ability", "integrity", "deception"];

/** How many values `body` and `marks` can take. */
export const BODIES = 101 * 101 * 21 * 41;
export const MARKS = (1 + 3 * REMEMBERED.length) * 3 * 3 * 7 * 4 * 4 * 3;

const bodyOf = (personal: number, professional: number, brand: number, mood: number): number =>
  ((personal * 101 + professional) * 21 + brand) * 41 + mood + 20;

/** 0 with none remembered, else 1 + 3 × its number + run − 1. */
const noveltyOf = (last: ActId | null, run: number): number =>
  last === null ? 0 : 3 * REMEMBERED.indexOf(last) + run;

export function pack(mind: Mind): PackedMind {
  const { personal, professional, brand, mood, open, lies, breaches, early, candour } = mind;
  let marks = noveltyOf(mind.last, mind.run);
  marks = (marks * 3 + open) * 3 + lies;
  marks = (marks * 7 + breaches) * 4 + PENDING.indexOf(mind.pending);
  marks = (marks * 4 + early) * 3 + candour;
  return { body: bodyOf(personal, professional, brand, mood), marks };
}

export function unpack({ body, marks }: PackedMind): Mind {
  let rest = marks;
  const take = (size: number) => {
    const digit = rest % size;
    rest = (rest - digit) / size;
    return digit;
  };
  const [candour, early, pending] = [take(3), take(4), take(4)];
  const [breaches, lies, open] = [take(7), take(3), take(3)];
  const novelty = rest;
  rest = body;
  const [mood, brand, professional] = [take(41) - 20, take(21), take(101)];
  return {
    personal: rest,
    professional,
    brand,
    mood,
    last: novelty === 0 ? null : REMEMBERED[Math.trunc((novelty - 1) / 3)]!,
    run: novelty === 0 ? 0 : ((novelty - 1) % 3) + 1,
    open,
    lies,
    breaches,
    pending: PENDING[pending]!,
    early,
    candour,
  };
}

/** An act and what surrounds it, worked out once for a client. */
interface Prepared {
  weights: Weights;
  task: boolean;
  empathy: boolean;
  cue: boolean;
  overheard: boolean;
  strongest: number;
  /** Number of its violation in PENDING. */
  violation: number;
  force: number;
  forceEarly: number;
  /** Its place in REMEMBERED, or −1. */
  remembered: number;
  /** Promises opened or closed: −1, 0 or 1. */
  promises: number;
  candid: boolean;
  apology: readonly (readonly [number, number])[] | null;
}

export interface Deed {
  act: ActId;
  around?: Circumstances;
}

/** A packed mind after a deed, and how much of the deed's good arrived, as in `Reaction`. */
export interface PackedStep extends PackedMind {
  taken: number;
}

/** Writes what a deed (by its number) leaves into `out`. Allocates nothing once a deed has been met. */
export type PackedReaction = (body: number, marks: number, deed: number, out: PackedStep) => void;

/** `reactTo` over packed minds, for one client and a list of deeds, which may grow. */
export function packedReaction(
  persona: Persona,
  deeds: readonly Deed[],
  rules: Rules = RULES_OF_MIND,
): PackedReaction {
  const prepared: Prepared[] = [];
  const baseline = persona.mood;
  const { lie, breach, early: earlyBreach } = rules.scar;
  return (body, marks, deed, out) => {
    const d = prepared[deed] ?? (prepared[deed] = prepare(deeds[deed]!, persona, rules));
    let rest = marks | 0;
    let candour = rest % 3;
    rest = (rest / 3) | 0;
    let early = rest & 3;
    let pending = (rest >> 2) & 3;
    rest >>= 4;
    let breaches = rest % 7;
    rest = (rest / 7) | 0;
    let lies = rest % 3;
    rest = (rest / 3) | 0;
    let open = rest % 3;
    let novelty = (rest / 3) | 0;
    rest = body | 0;
    let mood = (rest % 41) - 20;
    rest = (rest / 41) | 0;
    let brand = rest % 21;
    rest = (rest / 21) | 0;
    let professional = rest % 101;
    let personal = (rest / 101) | 0;

    const run = d.remembered >= 0 && !d.overheard ? novelty - 3 * d.remembered : 0;
    const again = run >= 1 && run <= 3;
    mood = decayedMood(mood, baseline, rules);
    const taken = arrives(again ? run : 0, mood, baseline, d.task, d.empathy, d.cue, rules);
    const mean = 45 * personal + 35 * professional + 100 * brand;
    const heard = taken * kindness(mean, open, lies, rules);
    const first = early < 3;
    const force = first ? d.forceEarly : d.force;
    const fresh = taken >= 100;
    const reach = 100 - lie * lies - breach * breaches;
    const [w0, w1, w2, w3] = d.weights;
    if (w0 < 0) personal = lowered(personal, 0, -w0, force, d.strongest === 0, rules);
    else if (w0 > 0) {
      personal = raised(personal, reach, 0, w0, heard, fresh && d.strongest === 0, rules);
    }
    if (w1 < 0) professional = lowered(professional, 1, -w1, force, d.strongest === 1, rules);
    else if (w1 > 0)
      professional = raised(professional, 100, 1, w1, heard, fresh && d.strongest === 1, rules);
    if (w2 < 0) brand = lowered(brand, 2, -w2, force, d.strongest === 2, rules);
    else if (w2 > 0) brand = raised(brand, 20, 2, w2, heard, fresh && d.strongest === 2, rules);
    mood = movedMood(mood, w3 > 0 ? w3 * taken : w3 * 100, rules);
    if (d.promises > 0) open = open < 2 ? open + 1 : 2;
    else if (d.promises < 0) open = open > 0 ? open - 1 : 0;

    if (!d.overheard) {
      if (d.violation > 0) {
        pending = d.violation;
        if (pending === 3 && lies < 2) lies++;
        if (pending === 2 || (pending === 3 && first)) breaches += first ? earlyBreach : 1;
        if (breaches > 6) breaches = 6;
      }
      novelty = d.remembered < 0 ? 0 : 3 * d.remembered + (again ? (run < 3 ? run + 1 : 3) : 1);
      if (first) early++;
      if (d.candid) candour = 2;
      const ceiling = 100 - lie * lies - breach * breaches;
      if (personal > ceiling) personal = ceiling;
      if (d.apology !== null && pending > 0) {
        const [a, b] = d.apology[pending]!;
        personal = personal + a > ceiling ? ceiling : personal + a;
        professional = professional + b > 100 ? 100 : professional + b;
        pending = 0;
      }
    }
    out.taken = taken;
    out.body = (((personal * 101 + professional) * 21 + brand) * 41 + mood + 20) | 0;
    marks = (novelty * 3 + open) * 3 + lies;
    marks = (marks * 7 + breaches) * 4 + pending;
    out.marks = ((marks * 4 + early) * 3 + candour) | 0;
  };
}

/** `afterTurn` over `marks`. */
export const marksAfterTurn = (marks: number): number => (marks % 3 === 0 ? marks : marks - 1);

/** How many values marks without a last act can take. */
export const MARKS_FORGETTING = 3024;

/** Marks with the last act forgotten: the same, where nothing said from here on could be its repeat. */
export const marksForgetting = (marks: number): number => marks % MARKS_FORGETTING;

/** The last act and its run alone, 0 without one. */
export const noveltyOfMarks = (marks: number): number => (marks / MARKS_FORGETTING) | 0;

/** Marks with nothing but the last act and its run. */
export const marksOfNovelty = (novelty: number): number => novelty * MARKS_FORGETTING;

/** The act that such a novelty remembers. */
export const actOfNovelty = (novelty: number): ActId | null =>
  novelty === 0 ? null : REMEMBERED[Math.trunc((novelty - 1) / 3)]!;

export const candourOfMarks = (marks: number): number => marks % 3;

export const marksWithoutCandour = (marks: number): number => marks - (marks % 3);

/** Marks with no violation waiting for an apology. */
export const marksWithoutPending = (marks: number): number =>
  marks - 12 * (Math.trunc(marks / 12) & 3);

/** Mean trust in points, personal trust and mood of a packed body. */
export const personalOf = (body: number): number => (body / (101 * 21 * 41)) | 0;
export const moodOf = (body: number): number => (body % 41) - 20;
export function trustPointsOf(body: number): number {
  const rest = (body / 41) | 0;
  const brand = rest % 21;
  const professional = ((rest / 21) | 0) % 101;
  return trustPoints({ personal: personalOf(body), professional, brand });
}
/** The body of somebody of whom only the mood is known. */
export const bodyOfMood = (mood: number): number => mood + 20;
/** A body with another mood. */
export const bodyWithMood = (body: number, mood: number): number => body - moodOf(body) + mood;

/** By mood + 20: of all moods that fade to the same before the next act, the one next to the client's own. */
export function fadingAlike(baseline: number, rules: Rules = RULES_OF_MIND): readonly number[] {
  const alike = (mood: number): number => {
    const next = mood - Math.sign(mood - baseline);
    const same = decayedMood(next, baseline, rules) === decayedMood(mood, baseline, rules);
    return next !== mood && same ? alike(next) : mood;
  };
  return Array.from({ length: 41 }, (_, i) => alike(i - 20));
}

function prepare({ act: said, around = {} }: Deed, persona: Persona, rules: Rules): Prepared {
  const act = weighsAs(said, around, rules);
  const weights = weightsOf(act, around, rules);
  const { violation, task } = ACTS[act];
  const force = (early: boolean) =>
    forceOf(persona.lossAversion, violation !== undefined, early, rules);
  const forgiven = PENDING.map((kind) =>
    kind === null ? ([0, 0] as const) : givenBack(kind, persona.forgiveness, around, rules),
  );
  return {
    weights,
    task: task === true,
    empathy: act === "acknowledge_emotion",
    cue: around.answersCue === true,
    overheard: around.overheard === true,
    strongest: strongestOf(weights),
    violation: PENDING.indexOf(violation ?? null),
    force: force(false),
    forceEarly: force(true),
    remembered: REMEMBERED.indexOf(act),
    promises: openPromises(1, said) - 1,
    candid: isCandid(said),
    apology: act === "apologise" ? forgiven : null,
  };
}
