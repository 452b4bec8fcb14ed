import { parseArgs } from "node:util";
import { ACT_GUIDE } from "../i18n/act-guide";
import { ACT_NAMES } from "../i18n/acts";
import { ACT_IDS, ACTS } from "../mind/acts";
import type { Command } from "./command";

/** `rapport acts [--json]`: every act with its group, name, weights, definition, example and source. */
export const acts: Command = async (args, language) => {
  const { values } = parseArgs({
    args: [...args],
    options: { json: { type: "boolean" }, lang: { type: "string" } },
  });
  const names = ACT_NAMES[language === "zh" ? "zh-CN" : "en"];
  const rows = ACT_IDS.map((id) => {
    const [definition, example] = ACT_GUIDE[id][language];
    return { id, name: names[id], ...ACTS[id], definition, example, source: ACT_GUIDE[id].source };
  });
  if (values.json) console.log(JSON.stringify({ acts: rows }, null, 2));
  else
    for (const { id, group, name, weights, definition, example, source } of rows) {
      console.log(`${id.padEnd(24)}${group.padEnd(14)}${weights.join(",").padEnd(26)}${name}`);
      console.log(`    ${definition}`);
      console.log(`    “${example}”${source ? `  [${source}]` : ""}`);
    }
  return 0;
};
