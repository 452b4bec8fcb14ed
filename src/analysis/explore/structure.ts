import type { InkJson, Scenario } from "../../scenario/scenario";
import { join } from "../../scenario/program";
import { eachContainer } from "./containers";
import { BUDGETS, worksFor } from "./explore";
import { type Progress, search, stuckIn } from "./search";

/** What can happen in an Ink story, whatever it is about. Paths are of the compiled program. */
export interface Structure {
  inkNodes: number;
  edges: number;
  choicesShown: readonly string[];
  choicesNeverShown: readonly string[];
  knotsNeverEntered: readonly string[];
  /** Why some plays cannot go on. */
  stuck: readonly string[];
  /** False when the budget ran out: then "never" means "not found". */
  complete: boolean;
}

/** Walks every path of any Ink file. @throws Cancelled */
export function exploreStructure(
  scenario: Scenario,
  { budget = BUDGETS.commandLine, progress }: { budget?: number; progress?: Progress } = {},
): Structure {
  const works = worksFor(scenario, scenario.variants[0]!.id, false);
  const { programs, steps, turns } = works;
  const start = { place: null, mind: programs.minds.start };
  const graph = search(programs, steps, start, budget, progress);
  const shown = new Set(
    turns.inkNodes.nodes.flatMap(({ choices }) => choices.map(({ path }) => path)),
  );
  return {
    inkNodes: turns.inkNodes.nodes.length,
    edges: graph.to.length,
    choicesShown: [...shown],
    choicesNeverShown: choicesIn(scenario.program).filter((path) => !shown.has(path)),
    knotsNeverEntered: knotsIn(scenario.program).filter((knot) => !turns.visited.has(knot)),
    stuck: stuckIn(graph),
    complete: graph.complete,
  };
}

/** A choice that is taken by itself when no other is left is not shown to anybody. */
const INVISIBLE = 8;

function choicesIn({ root }: InkJson): string[] {
  const found: string[] = [];
  eachContainer(root as unknown[], "", (container, path) => {
    for (const [i, item] of container.entries())
      if (isVisibleChoice(item)) found.push(join(path, i));
  });
  return found;
}

const isVisibleChoice = (item: unknown): boolean =>
  typeof item === "object" &&
  item !== null &&
  "*" in item &&
  (Number((item as { flg?: number }).flg) & INVISIBLE) === 0;

/** Knots are the named containers of the top level that count visits; functions and declarations are none. */
export function knotsIn({ root }: InkJson): string[] {
  const named = (root as unknown[]).at(-1) as Record<string, unknown>;
  return Object.entries(named).flatMap(([name, content]) =>
    Array.isArray(content) && name !== "global decl" && !isFunction(content) ? [name] : [],
  );
}

const isFunction = (content: unknown[]): boolean => JSON.stringify(content).includes('"~ret"');
