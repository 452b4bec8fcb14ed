// @vitest-environment node
import { beforeAll, describe, expect, test, vi } from "vitest";
import { checkSoundness, type Soundness } from "../../src/analysis/check/check";
import { choiceRuns } from "../../src/analysis/check/choice-texts";
import { Coverage } from "../../src/analysis/check/coverage";
import { Moments } from "../../src/analysis/check/decisions";
import { findAnswersGivenAway } from "../../src/analysis/check/looks";
import { eachOffer } from "../../src/analysis/check/options";
import { watched } from "../../src/analysis/check/plays-to";
import { solve, walkVariant } from "../../src/analysis/check/solved";
import { findChoicesWithoutAct, findChoicesWithoutName } from "../../src/analysis/check/unused";
import { writtenStory } from "../../src/analysis/check/written";
import { orderOf } from "../../src/analysis/explore/values";
import { playAtRandom, rehearse } from "../../src/analysis/rehearse";
import type { Finding } from "../../src/scenario/findings";
import type { Scenario } from "../../src/scenario/scenario";
import type { Whereabouts } from "../../src/scenario/whereabouts";
import { type Break, broken, build, type Files, filesOf, reports } from "./breaks";
import { PLAYED, READ, WALKED } from "./breaks-of-late-delivery";

// Slow only where the machine is busy.
vi.setConfig({ testTimeout: 120_000, hookTimeout: 240_000 });

const STORY = "late-delivery";
const WHOLE = filesOf(STORY);
const BUDGET = 5_000_000;
/** Of each variant: enough for what stops most plays. */
const PLAYS = 12;

/** The smaller one of the two, alone: what holds there is found there. */
const VARIANT = "pressed";

function built(files: Files): { scenario: Scenario; where: Whereabouts; findings: Finding[] } {
  const { scenario, where, findings } = build(STORY, files);
  if (!scenario || !where) throw new Error(JSON.stringify(findings.slice(0, 5)));
  const variants = scenario.variants.filter(({ id }) => id === VARIANT);
  return { scenario: { ...scenario, variants }, where, findings };
}

function playedFindings(files: Files): Finding[] {
  const { scenario, where, findings } = built(files);
  const story = writtenStory(scenario, where);
  return [
    ...findings,
    ...findChoicesWithoutAct(story),
    ...findChoicesWithoutName(story),
    ...rehearse(scenario, PLAYS).findings,
  ];
}

test("there are more than twenty ways to break it", () => {
  expect(READ.length + PLAYED.length + WALKED.length).toBeGreaterThan(20);
});

describe("what reading the files tells", () => {
  const sound = build(STORY, WHOLE).findings;

  test.each(READ)("$what", (one) => {
    const files = broken(WHOLE, [one]);
    expect(reports(sound, WHOLE, one)).toBe(false);
    expect(reports(build(STORY, files).findings, files, one)).toBe(true);
  });
});

describe("what a look at the story or a few plays tell", () => {
  const sound = playedFindings(WHOLE);

  test.each(PLAYED)("$what", (one) => {
    const files = broken(WHOLE, [one]);
    expect(reports(sound, WHOLE, one)).toBe(false);
    expect(reports(playedFindings(files), files, one)).toBe(true);
  });
});

describe("what only the walk through every path tells", () => {
  const files = broken(WHOLE, WALKED);
  let sound: Soundness;
  let spoilt: Soundness;
  beforeAll(() => {
    const [whole, spoiled] = [built(WHOLE), built(files)];
    sound = checkSoundness(whole.scenario, whole.where, { budget: BUDGET });
    spoilt = checkSoundness(spoiled.scenario, spoiled.where, { budget: BUDGET });
  });

  test.each(WALKED)("$what", (one: Break) => {
    expect(reports(sound.findings, WHOLE, one)).toBe(false);
    expect(reports(spoilt.findings, files, one)).toBe(true);
  });

  test("conditions that are said never to differ do not differ in other plays either", () => {
    const { scenario, where } = built(WHOLE);
    const coverage = new Coverage();
    watched(scenario, coverage, () => {
      for (let seed = 5000; seed < 5150; seed++) playAtRandom(scenario, VARIANT, seed);
    });
    const covered = coverage.paths();
    const { gates } = writtenStory(scenario, where);
    const differing = gates.filter(
      ({ path }) => covered.get(path)?.open && covered.get(path)?.shut,
    );
    const told = sound.findings.filter(({ code }) => code.startsWith("gate-"));
    expect(differing.length).toBeGreaterThan(30);
    expect(told.length).toBeGreaterThan(0);
    expect(differing.filter(({ line }) => told.some((one) => one.line === line))).toEqual([]);
  });

  test("a play that comes with a finding leads there in the broken story alone", () => {
    const trap = spoilt.findings.find(({ code }) => code === "loop-without-exit")!;
    expect(trap.play!.at(-1)).toEqual({ choose: "true_day.dodge" });
  });
});

describe("the best option as the longest, in one language", () => {
  test("is told of in that language alone", () => {
    const { scenario, where } = built(WHOLE);
    const walked = walkVariant(scenario, VARIANT, new Coverage(), {
      budget: BUDGET,
      counted: true,
    })!;
    const { works, graph } = walked;
    const solved = solve(works, graph, orderOf(graph, works.steps.places));
    const moments = new Moments();
    eachOffer(solved, (offer) => moments.add(offer, solved.reached[offer.state]!));
    const told = (one: Scenario) =>
      findAnswersGivenAway(one, moments.list, where).filter(
        ({ params }) => params["trait"] === "longest",
      );
    expect(told(scenario)).toEqual([]);
    const runs = [...scenario.texts.en!.runs];
    const byPath = choiceRuns(scenario.program);
    for (const { paths, worth } of moments.list) {
      const best = paths[worth.indexOf(Math.max(...worth))]!;
      for (const run of byPath.get(best)!.slice(0, 1))
        runs[run] += ", and take all the time it needs";
    }
    const texts = { ...scenario.texts, en: { ...scenario.texts.en!, runs } };
    const found = told({ ...scenario, texts });
    expect(found.map(({ code, params }) => [code, params["language"]])).toEqual([
      ["answer-given-away", "en"],
    ]);
  });
});
