import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { apart } from "../../../src/ui/debrief/deal/apart";
import { overlap, placeLabels, type Wish } from "../../../src/ui/debrief/deal/place-labels";

const within = { x: 0, y: 0, width: 600, height: 500 };
const empty = { within, marks: [], lines: [], dots: [] };
const wish = (text: string, x: number, y: number): Wish => ({
  key: text,
  texts: [text],
  at: [{ x, y }],
  reach: 12,
  size: 13,
});

const anyPoint = fc.record({ x: fc.nat(600), y: fc.nat(500) });

describe("labels of the plot", () => {
  test("never cover each other or a mark, and stay inside", () => {
    fc.assert(
      fc.property(
        fc.array(anyPoint, { maxLength: 12 }),
        fc.array(anyPoint, { maxLength: 8 }),
        (points, places) => {
          const marks = places.map(({ x, y }) => ({ x, y, width: 24, height: 24 }));
          const wishes = points.map(({ x, y }, at) => wish(`第 ${at} 份 · 降三个点`, x, y));
          const labels = placeLabels(wishes, { ...empty, marks });
          labels.forEach((label, at) => {
            expect(label.x).toBeGreaterThanOrEqual(0);
            expect(label.x + label.width).toBeLessThanOrEqual(600);
            for (const other of [...labels.slice(at + 1), ...marks])
              expect(overlap(label, other)).toBe(false);
          });
        },
      ),
    );
  });

  test("step aside for a line, and stand beside their mark where nothing is in the way", () => {
    const [free] = placeLabels([wish("成交", 300, 200)], empty);
    expect(free).toMatchObject({ x: 316, anchor: "start" });
    const line = [
      { x: 312, y: 205 },
      { x: 500, y: 205 },
    ];
    const [aside] = placeLabels([wish("成交", 300, 200)], { ...empty, lines: [line] });
    expect(aside!.x + aside!.width).toBeLessThanOrEqual(312);
  });

  test("say less where there is no room for more, and nothing where there is none", () => {
    const texts = ["一句很长很长的话，放不下的", "短"];
    const narrow = { ...empty, within: { ...within, width: 40 } };
    const [label] = placeLabels([{ ...wish("a", 20, 200), texts }], narrow);
    expect(label!.text).toBe("短");
    expect(placeLabels([{ ...wish("a", 20, 200), texts: texts.slice(0, 1) }], narrow)).toEqual([]);
  });
});

test("marks that would hide each other are drawn apart, those that are fixed in their place", () => {
  const at = { x: 100, y: 100 };
  const [fixed, moved, far] = apart([
    { at, half: 15, fixed: true },
    { at: { x: 104, y: 100 }, half: 12, fixed: false },
    { at: { x: 300, y: 100 }, half: 12, fixed: false },
  ]);
  expect(fixed).toEqual(at);
  expect(moved!.x - 100).toBeGreaterThanOrEqual(28.9);
  expect(moved!.y).toBe(100);
  expect(far).toEqual({ x: 300, y: 100 });
});
