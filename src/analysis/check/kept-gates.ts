import { nameOf } from "../../scenario/program";
import type { InkJson } from "../../scenario/scenario";
import { eachContainer } from "../explore/containers";
import { branchesIn, type WrittenGate } from "./written";

/**
 * A copy of a program in which conditions on mere words are asked too: the explorer passes over those
 * that change nothing else (`flavour`), so each of these branches gets a divert to its own second
 * element in place of its first. No index moves.
 */
export function withGatesKept(program: InkJson, gates: readonly WrittenGate[]): InkJson {
  const copy = structuredClone(program);
  const branches = new Set(gates.map(({ branch }) => branch));
  eachContainer(copy.root as unknown[], "", (container, path) => {
    if (!branches.has(path) || container.length < LEAST) return;
    const first = container[0];
    if (typeof first !== "string" || nameOf(container) !== null) return;
    (container as unknown[])[0] = { "->": `${path}.1` };
  });
  return copy;
}

/** Paths of all conditions that a program still asks. */
export const gatesIn = (program: InkJson): ReadonlySet<string> =>
  new Set(branchesIn(program).map(({ path }) => path));

/** Something said, the way back, and the container's last element. */
const LEAST = 3;
