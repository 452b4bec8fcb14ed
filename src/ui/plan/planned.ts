import type { Plan } from "../../playthrough/plan";
import type { Scenario } from "../../scenario/scenario";

/** How many things were written or picked. */
export function thingsIn({ facts, also, hold, give, stop, begin, mind }: Plan): number {
  const written = [also, stop, mind].filter((text) => text.trim() !== "");
  const picked = [hold, give, begin].filter((one) => one !== null);
  return facts.length + written.length + picked.length;
}

/** Our walk-away line, 0..100; null without a table, or where it differs between variants. */
export function lineOf({ variants }: Scenario): number | null {
  const lines = new Set(variants.map(({ table }) => table?.walkAway.ours ?? null));
  return lines.size === 1 ? [...lines][0]! : null;
}
