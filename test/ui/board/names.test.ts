import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { exportCsv } from "../../../src/course/export";
import { peopleOf } from "../../../src/course/people";
import { verify } from "../../../src/course/verify";
import { messagesIn } from "../../../src/i18n/messages";
import { shortened, widthOf, within } from "../../../src/ui/board/label";
import { apart, namesFor } from "../../../src/ui/board/names";
import { codeOf, randomRun, withRanges } from "../../course/runs";
import { tea } from "../../store/tea";

const scenario = withRanges(tea);
const variant = scenario.variants[0]!.id;
const zh = messagesIn("zh-CN");

const peopleCalled = (...handles: string[]) =>
  peopleOf(
    handles.flatMap((handle, seed) => {
      const verdict = verify(
        codeOf(scenario, randomRun(scenario, variant, seed), handle),
        () => scenario,
      );
      return "verified" in verdict ? verdict.verified : [];
    }),
  );

test("what is exported names everybody, and nobody “you”", () => {
  const people = peopleCalled("小明", "=1+1", "مرحبا", "<b>x</b>");
  const [own] = people;
  expect(people.map(namesFor(people, true, own!, zh))).toEqual(["你", "=1+1", "مرحبا", "<b>x</b>"]);
  const shown = { nameOf: namesFor(people, true, null, zh), codes: true };
  const lines = exportCsv(people, 3, shown).split("\r\n");
  expect(lines.slice(1, 5).map((line) => line.split(",")[0])).toEqual([
    '"小明"',
    // A spreadsheet would work it out.
    '"\'=1+1"',
    '"مرحبا"',
    '"<b>x</b>"',
  ]);
  const hidden = { nameOf: namesFor(people, false, null, zh), codes: false };
  expect(exportCsv(people, 3, hidden)).not.toMatch(/小明|你|R1/);
});

test("a name that runs from right to left is set apart, others are left alone", () => {
  expect(apart("مرحبا")).toBe("\u2068مرحبا\u2069");
  expect(apart("שלום 3")).toBe("\u2068שלום 3\u2069");
  for (const name of ["王子涵", "Grace", "", "🦊"]) expect(apart(name)).toBe(name);
});

describe("names in drawings", () => {
  const names = fc.string({ unit: fc.constantFrom("a", "W", "王", "🦊", "م", " "), maxLength: 30 });

  test("what fits stays whole, what does not is cut off where it is seen to be", () => {
    expect(shortened("王子涵", 60)).toBe("王子涵");
    expect(shortened("Maximiliane-Alexandrina", 100)).toBe("Maximilian…");
    expect(shortened("\u2068مرحبا يا عزيزي\u2069", 60)).toMatch(/^\u2068.*…\u2069$/);
  });

  test("no name takes more room than it is given", () => {
    fc.assert(
      fc.property(names, fc.integer({ min: 40, max: 200 }), (name, room) => {
        expect(widthOf(shortened(name, room))).toBeLessThanOrEqual(room);
      }),
    );
  });

  test("a text stays inside wherever it belongs", () => {
    fc.assert(
      fc.property(names, fc.integer({ min: 0, max: 300 }), (name, x) => {
        const at = within(x, name, 300);
        const half = Math.min(300, widthOf(name)) / 2;
        expect(at - half).toBeGreaterThanOrEqual(0);
        expect(at + half).toBeLessThanOrEqual(300);
      }),
    );
  });
});
