import { playAtRandom } from "../src/analysis/rehearse";
import { benchExplorer } from "./bench-explorer";
import { benchPage } from "./bench-page";
import { benchTables } from "./bench-tables";
import { median, show } from "./timing";
import { buildFolder } from "../src/cli/scenario-files";
import { startLog, type SessionLog } from "../src/playthrough/log";
import { InkEngine, programIn } from "../src/playthrough/ink-engine";
import { replay } from "../src/playthrough/replay";
import type { Scenario } from "../src/scenario/scenario";

/** Speed, as ratios measured side by side in one run. Prints; judges nothing. */
const FOLDER = "stories/late-delivery";

function wholePlay(scenario: Scenario): SessionLog {
  return playAtRandom(scenario, scenario.variants[0]!.id, 2).log;
}

const { scenario } = buildFolder(FOLDER);
if (!scenario) throw new Error(`${FOLDER} has errors`);
const log = wholePlay(scenario);
const choices = log.moves.filter((move) => "choose" in move).length;
console.log(`${FOLDER}: ${log.moves.length} moves, ${choices} choices\n`);
const whole = median(() => replay(scenario, log, "zh-CN"), 50);
show("replay of a whole play", whole, whole);
show(
  "replay of the first turn alone",
  median(() => replay(scenario, startLog(scenario, { seed: 1 }), "zh-CN"), 50),
  whole,
);
show(
  "making an engine, which replay keeps",
  median(() => void new InkEngine(programIn(scenario, "zh-CN")), 50),
  whole,
);
show(
  "building the scenario from its files",
  median(() => void buildFolder(FOLDER), 5),
  whole,
);

console.log();
benchTables();
console.log();
benchExplorer(scenario);
console.log();
await benchPage();
