import { expect, test } from "vitest";
import { exportCsv, exportJson } from "../../src/course/export";
import { makeCsv } from "../../src/course/csv";
import { seal } from "../../src/course/code";
import { invitationPath, parseInvitation } from "../../src/course/invitation";
import { codesIn } from "../../src/course/paste";
import { peopleOf } from "../../src/course/people";

const [one, two] = [seal(Uint8Array.from({ length: 60 }, (_, i) => i)), seal(new Uint8Array(30))];
const found = (text: string) => codesIn(text).map(({ code }) => code);

test("codes are found behind names, in links, in quotation marks, and several in a line", () => {
  expect(found(`小明：${one}\n\nhttps://a.example/rapport/#/code/${two}?x`)).toEqual([one, two]);
  expect(found(`{"runs":[{"code":"${one}"},{"code":"${two}"}]}`)).toEqual([one, two]);
  expect(found(one.toLowerCase())).toEqual([one]);
});

test("a code that a letter broke over lines is put together", () => {
  const broken = `> ${one.slice(0, 40)}\n> ${one.slice(40, 70)}\r\n  ${one.slice(70)}\n${two}`;
  expect(found(broken)).toEqual([one, two]);
});

test("a cut-off code stays one, whatever follows", () => {
  expect(found(`${one.slice(0, 50)}\nZHANGSAN\n${two}`)).toEqual([one.slice(0, 50), null, two]);
});

test("lines without a code are told by their number", () => {
  expect(codesIn("大家的结果\n\n10:23 王老师")).toEqual([
    { line: 1, text: "大家的结果", code: null },
    { line: 3, text: "10:23 王老师", code: null },
  ]);
});

test.each(["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", " =1", "＝1"])(
  "a spreadsheet never takes %j for a formula",
  (text) => {
    expect(makeCsv([[text]])).toBe(`\ufeff"'${text}"\r\n`);
  },
);

test("quotation marks, commas and numbers are written as spreadsheets read them", () => {
  expect(makeCsv([['a "b", c', 7, null]])).toBe('\ufeff"a ""b"", c",7,\r\n');
});

const people = peopleOf([
  {
    code: one,
    handle: "=cmd|' /C calc'!A0",
    attempt: 1,
    log: {
      scenario: "s",
      version: "v",
      rules: 1,
      variant: "calm",
      seed: 5,
      mode: "assess",
      moves: [],
    },
    situation: 1,
    scores: { overall: 80, listening: 70, transparency: 60, winwin: 50 },
    facets: { cues: 1, facts: 2, open: 60, promises: null, value: 50, reads: 0 },
    ending: "kept",
  },
]);

test("the export has a row for every run, its band and its code", () => {
  const csv = exportCsv(people, 3, { nameOf: ({ handle }) => handle, codes: true });
  expect(csv.split("\r\n")[1]).toBe(
    `"'=cmd|' /C calc'!A0",1,"s","v",1,"calm",5,80,70,60,50,"masterly","kept",1,2,60,,50,0,"${one}"`,
  );
  const json = exportJson(people, 3, { nameOf: ({ handle }) => handle, codes: true });
  expect(found(json).filter(Boolean)).toEqual([one]);
});

test("without names no handle leaves, in no form", () => {
  const shown = { nameOf: () => "甲", codes: false };
  for (const text of [exportCsv(people, 3, shown), exportJson(people, 3, shown)]) {
    expect(text).not.toContain("calc");
    expect(text).not.toContain(one);
  }
});

test("an invitation comes back from its address, and nothing else is one", () => {
  const invitation = {
    scenario: "late-delivery",
    variant: 1,
    seed: 20261122,
    mode: "assess",
    language: "en",
  } as const;
  expect(invitationPath(invitation)).toEqual(["late-delivery", "2", "20261122", "assess", "en"]);
  expect(parseInvitation(invitationPath(invitation))).toEqual(invitation);
  for (const parts of [
    [],
    ["late-delivery"],
    ["late-delivery", "0", "1", "assess", "en"],
    ["late-delivery", "1", "2147483647", "assess", "en"],
    ["late-delivery", "1", "-1", "assess", "en"],
    ["late-delivery", "1", "1", "exam", "en"],
    ["late-delivery", "1", "1", "assess", "fr"],
    ["", "1", "1", "assess", "en"],
    ["late-delivery", "1", "1", "assess", "en", "more"],
  ])
    expect(parseInvitation(parts)).toBeNull();
});
