import { readFileSync } from "node:fs";
import type { ActId } from "../src/mind/acts";
import { measuresOf } from "../src/mind/measures";
import { initialMind, type Mind } from "../src/mind/mind";
import { PERSONAS } from "../src/mind/personas";
import { reactTo, type Weights } from "../src/mind/react";
import { crossValidated, spearman } from "./statistics";

/**
 * The outside check: real negotiations of the CaSiNo corpus. What each participant says of the talk is set
 * against what the mind makes of the partner's acts. Nothing is fitted to the file.
 * `npm run bench:casino [-- file.jsonl]`
 */
interface Row {
  dialogue: number;
  sequence: { speaker: "self" | "partner"; strategies: string[]; emoticons?: string[] }[];
  points: number;
  partner_points: number;
  satisfaction: number;
  likeness: number;
}

/** Labels to acts, as MODEL.md maps them; with weights where it gives its own. */
const ACT_FOR: Readonly<Record<string, { act: ActId; weights?: Weights }>> = {
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

const FRIENDLY = [
  "small-talk",
  "no-need",
  "elicit-pref",
  "showing-empathy",
  "promote-coordination",
];
const HOSTILE = ["self-need", "other-need", "uv-part", "vouch-fair"];
const NINE = [...FRIENDLY, ...HOSTILE];
const EMOTICONS = ["joy", "sadness", "anger", "surprise"];
/** Signs that the ratings themselves have, and the mind's must have too. */
const SIGNS: Readonly<Record<string, 1 | -1>> = {
  "small-talk": 1,
  "no-need": 1,
  "self-need": -1,
  "other-need": -1,
  "uv-part": -1,
  "vouch-fair": -1,
  "reject-deal": -1,
};

const file = process.argv[2] ?? "test/data/casino/train.jsonl";
const rows = readFileSync(file, "utf8")
  .split("\n")
  .filter((line) => line.trim())
  .map((line) => JSON.parse(line) as Row);

const strategiesOf = ({ sequence }: Row, speaker: "self" | "partner") =>
  sequence.filter((turn) => turn.speaker === speaker).flatMap((turn) => turn.strategies);

function hear(strategies: readonly string[]): Mind {
  return strategies.reduce((mind, label) => {
    const { act, weights } = ACT_FOR[label] ?? { act: "neutral" };
    return reactTo(mind, PERSONAS.even, act, { weights }).mind;
  }, initialMind(PERSONAS.even));
}

/** Personal trust and mood; the mood at the end stands for peak and end (MODEL.md, on its fine grid). */
const likenessOf = (mind: Mind) => 100 * mind.personal + 500 * mind.mood;
const outcomeOf = ({ points }: Row) => Math.trunc(((points - 5) * 10000) / 31);

const satisfaction = rows.map((row) => row.satisfaction);
const likeness = rows.map((row) => row.likeness);
const dialogues = rows.map((row) => row.dialogue);
const counts = (row: Row, speaker: "self" | "partner", labels: readonly string[]) => {
  const said = strategiesOf(row, speaker);
  return labels.map((label) => said.filter((one) => one === label).length);
};
const smileys = (row: Row, speaker: "self" | "partner") => {
  const shown = row.sequence
    .filter((turn) => turn.speaker === speaker)
    .flatMap((turn) => turn.emoticons ?? []);
  return EMOTICONS.map((kind) => shown.filter((one) => one === kind).length);
};
const sum = (numbers: readonly number[]) => numbers.reduce((total, x) => total + x, 0);

const minds = rows.map((row) => hear(strategiesOf(row, "partner")));
const points = rows.map((row) => row.points);
const difference = rows.map(
  (row) => sum(counts(row, "partner", FRIENDLY)) - sum(counts(row, "partner", HOSTILE)),
);
const nine = rows.map((row) => counts(row, "partner", NINE));
const everything = rows.map((row) => [
  ...counts(row, "partner", Object.keys(ACT_FOR)),
  ...counts(row, "self", Object.keys(ACT_FOR)),
  ...smileys(row, "partner"),
  ...smileys(row, "self"),
  row.sequence.length,
  row.points,
  row.partner_points,
]);

function print(name: string, forSatisfaction: readonly number[], forLikeness: readonly number[]) {
  console.log(name);
  console.log(`satisfaction ${spearman(forSatisfaction, satisfaction).toFixed(3)}`);
  console.log(`likeness ${spearman(forLikeness, likeness).toFixed(3)}`);
}

console.log(`${file}: ${rows.length} participants`);
print(
  "the mind, unfitted: satisfaction with points, likeness from acts only",
  minds.map((mind, i) => measuresOf(mind, outcomeOf(rows[i]!), 5000).satisfaction),
  minds.map(likenessOf),
);
print("points only", points, points);
print("friendly minus hostile", difference, difference);
print(
  "ridge, nine counts, cross-validated",
  crossValidated(nine, satisfaction, dialogues),
  crossValidated(nine, likeness, dialogues),
);
print(
  "ridge, everything, cross-validated",
  crossValidated(everything, satisfaction, dialogues),
  crossValidated(everything, likeness, dialogues),
);

console.log("signs: in the ratings (satisfaction, likeness), of one such act to the mind");
for (const [label, sign] of Object.entries(SIGNS)) {
  const n = rows.map((row) => counts(row, "partner", [label])[0]!);
  const effect = likenessOf(hear([label])) - likenessOf(hear(["non-strategic"]));
  const rated = [spearman(n, satisfaction), spearman(n, likeness)].map((r) => r.toFixed(2));
  const agrees = Math.sign(effect) === sign;
  console.log(
    `${label.padEnd(14)}${rated.map((r) => r.padStart(7)).join("")}${String(effect).padStart(8)}  ${agrees ? "holds" : "DOES NOT HOLD"}`,
  );
}
