import { assemble, crowded, type DealSpace, type PerSide, SIDES, type SpaceFault } from "./space";

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
/** Weights of a party may sum to this much, so that no utility passes 2^53. */
const MAX_WEIGHTS = 1000;

/** Why a text is no domain: which field is wrong, or what is wrong with the space. */
export type DomainFault =
  | { code: "not-json" }
  | { code: "not-a-domain"; field: string }
  | SpaceFault;

type Parsed<T> = { value: T } | { field: string };

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);
const isText = (value: unknown): value is string => typeof value === "string";
const isAmount = (value: unknown): value is number =>
  typeof value === "number" && Number.isFinite(value) && value >= 0;
const listOf = <T>(value: unknown, is: (item: unknown) => item is T): T[] | null =>
  Array.isArray(value) && value.every(is) ? value : null;

/** {@link parseDomain} on JSON text. */
export function parseDomainText(text: string): { domain: Domain } | { fault: DomainFault } {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { fault: { code: "not-json" } };
  }
  return parseDomain(value);
}

/** Reads an untrusted value as a domain; nothing is assumed of it. */
export function parseDomain(value: unknown): { domain: Domain } | { fault: DomainFault } {
  if (!isRecord(value)) return wrong("domain");
  const issues = issuesOf(value["issues"]);
  if ("fault" in issues) return issues;
  const parties = listOf(value["parties"] ?? ["A", "B"], isText);
  if (parties?.length !== 2) return wrong("parties");
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
  return {
    domain: {
      name: isText(value["name"]) ? value["name"] : "",
      parties: { ours: parties[0]!, theirs: parties[1]! },
      issues: issues.value.map(({ name, values }) => ({ name, values })),
      space: assemble(counts, parts, FINE, DOMAIN_SCALE, reservation),
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
  const values = listOf(value["values"], isText);
  if (!values) return { field: `${where}.values` };
  const evaluations = {
    evalA: listOf(value["evalA"], isAmount),
    evalB: listOf(value["evalB"], isAmount),
  };
  for (const key of ["evalA", "evalB"] as const)
    if (evaluations[key]?.length !== values.length) return { field: `${where}.${key}` };
  return { value: { name, values, evalA: evaluations.evalA!, evalB: evaluations.evalB! } };
}

function sideOf(
  value: Record<string, unknown>,
  issues: readonly RawIssue[],
  party: "A" | "B",
): Parsed<{ parts: number[][]; reservation: number }> {
  const weights = listOf(value[`weights${party}`], isAmount);
  const total = weights?.reduce((a, b) => a + b, 0) ?? 0;
  if (weights?.length !== issues.length || total > MAX_WEIGHTS) return { field: `weights${party}` };
  const reservation = value[`reservation${party}`] ?? 0;
  if (!isAmount(reservation) || reservation > MAX_WEIGHTS) return { field: `reservation${party}` };
  const parts = issues.map((issue, at) => {
    const evaluations = issue[`eval${party}`];
    const most = evaluations.reduce((a, b) => Math.max(a, b), 0);
    return evaluations.map((evaluation) =>
      most === 0 ? 0 : Math.round(weights[at]! * (evaluation / most) * DOMAIN_SCALE * FINE),
    );
  });
  return { value: { parts, reservation: Math.round(reservation * DOMAIN_SCALE) } };
}
