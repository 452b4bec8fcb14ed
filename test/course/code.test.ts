// @vitest-environment node
import { readFileSync } from "node:fs";
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { buildFolder } from "../../src/cli/scenario-files";
import { logIn, makeCode, parseCode } from "../../src/course/code";
import { MAX_SEED, type Move, RULES, type SessionLog } from "../../src/playthrough/log";
import { cleanHandle } from "../../src/course/handle";
import { mutated, randomFrom } from "./mutations";
import { codeOf } from "./runs";

const scenario = buildFolder("stories/late-delivery").scenario!;
const play = (name: string): SessionLog => {
  const text = readFileSync(`stories/late-delivery/plays/${name}.json`, "utf8");
  return { ...(JSON.parse(text) as { log: SessionLog }).log, mode: "assess" };
};

const choices = Object.values(scenario.choices).map(({ id }) => id);
const table = scenario.variants[0]!.table!;
const pack = fc.tuple(...table.issues.map(({ options }) => fc.nat(options.length - 1)));
const move: fc.Arbitrary<Move> = fc.oneof(
  fc.oneof(fc.constantFrom(...choices), fc.string()).map((choose) => ({ choose })),
  fc.nat(2000).map((note) => ({ note })),
  fc.record({
    read: fc.record({
      who: fc.oneof(fc.constantFrom(...Object.keys(scenario.cast)), fc.string()),
      pleasant: fc.integer({ min: -100, max: 100 }),
      stirred: fc.integer({ min: -100, max: 100 }),
      sure: fc.integer({ min: 1, max: 3 }),
    }),
  }),
  pack.map((offer) => ({ offer })),
  fc.array(pack, { maxLength: 4 }).map((offers) => ({ offers })),
  fc.constantFrom(...table.issues.map(({ id }) => id)).map((ask) => ({ ask })),
  fc.constantFrom<Move>({ accept: true }, { leave: true }, { walk: true }),
);

test("whatever was played comes back from its code, with the handle as it is shown", () => {
  const result = fc.record({
    moves: fc.array(move, { maxLength: 60 }),
    seed: fc.nat(MAX_SEED),
    variant: fc.constantFrom(...scenario.variants.map(({ id }) => id)),
    version: fc.constantFrom(scenario.version, "draft", "a2bf3bd0013"),
    mode: fc.constantFrom("assess" as const, "practice" as const),
    rules: fc.nat(1000),
    handle: fc.string({ unit: "grapheme" }),
    attempt: fc.integer({ min: 1, max: 200 }),
  });
  fc.assert(
    fc.property(result, ({ handle, attempt, ...rest }) => {
      const log: SessionLog = { scenario: scenario.id, ...rest };
      const parsed = parseCode(makeCode(scenario, { log, handle, attempt })!);
      if ("fault" in parsed) throw new Error(parsed.fault.code);
      expect(logIn(parsed.sealed, scenario)).toEqual(log);
      expect(parsed.sealed.handle).toBe(cleanHandle(handle));
      expect(parsed.sealed.attempt).toBe(attempt);
    }),
    { numRuns: 300 },
  );
});

test("a code from before joined emoji were kept is still read, and a new one keeps them", () => {
  const old = "R100KBEHJP30000000003E000003XXSWEHFR9Z4D9Y2FS5EZ6K27F17WFPFR9Z348RNFWKRQ8";
  expect(parseCode(old)).toMatchObject({ sealed: { scenario: "tea", handle: "王👩💻明🏳🌈" } });
  const parsed = parseCode(codeOf(scenario, play("good"), "王👩\u200d💻明"));
  expect(parsed).toMatchObject({ sealed: { handle: "王👩\u200d💻明" } });
});

test.each(["good", "poor", "repaired"])("the recorded play %s is short", (name) => {
  expect(codeOf(scenario, play(name), "供应链三班 王小明").length).toBeLessThanOrEqual(240);
});

test("letters that look alike, and small ones, do no harm", () => {
  const code = codeOf(scenario, play("good"), "小明");
  const typed = `r1${code.slice(2).toLowerCase().replaceAll("0", "o").replaceAll("1", "l")}`;
  expect(parseCode(typed)).toEqual(parseCode(code));
});

test("a run of another scenario, or with a package that the table does not have, has no code", () => {
  const log = play("good");
  const result = { handle: "", attempt: 1 };
  expect(makeCode(scenario, { ...result, log: { ...log, scenario: "other" } })).toBeNull();
  expect(makeCode(scenario, { ...result, log: { ...log, variant: "other" } })).toBeNull();
  const moves = [{ offer: [9, 9, 9, 9] }];
  expect(makeCode(scenario, { ...result, log: { ...log, moves } })).toBeNull();
});

const code = codeOf(scenario, play("repaired"), "小明");

test("every single sign that is changed is found out", () => {
  for (let at = 2; at < code.length; at++) {
    const other = code[at] === "7" ? "8" : "7";
    const parsed = parseCode(code.slice(0, at) + other + code.slice(at + 1));
    expect(parsed, `sign ${at}`).toHaveProperty("fault");
  }
});

test("every code that is cut off is told to be so, and one with more at its end to be damaged", () => {
  for (let length = 3; length < code.length; length++)
    expect(parseCode(code.slice(0, length))).toEqual({ fault: { code: "truncated" } });
  expect(parseCode(`${code}0`)).toEqual({ fault: { code: "damaged" } });
});

test.each([
  ["", "no-code"],
  ["你好", "no-code"],
  [`R2${code.slice(2)}`, "other-form"],
  [`${code.slice(0, 9)}U${code.slice(10)}`, "damaged"],
  ["R1", "truncated"],
])("%j is refused", (text, reason) => {
  expect(parseCode(text)).toEqual({ fault: { code: reason } });
});

/** `npm run fuzz` does a million. */
test("twenty thousand mutations are read without a crash, and none passes for a code", () => {
  const random = randomFrom(1);
  const parsed = Array.from({ length: 20_000 }, () => parseCode(mutated(code, random)));
  const passed = new Set(parsed.filter((one) => "sealed" in one).map((one) => JSON.stringify(one)));
  expect([...passed]).toEqual([JSON.stringify(parseCode(code))]);
});

test("the rules that a code was made under are in it", () => {
  const parsed = parseCode(code);
  expect("sealed" in parsed && parsed.sealed.rules).toBe(RULES);
});
