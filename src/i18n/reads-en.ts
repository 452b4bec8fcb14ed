import type { readsZh } from "./reads-zh";

const pleasant = (n: number) =>
  n === 0 ? "neither pleasant nor unpleasant" : n > 0 ? `pleasant ${n}` : `unpleasant ${-n}`;
const stirred = (n: number) =>
  n === 0 ? "neither stirred nor calm" : n > 0 ? `stirred ${n}` : `calm ${-n}`;

const apart = (by: number, more: string, less: string) =>
  Math.abs(by) < 10 ? [] : [`${Math.abs(by)} ${by > 0 ? more : less}`];

const times = (n: number) => (n === 1 ? "once" : n === 2 ? "twice" : `${n} times`);

export const readsEn: typeof readsZh = {
  regions: {
    annoyed: "Annoyed",
    anxious: "Anxious",
    tense: "Tense",
    excited: "Excited",
    interested: "Interested",
    glad: "Glad",
    pleased: "Pleased",
    reassured: "Reassured",
    relaxed: "Relaxed",
    distant: "Distant",
    weary: "Weary",
    letDown: "Let down",
  },
  pleasant,
  stirred,
  sure: { 1: "A guess", 2: "Probably", 3: "Certain" },
  axes: { stirred: "Stirred", calm: "Calm", unpleasant: "Unpleasant", pleasant: "Pleasant" },

  heading: (name) => `How does ${name} feel right now?`,
  hint: "Put the dot where you think they are. The debrief sets it beside what they were thinking.",
  grid: "Map of feelings: unpleasant left, pleasant right, stirred above, calm below",
  pleasantAxis: "Pleasant or unpleasant",
  stirredAxis: "Stirred or calm",
  nowhere: "no dot yet",
  at: (region, p, s) => `${region}, ${pleasant(p)}, ${stirred(s)}`,
  howSure: "How sure?",
  answer: "That’s my read",
  skip: "Skip",
  missing: { dot: "Put the dot on the map first.", sure: "Now say how sure you are." },
  keysMove: "move",
  keysSure: "how sure",
  keysAnswer: "answer",

  kicker: "Reads",
  finding: ({ asked, answered, right }) => {
    if (answered === 0) return [`You were asked ${times(asked)} how they felt`, " and never said."];
    if (right === answered)
      return [
        answered === 1 ? "One read, and it was right." : `${answered} reads, all of them right.`,
      ];
    if (right === 0)
      return [
        answered === 1 ? "One read, and it missed." : `${answered} reads, and all of them missed.`,
      ];
    return [`You read them ${times(answered)}`, ` and were right ${times(right)}.`];
  },
  unanswered: (n) =>
    n === 1
      ? "One went unanswered and is not counted."
      : `${n} went unanswered and are not counted.`,
  meanError: (n, near) =>
    `Off by ${n} on average. Half a side of the map is 100; within ${near} counts as right.`,
  tooFew: (n, enough) =>
    `Too few to judge how well your sureness fits: ${n} answered, it takes at least ${enough}.`,
  calibration: {
    over: (claimed, right) =>
      `You were surer than you were right: as sure as you said you were, ${claimed}% should have been right; ${right}% were.`,
    under: (claimed, right) =>
      `You read better than you thought: as sure as you said you were, ${claimed}% should have been right; ${right}% were.`,
    fitting: (claimed, right) =>
      `You were about as sure as you were right: as sure as you said you were, ${claimed}% should have been right; ${right}% were.`,
  },
  claims: "“A guess” stands for 30%, “probably” for 60%, “certain” for 90%.",
  level: (sure, reads, right) => `${sure}: ${right} of ${reads} right`,
  leaning: {
    pleasant: {
      more: (n) => `On the whole you saw them as more pleased than they were (by ${n}).`,
      less: (n) => `On the whole you saw them as less pleased than they were (by ${n}).`,
      none: () => "How pleased they were, you saw about right on the whole.",
    },
    stirred: {
      more: (n) => `On the whole you saw them as more stirred than they were (by ${n}).`,
      less: (n) => `On the whole you saw them as calmer than they were (by ${n}).`,
      none: () => "How stirred they were, you saw about right on the whole.",
    },
  },

  you: "Your read",
  truth: "In truth",
  closeness: { "spot-on": "Spot on", close: "Close", off: "Off", far: "Far off" },
  noAnswer: "No answer",
  difference: (p, s) =>
    [...apart(p, "too pleasant", "too unpleasant"), ...apart(s, "too stirred", "too calm")].join(
      ", ",
    ),
  apartBy: (words, n) => `${words}, off by ${n}`,
  sureBy: (sure) => `How sure: ${sure.toLowerCase()}`,
  plot: (name, truth, answer) =>
    answer === null
      ? `${name}, in truth: ${truth}.`
      : `Your read: ${answer}. ${name}, in truth: ${truth}.`,
  table: "Show the table",
  caption: "Every read",
  more: (n) => (n === 1 ? "1 more read" : `${n} more reads`),
  toTurn: (turn) => (turn === 0 ? "See the opening" : `See turn ${turn}`),
  turn: "Turn",
  line: "Line",
  apart: "Off by",
};
