import { parsePlan, type Plan } from "../playthrough/plan";

/** Reads what was planned and not set out with yet, by scenario. A record that cannot be read is no draft, and is left out. */
export const parseDrafts = (raw: ReadonlyMap<string, unknown>): Map<string, Plan> =>
  new Map(
    [...raw].flatMap(([scenario, value]) => {
      const plan = parsePlan(value);
      return plan ? [[scenario, plan]] : [];
    }),
  );
