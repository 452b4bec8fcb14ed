import { describe, expect, it } from "vitest";
import { bearingOf } from "../../src/mind/bearing";
import { type CueKind, CUES } from "../../src/mind/cues";
import { type Feeling, signsOf } from "../../src/mind/feelings";
import { initialMind } from "../../src/mind/mind";
import { PERSONAS } from "../../src/mind/personas";

/** What an observer must be able to notice while a cue slips out. */
const SEEN: Readonly<Record<CueKind, readonly Feeling[]>> = {
  worry: ["worry"],
  hurt: ["hurt"],
  anger: ["anger", "irritation"],
  distance: ["absence"],
  interest: ["interest"],
  hope: ["interest", "warmth", "joy"],
  limit: ["doubt", "guard"],
  power: ["guard"],
  doubt: ["doubt"],
  relief: ["relief"],
};

describe("a cue can be seen on every client, whatever mood they came in", () => {
  it.each(Object.keys(CUES) as CueKind[])("%s", (cue) => {
    for (const persona of Object.values(PERSONAS))
      for (const off of [-8, -4, 0, 4]) {
        const mind = { ...initialMind(persona), mood: persona.mood + off };
        const signs = signsOf(bearingOf(mind, persona, [cue]));
        const seen = signs.filter(({ feeling }) => SEEN[cue].some((one) => one === feeling));
        expect(seen).not.toEqual([]);
      }
  });
});
