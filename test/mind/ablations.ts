import { type Weighing, WEIGHING } from "../../src/mind/measures";
import { PERSONAS } from "../../src/mind/personas";
import { type Rules, RULES_OF_MIND as R } from "../../src/mind/rules";
import { agreement, readRows } from "../../tools/casino-rows";
import { CONTRACTS } from "./facts/contracts";
import { holds } from "./facts/fact";
import { FACTS } from "./facts/facts";
import { clientOf } from "./lab";

/** A rule or group of constants, switched off. */
export interface Ablation {
  off: string;
  rules?: Rules;
  weighing?: Weighing;
}

const rules = (off: string, patch: Partial<Rules>): Ablation => ({
  off,
  rules: { ...R, ...patch },
});
const weighing = (off: string, patch: Partial<Weighing>): Ablation => ({
  off,
  weighing: { ...WEIGHING, ...patch },
});
const { satisfaction, nps, longTerm, churn } = WEIGHING;

export const ABLATIONS: readonly Ablation[] = [
  rules("mood wears off", { decay: 100 }),
  rules("novelty", { novelty: { perRepeat: 0 } }),
  rules("trust as a filter of gains", { filter: { base: 96, per: 1_000_000 } }),
  rules("business falls flat with someone upset", { upset: { ...R.upset, task: 100 } }),
  rules("hollow empathy", { hollow: { ...R.hollow, arrives: 100 } }),
  rules("hollow only near the baseline", { hollow: { ...R.hollow, calm: 40 } }),
  rules("the force of gains", { gain: { ...R.gain, force: 0 } }),
  rules("an open promise speeds gains", { gain: { ...R.gain, openPromise: 100 } }),
  rules("gains are slow after a lie", { gain: { ...R.gain, afterLie: 100 } }),
  rules("the force of slips", { loss: { ...R.loss, minor: 100 } }),
  rules("the force of violations", { loss: { ...R.loss, violation: 100 } }),
  rules("violations weigh more among the first acts", { loss: { ...R.loss, early: 100 } }),
  rules("some loss even where trust is low", { loss: { ...R.loss, floor: 0 } }),
  rules("parts of a step: gains", { rounding: { ...R.rounding, gain: 0 } }),
  rules("parts of a step: losses", { rounding: { ...R.rounding, loss: 0 } }),
  rules("parts of a step: mood", { rounding: { ...R.rounding, mood: 50 } }),
  rules("a fresh good act moves a step", { least: { ...R.least, gap: 1000 } }),
  rules("a bad act costs a step", { least: { ...R.least, harm: false } }),
  rules("scar of a lie", { scar: { ...R.scar, lie: 0 } }),
  rules("scar of a breach", { scar: { ...R.scar, breach: 0 } }),
  rules("an early breach counts three", { scar: { ...R.scar, early: 1 } }),
  rules("apology for ability", { apology: { ...R.apology, ability: [0, 0] } }),
  rules("apology for integrity", { apology: { ...R.apology, integrity: [0, 0] } }),
  rules("apology for deception", { apology: { ...R.apology, deception: [0, 0] } }),
  rules("taking responsibility", { apology: { ...R.apology, responsibility: 0 } }),
  rules("an apology with repair", { apology: { ...R.apology, repair: 0 } }),
  rules("confession", { confession: false }),
  rules("cold silence", { coldSilence: [0, 0, 0, 0] }),
  rules("the gate's bars", { gate: { ...R.gate, bar: { 0: 0, 1: 0, 2: 0, 3: 0 } } }),
  rules("disclosure lowers the bar", { gate: { ...R.gate, disclosure: 0 } }),
  rules("the gate is harder when upset", { gate: { ...R.gate, upset: 0 } }),
  rules("overhearing is partial", { overheard: 100 }),
  rules("overhearing", { overheard: 0 }),
  rules("the stronger push of an attitude", { attitude: { gain: 100 } }),
  weighing("outcome in satisfaction", { satisfaction: { ...satisfaction, outcome: 0 } }),
  weighing("trust in satisfaction", { satisfaction: { ...satisfaction, trust: 0 } }),
  weighing("mood in satisfaction", { satisfaction: { ...satisfaction, mood: 0 } }),
  weighing("an open promise in satisfaction", {
    satisfaction: { ...satisfaction, openPromise: 0 },
  }),
  weighing("satisfaction in NPS", { nps: { ...nps, satisfaction: 0 } }),
  weighing("trust in NPS", { nps: { ...nps, trust: 0 } }),
  weighing("commitment in long-term orientation", { longTerm: { ...longTerm, commitment: 0 } }),
  weighing("personal trust in long-term orientation", { longTerm: { ...longTerm, personal: 0 } }),
  weighing("satisfaction in long-term orientation", { longTerm: { ...longTerm, satisfaction: 0 } }),
  weighing("commitment in churn", { churn: { ...churn, commitment: 0 } }),
  weighing("satisfaction in churn", { churn: { ...churn, satisfaction: 0 } }),
  weighing("trust in churn", { churn: { ...churn, trust: 0 } }),
  weighing("a lie in churn", { churn: { ...churn, lie: 0 } }),
];

const CASINO = readRows("test/data/casino/train.jsonl");

/** Facts (by number) and contracts (by name) that fail for some persona without it, found one by one. */
export function* failingWithout({ rules, weighing }: Ablation): Generator<string> {
  const clients = Object.values(PERSONAS).map((persona) => clientOf(persona, rules, weighing));
  const named = [...FACTS.map((fact) => ({ ...fact, name: `fact ${fact.n}` })), ...CONTRACTS];
  for (const { name, measure } of named)
    if (clients.some((client) => !measure(client).every(holds))) yield name;
  const { satisfaction, likeness } = agreement(CASINO, rules);
  if (satisfaction < 0.33 || likeness < 0.29) yield "the outside check, CaSiNo";
}
