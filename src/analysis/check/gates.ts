import { type Finding, finding } from "../../scenario/findings";
import type { Answered, Covered } from "./coverage";
import type { WrittenGate, WrittenStory } from "./written";

/** Conditions of which it is not known yet that they both hold and fail. */
export function gatesUnsettled({ gates }: WrittenStory, covered: Covered): WrittenGate[] {
  return gates.filter(({ path }) => {
    const answered = covered.get(path);
    return !answered || !answered.open || !answered.shut;
  });
}

/** A finding about the condition at a path. */
export type FoundGate = Finding & { path: string };

/**
 * Conditions that make no difference: asked, and always answered alike. The last of several alternatives
 * may always hold where it is asked; a choice that never opens is told of as a choice.
 */
export function findGates(
  { gates }: WrittenStory,
  covered: Covered,
  undecided: ReadonlySet<string>,
): FoundGate[] {
  return gates.flatMap(({ path, file, line, branch, last }) => {
    if (undecided.has(path)) return [];
    const answered: Answered | null = covered.get(path) ?? null;
    if (!answered) return [];
    const { open, shut } = answered;
    if (!shut && !last) return [{ ...finding("gate-always-open", file, line), path }];
    return !open && branch !== null ? [{ ...finding("gate-never-open", file, line), path }] : [];
  });
}
