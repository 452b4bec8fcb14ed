import type { Demeanour } from "./demeanour";

/** Only what the picture shows: face, head, shoulders, lean. Ways to say it, so that none wears out. */
export const demeanourEn: Demeanour = {
  calm: {
    faint: ["composed", "nothing to read in the face", "looks even-tempered"],
    plain: ["composed", "a calm face and a steady gaze", "sits upright, giving little away"],
    strong: ["composed and settled", "calm, with a direct gaze"],
  },
  joy: {
    faint: ["the corners of the eyes ease", "the mouth twitches upward", "a hint of a smile"],
    plain: ["a smile, the face opening", "smiling", "a smile in the eyes"],
    strong: ["smiling openly, leaning in", "a broad smile, eyes narrowed by it"],
  },
  warmth: {
    faint: ["the eyes soften", "the face softens a little", "the brow relaxes"],
    plain: [
      "looks at you kindly",
      "a softer face, a warm gaze",
      "head a little to one side, eyes kind",
    ],
    strong: ["a warm gaze and half a smile", "looks at you with real warmth"],
  },
  interest: {
    faint: ["glances up at you", "the eyebrows lift", "the gaze settles on you"],
    plain: [
      "leans forward a little, listening closely",
      "eyes wider, on you",
      "head turned towards you, listening",
    ],
    strong: ["leaning in, waiting for what you say next", "eyebrows up, eyes fixed on you"],
  },
  worry: {
    faint: ["a slight crease between the brows", "the brows move together", "a flicker of unease"],
    plain: [
      "brows drawn, mouth turned down",
      "a frown, the gaze unsettled",
      "frowning, as if working something out",
    ],
    strong: ["brows knotted, hands tight", "the face tense, a deep frown"],
  },
  hurt: {
    faint: ["the eyes drop for a moment", "the eyes darken", "the mouth turns down"],
    plain: [
      "looks down, shoulders sinking",
      "eyes lowered, brows slanting",
      "head lowered, hardly looking at you",
    ],
    strong: ["turns away and does not look up", "head down, eyes cast down"],
  },
  anger: {
    faint: ["the eyes harden", "the brows come down", "the face clouds"],
    plain: ["brows lowered, face set", "a hard stare", "stares at you, colour rising"],
    strong: ["leaning over, face flushed", "brows locked, glaring at you"],
  },
  irritation: {
    faint: ["the lips press together", "a brief frown", "the mouth tightens at one side"],
    plain: [
      "lips tight, brow drawn",
      "frowning, mouth shut firmly",
      "brow low, the corners of the mouth down",
    ],
    strong: ["frowning hard, mouth a thin line", "the face tight, lips pressed shut"],
  },
  doubt: {
    faint: ["one eyebrow moves", "the eyes narrow slightly", "the gaze rests on you a moment"],
    plain: [
      "head to one side, one eyebrow up",
      "looks at you through narrowed eyes",
      "one eyebrow raised, head drawn back",
    ],
    strong: ["eyes narrowed, not believing a word", "eyebrow up, openly sceptical"],
  },
  guard: {
    faint: ["draws back a little", "the expression closes", "the eyelids lower slightly"],
    plain: [
      "leaning back, face closed",
      "face turned aside, giving little away",
      "a flat gaze, hard to read",
    ],
    strong: ["turned aside, giving nothing away", "leaning back, lips shut, eyes half closed"],
  },
  resignation: {
    faint: ["lets out a small breath", "the gaze drops", "a tired look"],
    plain: [
      "shoulders down, looking elsewhere",
      "eyelids low, face turned away a little",
      "looks tired, hardly meeting your eyes",
    ],
    strong: ["goes slack, as if done arguing", "eyes down, head down"],
  },
  relief: {
    faint: ["the shoulders loosen", "the frown eases", "the face relaxes a little"],
    plain: [
      "breathes out, shoulders coming down",
      "the brow clears, the chin lifts",
      "the face relaxes",
    ],
    strong: ["all the tension gone", "the whole face eases"],
  },
  absence: {
    faint: ["the gaze drifts", "the eyes move away", "glances elsewhere"],
    plain: [
      "looks away, not listening",
      "an unfocused gaze, head to one side",
      "the eyes are not on you",
    ],
    strong: ["looks away, with no reaction at all", "a blank look, as if nothing was heard"],
  },
};
