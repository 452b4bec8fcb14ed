import { describe, expect, test } from "vitest";
import { startLog } from "../../src/playthrough/log";
import { withoutLastStep } from "../../src/store/step-back";
import type { SessionStore } from "../../src/store/state";
import { paper } from "./bargain";
import { pageOn, playOf, readOn, readSoFar, teaOnShelf } from "./session";

const paperOnShelf = {
  ...teaOnShelf,
  id: paper.id,
  version: paper.version,
  load: async () => paper,
};

async function atTheTable(mode: "practice" | "assess" = "practice"): Promise<SessionStore> {
  const session = await pageOn(undefined, [paperOnShelf]);
  await session.getState().open("paper");
  session.getState().start({ mode });
  readOn(session);
  session.getState().choose("desk.open");
  return session;
}

const tableOf = (session: SessionStore) => {
  const { table } = playOf(session).view;
  if (!table) throw new Error("no table is open");
  return table;
};

describe("a move at the table", () => {
  test("is made, and both sides of it are read at once", async () => {
    const session = await atTheTable();
    expect(session.getState().bargain({ offer: [2, 1] })).toBeNull();
    const { view, revealed, log } = playOf(session);
    expect(log.moves.at(-1)).toEqual({ offer: [2, 1] });
    expect(tableOf(session).used).toBe(1);
    expect(revealed).toBe(view.lines.length);
    expect(view.lines.slice(-2).map(({ speaker }) => speaker)).toEqual(["me", "zhou"]);
  });

  test.each([
    ["a package of too few issues", { offer: [1] }, { code: "no-such-package", which: 0 }],
    ["nothing to sign", { accept: true }, { code: "nothing-to-accept" }],
    ["an issue that is not there", { ask: "paint" }, { code: "no-such-issue", issue: "paint" }],
    [
      "offers that are not equal",
      {
        offers: [
          [0, 0],
          [2, 2],
        ],
      },
      { code: "not-equal", spread: 10000, limit: 500 },
    ],
    [
      "the same offer twice",
      {
        offers: [
          [1, 1],
          [1, 1],
        ],
      },
      { code: "same-package", which: 1 },
    ],
  ] as const)("that cannot be made says why and changes nothing: %s", async (_, move, why) => {
    const session = await atTheTable();
    const before = playOf(session);
    expect(session.getState().bargain(move)).toEqual(why);
    expect(playOf(session)).toBe(before);
  });

  test("asks once between two offers", async () => {
    const session = await atTheTable();
    expect(session.getState().bargain({ ask: "date" })).toBeNull();
    expect(session.getState().bargain({ ask: "price" })).toEqual({ code: "already-asked" });
    session.getState().bargain({ offer: [2, 1] });
    expect(session.getState().bargain({ ask: "price" })).toBeNull();
  });

  test("is refused where no table is open", async () => {
    const session = await pageOn(undefined, [paperOnShelf]);
    await session.getState().open("paper");
    session.getState().start({ mode: "practice" });
    expect(session.getState().bargain({ leave: true })).toEqual({ code: "closed" });
    expect(playOf(session).log.moves).toEqual([]);
  });

  test("that closes the table is read line by line before the story goes on", async () => {
    const session = await atTheTable();
    session.getState().bargain({ leave: true });
    const { view, revealed } = playOf(session);
    expect(view.table).toBeNull();
    expect(view.lines[revealed - 1]?.speaker).toBe("me");
    session.getState().advance();
    expect(view.lines[playOf(session).revealed - 1]?.speaker).toBe("zhou");
    readOn(session);
    expect(readSoFar(session)).toContain("他把纸收了回去。");
  });

  test("is taken back one at a time, until the table is gone", async () => {
    const session = await atTheTable();
    session.getState().bargain({ offer: [2, 1] });
    session.getState().bargain({ ask: "date" });
    session.getState().undo();
    expect(tableOf(session)).toMatchObject({ used: 1, mayAsk: true });
    session.getState().undo();
    expect(tableOf(session).used).toBe(0);
    session.getState().undo();
    expect(playOf(session).view.table).toBeNull();
    expect(playOf(session).view.choices).toHaveLength(1);
  });
});

describe("stepping back", () => {
  const moves = [{ choose: "a" }, { note: 1 }, { offer: [1] }, { note: 2 }];
  test("keeps what was noted before the step, and nothing after it", () => {
    const log = { ...startLog(paper, { seed: 1 }), moves };
    expect(withoutLastStep(log)?.moves).toEqual([{ choose: "a" }, { note: 1 }]);
  });

  test("is not for assessments, nor where nothing was said", () => {
    expect(withoutLastStep({ ...startLog(paper, { seed: 1, mode: "assess" }), moves })).toBeNull();
    expect(withoutLastStep({ ...startLog(paper, { seed: 1 }), moves: [{ note: 0 }] })).toBeNull();
  });
});
