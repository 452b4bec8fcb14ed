import type { Scenario } from "../scenario/scenario";

/** How somebody means to begin: hear them out, put the numbers on the table, or mend what is broken first. */
export const BEGINNINGS = ["listen", "numbers", "mend"] as const;
export type Beginning = (typeof BEGINNINGS)[number];

/** Longest text that a plan holds, as `length` counts. */
export const PLAN_TEXT = 120;
/** Most facts that one sets out to learn. */
export const PLAN_FACTS = 3;

/** What the player wanted before the first word. It changes nothing in a session; the debrief holds it against what happened. */
export interface Plan {
  /** Ids of facts to find out. */
  facts: readonly string[];
  /** Another thing to find out, as typed. */
  also: string;
  /** Ids of issues at the table: one to hold, one to give. */
  hold: string | null;
  give: string | null;
  /** Where to stop, and for what to trade. */
  stop: string;
  begin: Beginning | null;
  /** To oneself, on how to begin. */
  mind: string;
}

export const NO_PLAN: Plan = {
  facts: [],
  also: "",
  hold: null,
  give: null,
  stop: "",
  begin: null,
  mind: "",
};

export const isEmptyPlan = ({ facts, also, hold, give, stop, begin, mind }: Plan): boolean =>
  facts.length === 0 &&
  [hold, give, begin].every((one) => one === null) &&
  [also, stop, mind].every((text) => text.trim() === "");

/** What of a plan there is in the scenario: it may have been changed since. */
export function planFor({ facts, table }: Pick<Scenario, "facts" | "table">, plan: Plan): Plan {
  const issueOf = (id: string | null) => table?.issues.find((issue) => issue.id === id)?.id ?? null;
  return {
    ...plan,
    facts: plan.facts.filter((fact) => Object.hasOwn(facts, fact)),
    hold: issueOf(plan.hold),
    give: issueOf(plan.give),
  };
}

const isId = (value: unknown): value is string =>
  typeof value === "string" && value !== "" && value.length <= 200;
const isIdOrNull = (value: unknown): value is string | null => value === null || isId(value);
const isText = (value: unknown): value is string =>
  typeof value === "string" && value.length <= PLAN_TEXT;
const isFacts = (value: unknown): value is string[] =>
  Array.isArray(value) &&
  value.length <= PLAN_FACTS &&
  value.every(isId) &&
  new Set(value).size === value.length;

/** Reads an untrusted value as a plan; null when it is none. Ids need not be of any scenario. */
export function parsePlan(value: unknown): Plan | null {
  if (typeof value !== "object" || value === null) return null;
  const { facts, also, hold, give, stop, begin, mind } = value as Partial<Record<string, unknown>>;
  if (!isFacts(facts) || !isIdOrNull(hold) || !isIdOrNull(give)) return null;
  if (!isText(also) || !isText(stop) || !isText(mind)) return null;
  const beginning = BEGINNINGS.find((one) => one === begin) ?? null;
  if (begin !== null && beginning === null) return null;
  return { facts: [...facts], also, hold, give, stop, begin: beginning, mind };
}
