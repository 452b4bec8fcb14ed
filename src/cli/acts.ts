import { parseArgs } from "node:util";
import { ACT_GUIDE } from "../i18n/act-guide";
import { ACT_NAMES } from "../i18n/acts";
import { ACT_IDS, ACTS, type ActId, isActId } from "../mind/acts";
import { type Command, UsageError } from "./command";
import { words } from "./words";

/** `rapport acts [act …] [--json]`: every act on a line, or those named with definition, example and source in both languages. */
export const acts: Command = async (args, language) => {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { json: { type: "boolean" }, lang: { type: "string" } },
  });
  const asked = positionals.map((id) => {
    if (!isActId(id)) throw new UsageError(words(language).noAct(id));
    return id;
  });
  const names = ACT_NAMES[language === "zh" ? "zh-CN" : "en"];
  const ids = asked.length > 0 ? asked : ACT_IDS;
  if (values.json) {
    const rows = ids.map((id) => ({ id, name: names[id], ...ACTS[id], ...ACT_GUIDE[id] }));
    console.log(JSON.stringify({ acts: rows }, null, 2));
    return 0;
  }
  for (const id of ids) {
    const { group, weights } = ACTS[id];
    const line = `${id.padEnd(24)}${group.padEnd(14)}${weights.join(",").padEnd(26)}${names[id]}`;
    console.log(asked.length > 0 ? [line, ...guideTo(id)].join("\n") : line);
  }
  return 0;
};

function guideTo(id: ActId): string[] {
  const { zh, en, source } = ACT_GUIDE[id];
  const lines = [...zh, ...en, source].filter(Boolean);
  return lines.map((line) => `    ${line}`);
}
