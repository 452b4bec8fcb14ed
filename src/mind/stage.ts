import { type Mind, trustPoints } from "./mind";

/** How far the relationship has come (关系进程), in order; it can fall back. */
export const STAGES = ["first-contact", "building", "deepening", "trust", "partnership"] as const;
export type Stage = (typeof STAGES)[number];

/** What has passed between the two, besides trust. */
export interface Shared {
  /** Facts the client has told. */
  facts: number;
  /** Promises kept, and broken. */
  kept: number;
  broken: number;
}

/**
 * What each stage asks for: mean trust in points (0..100), and facts told plus promises kept less
 * promises broken and lies found out.
 */
const ASKS: Readonly<Record<Stage, { trust: number; shared: number }>> = {
  "first-contact": { trust: 0, shared: -100 },
  building: { trust: 36, shared: 0 },
  deepening: { trust: 44, shared: 1 },
  trust: { trust: 54, shared: 2 },
  partnership: { trust: 64, shared: 4 },
};

/** The furthest stage whose demands are all met. */
export function stageOf(mind: Mind, { facts, kept, broken }: Shared): Stage {
  const trust = trustPoints(mind);
  const shared = facts + kept - broken - mind.lies;
  return STAGES.findLast((stage) => trust >= ASKS[stage].trust && shared >= ASKS[stage].shared)!;
}
