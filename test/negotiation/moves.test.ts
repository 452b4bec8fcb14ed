import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { ACTS, isActId } from "../../src/mind/acts";
import type { Client } from "../../src/negotiation/client";
import {
  type Conduct,
  CONDUCT_ACTS,
  CONDUCTS,
  NO_MANNER,
  styleOf,
} from "../../src/negotiation/conduct";
import { closestOf, kindOfStep, legalMove, type TableMove } from "../../src/negotiation/moves";
import { optionsOf, packageOf, packagesOf } from "../../src/negotiation/space";
import { OPENING } from "../../src/negotiation/state";
import { tableAfter } from "../../src/negotiation/table";
import { anySpace, offer, play, spaceOf, supply, tableFor, termsOf } from "./tables";

const at = (...options: number[]) => packageOf(supply, options)!;

describe("an offer after another is", () => {
  // Options of delivery and price rise for us and fall for them; theirs is delivery, ours is price.
  test.each([
    ["a repeat", "when it is the same", at(1, 1, 0), at(1, 1, 0)],
    ["a bare concession", "when it only gives", at(1, 1, 0), at(0, 1, 0)],
    ["a demand", "when it only takes", at(1, 1, 0), at(1, 2, 0)],
    ["a demand", "when it takes more than it gives them", at(1, 1, 0), at(2, 0, 0)],
    [
      "a trade-off",
      "when it gives what matters to them for what matters to us",
      at(1, 1, 0),
      at(0, 2, 0),
    ],
    ["a trade-off", "when both gain", at(1, 1, 1), at(1, 1, 0)],
    ["a repeat", "when both lose", at(1, 1, 0), at(1, 1, 1)],
  ])("%s %s", (kind, _, before, after) => {
    const names = {
      tradeoff: "a trade-off",
      concession: "a bare concession",
      demand: "a demand",
      repeat: "a repeat",
    };
    expect(names[kindOfStep(supply, before, after)]).toBe(kind);
  });

  test("by rule on any table: only a demand or a repeat may leave the client worse off", () => {
    fc.assert(
      fc.property(anySpace(), fc.nat(), fc.nat(), (space, a, b) => {
        const [before, after] = [a % space.size, b % space.size];
        const kind = kindOfStep(space, before, after);
        const { ours, theirs } = space.utility;
        const [mine, yours] = [ours[after]! - ours[before]!, theirs[after]! - theirs[before]!];
        expect(yours < 0 && kind !== "demand" && kind !== "repeat").toBe(false);
        expect(kind === "concession" && (yours <= 0 || mine > 0)).toBe(false);
        expect(before === after && kind !== "repeat").toBe(false);
      }),
    );
  });
});

describe("a first offer", () => {
  test("is a demand when it asks for our best everywhere, else a proposal", () => {
    expect(play(tableFor(), [offer(supply, at(2, 2, 0))]).kind).toBe("demand");
    expect(play(tableFor(), [offer(supply, at(2, 1, 0))]).kind).toBe("proposal");
  });
});

describe("several offers", () => {
  const [a, b] = [at(2, 1, 0), at(1, 1, 0)];
  const equal = spaceOf(
    termsOf([
      ["delivery", 50, [0, 96, 100], 60, [100, 50, 0]],
      ["price", 50, [0, 96, 100], 40, [100, 50, 0]],
    ]),
  );
  const both = {
    offers: [
      [0, 2],
      [2, 0],
    ],
  };

  const says = (client: Partial<Client>) => play(tableFor(client, equal), [both]).answer.says[0];

  test("come closest by what they are worth to the client", () => {
    expect(closestOf(supply, [a, b])).toBe(b);
  });

  test("are told apart, with the issue that decides, unless the client is wary", () => {
    expect(says({ trust: "neutral" })).toEqual({ code: "closest", which: 0, issue: "delivery" });
    expect(says({ trust: "wary" })).toEqual({ code: "closest", which: 0 });
  });

  test("are several offers the first time, and a repeat when the same comes closest again", () => {
    const table = tableFor({ mood: "glad", trust: "wary" }, equal);
    const first = play(table, [both]);
    expect(first.kind).toBe("equal-offers");
    expect(play(table, [both], first.state).kind).toBe("repeat");
  });
});

describe("a move is refused, with the reason,", () => {
  const table = tableFor();
  const refusal = (move: unknown, state = OPENING) => {
    const result = tableAfter(table, state, move as TableMove);
    return "refused" in result ? result.refused : null;
  };

  test.each<[string, unknown, unknown]>([
    ["with an option out of range", { offer: [3, 0, 0] }, { code: "no-such-package", which: 0 }],
    ["with a package of another table", { offer: [0, 0] }, { code: "no-such-package", which: 0 }],
    [
      "with numbers that are none",
      { offer: [NaN, -1, 0.5] },
      { code: "no-such-package", which: 0 },
    ],
    ["with no package", { offer: null }, { code: "no-such-package", which: 0 }],
    [
      "with one of several out of range",
      {
        offers: [
          [0, 0, 0],
          [0, 9, 0],
        ],
      },
      { code: "no-such-package", which: 1 },
    ],
    ["with a single one of several", { offers: [[0, 0, 0]] }, { code: "too-few-offers", count: 1 }],
    [
      "with four at once",
      {
        offers: [
          [0, 0, 0],
          [0, 0, 0],
          [0, 0, 0],
          [0, 0, 0],
        ],
      },
      { code: "too-many-offers", count: 4 },
    ],
    [
      "with the same twice",
      {
        offers: [
          [0, 0, 0],
          [0, 0, 0],
        ],
      },
      { code: "same-package", which: 1 },
    ],
    [
      "with offers unequal to us",
      {
        offers: [
          [1, 1, 0],
          [2, 2, 0],
        ],
      },
      { code: "not-equal", spread: 4000, limit: 500 },
    ],
    ["with nothing to accept", { accept: true }, { code: "nothing-to-accept" }],
    [
      "about an issue that is not there",
      { ask: "colour" },
      { code: "no-such-issue", issue: "colour" },
    ],
    ["that is none", { dance: true }, { code: "not-a-move" }],
    ["that is nothing", null, { code: "not-a-move" }],
    ["that is no list", { offers: 3 }, { code: "not-a-move" }],
  ])("%s", (_, move, reason) => {
    expect(refusal(move)).toEqual(reason);
  });

  test("after the table has closed", () => {
    const { state } = play(table, [{ leave: true }]);
    for (const move of [
      offer(supply, 0),
      { accept: true },
      { ask: "price" },
      { leave: true },
      { walk: true },
    ])
      expect(refusal(move, state)).toEqual({ code: "closed" });
  });

  test("with a second question before the next offer", () => {
    const { state } = play(table, [{ ask: "price" }]);
    expect(refusal({ ask: "delivery" }, state)).toEqual({ code: "already-asked" });
    const later = play(table, [{ ask: "price" }, { offer: [2, 1, 0] }, { ask: "price" }]);
    expect(later.kind).toBe("ask");
  });

  test("with a seventh offer", () => {
    const slow = tableFor({ trust: "wary", mood: "glad", patience: 12 });
    const poor = [at(2, 2, 1), at(2, 1, 1), at(2, 2, 1), at(2, 1, 1), at(2, 0, 1), at(1, 0, 1)];
    let state = OPENING;
    for (const index of poor) {
      if (state.lastWord || state.outcome) break;
      ({ state } = play(slow, [offer(supply, index)], state));
    }
    expect(state.lastWord).toBe(true);
    expect(legalMove(slow, state, offer(supply, 0))).toEqual({ refused: { code: "last-word" } });
    expect(legalMove(slow, state, { accept: true })).toEqual({ kind: "accept" });
  });

  test("never by throwing, whatever it is", () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.anything(),
          fc.dictionary(
            fc.constantFrom("offer", "offers", "ask", "accept", "leave", "walk"),
            fc.anything(),
          ),
        ),
        (move) => {
          const result = tableAfter(table, OPENING, move as TableMove);
          expect("refused" in result || "state" in result).toBe(true);
        },
      ),
    );
  });
});

/** Personal and professional trust at stake. */
const weight = (conduct: Conduct) =>
  CONDUCT_ACTS[conduct].reduce((sum, act) => sum + ACTS[act].weights[0] + ACTS[act].weights[1], 0);

describe("a conduct", () => {
  test("stands for acts of the mind", () => {
    for (const conduct of CONDUCTS) {
      expect(CONDUCT_ACTS[conduct].length).toBeGreaterThan(0);
      for (const act of CONDUCT_ACTS[conduct]) expect(isActId(act)).toBe(true);
    }
  });

  test("costs trust the more, the harder it is", () => {
    expect(weight("choices")).toBeGreaterThan(weight("open"));
    expect(weight("open")).toBeGreaterThan(weight("fair"));
    for (const soft of ["fair", "yielding"] as const) expect(weight(soft)).toBeGreaterThan(0);
    expect(weight("broke-off")).toBeLessThan(0);
    for (const hard of ["rigid", "hard", "walked", "angered"] as const)
      expect(weight(hard)).toBeLessThan(weight("broke-off"));
  });

  test.each([
    ["choices", { open: 1, choices: 1 }, 2],
    ["open", { open: 1 }, 2],
    ["open", { open: 2, pressed: 1 }, 4],
    ["fair", {}, 1],
    ["fair", { open: 1, pressed: 1 }, 3],
    ["fair", { pressed: 1 }, 2],
    ["yielding", {}, 3],
    ["hard", { pressed: 2 }, 3],
    ["hard", { open: 1, pressed: 2 }, 4],
    ["rigid", { pressed: 2, repeats: 2 }, 3],
  ])("is %s for %j in %i rounds", (style, manner, offers) => {
    expect(styleOf({ ...NO_MANNER, ...manner }, offers)).toBe(style);
  });

  test("of one who ends the talk is polite only if the talk was", () => {
    const start = play(tableFor({ mood: "glad" }), [offer(supply, at(2, 1, 0))]);
    const table = tableFor({ mood: "glad" });
    expect(play(table, [{ leave: true }], start.state).state.outcome?.conduct).toBe("broke-off");
    expect(play(table, [{ walk: true }], start.state).state.outcome?.conduct).toBe("walked");
    const again = offer(supply, at(2, 1, 0));
    const pressed = play(table, [again, again, { leave: true }], start.state);
    expect(pressed.state.outcome).toEqual({ deal: null, conduct: "walked" });
  });
});

test("packages in a move are option numbers in the order of the issues", () => {
  for (const index of packagesOf(supply)) {
    const legal = legalMove(tableFor(), OPENING, { offer: optionsOf(supply, index) });
    expect(legal).toEqual({ kind: "offer", packages: [index] });
  }
});
