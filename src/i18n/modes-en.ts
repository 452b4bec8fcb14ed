import type { Explanation } from "../analysis/coach";
import type { TakenReason } from "../analysis/debrief/reasons";
import type { CueKind } from "../mind/cues";
import type { modesZh } from "./modes-zh";

const why: Readonly<Record<CueKind, string>> = {
  worry:
    "Something weighs on them, and only a corner of it shows. Until a worry is heard, even a good proposal goes past them. Find out first what they are afraid of.",
  hurt: "This is not an argument; they feel they were not taken seriously. The faster you explain, the deeper it goes. Let them know first that you have seen it.",
  anger:
    "Anger is about the matter, and there is usually something else under it: lost face, or blame they carry. While it burns, business talk is fuel.",
  distance:
    "Fewer words, more politeness: they are moving back. Pressing now moves them further. Make it easy to talk to you first.",
  interest:
    "They have taken a step forward. This is when asking pays: why they care about this matters more than the rest of your pitch.",
  hope: "They have said what they would like. Understand what exactly they count on, and whether it can be done, before you take it up or not.",
  limit:
    "This is a line, and it is news: there is a reason behind it. Pushing turns it into deadlock; knowing the reason shows ways around it.",
  power:
    "They have shown that somebody else watches, or decides. Unless you learn who that is and what they care about, what you agree on may not hold.",
  doubt:
    "They would like to believe you, and do not dare to. Assurances will not help; what can be checked, and honesty about what you cannot do, will.",
  relief:
    "They have breathed out, so that last step was right. Do not hurry on; let the moment settle.",
};

const effects: Readonly<Record<Explanation["effect"], string>> = {
  warmer: "They came a little towards you",
  cooler: "They drew back a little",
  even: "It changed little for them",
};

const reasons: Readonly<Record<TakenReason, string>> = {
  repeated: "the same move again and again wears off",
  upset: "they were too upset to take in business",
  hollow: "they had shown no feeling, so the comfort rang hollow",
  empty: "there was no new promise in it",
  unnoticed: "they took it for an explanation",
};

const times = (n: number) => (n === 1 ? "once" : n === 2 ? "twice" : `${n} times`);

export const modesEn: typeof modesZh = {
  openRun:
    "Your assessed run is still open and goes on where it stands. It cannot be undone, and no other session can start meanwhile.",
  giveUp: "Give up this run",
  giveUpSure:
    "Give it up? It will count as unfinished, is not among your results and cannot be continued.",
  giveUpYes: "Give up",
  giveUpNo: "Keep it open",
  aids: "Help in practice",
  explain: "A line after each choice",
  explainHint: "what it was, what it did",
  ownWords: "Own words first",
  ownWordsHint: "then the choices; compare later",

  practised: (n) => `practised ${times(n)}`,
  noRuns: "no assessed run yet",
  runs: "Assessed",
  variant: (n) => `Situation ${n}`,
  first: "first",
  latest: "latest",
  best: "best",
  run: (n) => `assessed ${times(n)}`,
  details: "All scores",
  score: "Score",
  noRange:
    "No range is known for this scenario, so results cannot be shown as 0–100 and are not compared.",
  otherVersion: (n) =>
    n === 1
      ? "1 more assessed run is from before the scenario was changed and is not compared."
      : `${n} more assessed runs are from before the scenario was changed and are not compared.`,

  coach: "Ask the coach",
  coachHeading: "From the coach",
  signal: (cues) => `What showed in this line: ${cues}`,
  why,
  noSignal:
    "There is no clear signal in these lines. Ask yourself: what do you not know yet about them?",
  coachNote: "The coach says what showed and why it matters; what you say is up to you.",

  explained: "Your last step",
  didWhat: (acts) => `That was: ${acts}. `,
  answered: (cues) => `You answered their ${cues}. `,
  passed: (cues) => `Their ${cues} went unanswered. `,
  effect: (effect, reason) => `${effects[effect]}${reason ? `: ${reasons[reason]}` : ""}.`,

  write: "First write what you would say",
  writeHint: "Press Enter to see the choices, Esc to skip.",
  writeDone: "Done, show the choices",
  writeSkip: "Skip",
  counter: (used, most) => `${used}/${most}`,
  counterAloud: (used, most) => `${used} characters of at most ${most}`,
  wrote: "What you wrote first",
};
