import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { randomMove } from "../../src/analysis/bargain";
import { chance } from "../../src/analysis/chance";
import { CONDUCT_ACTS } from "../../src/negotiation/conduct";
import { type Move, startLog } from "../../src/playthrough/log";
import { beginPlay, type Play, replay } from "../../src/playthrough/replay";
import { worthToUs } from "../../src/playthrough/table-view";
import { baseScenario, goodStory } from "../scenario/build-case";

const TABLE = `
facts:
  audit: { who: zhou, question: 他在等什么, text: 三周后审厂, depth: 1, matters: 3, shows: [theirs.date] }
  boss: { who: zhou, question: 他向谁交代, text: 周五要上会 }
table:
  with: zhou
  issues:
    price: { label: 单价, options: [{ is: 原价, value: 0, ours: 10, theirs: 0 }, { is: 降三, value: 3, ours: 5, theirs: 6 }, { is: 降五, value: 5, ours: 0, theirs: 10 }] }
    date: { label: 交期, options: [{ is: 早, value: 1, ours: 0, theirs: 10 }, { is: 中, value: 2, ours: 8, theirs: 5 }, { is: 晚, value: 3, ours: 10, theirs: 0 }] }
  weights: { ours: { price: 3, date: 1 }, theirs: { price: 1, date: 3 } }
  walkAway: { ours: 30, theirs: 30 }
`;
const STORY = `
zhou: 坐。三周后审厂。 # reveals: audit
* (sit) [坐下谈 # act: propose # table]
- {
- agreed && deal("date") == 1:
  zhou: 早的好。
- agreed:
  zhou: 签了。
- else:
  zhou: 没谈成。
}
* (bye) [告辞 # act: small_talk]
- 走了。 # ending: kept
-> END
`;
const manifest = baseScenario()["scenario.yaml"]!.replace(/facts:[\s\S]*?promises:/, "promises:");
const scenario = goodStory(STORY, { "scenario.yaml": `${manifest}${TABLE}` });
const begin = () => beginPlay(scenario, startLog(scenario, { seed: 0 }), "zh-CN");

function seated(...moves: Move[]): Play {
  const play = begin();
  for (const move of [{ choose: "sit" }, ...moves]) expect(play.move(move)).toBe(true);
  return play;
}

const tableOf = (play: Play) => play.now().view.table!;
const trustAfter = (move: Move) => seated(move).now().record.turns.at(-1)!.after.trust;
const faceOf = (play: Play) =>
  play.now().view.lines.findLast(({ speaker }) => speaker === "zhou")!.bearing.pleasant;
const spoken = (play: Play) => play.now().view.lines.map(({ speaker, text }) => [speaker, text]);

describe("the table", () => {
  test("opens with the choice, and the story waits until it closes", () => {
    const play = seated();
    const { view } = play.now();
    expect(view.choices).toEqual([]);
    expect(view.ended).toBeNull();
    expect(view.lines.at(-1)!.text).toBe("坐。三周后审厂。");
    expect(play.move({ choose: "bye" })).toBe(false);
    expect(play.move({ offer: [1, 1] })).toBe(true);
  });

  test("values the whole package for our side, with the walk-away line", () => {
    const { ours } = tableOf(seated());
    expect(worthToUs(ours, [0, 2])).toBe(10_000);
    // Three quarters of the weight on a price worth 5 of 10, a quarter on a date worth 8 of 10.
    expect(worthToUs(ours, [1, 1])).toBe(3750 + 2000);
    expect(ours.reservation).toBe(3000);
  });

  test("shows their side only where a noted fact bears on it", () => {
    expect(tableOf(seated()).issues.map(({ theirs }) => theirs)).toEqual([null, null]);
    const [price, date] = tableOf(seated({ note: 0 })).issues;
    expect(price!.theirs).toBeNull();
    expect(date!.heard).toEqual([{ fact: "audit", text: "三周后审厂", line: 0 }]);
    expect(date!.theirs).toEqual({ worth: [100, 50, 0], weight: 75 });
  });

  test("is talked over aloud, in the client's words and ours", () => {
    const play = seated({ offer: [0, 0] });
    const lines = spoken(play).slice(1);
    expect(lines.map(([speaker]) => speaker)).toEqual(expect.arrayContaining(["me", "zhou"]));
    expect(lines[0]![1]).toContain("原价，早");
    expect(
      play
        .now()
        .view.lines.slice(1, 3)
        .every(({ scene }) => scene.sheet),
    ).toBe(true);
  });

  test("hands its outcome to the story, and the sheet is cleared away", () => {
    const play = seated({ offer: [2, 0] });
    const { view, record } = play.now();
    expect(view.table).toBeNull();
    expect(view.lines.at(-1)!.text).toBe("早的好。");
    expect(view.lines.at(-1)!.scene.sheet).toBe(false);
    const { table, acts } = record.turns.at(-1)!.choice!;
    expect(acts.map(({ act }) => act)).toEqual(["propose"]);
    expect(table!.outcome!.deal).not.toBeNull();
    expect(table!.acts.map(({ act }) => act)).toEqual(CONDUCT_ACTS[table!.outcome!.conduct]);
    const deal = record.turns.at(-1)!.credits.find(({ reason }) => reason.kind === "deal")!;
    expect(deal).toEqual({
      score: "winwin",
      points: table!.points,
      reason: { kind: "deal", deal: [2, 0] },
    });
  });

  test("can be left, and the story knows that nothing was agreed", () => {
    for (const move of [{ leave: true }, { walk: true }] as const) {
      const { view, record } = seated(move).now();
      expect(view.lines.at(-1)!.text).toBe("没谈成。");
      const credits = record.turns.at(-1)!.credits;
      expect(credits.some(({ reason }) => reason.kind === "deal")).toBe(false);
    }
  });

  test("walking out costs more trust than breaking off", () => {
    expect(trustAfter({ walk: true })).toBeLessThan(trustAfter({ leave: true }));
  });

  test("a face follows the conduct so far, while the mind waits for the close", () => {
    const pressed = seated({ offer: [0, 2] }, { offer: [0, 2] });
    const open = seated({ offer: [0, 1] }, { offer: [1, 0] });
    expect(tableOf(pressed)).not.toBeNull();
    expect(faceOf(pressed)).toBeLessThan(faceOf(open));
  });

  test("moves that cannot be made there change nothing", () => {
    const play = seated();
    const before = JSON.stringify(play.now().view);
    const bad: Move[] = [
      { accept: true },
      { offer: [0] },
      { offer: [0, 3] },
      { offer: [-1, 0] },
      { offer: [0.5, 0] },
      { offers: [[0, 0]] },
      {
        offers: [
          [0, 0],
          [2, 2],
        ],
      },
      { ask: "colour" },
      { read: { who: "zhou", pleasant: 0, stirred: 0, sure: 1 } },
    ];
    for (const move of bad) expect(play.move(move)).toBe(false);
    expect(JSON.stringify(play.now().view)).toBe(before);
  });

  test("before it opens and after it has closed nothing can be offered", () => {
    expect(begin().move({ offer: [0, 0] })).toBe(false);
    expect(seated({ leave: true }).move({ offer: [0, 0] })).toBe(false);
  });

  test("an offer means the same in the other language", () => {
    const moves = [
      { choose: "sit" },
      { offer: [0, 2] },
      { ask: "price" },
      { leave: true },
    ] as const;
    const log = { ...startLog(scenario, { seed: 0 }), moves };
    const [zh, en] = (["zh-CN", "en"] as const).map((language) => replay(scenario, log, language));
    expect(en!.view.fault).toBeNull();
    expect(en!.record.points).toEqual(zh!.record.points);
    expect(en!.record.turns.at(-1)!.after).toEqual(zh!.record.turns.at(-1)!.after);
  });
});

test("any talk closes, is the same when replayed, and never leaves the client below their walk-away line", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 1e9 }), (seed) => {
      const pick = chance(seed);
      const moves: Move[] = [{ choose: "sit" }];
      const play = seated();
      while (tableOf(play)) {
        const move = randomMove(tableOf(play), pick);
        expect(play.move(move)).toBe(true);
        moves.push(move);
        expect(moves.length).toBeLessThan(20);
      }
      const { view, record } = play.now();
      const again = replay(scenario, { ...startLog(scenario, { seed: 0 }), moves }, "zh-CN");
      expect(again.view).toEqual(view);
      const { table, outcome } = record.turns.at(-1)!.choice!.table!;
      const { utility, reservation } = table.space;
      const theirs = outcome!.deal === null ? reservation.theirs : utility.theirs[outcome!.deal]!;
      expect(theirs).toBeGreaterThanOrEqual(reservation.theirs);
    }),
    { numRuns: 200 },
  );
});
