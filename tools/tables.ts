import { parseArgs } from "node:util";
import { type Client, openTable } from "../src/negotiation/client";
import { analyse } from "../src/negotiation/measures";
import type { DealSpace } from "../src/negotiation/space";
import { clientAt, dice, isDealPossible, randomSpace } from "./random-tables";
import { showTable } from "./show-table";
import { negotiate, type Player, type Result, trader } from "./table-players";

/**
 * A thousand tables at which a deal is possible, each played twice against the same client: by a player
 * who sees the client's evaluations, as one does who has noted the facts, and by the same player who
 * takes them for the mirror of their own. `--show N` prints one of them as it was talked.
 */
const TABLES = 1000;
const ISSUES = [0, 1, 2, 3];
const PLAYERS: readonly (readonly [name: string, player: Player])[] = [
  ["facts known", trader(ISSUES)],
  ["facts unknown", trader([])],
];

interface RandomTable {
  space: DealSpace;
  client: Client;
}

function tablesOf(seed: number): RandomTable[] {
  const roll = dice(seed);
  const tables: RandomTable[] = [];
  while (tables.length < TABLES) {
    const space = randomSpace(roll);
    if (isDealPossible(space)) tables.push({ space, client: clientAt(tables.length) });
  }
  return tables;
}

const mean = (values: readonly number[]) => values.reduce((a, b) => a + b, 0) / values.length;
const meanOf = (of: readonly Result[], key: "ours" | "theirs" | "joint") =>
  mean(of.map((result) => result[key]));
const deals = (of: readonly Result[]) => of.filter(({ deal }) => deal !== null).length;
const offers = (of: readonly Result[]) =>
  mean(of.map(({ moves }) => moves.filter((move) => "offer" in move).length));
/** Worth in points, 100 for each side. */
const points = (worth: number) => (worth / 100).toFixed(2);
const percent = (share: number) => `${(100 * share).toFixed(1)} %`;

function compare(tables: readonly RandomTable[]): void {
  const analyses = tables.map(({ space }) => analyse(space));
  const best = mean(
    tables.map(({ space }, at) => {
      const [index] = analyses[at]!.points.maxWelfare;
      return space.utility.ours[index!]! + space.utility.theirs[index!]!;
    }),
  );
  const results = PLAYERS.map(([, player]) =>
    tables.map(({ space, client }) => negotiate(openTable(space, client), player)),
  );
  const onFrontier = (of: readonly Result[]) =>
    of.filter(({ deal }, at) => deal !== null && analyses[at]!.frontier.includes(deal)).length;
  const rows: [string, (of: readonly Result[]) => string][] = [
    ["mean joint value", (of) => points(meanOf(of, "joint"))],
    ["  of the largest there is", (of) => percent(meanOf(of, "joint") / best)],
    ["mean value to us", (of) => points(meanOf(of, "ours"))],
    ["mean value to the client", (of) => points(meanOf(of, "theirs"))],
    ["deals", (of) => `${deals(of)}`],
    ["deals on the Pareto frontier", (of) => percent(onFrontier(of) / deals(of))],
    ["offers made", (of) => offers(of).toFixed(2)],
  ];
  console.log(`${"".padEnd(32)}${PLAYERS.map(([name]) => name.padStart(16)).join("")}`);
  for (const [name, show] of rows)
    console.log(`${name.padEnd(32)}${results.map((of) => show(of).padStart(16)).join("")}`);
}

const { values } = parseArgs({
  options: {
    seed: { type: "string", default: "1" },
    show: { type: "string" },
    lang: { type: "string", default: "en" },
  },
});
const seed = Number(values.seed);
if (!Number.isInteger(seed) || seed < 0) throw new Error("--seed is a whole number");
const tables = tablesOf(seed);
if (values.show === undefined) {
  console.log(
    `${TABLES} tables with a possible deal, seed ${seed}; without a deal each side has its BATNA.\n`,
  );
  compare(tables);
} else {
  const table = tables[Number(values.show) - 1];
  if (!table) throw new Error(`--show 1..${TABLES}`);
  const language = values.lang.startsWith("zh") ? "zh-CN" : "en";
  showTable(openTable(table.space, table.client), PLAYERS, language);
}
