import { type Finding, finding } from "../../scenario/findings";
import type { Scenario } from "../../scenario/scenario";
import type { Whereabouts } from "../../scenario/whereabouts";
import type { Works } from "../explore/explore";
import type { Graph } from "../explore/search";
import type { Covered } from "./coverage";
import { knotAt, type WrittenStory } from "./written";

/** What plays can come to: over all variants. */
export class Reached {
  /** Paths of choice points offered somewhere. */
  readonly choices = new Set<string>();
  readonly endings = new Set<string | null>();
  /** Facts told on a line that can be noted. */
  readonly facts = new Set<string>();

  add({ steps, programs }: Works, { states, kinds }: Graph): void {
    for (const { ending } of kinds) if (ending !== undefined) this.endings.add(ending);
    for (const { place, node } of offersIn(steps.places))
      for (const i of place) this.choices.add(node[i]!.path);
    for (let state = 0; state < states.size; state++) {
      const place = steps.places[states.place.values[state]!] ?? null;
      const mind = states.mind.values[state]!;
      for (const { step } of programs.optionsAt(place, mind))
        for (const { noted } of programs.run(place, step, mind).ways)
          for (const fact of noted.facts) this.facts.add(fact);
    }
  }
}

const offersIn = (places: Works["steps"]["places"]) =>
  places.map(({ offered, node }) => ({ place: offered, node: node.choices }));

/** What stands in the files and no play can come to. */
export function findNever(
  scenario: Scenario,
  story: WrittenStory,
  where: Whereabouts,
  reached: Reached,
  covered: Covered,
): Finding[] {
  const shut = knotsShut(story, covered);
  const names = new Set(shut.map(({ name }) => name));
  // What stands in a knot that is never entered is not told of once more.
  const isOpen = ({ path }: { path: string }) => knotAt(path, names) === null;
  return [
    ...shut.map(({ name, file, line }) => finding("knot-never-entered", file, line, { name })),
    ...story.choices
      .filter((choice) => isOpen(choice) && !reached.choices.has(choice.path))
      .map(({ id, file, line }) => finding("choice-never-shown", file, line, { id })),
    ...story.tags
      .filter((tag) => tag.key === "cue" && isOpen(tag) && !covered.has(tag.path))
      .map(({ value, file, line }) => finding("cue-never-shown", file, line, { cue: value })),
    ...factsNeverTold(scenario, story, where, reached),
    ...endingsNeverReached(scenario, story, where, reached),
  ];
}

function knotsShut({ knots }: WrittenStory, covered: Covered) {
  const entered = new Set([...covered.keys()].map((path) => path.slice(0, path.indexOf("."))));
  return knots.filter(({ name }) => !entered.has(name));
}

function factsNeverTold(
  { facts }: Scenario,
  { tags }: WrittenStory,
  where: Whereabouts,
  reached: Reached,
): Finding[] {
  return Object.keys(facts)
    .filter((fact) => !reached.facts.has(fact))
    .map((fact) => {
      const told = tags.find(({ key, value }) => key === "reveals" && value === fact);
      const { file, line } = told ?? { file: MANIFEST, line: where.lineOf(["facts", fact]) };
      return finding("fact-cannot-be-learnt", file, line, { fact, told: told ? 1 : 0 });
    });
}

function endingsNeverReached(
  { endings }: Scenario,
  { tags }: WrittenStory,
  where: Whereabouts,
  reached: Reached,
): Finding[] {
  return Object.keys(endings)
    .filter((ending) => !reached.endings.has(ending))
    .map((ending) => {
      const told = tags.find(({ key, value }) => key === "ending" && value === ending);
      const { file, line } = told ?? { file: MANIFEST, line: where.lineOf(["endings", ending]) };
      return finding("ending-out-of-reach", file, line, { ending, told: told ? 1 : 0 });
    });
}

export const MANIFEST = "scenario.yaml";
