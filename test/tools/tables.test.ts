// @vitest-environment node
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { expect, test, vi } from "vitest";

// Slow only where the machine is busy.
vi.setConfig({ testTimeout: 60_000 });

const root = fileURLToPath(new URL("../..", import.meta.url));
const tables = (...args: string[]) =>
  spawnSync(process.execPath, ["--import", "tsx", "tools/tables.ts", ...args], {
    cwd: root,
    encoding: "utf8",
  }).stdout;

/** The figures of a row: facts known, facts unknown. */
const row = (text: string, name: string) =>
  text
    .split("\n")
    .find((line) => line.startsWith(name))!
    .match(/\d+(\.\d+)?/g)!
    .map(Number) as [known: number, unknown: number];

test("facts that are known make more of a thousand tables, the same ones every time", () => {
  const text = tables();
  for (const name of ["mean joint value", "mean value to us", "deals", "deals on the Pareto"]) {
    const [known, unknown] = row(text, name);
    expect(known).toBeGreaterThan(unknown);
  }
  expect(tables()).toBe(text);
  expect(tables("--seed", "2")).not.toBe(text);
});

test("one of them can be read as it was talked, in both languages", () => {
  const [en, zh] = [tables("--show", "3"), tables("--show", "3", "--lang", "zh")];
  expect(en.match(/^You: /gm)!.length).toBe(zh.match(/^我方：/gm)!.length);
  for (const text of [en, zh]) expect(text).not.toMatch(/undefined|NaN|\{|\n\S+[:：]\n/);
  expect(en).not.toMatch(/\p{Script=Han}/u);
  for (const said of ["[Proposal]", "Client: ", "Worth ", "to us, "]) expect(en).toContain(said);
});
