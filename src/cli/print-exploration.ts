import type { Exploration } from "../analysis/explore/explore";
import type { Structure } from "../analysis/explore/structure";
import { type Move, startLog } from "../playthrough/log";
import { replay } from "../playthrough/replay";
import { type Scenario, SCORES } from "../scenario/scenario";
import type { words } from "./words";

type Say = ReturnType<typeof words>;
/** Most that the search held at once, and what the process holds with Node and the loader. */
export interface Megabytes {
  own: number;
  process: number;
}

interface Cost {
  seconds: number;
  megabytes: Megabytes;
}

export function printExploration(
  scenario: Scenario,
  { variant, sizes, ranges, solved, stuck }: Exploration,
  { seconds, megabytes }: Cost,
  say: Say,
): void {
  const { inkNodes, places, states, edges } = sizes;
  const exact = ranges.status === "exact";
  console.log(`\n${scenario.id} · ${variant} · ${say.status[ranges.status]}`);
  console.log(say.sizes(inkNodes, places, states, edges));
  console.log(say.cost(seconds.toFixed(1), megabytes.own, megabytes.process));
  for (const why of stuck) console.log(say.stuck(why));
  console.log(`\n${say.ranges}`);
  for (const name of SCORES) {
    const { worst, mean, best, margin } = ranges.scores[name];
    const about = margin > 0 ? ` ± ${(margin / 1000).toFixed(1)}` : "";
    const [low, high] = exact ? [worst, best] : [`≤ ${worst}`, `≥ ${best}`];
    console.log(
      `  ${pad(say.score[name], 14)}${pad(String(low), 12)}${pad((mean / 1000).toFixed(1) + about, 22)}${high}`,
    );
  }
  if (!solved) return;
  console.log(`\n${say.endings}`);
  const { endings, zh } = { endings: solved.endings, zh: scenario.texts[scenario.language]! };
  for (const { ending, chance, worst, best, play } of endings.toSorted((a, b) => b.best - a.best)) {
    const title = ending === null ? "" : (zh.endings[ending]?.title ?? "");
    console.log(
      `  ${pad(ending ?? "–", 14)}${pad(`${(100 * chance).toFixed(2)} %`, 10)}${pad(`${worst}–${best}`, 10)}${title}`,
    );
    console.log(`    ${asText(play)}`);
  }
  console.log(`\n${say.distribution(solved.distribution.plays)}`);
  printBars(solved.distribution.overall);
  console.log(`\n${say.bestPlay}`);
  printPlay(scenario, variant, solved.bestPlay);
}

/** What is said and noted, line by line. */
function printPlay(scenario: Scenario, variant: string, moves: readonly Move[]): void {
  const log = { ...startLog(scenario, { seed: 0, variant }), moves };
  const { view, record } = replay(scenario, log, scenario.language);
  let turn = 0;
  let said = 0;
  for (const move of moves) {
    if ("choose" in move) {
      turn++;
      const text = record.turns[turn]?.choice?.text ?? "";
      console.log(`  ${String(turn).padStart(2)} ${text}  (${move.choose})`);
      said = 0;
    } else if ("note" in move) console.log(`     + ${view.lines[move.note]?.text ?? ""}`);
    else {
      const talk = record.turns[turn]?.choice?.table?.turns[said++];
      for (const line of talk?.lines ?? []) {
        const { name, text } = view.lines[line]!;
        console.log(`     ${name}: ${text}`);
      }
    }
  }
}

export function printStructure(structure: Structure, { seconds, megabytes }: Cost, say: Say): void {
  const { inkNodes, edges, choicesShown, choicesNeverShown, knotsNeverEntered, complete } =
    structure;
  for (const why of structure.stuck) console.log(say.stuck(why));
  console.log(say.structure(inkNodes, edges, complete));
  console.log(say.cost(seconds.toFixed(1), megabytes.own, megabytes.process));
  console.log(say.choices(choicesShown.length, choicesNeverShown.length));
  for (const path of choicesNeverShown) console.log(`  ${path}`);
  console.log(say.knots(knotsNeverEntered.length));
  for (const knot of knotsNeverEntered) console.log(`  ${knot}`);
}

const asText = (moves: readonly Move[]): string => moves.map(inShort).join(" ");

/** A package is the numbers of its options, from 1. */
const short = (options: readonly number[]): string => options.map((option) => option + 1).join("-");

function inShort(move: Move): string {
  if ("choose" in move) return move.choose;
  if ("note" in move) return `+${move.note}`;
  if ("offer" in move) return `=${short(move.offer)}`;
  if ("offers" in move) return `=${move.offers.map(short).join("|")}`;
  if ("ask" in move) return `?${move.ask}`;
  return Object.keys(move)[0]!;
}

const BAR = 50;

function printBars(bins: readonly number[]): void {
  const most = Math.max(...bins, 1);
  for (const [at, count] of bins.entries()) {
    const from = String(at * (100 / bins.length)).padStart(3);
    console.log(`  ${from} ${"█".repeat(Math.round((BAR * count) / most))} ${count || ""}`);
  }
}

/** Chinese characters take two columns. */
export function pad(text: string, width: number): string {
  let taken = 0;
  for (const one of text) taken += one > "\u2e80" ? 2 : 1;
  return text + " ".repeat(Math.max(1, width - taken));
}
