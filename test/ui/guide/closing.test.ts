import { describe, expect, test } from "vitest";
import { type Move, startLog, withMove } from "../../../src/playthrough/log";
import { replay } from "../../../src/playthrough/replay";
import { closingOf } from "../../../src/ui/guide/closing";
import { teaBoxes } from "./tea-boxes";

const WEDDING: Move = { note: 2 };
const READ: Move = { read: { who: "he", pleasant: 60, stirred: 50, sure: 2 } };

/** What the guide looks back on after a whole play. */
function closingAfter(...moves: Move[]) {
  const log = moves.reduce(withMove, startLog(teaBoxes, { seed: 1 }));
  const review = replay(teaBoxes, log, "zh-CN");
  expect(review.view.fault).toBeNull();
  expect(review.view.ended).not.toBeNull();
  return closingOf(teaBoxes, review);
}

/** From the table to the end, by way of an offer that asks too much. */
const rest: Move[] = [
  { choose: "sheet.both" },
  { offer: [1, 0] },
  { offer: [0, 0] },
  { choose: "lid.hush" },
];

describe("looking back", () => {
  test("tells that the noted line was used", () => {
    const { note } = closingAfter(
      WEDDING,
      { choose: "tea.before" },
      { choose: "tin.stroke" },
      ...rest,
    );
    expect(note).toEqual({ code: "used", quote: "闺女十八号出嫁，来的人一家带一盒茶走。" });
  });

  test("tells that it was not", () => {
    const { note } = closingAfter(
      WEDDING,
      { choose: "tea.print" },
      { choose: "tin.stroke" },
      ...rest,
    );
    expect(note?.code).toBe("unused");
  });

  test("names the line that was passed over, however many others were noted", () => {
    const { note } = closingAfter(
      { note: 0 },
      { choose: "tea.print" },
      { choose: "tin.stroke" },
      ...rest,
    );
    expect(note).toEqual({
      code: "passed",
      quote: "闺女十八号出嫁，来的人一家带一盒茶走。",
      noted: 1,
    });
  });

  test("sets the player's dot beside what she felt, and what she thought", () => {
    const { read } = closingAfter({ choose: "tea.print" }, READ, { choose: "tin.stroke" }, ...rest);
    expect(read).toMatchObject({ truth: "letDown", answer: "glad", closeness: "far" });
    expect(read?.inner).toContain("怎么不要紧");
  });

  test("tells what she felt even to those who did not answer", () => {
    const { read } = closingAfter({ choose: "tea.print" }, { choose: "tin.stroke" }, ...rest);
    expect(read).toMatchObject({ truth: "letDown", answer: null, closeness: null });
  });

  test("finds nothing left on the table where the two wants were traded", () => {
    const { table } = closingAfter({ choose: "tea.print" }, { choose: "tin.stroke" }, ...rest);
    expect(table).toEqual({
      deal: { terms: ["15号送到", "先付一半"], ours: 70, theirs: 75 },
      better: null,
    });
  });

  test("shows the package that was better for both where they met in the middle", () => {
    const { table } = closingAfter(
      { choose: "tea.print" },
      { choose: "tin.stroke" },
      { choose: "sheet.both" },
      { offer: [1, 0] },
      { offer: [1, 1] },
      { choose: "lid.hush" },
    );
    expect(table?.deal?.terms).toEqual(["16号送到", "先付三成"]);
    expect(table?.better).toEqual({ terms: ["15号送到", "先付一半"], ours: 10, theirs: 2 });
  });

  test("without a deal holds what was possible against having none", () => {
    const { table } = closingAfter(
      { choose: "tea.print" },
      { choose: "tin.stroke" },
      { choose: "sheet.both" },
      { leave: true },
      { choose: "lid.hush" },
    );
    expect(table?.deal).toBeNull();
    expect(table?.better?.terms).toEqual(["15号送到", "先付一半"]);
  });
});
