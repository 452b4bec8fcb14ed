import { programIn } from "../../playthrough/ink-engine";
import { type Finding, type FindingCode, finding, hasErrors } from "../../scenario/findings";
import type { Scenario } from "../../scenario/scenario";
import type { Whereabouts } from "../../scenario/whereabouts";
import { type Contest, LEAST_GAP } from "../bots/contest";
import { withoutFlavour } from "../explore/flavour";
import { lineKindsOf } from "../explore/line-shapes";
import { Cancelled, type Progress } from "../explore/search";
import { rehearse, type Rehearsal } from "../rehearse";
import { Coverage } from "./coverage";
import { dominatedIn, idleIn } from "./decisions";
import { findGates, type FoundGate, gatesUnsettled } from "./gates";
import { gatesIn, withGatesKept } from "./kept-gates";
import { findAnswersGivenAway } from "./looks";
import { findNever } from "./never";
import { playsTo, watched } from "./plays-to";
import { findPromises } from "./promises";
import { findSizes } from "./sizes";
import { type Walked, walkVariant } from "./solved";
import { Survey } from "./survey";
import { findChoicesWithoutAct, findChoicesWithoutName, findFactsUnused } from "./unused";
import { type WrittenStory, writtenStory } from "./written";

export interface CheckOptions {
  /** A script without a manifest: only what Ink itself can tell. */
  plain?: boolean;
  /** Joint states that may be held. */
  budget: number;
  /** False once time is up; `seconds` is for the words. */
  progress?: Progress;
  seconds?: number;
}

/** What can be said of a scenario that builds. */
export interface Soundness {
  findings: Finding[];
  rehearsal: Rehearsal;
  /** Of the variants of which every path is known. */
  contests: readonly Contest[];
}

/** Plays a scenario, walks every path of every variant, and says what is unsound about it. */
export function checkSoundness(
  scenario: Scenario,
  where: Whereabouts,
  options: CheckOptions,
): Soundness {
  const coverage = new Coverage();
  const rehearsal = watched(scenario, coverage, () => rehearse(scenario));
  const story = writtenStory(scenario, where);
  const { plain = false } = options;
  const played = rehearsal.findings.filter(({ code }) => !plain || code !== "no-ending");
  const written = plain ? [] : findWritten(scenario, story, where);
  if (hasErrors(played)) {
    const findings = [...played, ...written, undecided({ why: "errors", codes: "" }, plain)];
    return { findings: inOrder(findings), rehearsal, contests: [] };
  }
  const survey = new Survey(scenario, where);
  const open: Finding[] = [];
  for (const { id } of scenario.variants) {
    const walked = walk(scenario, id, coverage, options, !options.plain);
    if ("graph" in walked) watched(scenario, coverage, () => survey.add(walked, plain));
    else open.push(undecided({ variant: id, ...walked }, plain));
  }
  const known = open.length === 0;
  const overall = known ? findOverall(scenario, story, where, survey, coverage, options) : [];
  const sizes = plain
    ? []
    : findSizes(scenario, where, known ? survey.lengths : null, survey.moments.list, survey.paths);
  const proven = known ? played.filter(({ code }) => code !== "no-end-in-sight") : played;
  const findings = [
    ...unlike(proven, survey.findings),
    ...written,
    ...overall,
    ...sizes,
    ...findNaivePlay(survey.contests),
    ...open,
  ];
  return { findings: inOrder(findings), rehearsal, contests: survey.contests };
}

/** What shows without playing. */
const findWritten = (scenario: Scenario, story: WrittenStory, where: Whereabouts): Finding[] => [
  ...findChoicesWithoutAct(story),
  ...findChoicesWithoutName(story),
  ...findFactsUnused(scenario, story, where),
];

/** What holds only if it holds on every path of every variant. */
function findOverall(
  scenario: Scenario,
  story: WrittenStory,
  where: Whereabouts,
  survey: Survey,
  coverage: Coverage,
  options: CheckOptions,
): Finding[] {
  const { reached, kept, moments } = survey;
  const words = walkForWords(scenario, story, coverage, options);
  const covered = coverage.paths();
  const found = [
    ...findNever(scenario, story, where, reached, covered),
    ...withPlays(scenario, findGates(story, covered, words.open)),
  ];
  if (words.undecided) found.push(words.undecided);
  if (options.plain) return found;
  return [
    ...found,
    ...findPromises(scenario, story, where, reached, kept),
    ...findDecisions(scenario, survey, where),
    ...findAnswersGivenAway(scenario, moments.list, where),
  ];
}

/** With a play to where each condition is asked. */
function withPlays(scenario: Scenario, found: readonly FoundGate[]): Finding[] {
  const plays = playsTo(
    scenario,
    found.map(({ path }) => path),
  );
  return found.map(({ path, ...one }) => {
    const play = plays.get(path);
    return play ? { ...one, play } : one;
  });
}

/** Conditions on mere words are passed over by the explorer: those that plays left open are walked for. */
function walkForWords(
  scenario: Scenario,
  story: WrittenStory,
  coverage: Coverage,
  options: CheckOptions,
): { open: ReadonlySet<string>; undecided: Finding | null } {
  const kinds = options.plain ? null : lineKindsOf(scenario);
  const asked = gatesIn(withoutFlavour(programIn(scenario, scenario.language), kinds));
  const open = gatesUnsettled(story, coverage.paths()).filter(
    ({ path, branch }) => branch !== null && !asked.has(path),
  );
  if (open.length === 0) return { open: new Set(), undecided: null };
  const kept = { ...scenario, program: withGatesKept(scenario.program, open) };
  for (const { id } of scenario.variants) {
    const walked = walk(kept, id, coverage, options, false);
    if ("graph" in walked) continue;
    const params = { variant: id, ...walked, codes: GATES.join(", ") };
    return {
      open: new Set(open.map(({ path }) => path)),
      undecided: finding("not-decided", "story.ink", null, params),
    };
  }
  return { open: new Set(), undecided: null };
}

/** Every path of a variant, or what was spent in vain: states held, or seconds. */
function walk(
  scenario: Scenario,
  variant: string,
  coverage: Coverage,
  options: CheckOptions,
  counted: boolean,
): Walked | { states: number; seconds: number } {
  const { budget, seconds = 0 } = options;
  try {
    return (
      walkVariant(scenario, variant, coverage, { ...options, counted }) ?? {
        states: budget,
        seconds: 0,
      }
    );
  } catch (error) {
    if (error instanceof Cancelled) return { states: budget, seconds };
    throw error;
  }
}

function findDecisions(scenario: Scenario, { moments }: Survey, where: Whereabouts): Finding[] {
  const { list } = moments;
  const idOf = (path: string) => scenario.choices[path]?.id ?? path;
  const played = (one: Finding, paths: readonly string[]): Finding => {
    const play = list.find(
      (moment) => moment.play && paths.every((p) => moment.paths.includes(p)),
    )?.play;
    return play ? { ...one, play } : one;
  };
  const dominated = [...dominatedIn(list)].map(([path, better]) => {
    const { file, line } = where.locate(path);
    const params = { id: idOf(path), better: better.map(idOf).join(", ") };
    return played(finding("choice-dominated", file, line, params), [path]);
  });
  const idle = idleIn(list).map(({ paths }) => {
    const { file, line } = where.locate(paths[0]!);
    const params = { count: paths.length };
    return played(finding("decision-without-consequence", file, line, params), paths);
  });
  return [...dominated, ...idle];
}

/** Naive play that comes too close to the best, each bot where it comes closest. */
function findNaivePlay(contests: readonly Contest[]): Finding[] {
  const closest = new Map<string, { gap: number; found: Finding }>();
  for (const { variant, standings } of contests) {
    const expert = standings.find(({ bot }) => bot === "expert")!.scores.overall;
    for (const { bot, language, scores, play } of standings) {
      const gap = expert - scores.overall;
      const least = closest.get(bot)?.gap ?? LEAST_GAP;
      if (bot === "expert" || gap >= least) continue;
      const score = scores.overall;
      const params = { bot, variant, language: language ?? "", score, gap, least: LEAST_GAP };
      closest.set(bot, {
        gap,
        found: { ...finding("naive-play-pays", "story.ink", 1, params), play },
      });
    }
  }
  return [...closest.values()].map(({ found }) => found);
}

const GATES: readonly FindingCode[] = ["gate-always-open", "gate-never-open"];
const OF_INK: readonly FindingCode[] = [
  "loop-without-exit",
  "choice-never-shown",
  "knot-never-entered",
  ...GATES,
];
const OF_THE_GAME: readonly FindingCode[] = [
  "score-without-limit",
  "cue-never-shown",
  "fact-cannot-be-learnt",
  "promise-cannot-be-kept",
  "ending-out-of-reach",
  "choice-dominated",
  "decision-without-consequence",
  "answer-given-away",
  "naive-play-pays",
];

const undecided = (params: Finding["params"], plain: boolean): Finding =>
  finding("not-decided", "story.ink", null, {
    ...params,
    codes: (plain ? OF_INK : [...OF_INK, ...OF_THE_GAME]).join(", "),
  });

/** What was found on the way and again in the end is told once, as it was proven. */
const unlike = (played: readonly Finding[], proven: readonly Finding[]): Finding[] => [
  ...new Map([...played, ...proven].map((one) => [keyOf(one), one])).values(),
];
const keyOf = ({ code, file, line, params }: Finding): string =>
  `${code} ${file} ${line} ${params["variant"] ?? ""}`;

const inOrder = (findings: readonly Finding[]): Finding[] =>
  findings.toSorted((a, b) =>
    a.file === b.file ? (a.line ?? 0) - (b.line ?? 0) : a.file < b.file ? -1 : 1,
  );
