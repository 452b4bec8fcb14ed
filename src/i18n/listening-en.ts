import type { Messages } from "./messages";

const count = (n: number) => (n === 1 ? "1 line" : `${n} lines`);

export const listeningEn: Messages["listening"] = {
  kicker: "Listening: how well you noted",
  heading: ({ hits, misses }) => {
    const all = hits + misses;
    if (all === 0) return ["Nothing that mattered was said."];
    const mattered = all === 1 ? "1 line mattered;" : `${all} lines mattered;`;
    if (hits === 0) return [mattered, "you noted none of them."];
    return misses === 0
      ? [mattered, all === 1 ? "you noted it." : "you noted every one."]
      : [mattered, `you noted ${hits}.`];
  },
  what: "A line matters when the client lets a feeling or a concern slip, or tells something you should know. Everything else is small talk. What is said while offers lie on the table is not counted.",
  signals: "Lines that mattered",
  smallTalk: "Small talk",
  lines: count,
  hits: "noted",
  misses: "missed",
  falseAlarms: "noted for nothing",
  rejections: "rightly left alone",
  picture:
    "Each dot is a line, in the order spoken: filled if you noted it, hollow if you did not.",
  measure: "Discernment d′",
  measureMeans:
    "d′ says how well you told what mattered from small talk: at 0 you could not, around 1 you had an inkling, above 3 you rarely confused them. c says how freely you noted: around 0 is about right, higher is more sparing, lower is freer.",
  ofTen: (n) =>
    n === 10
      ? "Given one line that mattered and one of small talk, you would nearly always pick the right one."
      : `Given one line that mattered and one of small talk, you would pick the right one about ${n} times in 10.`,
  bands: {
    none: "You could not yet tell what mattered",
    some: "You caught some of what mattered",
    clear: "You mostly told what mattered",
    sharp: "You told what mattered very well",
  },
  biasTitle: "Leaning c",
  leanings: {
    little: "You noted too little: when in doubt, you let it go.",
    much: "You noted too much: for fear of missing something, you noted small talk as well.",
    balanced: "Balanced: neither too free with notes nor too sparing.",
  },
  unjudged: {
    "too-few": ({ hits, misses }) =>
      hits + misses < 10
        ? "Fewer than ten lines mattered: too few to judge how well you told them apart."
        : "There were fewer than ten lines of small talk: too few to judge how well you told them apart.",
    "nothing-noted": () => "You noted nothing, so there is no telling what you heard.",
    "everything-noted": () =>
      "You noted everything, which picks nothing out: there is no telling what you heard.",
  },
  missedTitle: (n) => `Missed: ${count(n)}`,
  missedNone: "You missed nothing that mattered.",
  missedOrder: "What cost you most comes first.",
  falseTitle: (n) => `Noted for nothing: ${count(n)}`,
  falseNone: "You noted nothing in vain.",
  falseMeans: "No feeling slipped here, and nothing you needed was told.",
  more: (n) => (n === 1 ? "1 more line" : `${n} more lines`),
  toTurn: (turn) => (turn === 0 ? "See the opening" : `See turn ${turn}`),
  told: (fact) => `Told you: ${fact}`,
  lost: "It never came into your notebook.",
  showed: (cues) => `Let slip: ${cues.join(", ")}`,
  passed: "Your next words passed it over too.",
  data: "Show the data",
  caption: "Lines noted and not noted",
  kind: "Kind of line",
  noted: "Noted",
  notNoted: "Not noted",
  total: "Total",
  rates: (hit, alarm) =>
    `You noted ${hit} of the lines that mattered and ${alarm} of the small talk.`,
  numbers: (sensitivity, bias) =>
    `d′ = ${sensitivity}, c = ${bias}. Both rates are taken with half a line added to what was noted and one line to the total, so that noting all or none still gives a number.`,
};

export const notesEn: Messages["notes"] = {
  phaseOver: "This part is over: its lines can no longer be noted.",
  onlyThisTurn: "This part is over: only the lines just said can still be noted.",
  mayStill: "This part is still going on: you can note here what you let pass. A note stays.",
  gained: (facts) => `Into your notebook: ${facts.join("; ")}`,
};
