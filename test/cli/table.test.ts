import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test, vi } from "vitest";
import { folderWith, run, spawnRapport } from "./run";

// Slow only where the machine is busy.
vi.setConfig({ testTimeout: 30_000 });

const FILE = fileURLToPath(new URL("../data/negotiation/own-saas-deal.json", import.meta.url));
const TEXT = readFileSync(FILE, "utf8");
type Json = Record<string, unknown>;
const DOMAIN = JSON.parse(TEXT) as Json & { issues: Json[]; expected: Json };

/** What is expected of the domain and can be asked of the command; the rest are readings of other tools. */
const { ks_negmas: _, ...expected } = DOMAIN.expected;

function fileWith(content: unknown): string {
  const text = typeof content === "string" ? content : JSON.stringify(content);
  return join(folderWith({ "domain.json": text }), "domain.json");
}

describe("rapport table", () => {
  test("gives just what is expected of the domain, digit for digit", async () => {
    const { code, out } = await spawnRapport(["table", FILE, "--json"]);
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject(expected);
  });

  test("tells it in words, in both languages", async () => {
    const [zh, en] = [await run("table", FILE), await run("table", FILE, "--lang", "en")];
    expect([zh.code, en.code]).toEqual([0, 0]);
    expect(en.out).toContain("180 packages, 138 of which both sides would sign");
    expect(en.out).toContain("A: worth 0.093023 to 1.000000, BATNA 0.100000");
    expect(en.out).toContain("Nash point\n  0.511628  0.800000  110 · 6 · full · May");
    expect(en.out).toContain("Pareto frontier: 15\n  1.000000  0.380000  140 · 8 · none · May");
    for (const worth of ["0.511628  0.800000", "0.418605  0.860000", "0.093023 到 1.000000"])
      expect(zh.out).toContain(worth);
    expect(zh.out).toMatch(/[帕纳]/);
    expect(en.out).not.toMatch(/\p{Script=Han}/u);
  });

  test("says so where there is nothing that both would sign", async () => {
    const file = fileWith({ ...DOMAIN, reservationA: 0.95, reservationB: 0.95 });
    const { code, out } = await run("table", file, "--lang", "en");
    expect(code).toBe(0);
    expect(out).toContain("180 packages, 0 of which both sides would sign");
    expect(out).toContain("Nash point\n  none");
    expect(JSON.parse((await run("table", file, "--json")).out)).toMatchObject({
      nash: [],
      max_welfare: expected["max_welfare"],
    });
  });

  test("cuts a long list short for people, not for programs", async () => {
    const values = Array.from({ length: 60 }, (__, at) => String(at));
    const evalA = values.map(Number);
    const issue = { name: "price", values, evalA, evalB: evalA.toReversed() };
    const file = fileWith({ issues: [issue], weightsA: [1], weightsB: [1] });
    expect((await run("table", file, "--lang", "en")).out).toContain("20 more; --json lists them");
    const { pareto } = JSON.parse((await run("table", file, "--json")).out) as { pareto: unknown };
    expect(pareto).toHaveLength(60);
  });

  test("reads a file that begins with a byte order mark", async () => {
    expect((await run("table", fileWith(`\uFEFF${TEXT}`))).code).toBe(0);
  });

  test("does not let a file command the terminal", async () => {
    const file = fileWith({ ...DOMAIN, name: "a\u001b[2Jb", parties: ["\u0007A", "B\n"] });
    expect((await run("table", file)).out.replaceAll("\n", "")).not.toMatch(/\p{Cc}/u);
  });
});

const first = (change: Json) => ({
  ...DOMAIN,
  issues: [{ ...DOMAIN.issues[0], ...change }, ...DOMAIN.issues.slice(1)],
});
const values = Array.from({ length: 10 }, (__, at) => String(at));
const ten = Array.from({ length: 10 }, (__, at) => ({
  name: `issue ${at}`,
  values,
  evalA: values.map(Number),
  evalB: values.map(Number),
}));

describe("rapport table refuses, saying where,", () => {
  test.each<[string, unknown, string]>([
    ["no issues", { ...DOMAIN, issues: [] }, "issues"],
    [
      "an issue with one option",
      first({ values: ["only"], evalA: [1], evalB: [1] }),
      "“price” in issues",
    ],
    ["weights that are all zero", { ...DOMAIN, weightsB: [0, 0, 0, 0] }, "weightsB"],
    ["a reservation that no package reaches", { ...DOMAIN, reservationA: 1.2 }, "reservationA"],
    [
      "ten issues of ten options, with the limit",
      { issues: ten, weightsA: values.map(Number), weightsB: values.map(Number) },
      "100000",
    ],
    ["NaN", TEXT.replace("25.0", "NaN"), "issues[0].evalA[1]"],
    ["a number past all numbers", TEXT.replace("25.0", "1e999"), "issues[0].evalA[1]"],
    ["a negative evaluation", first({ evalB: [80, 60, 40, 20, -1] }), "issues[0].evalB[4]"],
    ["a negative weight", { ...DOMAIN, weightsA: [1, -1, 1, 1] }, "weightsA[1]"],
    ["a negative reservation", { ...DOMAIN, reservationB: -0.1 }, "reservationB"],
    ["evaluations that do not fit the values", first({ evalA: [1, 2] }), "issues[0].evalA"],
    ["a weight too few", { ...DOMAIN, weightsA: [1, 1, 1] }, "weightsA"],
    ["an issue that is a number", { ...DOMAIN, issues: [7] }, "issues[0]"],
    ["issues that are an object", { ...DOMAIN, issues: {} }, "issues"],
    ["a value that is no text", first({ values: [1, 2, 3, 4, 5] }), "issues[0].values[0]"],
    ["a list", [], "object"],
    ["what is not JSON", "{ price: 3 }", "JSON"],
    ["an empty file", "", "JSON"],
  ])("%s", async (__, content, where) => {
    const file = fileWith(content);
    const [zh, en] = [
      await run("table", file, "--lang", "zh"),
      await run("table", file, "--lang", "en", "--json"),
    ];
    for (const { code, out, err } of [zh, en]) {
      expect(code).toBe(1);
      expect(out).toBe("");
      expect(err.startsWith(`${file}: `)).toBe(true);
    }
    expect(en.err).toContain(where);
    expect(en.err.replace(file, "")).not.toMatch(/\p{Script=Han}|undefined/u);
    expect(zh.err).toMatch(/\p{Script=Han}/u);
    const [field = ""] = /^(issues|weights|reservation)\S*/.exec(where) ?? [];
    expect(zh.err).toContain(field);
  });

  test("a file that is not there, or is a folder", async () => {
    for (const path of ["nowhere.json", folderWith({})]) {
      const { code, err } = await run("table", path, "--lang", "en");
      expect([code, err]).toEqual([1, `There is no ${path}.\n`]);
    }
  });

  test("a call without a file, as wrong usage", async () => {
    expect((await run("table")).code).toBe(2);
    expect((await run("table", "--lang", "en")).err).toContain("rapport table <domain.json>");
  });
});
