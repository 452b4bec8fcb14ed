import type { ActId } from "../src/mind/acts";
import { initialMind } from "../src/mind/mind";
import {
  type Deed,
  marksAfterTurn,
  marksForgetting,
  MARKS,
  pack,
  packedReaction,
} from "../src/mind/packed";
import { PERSONAS } from "../src/mind/personas";

/** How many states of mind a scenario of 16 decisions × 4 choices reaches, and what a transition costs. */
type Choice = readonly Deed[];
const one = (act: ActId, cue = false): Choice => [{ act, around: { answersCue: cue } }];
const sorry: Choice = [
  { act: "apologise", around: { takesResponsibility: true } },
  { act: "admit_limit" },
];

/** A listener's move, an open one, one of business and one that harms, as stories offer them. */
const DECISIONS: readonly (readonly Choice[])[] = [
  [one("apologise", true), one("open_question", true), one("explain"), one("stay_silent", true)],
  [
    one("concede"),
    one("probe_interest", true),
    one("acknowledge_emotion", true),
    one("extra_argument"),
  ],
  [one("probe_interest"), one("withhold"), one("explain"), one("disclose")],
  [one("open_question"), one("admit_limit"), one("small_talk"), one("praise_product")],
  [one("propose"), one("personalise"), one("disclose"), one("probe_interest", true)],
  [one("summarise"), one("explain"), one("admit_limit"), one("propose")],
  [one("probe_interest"), one("counter_now"), one("stay_silent", true), one("paraphrase", true)],
  [
    one("concede"),
    [{ act: "propose_tradeoff" }, { act: "promise" }],
    one("admit_limit"),
    one("evade"),
  ],
  [one("concede"), one("propose_tradeoff"), one("disclose"), one("demand")],
  [
    [{ act: "admit_limit" }, { act: "propose" }],
    one("propose_tradeoff"),
    one("concede"),
    one("follow_up_question"),
  ],
  [one("promise"), one("follow_up"), one("evade"), one("refuse")],
  [one("paraphrase"), one("care"), one("pressure"), one("probe_interest")],
  [one("disclose"), one("keep_promise"), one("withhold"), one("break_promise")],
  [sorry, one("repair"), one("explain"), one("stay_silent", true)],
  [one("follow_up"), one("care"), one("pressure"), one("follow_up_question")],
  [one("survey"), one("summarise"), one("care"), one("expand_pie")],
];

const deeds = DECISIONS.flat(2);
const numberOf = new Map<Deed, number>(deeds.map((deed, n) => [deed, n]));
const said = (from: number) =>
  new Set(
    DECISIONS.slice(from, from + 1)
      .flat(2)
      .map(({ act }) => act),
  );

for (const [name, persona] of Object.entries(PERSONAS)) {
  const react = packedReaction(persona, deeds);
  const out = { ...pack(initialMind(persona)), taken: 100 };
  let layer = new Set([out.body * MARKS + out.marks]);
  const sizes: number[] = [];
  let transitions = 0;
  const began = performance.now();
  for (const [at, choices] of DECISIONS.entries()) {
    const next = new Set<number>();
    const readable = said(at + 1);
    // The last act is forgotten where the next decision cannot repeat it.
    const forgets = choices.map((choice) => !readable.has(choice.at(-1)!.act));
    for (const key of layer)
      for (const [c, choice] of choices.entries()) {
        out.body = Math.trunc(key / MARKS);
        out.marks = key % MARKS;
        for (const deed of choice) {
          react(out.body, out.marks, numberOf.get(deed)!, out);
          transitions++;
        }
        let marks = marksAfterTurn(out.marks);
        if (forgets[c]) marks = marksForgetting(marks);
        next.add(out.body * MARKS + marks);
      }
    layer = next;
    sizes.push(layer.size);
  }
  const total = sizes.reduce((sum, size) => sum + size, 1);
  console.log(
    `${name.padEnd(10)} widest layer ${Math.max(...sizes)}, all ${total}, ${transitions} transitions, ` +
      `${(((performance.now() - began) * 1e6) / transitions).toFixed(0)} ns each with the search`,
  );
  console.log(`           layers ${sizes.join(" ")}`);
}

/** A walk of many transitions, nothing kept: the cost of the rules alone. */
function costOfATransition(): number {
  const react = packedReaction(PERSONAS.even, deeds);
  const start = pack(initialMind(PERSONAS.even));
  const out = { ...start, taken: 100 };
  const walk = (steps: number) => {
    let seed = 1;
    for (let i = 0; i < steps; i++) {
      if (i % 16 === 0) Object.assign(out, start);
      seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
      react(out.body, out.marks, (seed >>> 16) % deeds.length, out);
    }
  };
  walk(1_000_000);
  const steps = 10_000_000;
  const heap = process.memoryUsage().heapUsed;
  const began = performance.now();
  walk(steps);
  const ns = ((performance.now() - began) * 1e6) / steps;
  console.log(
    `heap grown ${Math.max(0, Math.round((process.memoryUsage().heapUsed - heap) / 1024))} kB over ${steps} transitions`,
  );
  return ns;
}

console.log(`a transition of the packed mind: ${costOfATransition().toFixed(0)} ns`);
