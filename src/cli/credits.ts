import { parseArgs } from "node:util";
import { ACT_NAMES } from "../i18n/acts";
import { messagesIn } from "../i18n/messages";
import { creditTable, type CreditRow } from "../playthrough/credit-table";
import type { Command } from "./command";
import { CREDIT_WORDS } from "./credit-words";

/** `rapport credits [--json]`: all that earns or costs points, by headline score. */
export const credits: Command = async (args, language) => {
  const { values } = parseArgs({
    args: [...args],
    options: { json: { type: "boolean" }, lang: { type: "string" } },
  });
  const table = creditTable();
  if (values.json) {
    console.log(JSON.stringify({ credits: table }, null, 2));
    return 0;
  }
  const say = CREDIT_WORDS[language];
  const tag = language === "zh" ? "zh-CN" : "en";
  const nameOf = ({ what }: CreditRow) =>
    "act" in what ? ACT_NAMES[tag][what.act] : say.sources[what.source];
  let score = "";
  for (const row of table) {
    if (row.score !== score) console.log(`\n${messagesIn(tag).headlines[row.score]}`);
    score = row.score;
    const [least, most] = row.points.map((points) => (points > 0 ? `+${points}` : `${points}`));
    const points = least === most ? least! : `${least}…${most}`;
    const times = row.times === null ? "" : ` × ${say.times[row.times]}`;
    console.log(`  ${points.padStart(9)}  ${nameOf(row)}${times}`);
  }
  return 0;
};
