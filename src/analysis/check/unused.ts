import { walkProgram } from "../../scenario/program";
import { type Finding, finding } from "../../scenario/findings";
import type { Scenario } from "../../scenario/scenario";
import type { Whereabouts } from "../../scenario/whereabouts";
import { MANIFEST } from "./never";
import type { WrittenStory } from "./written";

/** Choices that do nothing to the client. */
export const findChoicesWithoutAct = ({ choices }: WrittenStory): Finding[] =>
  choices
    .filter(({ meaning }) => meaning?.acts.length === 0)
    .map(({ id, file, line }) => finding("choice-without-act", file, line, { id }));

/** Choices that go by their place in the program. */
export const findChoicesWithoutName = ({ choices }: WrittenStory): Finding[] =>
  choices
    .filter(({ id, path }) => id === path)
    .map(({ file, line }) => finding("choice-without-name", file, line));

/** Facts that open nothing, are made use of nowhere, and show nothing of the client's side at the table. */
export function findFactsUnused(
  scenario: Scenario,
  { tags }: WrittenStory,
  where: Whereabouts,
): Finding[] {
  // One that nobody tells cannot be learnt, and is told of as such.
  const told = new Set(tags.flatMap(({ key, value }) => (key === "reveals" ? [value] : [])));
  const used = new Set(
    Object.values(scenario.choices).flatMap(({ needs, uses }) => [...needs, ...uses]),
  );
  for (const fact of factsAskedIn(scenario)) used.add(fact);
  return Object.entries(scenario.facts)
    .filter(([fact, { shows }]) => told.has(fact) && !used.has(fact) && shows.length === 0)
    .map(([fact]) => finding("fact-never-used", MANIFEST, where.lineOf(["facts", fact]), { fact }));
}

/** Facts in `knows("…")`. */
function factsAskedIn({ program }: Scenario): string[] {
  const facts: string[] = [];
  walkProgram(program, {
    logic(item, { siblings, index }) {
      const asks = typeof item === "object" && item !== null && "x()" in item;
      if (!asks || item["x()"] !== "knows") return;
      const [text] = siblings.slice(index - 2, index);
      if (typeof text === "string") facts.push(text.slice(1));
    },
  });
  return facts;
}
