import { CUE_KINDS, type CueKind, CUES } from "../../mind/cues";
import type { Scenario } from "../../scenario/scenario";
import type { InkNode } from "./ink-nodes";

/**
 * Stands in for what the client has let slip: of cues that the very same acts answer, among those that can be
 * chosen at a node, the first. An answer earns the same whatever it answers.
 */
export function cuesAlikeAt(
  { choices }: Pick<InkNode, "choices">,
  scenario: Pick<Scenario, "choices">,
): ReadonlyMap<CueKind, CueKind> {
  const acts = new Set(
    choices.flatMap(({ path }) => scenario.choices[path]?.acts.map(({ act }) => act) ?? []),
  );
  const answeredBy = (cue: CueKind) =>
    CUES[cue]
      .filter((act) => acts.has(act))
      .toSorted()
      .join();
  const first = new Map<string, CueKind>();
  return new Map(
    CUE_KINDS.map((cue) => {
      const key = answeredBy(cue);
      if (!first.has(key)) first.set(key, cue);
      return [cue, first.get(key)!];
    }),
  );
}
