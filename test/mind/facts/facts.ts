import { END_FACTS } from "./ends";
import type { Fact } from "./fact";
import { TALK_FACTS } from "./talk";
import { TRUST_FACTS } from "./trust";

/** The facts of MODEL.md, by their number. */
export const FACTS: readonly Fact[] = [...TRUST_FACTS, ...TALK_FACTS, ...END_FACTS].sort(
  (a, b) => a.n - b.n,
);
