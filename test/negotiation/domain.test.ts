import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import {
  type Domain,
  DOMAIN_SCALE,
  parseDomain,
  parseDomainText,
} from "../../src/negotiation/domain";
import { maxRelativeWelfare } from "../../src/negotiation/fairness";
import { analyse, opposition } from "../../src/negotiation/measures";
import { optionsOf, SIDES } from "../../src/negotiation/space";

const text = readFileSync(
  fileURLToPath(new URL("../data/negotiation/own-saas-deal.json", import.meta.url)),
  "utf8",
);
const raw = JSON.parse(text) as Record<string, unknown> & {
  issues: Record<string, unknown>[];
  expected: Record<string, { outcome: string[]; u: number[] }[]> & {
    outcomes: number;
    rangeA: number[];
    rangeB: number[];
    pareto_outcomes: number;
    pareto: number[][];
    opposition_distance: number;
  };
};

const six = (value: number) => Number((value / DOMAIN_SCALE).toFixed(6));

function read(value: unknown): Domain {
  const parsed = parseDomain(value);
  if ("fault" in parsed) throw new Error(parsed.fault.code);
  return parsed.domain;
}

const range = (values: Float64Array) => [Math.min(...values), Math.max(...values)].map(six);

describe("the domain with expected values", () => {
  const { expected } = raw;
  const domain = read(raw);
  const { space } = domain;
  const { frontier, points } = analyse(space);
  const worth = (index: number) => SIDES.map((side) => six(space.utility[side][index]!));
  const shown = (packages: readonly number[]) =>
    packages.map((index) => ({
      outcome: optionsOf(space, index).map((option, at) => domain.issues[at]!.values[option]),
      u: worth(index),
    }));

  test("has its outcomes and ranges", () => {
    expect(space.size).toBe(expected.outcomes);
    expect(range(space.utility.ours)).toEqual(expected.rangeA);
    expect(range(space.utility.theirs)).toEqual(expected.rangeB);
  });

  test("has its Pareto frontier", () => {
    expect(frontier).toHaveLength(expected.pareto_outcomes);
    expect(frontier.map(worth)).toEqual(expected.pareto);
  });

  test("has its fairness points", () => {
    expect(shown(points.nash)).toEqual(expected["nash"]);
    expect(shown(points.kalai)).toEqual(expected["kalai_egalitarian"]);
    expect(shown(points.kalaiSmorodinsky)).toEqual(expected["ks_maxmin"]);
    expect(shown(points.maxWelfare)).toEqual(expected["max_welfare"]);
    expect(shown(maxRelativeWelfare(space, frontier))).toEqual(expected["max_relative_welfare"]);
  });

  test("has its opposition", () => {
    expect(six(opposition(space, frontier))).toBe(expected.opposition_distance);
  });
});

/** Why the domain is refused when some of its text is changed. */
function faulty(from: string, to: string) {
  const parsed = parseDomainText(JSON.stringify(raw).replace(from, to));
  return "fault" in parsed ? parsed.fault : null;
}
const field = (name: string) => ({ code: "not-a-domain", field: name });

/** Why the domain is refused when some of it is changed. */
function bad(change: Record<string, unknown>) {
  const parsed = parseDomain({ ...raw, ...change });
  return "fault" in parsed ? parsed.fault : null;
}

describe("a domain", () => {
  test("may leave reservation values out, which are then 0", () => {
    const { reservationA: _a, reservationB: _b, ...rest } = raw;
    expect(read(rest).space.reservation).toEqual({ ours: 0, theirs: 0 });
  });

  test("may have weights that do not sum to one, and any evaluations", () => {
    const domain = read({
      issues: [{ name: "price", values: ["low", "high"], evalA: [0, 7.5], evalB: [2500, 0] }],
      weightsA: [0.8],
      weightsB: [3],
    });
    expect([...domain.space.utility.ours].map(six)).toEqual([0, 0.8]);
    expect([...domain.space.utility.theirs].map(six)).toEqual([3, 0]);
  });

  const issue = (change: Record<string, unknown>) =>
    bad({ issues: [{ ...raw.issues[0], ...change }], weightsA: [1], weightsB: [1] });

  test.each([
    ["no issues", bad({ issues: [] }), { code: "no-issues" }],
    ["issues that are no list", bad({ issues: 3 }), { code: "not-a-domain", field: "issues" }],
    [
      "an issue that is none",
      bad({ issues: [null] }),
      { code: "not-a-domain", field: "issues[0]" },
    ],
    [
      "one value",
      issue({ values: ["x"], evalA: [1], evalB: [1] }),
      { code: "too-few-options", issue: "price" },
    ],
    [
      "values missing",
      issue({ values: undefined }),
      { code: "not-a-domain", field: "issues[0].values" },
    ],
    [
      "too few evaluations",
      issue({ evalA: [1] }),
      { code: "not-a-domain", field: "issues[0].evalA" },
    ],
    [
      "a negative evaluation",
      issue({ evalB: [1, 2, 3, 4, -5] }),
      { code: "not-a-domain", field: "issues[0].evalB[4]" },
    ],
    [
      "an evaluation that is none",
      issue({ evalB: [1, 2, 3, 4, NaN] }),
      { code: "not-a-domain", field: "issues[0].evalB[4]" },
    ],
    ["a weight too few", bad({ weightsA: [1, 1, 1] }), { code: "not-a-domain", field: "weightsA" }],
    [
      "weights past all measure",
      bad({ weightsA: [1e9, 1, 1, 1] }),
      { code: "not-a-domain", field: "weightsA" },
    ],
    ["no weight at all", bad({ weightsB: [0, 0, 0, 0] }), { code: "zero-weights", side: "theirs" }],
    [
      "a negative reservation",
      bad({ reservationB: -0.1 }),
      { code: "not-a-domain", field: "reservationB" },
    ],
    [
      "a reservation that no package is worth",
      bad({ reservationB: 1.01 }),
      { code: "reservation-out-of-reach", side: "theirs" },
    ],
    ["a name that is none", issue({ name: 3 }), { code: "not-a-domain", field: "issues[0].name" }],
    [
      "a weight below nothing",
      bad({ weightsB: [1, 1, -1, 1] }),
      { code: "not-a-domain", field: "weightsB[2]" },
    ],
    [
      "three parties",
      bad({ parties: ["A", "B", "C"] }),
      { code: "not-a-domain", field: "parties" },
    ],
  ])("is refused for %s", (_, fault, expected) => {
    expect(fault).toEqual(expected);
  });

  test("is refused where its text is none, or anything else", () => {
    expect(parseDomainText("{")).toEqual({ fault: { code: "not-json" } });
    for (const value of ["null", "3", "[]", '"x"'])
      expect(parseDomainText(value)).toEqual({ fault: { code: "not-a-domain", field: "domain" } });
  });

  test("is refused for numbers that JSON has not, by their field where there is one", () => {
    expect(faulty("[0,25,", "[0, NaN ,")).toEqual(field("issues[0].evalA[1]"));
    expect(faulty("[0,25,", "[-Infinity,25,")).toEqual(field("issues[0].evalA[0]"));
    expect(faulty(`"reservationA":0.1`, `"reservationA":NaN`)).toEqual(field("reservationA"));
    expect(faulty("[0,25,", "[0,1e999,")).toEqual(field("issues[0].evalA[1]"));
    expect(faulty(`"licence":"CC0"`, `"licence":NaN`)).toEqual({ code: "not-json" });
  });

  test("may have a reservation value that just one package is worth", () => {
    expect(read({ ...raw, reservationA: 1, reservationB: 0 }).space.reservation.ours).toBe(
      DOMAIN_SCALE,
    );
  });

  test("is refused with too many packages", () => {
    const values = Array.from({ length: 10 }, (_, at) => String(at));
    const one = { name: "x", values, evalA: values.map(Number), evalB: values.map(Number) };
    const issues = Array.from({ length: 10 }, () => one);
    expect(bad({ issues })).toEqual({ code: "too-many-packages", limit: 100_000 });
  });
});
