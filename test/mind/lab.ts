import type { ActId } from "../../src/mind/acts";
import {
  commitmentOf,
  type EndMeasures,
  measuresOf,
  type Weighing,
  WEIGHING,
} from "../../src/mind/measures";
import { afterTurn, initialMind, meanTrust, type Mind, type Persona } from "../../src/mind/mind";
import { type Circumstances, reactTo } from "../../src/mind/react";
import { type Rules, RULES_OF_MIND } from "../../src/mind/rules";

/** One client to try things on, under the rules of play or others. */
export interface Client {
  persona: Persona;
  rules: Rules;
  weighing: Weighing;
}

export const clientOf = (
  persona: Persona,
  rules: Rules = RULES_OF_MIND,
  weighing: Weighing = WEIGHING,
): Client => ({ persona, rules, weighing });

/** The same client, met with other trust. */
export const trusting = (client: Client, personal: number, professional: number): Client => ({
  ...client,
  persona: {
    ...client.persona,
    trust: { ...client.persona.trust, personal, professional },
  },
});

export type Said = ActId | readonly [ActId, Circumstances];

/** The mind after these acts, each a choice of its own. */
export function hear(
  { persona, rules }: Client,
  acts: readonly Said[],
  from: Mind = initialMind(persona),
): Mind {
  return acts.reduce<Mind>((mind, said) => {
    const [act, around] = typeof said === "string" ? [said, {}] : said;
    return reactTo(afterTurn(mind), persona, act, around, rules).mind;
  }, from);
}

/** Mean trust in points. */
export const trustOf = (mind: Mind): number => meanTrust(mind) / 100;
export const trustAfter = (client: Client, acts: readonly Said[], from?: Mind): number =>
  trustOf(hear(client, acts, from));
/** Mean trust gained over the start. */
export const gainOf = (client: Client, acts: readonly Said[], from?: Mind): number =>
  trustAfter(client, acts, from) - trustOf(from ?? initialMind(client.persona));

/** End measures of a talk in three equal phases, at a stated outcome (0..10000). */
export function endOf(client: Client, acts: readonly Said[], outcome: number): EndMeasures {
  const third = (n: number) => Math.trunc((acts.length * n) / 3);
  const ends = [1, 2, 3].map((n) => meanTrust(hear(client, acts.slice(0, third(n)))));
  const commitment = commitmentOf(
    meanTrust(client.persona.trust),
    ends as [number, number, number],
  );
  return measuresOf(hear(client, acts), outcome, commitment, client.weighing);
}

const GOOD: readonly ActId[] = [
  "open_question",
  "paraphrase",
  "propose_tradeoff",
  "follow_up_question",
  "keep_promise",
  "share_case",
  "acknowledge_emotion",
  "summarise",
];

/** A varied run of n good acts. */
export const good = (n: number): ActId[] => Array.from({ length: n }, (_, i) => GOOD[i % 8]!);
export const times = <T>(n: number, what: T): T[] => Array.from({ length: n }, () => what);
