import { fileURLToPath } from "node:url";
import { describe, expect, test, vi } from "vitest";
import { playAtRandom } from "../../src/analysis/rehearse";
import { buildFolder } from "../../src/cli/scenario-files";
import { replay } from "../../src/playthrough/replay";
import { extractCatalogue, parseCatalogue } from "../../src/scenario/build/po";
import { programWithRuns, walkProgram } from "../../src/scenario/program";
import { readScenarioFolder } from "../../src/cli/scenario-files";
import { buildScenario } from "../../src/scenario/build/build";
import type { Scenario } from "../../src/scenario/scenario";
import { buildStory, goodStory, mustBuild } from "./build-case";
import { anyTranslation, buildEverything, everything } from "./everything";

// Slow only where the machine is busy.
vi.setConfig({ testTimeout: 30_000 });

const LATE = fileURLToPath(new URL("../../stories/late-delivery", import.meta.url));

/** The real story with a made-up translation, so that this test waits for nobody. */
function lateDelivery(): Scenario {
  const folder = Object.entries(readScenarioFolder(LATE)).filter(([name]) => name !== "en.po");
  const files = Object.fromEntries(folder);
  const built = buildScenario("late-delivery", files);
  return mustBuild(buildScenario("late-delivery", { ...files, "en.po": anyTranslation(built) }));
}

/** Everything about a play that must not depend on the language. */
function skeleton(scenario: Scenario, log: Parameters<typeof replay>[1], language: "zh-CN" | "en") {
  const { view, record } = replay(scenario, log, language);
  return JSON.stringify({
    choices: view.choices.map(({ id, basis }) => [id, basis.map(({ line }) => line)]),
    lines: view.lines.map(({ n, speaker, phase, turn, noted, notable }) => ({
      n,
      speaker,
      phase,
      turn,
      noted,
      notable,
    })),
    notebook: view.notebook.map(({ fact, line }) => [fact, line]),
    stage: [view.phase, view.place, view.time, view.present, view.ended?.ending, view.fault],
    turns: record.turns.map(({ choice, after, credits, lines }) => [
      choice?.id,
      choice?.acts,
      after,
      credits,
      lines.map(({ speaker, shown, cues, reveals, events }) => [
        speaker,
        shown?.n,
        cues,
        reveals,
        events,
      ]),
    ]),
    points: record.points,
  });
}

/** What a program holds besides its words. */
const partsOf = (scenario: Scenario, language: "zh-CN" | "en") => {
  const found: unknown[] = [];
  walkProgram(programWithRuns(scenario.program, scenario.texts[language]!.runs), {
    text: ({ path, place }) => found.push(path, place),
    tag: (tag) => found.push(tag),
    logic: (item, { path }) => found.push(item, path),
    choice: (point) => found.push(point),
  });
  return found;
};

const po = (words: string) => ({ "en.po": `msgctxt "-"\nmsgid "好。"\nmsgstr "${words}"\n` });

describe.each([
  ["everything", everything(), 30],
  ["late-delivery", lateDelivery(), 12],
] as const)("%s in two languages", (_name, scenario, plays) => {
  test("is the same play, step by step, whatever is chosen and noted", () => {
    for (const { id } of scenario.variants)
      for (let seed = 0; seed < plays; seed++) {
        const { log } = playAtRandom(scenario, id, seed);
        expect(skeleton(scenario, log, "en")).toBe(skeleton(scenario, log, "zh-CN"));
        const half = { ...log, moves: log.moves.slice(0, Math.trunc(log.moves.length / 2)) };
        expect(skeleton(scenario, half, "en")).toBe(skeleton(scenario, half, "zh-CN"));
      }
  });

  test("differs in every word that is shown", () => {
    const { log } = playAtRandom(scenario, scenario.variants[0]!.id, 2);
    const [zh, en] = [replay(scenario, log, "zh-CN").view, replay(scenario, log, "en").view];
    const same = zh.lines.filter(
      ({ n, text }) => /\p{L}/u.test(text) && en.lines[n]!.text === text,
    );
    expect(same).toEqual([]);
  });

  test("has the same program but for its runs", () => {
    expect(partsOf(scenario, "en")).toEqual(partsOf(scenario, "zh-CN"));
  });
});

describe("what is translated", () => {
  const { messages } = buildEverything();
  const ids = messages.map(({ id }) => id);

  test("never a tag and never a string in the logic", () => {
    const joined = ids.join("\n");
    for (const secret of ["act:", "cue:", "audit", "pressed", "report", "zhou:", "zhou thinks"])
      expect(joined).not.toContain(secret);
  });

  test("who speaks stays outside", () => {
    expect(ids).toContain("上一批货晚了四天。");
    expect(ids).toContain("又来解释。");
    expect(ids).toContain("周工,对不住。");
  });

  test("has knot, place and speaker with it", () => {
    expect(messages.find(({ id }) => id === "说到做到。")).toEqual({
      context: "later",
      id: "说到做到。",
      file: "later.ink",
      line: 9,
      comment: "zhou",
    });
    expect(messages.find(({ id }) => id === "又来解释。")!.comment).toBe("zhou thinks");
    expect(messages.find(({ id }) => id === "听他说完")).toMatchObject({
      comment: "choice",
      line: 23,
    });
    expect(messages.find(({ id }) => id === "他的客户三周后审厂")).toMatchObject({
      context: "scenario",
      file: "scenario.yaml",
      line: 32,
      comment: "facts.audit.text",
    });
  });

  test("the blanks at its edges are kept outside too", () => {
    const joined = goodStory(
      "VAR x = true\n看 {x:甲|乙} 了。\n* [走]\n 好。 # ending: kept\n-> END\n",
      {
        "en.po":
          'msgctxt "-"\nmsgid "看"\nmsgstr "See"\n\nmsgctxt "-"\nmsgid "了。"\nmsgstr " done. "\n',
      },
    );
    expect(joined.texts.en!.runs).toEqual(expect.arrayContaining(["See ", " done."]));
  });
});

describe("a catalogue", () => {
  test("keeps its translations when it is extracted again", () => {
    const built = buildEverything();
    const first = anyTranslation(built);
    const { catalogue } = parseCatalogue("en.po", first);
    expect(extractCatalogue("en", built.messages, catalogue)).toBe(first);
  });

  test("carries quotes, backslashes and tabs through", () => {
    const words = 'He said "no\\yes" \\n — 100% {x} \t!';
    const text = extractCatalogue(
      "en",
      [{ context: "k", id: '他说"不\\是"', file: "story.ink", line: 3, comment: "zhou" }],
      { find: () => words, entries: [] },
    );
    const { catalogue, findings } = parseCatalogue("en.po", text);
    expect(findings).toEqual([]);
    expect(catalogue!.find("k", '他说"不\\是"')).toBe(words);
    expect(text).toContain("#: story.ink:3");
    expect(text).toContain("#. zhou");
  });

  test("that is complete leaves nothing to report", () => {
    const en = anyTranslation(buildEverything());
    expect(buildEverything({ "en.po": en }).findings).toEqual([]);
  });

  test("what is missing is reported at its line, and shown in the source language", () => {
    const en = anyTranslation(buildEverything()).replace(
      /(msgid "说到做到。"\nmsgstr )".*"/,
      '$1""',
    );
    const { scenario, findings } = buildEverything({ "en.po": en });
    expect(findings).toMatchObject([
      { code: "translation-missing", severity: "warning", file: "later.ink", line: 9 },
    ]);
    expect(scenario!.texts.en!.runs).toContain("zhou: 说到做到。");
  });

  test("what is stale is reported at its own line, also when its text stands elsewhere too", () => {
    const en = `${anyTranslation(buildEverything())}\nmsgctxt "gone"\nmsgid "好"\nmsgstr "fine"\n`;
    const line = en.split("\n").lastIndexOf('msgid "好"') + 1;
    expect(buildEverything({ "en.po": en }).findings).toMatchObject([
      { code: "translation-stale", file: "en.po", line },
    ]);
  });

  test("cannot change who speaks or make a line disappear", () => {
    const story = "* [走]\n  zhou: 好。 # ending: kept\n-> END\n";
    const codes = (words: string) =>
      buildStory(story, po(words))
        .findings.map(({ code }) => code)
        .filter((code) => code !== "translation-missing");
    expect(codes("Fine.")).toEqual([]);
    expect(codes("Note: fine.")).toEqual([]);
    expect(codes("me: Fine.")).toEqual(["po-speaker"]);
    expect(codes("zhou thinks: Fine.")).toEqual(["po-speaker"]);
    expect(goodStory(story, po("   ")).texts.en!.runs).toContain("zhou: 好。 ");
  });
});

test("the story on the shelf builds", () => {
  expect(buildFolder(LATE).scenario).not.toBeNull();
});
