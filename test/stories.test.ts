import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";
import { beforeAll, describe, expect, test, vi } from "vitest";
import { randomMove } from "../src/analysis/bargain";
import { chance } from "../src/analysis/chance";
import { rehearse } from "../src/analysis/rehearse";
import { ACTS } from "../src/mind/acts";
import { outcomeOf, parsePlayFile } from "../src/cli/play-file";
import { buildFolder } from "../src/cli/scenario-files";
import { parseLogText, startLog } from "../src/playthrough/log";
import { beginPlay, replay } from "../src/playthrough/replay";
import type { Finding } from "../src/scenario/findings";
import type { Scenario } from "../src/scenario/scenario";

// Slow only where the machine is busy.
vi.setConfig({ testTimeout: 30_000 });

const STORIES = fileURLToPath(new URL("../stories", import.meta.url));
const FEWEST = 14;
const MOST = 18;
const PLAYS = 150;
/** Walks of each variant in search of choices that are rarely offered. */
const WALKS = 240;

const folders = readdirSync(STORIES).filter((name) => statSync(join(STORIES, name)).isDirectory());
const playsOf = (name: string): string[] => {
  const folder = join(STORIES, name, "plays");
  return existsSync(folder) ? readdirSync(folder).filter((file) => file.endsWith(".json")) : [];
};
const told = (findings: readonly Finding[]) =>
  findings.map(
    ({ file, line, code, params }) => `${file}:${line} ${code} ${JSON.stringify(params)}`,
  );

function replayed(scenario: Scenario, name: string, file: string) {
  const { log: text, expected } = parsePlayFile(
    readFileSync(join(STORIES, name, "plays", file), "utf8"),
  );
  const parsed = parseLogText(text);
  if ("fault" in parsed) throw new Error(`${file}: ${JSON.stringify(parsed.fault)}`);
  return { playthrough: replay(scenario, parsed.log, scenario.language), expected };
}

/** A play that notes everything and chooses by chance, the listening kind of choice more often; adds what it is offered. */
function walk(scenario: Scenario, variant: string, seed: number, offered: Set<string>): void {
  const pick = chance(seed);
  const play = beginPlay(scenario, startLog(scenario, { seed, variant }), scenario.language);
  const actsOf = new Map(Object.values(scenario.choices).map(({ id, acts }) => [id, acts]));
  const isKind = (id: string) =>
    actsOf.get(id)!.every(({ act }) => ACTS[act].weights[0] >= ACTS.paraphrase.weights[0] / 2);
  for (;;) {
    const { view } = play.now();
    for (const { n, notable, noted } of view.lines) if (notable && !noted) play.move({ note: n });
    for (let { table } = play.now().view; table; { table } = play.now().view)
      play.move(randomMove(table, pick));
    const { choices } = play.now().view;
    if (choices.length === 0) return;
    for (const { id } of choices) offered.add(id);
    const kind = choices.filter(({ id }) => isKind(id));
    const from = kind.length > 0 && pick(4) < seed % 5 ? kind : choices;
    play.move({ choose: from[pick(from.length)]!.id });
  }
}

test("there is a story to play", () => {
  expect(folders).toContain("late-delivery");
});

describe.each(folders)("%s", (name) => {
  const { scenario: built, findings } = buildFolder(join(STORIES, name));
  let scenario: Scenario;
  beforeAll(() => {
    if (!built) throw new Error(told(findings).join("\n"));
    scenario = built;
  });

  test("builds without an error or a warning: every text is translated", () => {
    expect(told(findings).slice(0, 20)).toEqual([]);
    expect(scenario.languages).toEqual(["zh-CN", "en"]);
  });

  test("has a name on every choice", () => {
    const unnamed = Object.entries(scenario.choices).filter(([path, { id }]) => id === path);
    expect(unnamed.map(([, { file, line }]) => `${file}:${line}`)).toEqual([]);
  });

  test(`random plays, ${PLAYS} of each variant, run to an ending within ${FEWEST} to ${MOST} choices`, () => {
    const { findings: stuck, decisions } = rehearse(scenario, PLAYS);
    expect(told(stuck)).toEqual([]);
    expect(decisions!.fewest).toBeGreaterThanOrEqual(FEWEST);
    expect(decisions!.most).toBeLessThanOrEqual(MOST);
  });

  test("every ending is reached by some play, random or recorded", () => {
    const reached = new Set(rehearse(scenario, PLAYS).endings);
    for (const file of playsOf(name)) {
      const { ending } = replayed(scenario, name, file).playthrough.record;
      if (ending !== null) reached.add(ending);
    }
    expect([...reached].sort()).toEqual(Object.keys(scenario.endings).sort());
  });

  test("every choice is offered in some play", () => {
    const offered = new Set<string>();
    for (const { id } of scenario.variants)
      for (let seed = 0; seed < WALKS; seed++) walk(scenario, id, seed, offered);
    const never = Object.values(scenario.choices).filter(({ id }) => !offered.has(id));
    expect(never.map(({ id, line }) => `${line} ${id}`)).toEqual([]);
  });

  test("has three recorded plays at least: a good one, a poor one, one that repairs", () => {
    const names = playsOf(name).map((file) => basename(file, ".json"));
    expect(names).toEqual(expect.arrayContaining(["good", "poor", "repaired"]));
  });

  test("every recorded play still results in what was recorded", () => {
    for (const file of playsOf(name)) {
      const { playthrough, expected } = replayed(scenario, name, file);
      expect({
        file,
        fault: playthrough.view.fault,
        ended: playthrough.view.ended !== null,
      }).toEqual({
        file,
        fault: null,
        ended: true,
      });
      expect({ file, outcome: outcomeOf(playthrough) }).toEqual({ file, outcome: expected });
    }
  });

  test("the good play ends better than the poor one", () => {
    const files = playsOf(name);
    const sum = (file: string) => {
      const { points } = replayed(scenario, name, file).playthrough.record;
      return points.listening + points.transparency + points.winwin;
    };
    expect(files).toEqual(expect.arrayContaining(["good.json", "poor.json"]));
    expect(sum("good.json")).toBeGreaterThan(sum("poor.json"));
  });
});
