import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import * as fc from "fast-check";
import { buildFolder } from "../../../src/cli/scenario-files";
import { parseLog, startLog } from "../../../src/playthrough/log";
import type { SessionRecord } from "../../../src/playthrough/record";
import { beginPlay, replay } from "../../../src/playthrough/replay";
import type { Scenario } from "../../../src/scenario/scenario";

const FOLDER = fileURLToPath(new URL("../../../stories/late-delivery", import.meta.url));

export const lateDelivery: Scenario = buildFolder(FOLDER).scenario!;
export const { lead } = lateDelivery;

/** The record of one of the story's own plays. */
export function played(name: "good" | "poor" | "repaired"): SessionRecord {
  const file = JSON.parse(readFileSync(`${FOLDER}/plays/${name}.json`, "utf8")) as { log: unknown };
  const parsed = parseLog(file.log);
  if ("fault" in parsed) throw new Error(parsed.fault.code);
  const log = { ...parsed.log, version: lateDelivery.version };
  return replay(lateDelivery, log, "zh-CN").record;
}

/** Records of sessions in which the n-th choice takes `picks[n]`, to the end or to where the picks end. */
export const anyRecord = fc
  .array(fc.nat(11), { maxLength: 24 })
  .map((picks) => recordOf(lateDelivery, picks));

function recordOf(scenario: Scenario, picks: readonly number[]): SessionRecord {
  const play = beginPlay(scenario, startLog(scenario, { seed: 7 }), "zh-CN");
  for (const pick of picks) {
    const { choices } = play.now().view;
    if (choices.length === 0) break;
    play.move({ choose: choices[pick % choices.length]!.id });
  }
  return play.now().record;
}
