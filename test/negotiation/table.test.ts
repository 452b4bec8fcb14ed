import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { SAY_CODES } from "../../src/negotiation/answer";
import {
  type Client,
  MAX_ROUNDS,
  openTable,
  type Table,
  TRUST_BANDS,
} from "../../src/negotiation/client";
import { CONDUCTS } from "../../src/negotiation/conduct";
import { paretoFrontier } from "../../src/negotiation/frontier";
import type { TableMove } from "../../src/negotiation/moves";
import { isWithinBatnas, optionsOf, packageOf, zoneOf } from "../../src/negotiation/space";
import { OPENING, type TableState } from "../../src/negotiation/state";
import { tableAfter, type Turn } from "../../src/negotiation/table";
import { dice } from "../../tools/random-tables";
import { anyClient, anySpace, offer, play, supply, tableFor } from "./tables";

const at = (...options: number[]) => packageOf(supply, options)!;

/** Plays dice against a table until it closes; every turn with the state before it. */
function randomTurns(
  table: Table,
  seed: number,
): { before: TableState; move: TableMove; turn: Turn }[] {
  const roll = dice(seed);
  const turns = [];
  let before = OPENING;
  while (!before.outcome) {
    const some = () => optionsOf(table.space, roll(table.space.size));
    const moves: TableMove[] = [
      { offer: some() },
      { offer: some() },
      { offer: some() },
      { offers: [some(), some()] },
      { ask: table.space.issues[roll(table.space.issues.length)]!.id },
      { accept: true },
      roll(3) === 0 ? { leave: true } : { offer: some() },
    ];
    const move = moves[roll(moves.length)]!;
    const turn = tableAfter(table, before, move);
    if ("refused" in turn) {
      if (before.lastWord && roll(2) === 0) {
        const end = play(table, [{ leave: true }], before);
        turns.push({ before, move: { leave: true } as const, turn: end });
        break;
      }
      continue;
    }
    turns.push({ before, move, turn });
    before = turn.state;
  }
  return turns;
}

const anyPlay = fc.tuple(anySpace(), anyClient, fc.nat()).map(([space, client, seed]) => {
  const table = openTable(space, client);
  return { table, turns: randomTurns(table, seed) };
});

describe("the client", () => {
  test("accepts nothing worth less than walking away, and offers nothing it would not sign", () => {
    fc.assert(
      fc.property(anyPlay, ({ table, turns }) => {
        const { utility, reservation } = table.space;
        for (const { turn } of turns) {
          if (turn.answer.package === null) continue;
          expect(utility.theirs[turn.answer.package]).toBeGreaterThanOrEqual(reservation.theirs);
        }
      }),
      { numRuns: 500 },
    );
  });

  test("accepts its own counter-offer when it comes back", () => {
    fc.assert(
      fc.property(anyPlay, ({ table, turns }) => {
        for (const { turn } of turns) {
          const { counter, lastWord, outcome } = turn.state;
          if (counter < 0 || outcome || lastWord) continue;
          const back = play(table, [offer(table.space, counter)], turn.state);
          expect(back.answer.kind).toBe("accept");
        }
      }),
    );
  });

  test("accepts nothing, for being more patient, that it would not have accepted otherwise", () => {
    const offers = fc.array(fc.nat(), { minLength: 1, maxLength: MAX_ROUNDS });
    fc.assert(
      fc.property(anySpace(), anyClient, offers, (space, client, picks) => {
        let [less, more] = [OPENING, OPENING];
        const tables = [0, 1].map((extra) =>
          openTable(space, { ...client, patience: client.patience + extra }),
        );
        for (const pick of picks) {
          const move = offer(space, pick % space.size);
          const [hasty, patient] = [
            tableAfter(tables[0]!, less, move),
            tableAfter(tables[1]!, more, move),
          ];
          if ("refused" in hasty || "refused" in patient) return;
          const only = patient.answer.kind === "accept" && hasty.answer.kind !== "accept";
          expect(only).toBe(false);
          [less, more] = [hasty.state, patient.state];
        }
      }),
      { numRuns: 500 },
    );
  });

  test("hears six rounds at most, and as many as its patience where nobody presses", () => {
    fc.assert(
      fc.property(anyPlay, ({ table, turns }) => {
        expect(table.rounds).toBe(Math.min(MAX_ROUNDS, table.client.patience));
        for (const { turn } of turns) {
          const { offers, manner, lastWord, outcome } = turn.state;
          expect(offers).toBeLessThanOrEqual(table.rounds);
          const spent = offers > 0 && offers + manner.pressed >= table.rounds;
          expect(outcome !== null || lastWord === spent).toBe(true);
        }
      }),
    );
  });

  test("says a last word that both can sign wherever there is such a package", () => {
    fc.assert(
      fc.property(anyPlay, ({ table, turns }) => {
        const possible = zoneOf(table.space).length > 0;
        for (const { turn } of turns) {
          if (!turn.state.lastWord || turn.state.outcome || !possible) continue;
          expect(isWithinBatnas(table.space, turn.state.counter)).toBe(true);
        }
      }),
      { numRuns: 500 },
    );
  });

  test("has an answer with words and reasons for every move", () => {
    fc.assert(
      fc.property(anyPlay, ({ turns }) => {
        for (const { turn } of turns) {
          expect(turn.answer.says.length).toBeGreaterThan(0);
          for (const { code } of turn.answer.says) expect(SAY_CODES).toContain(code);
          expect(turn.answer.reasons.length > 0).toBe(turn.answer.kind !== "close");
        }
      }),
    );
  });

  test("answers the same from a stored state", () => {
    fc.assert(
      fc.property(anyPlay, ({ table, turns }) => {
        for (const { before, move } of turns) {
          const stored = JSON.parse(JSON.stringify(before)) as TableState;
          expect(tableAfter(table, stored, move)).toEqual(tableAfter(table, before, move));
        }
      }),
    );
  });

  test("closes every table with a conduct, and a deal exactly where one was signed", () => {
    fc.assert(
      fc.property(anyPlay, ({ turns }) => {
        const { state, answer, kind } = turns.at(-1)!.turn;
        expect(CONDUCTS).toContain(state.outcome!.conduct);
        const signed = answer.kind === "accept" || kind === "accept";
        expect(state.outcome!.deal !== null).toBe(signed);
        expect(state.outcome!.deal).toBe(signed ? answer.package : null);
      }),
    );
  });
});

describe("a counter-offer", () => {
  const poor = offer(supply, at(2, 1, 1));

  test("of a trusting client is on the frontier, on any table", () => {
    fc.assert(
      fc.property(anySpace(), anyClient, fc.nat(), (space, client, seed) => {
        const table = openTable(space, { ...client, trust: "trusting" });
        if (zoneOf(space).length === 0) return;
        const frontier = paretoFrontier(space);
        for (const { turn } of randomTurns(table, seed)) {
          if (turn.answer.kind !== "counter") continue;
          expect(frontier).toContain(turn.answer.package);
          expect(isWithinBatnas(space, turn.answer.package!)).toBe(true);
        }
      }),
    );
  });

  test("of a neutral client mends the offer where it hurts most", () => {
    const { answer } = play(tableFor({ trust: "neutral" }), [offer(supply, at(2, 1, 0))]);
    expect(optionsOf(supply, answer.package!)).toEqual([0, 1, 0]);
    expect(answer.says).toEqual([
      { code: "too-little", issue: "delivery" },
      { code: "counter-nearest" },
    ]);
  });

  test("of a wary client takes for itself and tells nothing", () => {
    const { answer } = play(tableFor({ trust: "wary" }), [offer(supply, at(1, 1, 0))]);
    expect(optionsOf(supply, answer.package!)).toEqual([0, 1, 0]);
    expect(answer.says).toEqual([{ code: "counter-own" }]);
  });

  test("is not made to what is worse than no deal, unless by a trusting client", () => {
    const [wary, neutral, trusting] = TRUST_BANDS.map(
      (trust) => play(tableFor({ trust }), [poor]).answer,
    );
    expect(wary!.kind).toBe("decline");
    expect(neutral!.says).toEqual([{ code: "out-of-question", issue: "delivery" }]);
    expect(trusting!.kind).toBe("counter");
  });

  test("is not earned by pressing", () => {
    const table = tableFor();
    const said = [offer(supply, at(1, 2, 0)), offer(supply, at(1, 2, 0))];
    const { answer, state, kind } = play(table, said);
    expect([kind, answer.kind, state.counter]).toEqual(["repeat", "decline", -1]);
    expect(answer.reasons).toContainEqual({ code: "pressed", times: 1, nerve: 3 });
  });
});

describe("a client who is pressed", () => {
  const again = offer(supply, at(2, 1, 1));
  const roundsBorne = (client: Partial<Client>) => {
    const table = tableFor(client);
    let state = OPENING;
    while (!state.lastWord && !state.outcome) ({ state } = play(table, [again], state));
    return { offers: state.offers, conduct: state.outcome?.conduct };
  };

  test("leaves, the sooner the worse their mood and the less they trust", () => {
    expect(roundsBorne({ mood: "upset", trust: "wary" })).toEqual({
      offers: 2,
      conduct: "angered",
    });
    expect(roundsBorne({ mood: "upset" })).toEqual({ offers: 3, conduct: "angered" });
    expect(roundsBorne({})).toEqual({ offers: 4, conduct: "angered" });
    expect(roundsBorne({ mood: "glad", trust: "trusting" })).toEqual({
      offers: 4,
      conduct: undefined,
    });
  });

  test("leaves an upset table at once when the first word is a demand", () => {
    const { answer, state } = play(tableFor({ mood: "upset", trust: "wary" }), [
      offer(supply, at(2, 2, 0)),
    ]);
    expect(answer.kind).toBe("leave");
    expect(state.outcome).toEqual({ deal: null, conduct: "angered" });
  });

  test("hears fewer offers", () => {
    const table = tableFor({ patience: 3 });
    expect(play(table, [again]).state.lastWord).toBe(false);
    expect(play(table, [again, again]).state.lastWord).toBe(true);
  });
});

const told = (client: Partial<Client>) =>
  play(tableFor(client), [{ ask: "delivery" }]).answer.says[0];

describe("asked about an issue", () => {
  test("a trusting client tells what it wants and how much, a neutral one what, a wary one nothing", () => {
    expect(told({ trust: "trusting" })).toEqual({
      code: "tell-priority",
      issue: "delivery",
      option: 0,
      rank: 1,
    });
    expect(told({ trust: "neutral" })).toEqual({
      code: "tell-direction",
      issue: "delivery",
      option: 0,
    });
    expect(told({ trust: "wary" })).toEqual({ code: "guard", issue: "delivery" });
  });

  test("an upset client tells less", () => {
    expect(told({ trust: "trusting", mood: "upset" })?.code).toBe("tell-direction");
    expect(told({ trust: "neutral", mood: "upset" })?.code).toBe("guard");
  });
});
