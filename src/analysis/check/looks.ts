import { type Finding, finding } from "../../scenario/findings";
import type { Scenario } from "../../scenario/scenario";
import type { Whereabouts } from "../../scenario/whereabouts";
import { warmthOf } from "../bots/tastes";
import { choiceRuns } from "./choice-texts";
import type { Moment } from "./decisions";
import { givenAwayIn } from "./given-away";

/** Whether the best choice can be told by its looks, in each language; what no language changes is told once. */
export function findAnswersGivenAway(
  scenario: Scenario,
  moments: readonly Moment[],
  where: Whereabouts,
): Finding[] {
  const runs = choiceRuns(scenario.program);
  const { file, line } = where.locate(moments[0]?.paths[0] ?? "");
  const told = new Set<string>();
  return scenario.languages.flatMap((language) => {
    const texts = scenario.texts[language]!.runs;
    const length = (path: string) =>
      (runs.get(path) ?? [])
        .map((n) => texts[n]!)
        .join("")
        .trim().length;
    const warmth = (path: string) => warmthOf(scenario.choices[path] ?? null);
    return givenAwayIn(moments, length, warmth).flatMap(({ expected, ...given }) => {
      const isOfWords = given.trait === "longest" || given.trait === "shortest";
      const key = `${given.trait} ${given.place}`;
      if (!isOfWords && told.has(key)) return [];
      told.add(key);
      const params = {
        ...given,
        expected: Math.round(expected),
        language: isOfWords ? language : "",
      };
      return [finding("answer-given-away", file, line, params)];
    });
  });
}
