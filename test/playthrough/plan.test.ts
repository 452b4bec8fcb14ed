import { describe, expect, test } from "vitest";
import { isEmptyPlan, NO_PLAN, parsePlan, PLAN_TEXT, type Plan } from "../../src/playthrough/plan";

const plan: Plan = {
  facts: ["audit", "line"],
  also: "谁在会上说了算",
  hold: "price",
  give: "date",
  stop: "<b>三个点</b>",
  begin: "listen",
  mind: "别急着解释",
};

describe("a plan", () => {
  test("is read as it was written, markup and all", () => {
    expect(parsePlan(JSON.parse(JSON.stringify(plan)))).toEqual(plan);
    expect(parsePlan(NO_PLAN)).toEqual(NO_PLAN);
  });

  test.each([
    null,
    "plan",
    [],
    {},
    { ...plan, facts: ["a", "b", "c", "d"] },
    { ...plan, facts: ["a", "a"] },
    { ...plan, facts: "a" },
    { ...plan, facts: [3] },
    { ...plan, also: "字".repeat(PLAN_TEXT + 1) },
    { ...plan, stop: null },
    { ...plan, hold: "" },
    { ...plan, give: 3 },
    { ...plan, begin: "shout" },
  ])("is not read from %j", (value) => {
    expect(parsePlan(value)).toBeNull();
  });

  test("is empty until something is picked or written; blanks are nothing", () => {
    expect(isEmptyPlan({ ...NO_PLAN, stop: "  \n" })).toBe(true);
    for (const part of Object.keys(plan) as (keyof Plan)[])
      expect(isEmptyPlan({ ...NO_PLAN, [part]: plan[part] })).toBe(false);
  });
});
