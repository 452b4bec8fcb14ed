import type { ActId } from "../../mind/acts";
import type { Scenario } from "../../scenario/scenario";
import type { InkNode } from "./ink-nodes";

/** What of the lead's mind can still matter at a moment of the story. */
export interface MindsKept {
  /** Acts whose repetition could be noticed: the last act counts only if it is one of them. */
  last: ReadonlySet<ActId>;
  apology: boolean;
  candour: boolean;
  /** False once nothing asks for trust any more: only mood and novelty are left. */
  trust: boolean;
  /** Whatever is chosen, the mood fades before anything hangs on it. */
  fades: boolean;
}

export function mindsKeptAt(
  { choices, moment: { live, opensUp } }: InkNode,
  scenario: Pick<Scenario, "choices" | "lead">,
): MindsKept {
  const last = new Set<ActId>();
  const first = choices.map(({ path }) => firstActs(path, scenario));
  for (const acts of first) {
    if (acts === null) for (const act of live.of("act:")) last.add(act as ActId);
    else for (const act of acts) last.add(act);
  }
  return {
    last,
    apology: live.has("act:apologise"),
    candour: opensUp,
    trust: live.has("trust") || live.has("tells") || live.has("table"),
    // Each act begins with that.
    fades: !first.includes(null),
  };
}

/** Acts of a choice that could come first to the lead's ears; null if none surely does. */
function firstActs(
  path: string,
  { choices, lead }: Pick<Scenario, "choices" | "lead">,
): ActId[] | null {
  const first: ActId[] = [];
  for (const { act, at } of choices[path]?.acts ?? []) {
    if (at !== null && at !== lead) continue;
    first.push(act === "mislead" ? "explain" : act);
    if (!MAY_SAY_NOTHING.has(act)) return first;
  }
  return null;
}

/** Acts without weight where there is nothing to promise, keep or break. */
const MAY_SAY_NOTHING: ReadonlySet<ActId> = new Set([
  "promise",
  "keep_promise",
  "exceed_promise",
  "break_promise",
]);
