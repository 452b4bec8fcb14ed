import type { planZh } from "./plan-zh";

export const planEn: typeof planZh = {
  heading: "Plan",
  mine: "My plan",
  invite: "Take a minute: what to find out, what to trade for what, how to begin",
  filled: (n) => (n === 1 ? "1 thing thought through" : `${n} things thought through`),
  optional:
    "Leave out whatever you like. It is for your eyes only, changes neither the talk nor the score, and the debrief holds it against what happened.",
  running: "Changes count once you start over; going on keeps the plan you had.",

  material: "Facts: what to find out",
  most: (n, most) => `Up to ${most === 3 ? "three" : most}; ${n} picked`,
  also: "One more thing you want to know",
  strategy: "Strategy: what to trade, where to stop",
  hold: "Hold on to",
  give: "Can give on",
  undecided: "Undecided",
  stop: "Where you stop",
  line: (n) => `The sheet’s walk-away line is ${n}: below that, not signing is better for you.`,
  trade: "What you would trade for what, and where you stop",
  mindset: "Frame of mind: how to begin",
  beginnings: {
    listen: "Hear them out first",
    numbers: "Numbers on the table first",
    mend: "Mend what is owed first",
  },
  mind: "A reminder to yourself",
  count: (n, most) => `${n}/${most}`,
  countAloud: (n, most) => `${n} of at most ${most} characters written`,
};
