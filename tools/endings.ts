import { playAtRandom } from "../src/analysis/rehearse";
import { buildFolder } from "../src/cli/scenario-files";

/** What random play of a story comes to: `node --import tsx tools/endings.ts [folder] [plays]`. */
const [folder = "stories/late-delivery", plays = "1000"] = process.argv.slice(2);
const { scenario } = buildFolder(folder);
if (!scenario) throw new Error(`${folder} has errors`);

const at = (sorted: readonly number[], percent: number) =>
  sorted[Math.trunc((sorted.length * percent) / 100)];
const spread = (numbers: readonly number[]) => {
  const sorted = [...numbers].sort((a, b) => a - b);
  return [5, 25, 50, 75, 95].map((percent) => at(sorted, percent)).join(" ");
};

for (const { id } of scenario.variants) {
  const records = Array.from(
    { length: Number(plays) },
    (_, seed) => playAtRandom(scenario, id, seed).playthrough.record,
  );
  const endings = new Map<string, number>();
  for (const { ending } of records)
    endings.set(ending ?? "none", (endings.get(ending ?? "none") ?? 0) + 1);
  const last = records.map(({ start, turns }) => turns.at(-1)?.after ?? start);
  const turns = records.flatMap((record) => record.turns);
  const told = turns.reduce(
    (sum, { lines }) => sum + lines.reduce((n, { reveals }) => n + reveals.length, 0),
    0,
  );
  const upset = turns.filter(({ after }) => after.mood < -6).length;
  console.log(`${id}: ${plays} random plays`);
  for (const [ending, n] of [...endings].sort((a, b) => b[1] - a[1]))
    console.log(`  ${ending.padEnd(16)}${((100 * n) / records.length).toFixed(1).padStart(6)} %`);
  console.log(`  trust at 5 25 50 75 95 %: ${spread(last.map(({ trust }) => trust))}`);
  console.log(`  mood  at 5 25 50 75 95 %: ${spread(last.map(({ mood }) => mood))}`);
  console.log(`  facts told a play: ${(told / records.length).toFixed(2)}`);
  console.log(`  turns ending below mood −6: ${((100 * upset) / turns.length).toFixed(0)} %`);
}
