import {
  assemble,
  crowded,
  type DealSpace,
  type PerSide,
  type Side,
  SIDES,
  type SpaceFault,
} from "./space";

/**
 * A negotiation domain as other tools exchange them: named issues with values and each party's
 * evaluations, weights (which need not sum to one) and reservation values (0 where left out).
 * `u = Σ weight · evaluation / the issue's largest evaluation`; the first party is read as ours.
 */
export interface Domain {
  name: string;
  parties: PerSide<string>;
  issues: readonly { name: string; values: readonly string[] }[];
  /** Utilities in parts of {@link DOMAIN_SCALE}: one is a billion. */
  space: DealSpace;
}

/** Fine enough to print six digits, and for what is equal in real numbers to be equal here. */
export const DOMAIN_SCALE = 1_000_000_000;
const FINE = 1000;
/** Weights of a party may sum to this much, so that no utility passes 2^53; a reservation value may be as much. */
export const MAX_WEIGHTS = 1000;

/** Why a text is no domain: which field is wrong, as in `issues[0].evalA[2]`, or what is wrong with the space. */
export type DomainFault =
  | { code: "not-json" }
  | { code: "not-a-domain"; field: string }
  /** No package is worth the reservation value of that side. */
  | { code: "reservation-out-of-reach"; side: Side }
  | Exclude<SpaceFault, { code: "same-issue-twice" | "number" }>;

type Parsed<T> = { value: T } | { field: string };

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);
const isText = (value: unknown): value is string => typeof value === "string";
const isAmount = (value: unknown): value is number =>
  typeof value === "number" && Number.isFinite(value) && value >= 0;

/** A list of that length, or the field that is wrong: the list, or an item of it. */
function listOf<T>(
  value: unknown,
  is: (item: unknown) => item is T,
  field: string,
  length?: number,
): Parsed<T[]> {
  if (!Array.isArray(value)) return { field };
  const at = value.findIndex((item) => !is(item));
  if (at >= 0) return { field: `${field}[${at}]` };
  return length === undefined || value.length === length ? { value } : { field };
}

/** {@link parseDomain} on JSON text. */
export function parseDomainText(text: string): { domain: Domain } | { fault: DomainFault } {
  const json = valueOf(text);
  if (json) return parseDomain(json.value);
  // Some programs write numbers that JSON has not: as a number out of range they tell their field.
  const amended = valueOf(text.replace(/(?<=[[:,]\s*)(?:-?Infinity|NaN)(?=\s*[\],}])/g, "-1"));
  const parsed = amended && parseDomain(amended.value);
  return parsed && "fault" in parsed ? parsed : { fault: { code: "not-json" } };
}

function valueOf(text: string): { value: unknown } | null {
  try {
    return { value: JSON.parse(text) as unknown };
  } catch {
    return null;
  }
}

/** Reads an untrusted value as a domain; nothing is assumed of it. */
export function parseDomain(value: unknown): { domain: Domain } | { fault: DomainFault } {
  if (!isRecord(value)) return wrong("domain");
  const issues = issuesOf(value["issues"]);
  if ("fault" in issues) return issues;
  const parties = listOf(value["parties"] ?? ["A", "B"], isText, "parties", 2);
  if ("field" in parties) return wrong(parties.field);
  const ours = sideOf(value, issues.value, "A");
  if ("field" in ours) return wrong(ours.field);
  const theirs = sideOf(value, issues.value, "B");
  if ("field" in theirs) return wrong(theirs.field);
  const parts = { ours: ours.value.parts, theirs: theirs.value.parts };
  for (const side of SIDES)
    if (parts[side].every((row) => row.every((part) => part === 0)))
      return { fault: { code: "zero-weights", side } };
  const counts = issues.value.map(({ name, values }) => ({ id: name, options: values.length }));
  const reservation = { ours: ours.value.reservation, theirs: theirs.value.reservation };
  const space = assemble(counts, parts, FINE, DOMAIN_SCALE, reservation);
  const side = SIDES.find((one) => !space.utility[one].some((worth) => worth >= reservation[one]));
  if (side) return { fault: { code: "reservation-out-of-reach", side } };
  return {
    domain: {
      name: isText(value["name"]) ? value["name"] : "",
      parties: { ours: parties.value[0]!, theirs: parties.value[1]! },
      issues: issues.value.map(({ name, values }) => ({ name, values })),
      space,
    },
  };
}

const wrong = (field: string): { fault: DomainFault } => ({
  fault: { code: "not-a-domain", field },
});

function issuesOf(raw: unknown): { value: RawIssue[] } | { fault: DomainFault } {
  if (!Array.isArray(raw)) return wrong("issues");
  if (raw.length === 0) return { fault: { code: "no-issues" } };
  const issues: RawIssue[] = [];
  for (const [at, item] of raw.entries()) {
    const issue = issueOf(item, `issues[${at}]`);
    if ("field" in issue) return wrong(issue.field);
    issues.push(issue.value);
  }
  const few = issues.find(({ values }) => values.length < 2);
  if (few) return { fault: { code: "too-few-options", issue: few.name } };
  const full = crowded(issues.map(({ values }) => values.length));
  return full ? { fault: full } : { value: issues };
}

interface RawIssue {
  name: string;
  values: string[];
  evalA: number[];
  evalB: number[];
}

function issueOf(value: unknown, where: string): Parsed<RawIssue> {
  if (!isRecord(value)) return { field: where };
  const { name } = value;
  if (!isText(name)) return { field: `${where}.name` };
  const values = listOf(value["values"], isText, `${where}.values`);
  if ("field" in values) return values;
  const { length } = values.value;
  const evalA = listOf(value["evalA"], isAmount, `${where}.evalA`, length);
  if ("field" in evalA) return evalA;
  const evalB = listOf(value["evalB"], isAmount, `${where}.evalB`, length);
  if ("field" in evalB) return evalB;
  return { value: { name, values: values.value, evalA: evalA.value, evalB: evalB.value } };
}

function sideOf(
  value: Record<string, unknown>,
  issues: readonly RawIssue[],
  party: "A" | "B",
): Parsed<{ parts: number[][]; reservation: number }> {
  const weights = listOf(value[`weights${party}`], isAmount, `weights${party}`, issues.length);
  if ("field" in weights) return weights;
  const total = weights.value.reduce((a, b) => a + b, 0);
  if (total > MAX_WEIGHTS) return { field: `weights${party}` };
  const reservation = value[`reservation${party}`] ?? 0;
  if (!isAmount(reservation) || reservation > MAX_WEIGHTS) return { field: `reservation${party}` };
  const parts = issues.map((issue, at) => {
    const evaluations = issue[`eval${party}`];
    const most = evaluations.reduce((a, b) => Math.max(a, b), 0);
    return evaluations.map((evaluation) =>
      most === 0 ? 0 : Math.round(weights.value[at]! * (evaluation / most) * DOMAIN_SCALE * FINE),
    );
  });
  return { value: { parts, reservation: Math.round(reservation * DOMAIN_SCALE) } };
}
