import {
  ACT_FOR,
  agreement,
  hear,
  likenessOf,
  readRows,
  type Row,
  strategiesOf,
} from "./casino-rows";
import { crossValidated, spearman } from "./statistics";

/**
 * The outside check: real negotiations of the CaSiNo corpus. What each participant says of the talk is set
 * against what the mind makes of the partner's acts. Nothing is fitted to the file.
 * `npm run bench:casino [-- file.jsonl]`
 */
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
const rows = readRows(file);

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

function print(name: string, r: { satisfaction: number; likeness: number }) {
  console.log(name);
  console.log(`satisfaction ${r.satisfaction.toFixed(3)}`);
  console.log(`likeness ${r.likeness.toFixed(3)}`);
}
const against = (forSatisfaction: readonly number[], forLikeness: readonly number[]) => ({
  satisfaction: spearman(forSatisfaction, satisfaction),
  likeness: spearman(forLikeness, likeness),
});
const ridge = (features: readonly (readonly number[])[]) =>
  against(
    crossValidated(features, satisfaction, dialogues),
    crossValidated(features, likeness, dialogues),
  );

console.log(`${file}: ${rows.length} participants`);
print("the mind, unfitted: satisfaction with points, likeness from acts only", agreement(rows));
print("points only", against(points, points));
print("friendly minus hostile", against(difference, difference));
print("ridge, nine counts, cross-validated", ridge(nine));
print("ridge, everything, cross-validated", ridge(everything));

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
