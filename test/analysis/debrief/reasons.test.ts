import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { reasonsIn } from "../../../src/analysis/debrief/reasons";
import { ACTS, type ActId } from "../../../src/mind/acts";
import { initialMind } from "../../../src/mind/mind";
import { type Circumstances, reactTo } from "../../../src/mind/react";
import type { ActRecord, MindReading, SessionRecord } from "../../../src/playthrough/record";
import { anyRecord, lateDelivery, lead } from "./playing";

const READING: MindReading = { personal: 0, professional: 0, brand: 0, mood: 0, trust: 0 };
const { persona } = lateDelivery.cast[lead]!;

/** The record of acts said one after another to a client in that mood. */
function saidTo(
  mood: number,
  said: readonly (readonly [ActId, Circumstances?])[],
): { record: Pick<SessionRecord, "turns">; acts: ActRecord[] } {
  let mind = { ...initialMind(persona), mood };
  const acts = said.map(([act, around]): ActRecord => {
    const reaction = reactTo(mind, persona, act, around);
    mind = reaction.mind;
    return {
      act,
      at: lead,
      taken: reaction.taken,
      fresh: reaction.fresh,
      before: READING,
      after: READING,
    };
  });
  const choice = { id: "c", text: "c", acts, answered: [], passed: [], table: null };
  const after = { after: READING, stage: "first-contact", attitudes: {} } as const;
  const turn = {
    turn: 1,
    phase: "pre",
    choice,
    lines: [],
    credits: [],
    read: null,
    ...after,
  } as const;
  return { record: { turns: [turn] }, acts };
}

const lastReason = (mood: number, ...said: (readonly [ActId, Circumstances?])[]) => {
  const { record, acts } = saidTo(mood, said);
  return reasonsIn(record, lead).get(acts.at(-1)!);
};

describe("why an act was not taken whole", () => {
  test("it had just been said", () => {
    expect(lastReason(0, ["disclose"], ["disclose"])).toEqual(["repeated"]);
    expect(lastReason(0, ["disclose"], ["open_question"], ["disclose"])).toBeUndefined();
  });

  test("it was business and the client was upset", () => {
    expect(lastReason(-18, ["propose"])).toEqual(["upset"]);
    expect(lastReason(0, ["propose"])).toBeUndefined();
  });

  test("it was empathy without a feeling to answer", () => {
    expect(lastReason(4, ["acknowledge_emotion"])).toEqual(["hollow"]);
    expect(lastReason(-18, ["acknowledge_emotion", { answersCue: true }])).toBeUndefined();
  });

  test("it was a lie that nobody has found out", () => {
    expect(lastReason(0, ["mislead", { unnoticed: true }])).toEqual(["unnoticed"]);
  });

  test("there is a reason for every act of good will that was taken otherwise than whole, and for no other", () => {
    fc.assert(
      fc.property(anyRecord, (record) => {
        const reasons = reasonsIn(record, lead);
        for (const { choice, lines } of record.turns)
          for (const one of [...(choice?.acts ?? []), ...lines.flatMap(({ events }) => events)]) {
            const wellMeant = ACTS[one.act].weights.some((weight) => weight > 0);
            if (one.at !== lead || !wellMeant) continue;
            const explained = (reasons.get(one) ?? []).length > 0;
            expect([one.act, explained]).toEqual([one.act, one.taken !== 100]);
          }
      }),
      { numRuns: 60 },
    );
  });
});
