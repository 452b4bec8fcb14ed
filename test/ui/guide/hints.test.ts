import { describe, expect, test } from "vitest";
import { rehearse } from "../../../src/analysis/rehearse";
import { type Move, startLog, withMove } from "../../../src/playthrough/log";
import { replay } from "../../../src/playthrough/replay";
import type { PlayStage } from "../../../src/ui/playStage";
import {
  hintAtRead,
  hintAtTable,
  hintInTalk,
  lessonAt,
  TELLING,
} from "../../../src/ui/guide/hints";
import { findings, teaBoxes } from "./tea-boxes";

/** The guide's story after these moves. */
function after(...moves: Move[]) {
  const start = startLog(teaBoxes, { seed: 1 });
  return replay(teaBoxes, moves.reduce(withMove, start), "zh-CN");
}

const lastOf = (...moves: Move[]) => after(...moves).view.lines.length - 1;

/** What is due once the whole turn is read. */
function due(stage: PlayStage, ...moves: Move[]) {
  const { view } = after(...moves);
  return hintInTalk({ stage, view, revealed: view.lines.length })?.code ?? null;
}

const wedding: Move = { note: lastOf() };
const toTin: Move[] = [wedding, { choose: "tea.before" }];
const toSheet: Move[] = [...toTin, { choose: "tin.stroke" }];
const cash: Move = { note: lastOf(...toSheet) };
const toTable: Move[] = [...toSheet, cash, { choose: "sheet.both" }];

function atTable(draft: readonly (number | null)[], ...moves: Move[]) {
  const { table } = after(...moves).view;
  if (!table) throw new Error("no table is open");
  return hintAtTable(table, draft).code;
}

describe("the guide's story", () => {
  test("is sound, in both languages", () => {
    expect(findings).toEqual([]);
    expect(teaBoxes.languages).toEqual(["zh-CN", "en"]);
  });

  test("takes four choices, and comes to each of its endings", () => {
    const { decisions, endings, findings: stuck } = rehearse(teaBoxes);
    expect(stuck).toEqual([]);
    expect(decisions).toEqual({ fewest: 4, most: 4 });
    expect([...endings].sort()).toEqual(Object.keys(teaBoxes.endings).sort());
  });

  test("ends its telling turns with the line that is worth noting", () => {
    const { turns } = after(...toTable).record;
    const telling = turns.slice(0, 3).filter(({ lines }) => {
      const last = lines.findLast(({ shown }) => shown !== null);
      return last !== undefined && last.reveals.length > 0;
    });
    expect(telling.map(({ turn }) => turn)).toEqual(TELLING);
  });
});

describe("while she speaks", () => {
  test("the newcomer is told how to go on", () => {
    const { view } = after();
    expect(hintInTalk({ stage: "reading", view, revealed: 1 })).toEqual({
      code: "read-on",
      beside: "line",
    });
  });

  test("at the line that tells something, they are told to note it, before and while they may choose", () => {
    expect(due("reading")).toBe("mark");
    expect(due("choosing")).toBe("mark");
  });

  test("who has noted another line is told to look again", () => {
    expect(due("choosing", { note: 0 })).toBe("mark-other");
  });

  test("who has noted it is told to go on, and then what it has opened", () => {
    expect(due("reading", wedding)).toBe("marked");
    expect(due("choosing", wedding)).toBe("opened");
  });

  test("who noted both is told what it has opened", () => {
    expect(due("choosing", { note: 0 }, wedding)).toBe("opened");
  });

  test("who notes nothing may go on all the same", () => {
    expect(due("choosing", { choose: "tea.print" })).toBe("look");
  });

  test("the second fact is pointed at, and then the table", () => {
    expect(due("choosing", ...toSheet)).toBe("mark-again");
    expect(due("choosing", ...toSheet, cash)).toBe("to-table");
  });

  test("no sentence is due while a line of a later turn is still to be read", () => {
    const { view } = after(...toTin);
    expect(hintInTalk({ stage: "reading", view, revealed: view.turnFrom + 1 })).toBeNull();
  });

  test("and none once it is over, or when nothing is asked of the player", () => {
    expect(due("ended", ...toTin)).toBeNull();
    expect(due("writing")).toBeNull();
  });

  test("a step back brings the sentence back", () => {
    expect(due("choosing", ...toTin)).toBe("look");
    expect(due("choosing", wedding)).toBe("opened");
    expect(due("choosing")).toBe("mark");
  });
});

describe("at the read", () => {
  test("first the dot is due, then how sure, then the answer", () => {
    expect(hintAtRead({ dot: false, sure: false }).code).toBe("place");
    expect(hintAtRead({ dot: true, sure: false }).code).toBe("sure");
    expect(hintAtRead({ dot: true, sure: true }).code).toBe("answer");
  });

  test("the dot is due even if the player has already said how sure", () => {
    expect(hintAtRead({ dot: false, sure: true }).code).toBe("place");
  });
});

describe("at the table", () => {
  test("what was noted of her side is pointed at", () => {
    expect(atTable([null, null], ...toTable)).toBe("their-side");
  });

  test("who noted nothing is told to ask", () => {
    const moves: Move[] = [
      { choose: "tea.print" },
      { choose: "tin.stroke" },
      { choose: "sheet.both" },
    ];
    expect(atTable([null, null], ...moves)).toBe("ask-side");
    expect(atTable([null, null], ...moves, { ask: "date" })).toBe("build");
  });

  test("one option picked, the other is due", () => {
    expect(atTable([1, null], ...toTable)).toBe("build");
  });

  test("a whole package is to be handed over, unless it is worth less than none", () => {
    expect(atTable([0, 0], ...toTable)).toBe("hand-over");
    expect(atTable([1, 2], ...toTable)).toBe("below-line");
  });

  test("when she has answered with her own, the player may sign it or change theirs", () => {
    const offered: Move[] = [...toTable, { offer: [1, 0] }];
    expect(after(...offered).view.table?.counter).not.toBeNull();
    expect(atTable([1, 0], ...offered)).toBe("counter");
    expect(atTable([0, 0], ...offered)).toBe("hand-over");
  });

  test("her last word is told", () => {
    const moves: Move[] = [...toTable];
    for (let guard = 0; !after(...moves).view.table?.lastWord && guard < 6; guard++)
      moves.push({ offer: [guard % 2 ? 2 : 1, 0] });
    expect(atTable([1, 0], ...moves)).toBe("last-word");
  });
});

test("the three lessons follow the turns", () => {
  const lessons = [[], toTin, toSheet, toTable].map((moves) => lessonAt(after(...moves).view));
  expect(lessons).toEqual(["note", "read", "table", "table"]);
});
