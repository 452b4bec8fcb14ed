import { readFileSync } from "node:fs";
import type { ActId } from "../src/mind/acts";
import { measuresOf } from "../src/mind/measures";
import { initialMind, type Mind } from "../src/mind/mind";
import { PERSONAS } from "../src/mind/personas";
import { reactTo, type Weights } from "../src/mind/react";
import { type Rules, RULES_OF_MIND } from "../src/mind/rules";
import { spearman } from "./statistics";

/** One participant of the CaSiNo corpus, with their ratings (1..5). See test/data/casino/README.md. */
export interface Row {
  dialogue: number;
  sequence: { speaker: "self" | "partner"; strategies: string[]; emoticons?: string[] }[];
  points: number;
  partner_points: number;
  satisfaction: number;
  likeness: number;
}

/** Labels to acts, as MODEL.md maps them; with weights where it gives its own. */
export const ACT_FOR: Readonly<Record<string, { act: ActId; weights?: Weights }>> = {
  "small-talk": { act: "small_talk" },
  "no-need": { act: "disclose", weights: [160, 80, 0, 60] },
  "elicit-pref": { act: "probe_interest" },
  "showing-empathy": { act: "acknowledge_emotion" },
  "promote-coordination": { act: "propose_tradeoff" },
  "self-need": { act: "neutral", weights: [-20, 0, 0, -20] },
  "other-need": { act: "neutral", weights: [-30, 0, 0, -20] },
  "submit-deal": { act: "propose" },
  "uv-part": { act: "dismiss" },
  "vouch-fair": { act: "self_serving_fairness" },
  "non-strategic": { act: "neutral" },
  "reject-deal": { act: "refuse" },
  "walk-away": { act: "walk" },
};

export const strategiesOf = ({ sequence }: Row, speaker: "self" | "partner") =>
  sequence.filter((turn) => turn.speaker === speaker).flatMap((turn) => turn.strategies);

/** The mind after what the partner did, in the corpus's labels; a label that is no act passes by. */
export function hear(strategies: readonly string[], rules: Rules = RULES_OF_MIND): Mind {
  return strategies.reduce((mind, label) => {
    const said = ACT_FOR[label];
    if (!said) return mind;
    const { act, weights } = said;
    return reactTo(mind, PERSONAS.even, act, { weights }, rules).mind;
  }, initialMind(PERSONAS.even));
}

/** Personal trust and mood; the mood at the end stands for peak and end (MODEL.md, on its fine grid). */
export const likenessOf = (mind: Mind) => 100 * mind.personal + 500 * mind.mood;
const outcomeOf = ({ points }: Row) => Math.trunc(((points - 5) * 10000) / 31);

export const readRows = (file: string): Row[] =>
  readFileSync(file, "utf8")
    .split("\n")
    .filter((line) => line.trim())
    .map((line) => JSON.parse(line) as Row);

/** How the mind's measures rank with the ratings: satisfaction with the points, likeness from acts only. */
export function agreement(
  rows: readonly Row[],
  rules: Rules = RULES_OF_MIND,
): { satisfaction: number; likeness: number } {
  const minds = rows.map((row) => hear(strategiesOf(row, "partner"), rules));
  const satisfied = minds.map(
    (mind, i) => measuresOf(mind, outcomeOf(rows[i]!), 5000).satisfaction,
  );
  return {
    satisfaction: spearman(
      satisfied,
      rows.map((row) => row.satisfaction),
    ),
    likeness: spearman(
      minds.map(likenessOf),
      rows.map((row) => row.likeness),
    ),
  };
}
