import type { Deciding } from "../analysis/debrief/deciding";
import type { Messages } from "./messages";

const signed = (n: number) => (n < 0 ? `−${-n}` : String(n));
const points = (n: number) => (n > 0 ? `+${n}` : signed(n));
const times = (n: number) => (n === 1 ? "once" : n === 2 ? "twice" : `${n} times`);

function finding(deciding: Deciding, client: string, act: string): readonly string[] {
  switch (deciding.code) {
    case "unfinished":
      return ["It did not come to an ending"];
    case "steady":
      return ["From first to last, ", "trust neither soared nor sank."];
    case "lie-exposed":
      return [`${client} found out what you kept back: `, `trust fell by ${deciding.by}.`];
    case "promise-broken":
      return ["What you promised was not done: ", `trust fell by ${deciding.by}.`];
    case "promise-kept":
      return ["You did what you had promised: ", `trust rose by ${deciding.by}.`];
    case "setback":
      return ["Something went wrong: ", `trust fell by ${deciding.by}.`];
    case "fell":
      return [`One move, ${act}: `, `trust fell by ${deciding.by}.`];
    case "rose":
      return [`One move, ${act}: `, `trust rose by ${deciding.by}.`];
  }
}

const some = (parts: readonly (string | false)[], none: string) => {
  const text = parts.filter((part) => part !== false).join(", ") || none;
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
};

export const debriefEn: Messages["debrief"] = {
  kicker: "Debrief",
  decidedAt: (turn) => `What decided it was turn ${turn}`,
  finding,
  whatHappened: (choice, trust, mood) => {
    const chose = choice === null ? "" : `You chose “${choice}”. `;
    const ofMood =
      mood[0] === mood[1] ? `mood stayed ${mood[0]}` : `mood from ${mood[0]} to ${mood[1]}`;
    return `${chose}Over this turn trust went from ${trust[0]} to ${trust[1]}, ${ofMood}.`;
  },
  toMoment: "See that turn",
  endingLabel: "How it ended",
  noEnding: "It did not come to an ending",
  noEndingHint: "This session stopped halfway. Below is what happened up to there.",
  practice: "practice",
  assess: "assessment",

  scores: "Points of this session",
  scoresFinding: (most, fewest) =>
    `Most points for ${most.toLowerCase()}, fewest for ${fewest.toLowerCase()}`,
  scoresLost: (fewest) => `All three lost points, ${fewest.toLowerCase()} most`,
  scoresNote:
    "These are points of this scenario, counted move by move. They are not a grade and cannot be compared between scenarios. A later version weighs them against everything possible here and turns them into 0–100.",
  tallies: {
    listening: (tally) =>
      `Signals answered: ${tally["cue-answered"]}, passed over: ${tally["cue-passed"]}. Facts drawn out: ${tally["fact-elicited"]}, used: ${tally["fact-used"]}.`,
    transparency: (tally) =>
      some(
        [
          tally["promise-kept"] > 0 && `promises kept: ${tally["promise-kept"]}`,
          tally["promise-broken"] > 0 && `promises broken: ${tally["promise-broken"]}`,
          tally["lie-exposed"] > 0 && `found out ${times(tally["lie-exposed"])}`,
          tally.contradiction > 0 && `contradicted yourself ${times(tally.contradiction)}`,
        ],
        "no promise fell due and nothing was found out",
      ),
    winwin: (fromEnding) =>
      fromEnding === 0
        ? "The ending added nothing."
        : `Of these, ${points(fromEnding)} for the ending.`,
  },
  points,
  signed,
  closing: "How it stood at the end",

  course: (trust, mood) => {
    const ofTrust =
      trust[0] === trust[1]
        ? `Trust stayed at ${trust[0]}`
        : `Trust went from ${trust[0]} to ${trust[1]}`;
    const ofMood =
      mood[0] === mood[1] ? `mood stayed ${mood[0]}` : `mood went from ${mood[0]} to ${mood[1]}`;
    return `${ofTrust}, ${ofMood}`;
  },
  courseNote:
    "Trust 0 to 100, brand 0 to 20 (drawn five times as high), mood −20 (very unpleasant) to 20 (very pleasant), each after the turn was over.",
  chart: "Timeline: left and right arrow keys go turn by turn",
  chartHint: "turn by turn",
  table: "Show the data table",
  tableCaption: "Trust and mood after each turn",
  moods: ["very unpleasant", "unpleasant", "even", "pleasant", "very pleasant"],
  pleasant: "pleasant",
  unpleasant: "unpleasant",
  facets: { personal: "personal", professional: "professional", brand: "brand" },
  meanTrust: "overall",
  startedAt: (n) => `from ${n}`,
  moves: "Ups, downs",
  landmarksRow: "Events",
  directions: { rose: "trust rose", fell: "trust fell", held: "trust held" },
  landmarks: {
    "lie-exposed": "exposed",
    "promise-broken": "broken",
    contradiction: "recanted",
    "promise-kept": "kept",
    "fact-elicited": "learnt",
  },
  swing: (by) => `trust ${points(by)}`,
  turn: "Turn",
  turnNamed: (n) => (n === 0 ? "Opening" : `Turn ${n}`),
  yourMove: "What you said",
  trust: "Trust",
  mood: "Mood",
  at: (turn, trust, mood, word) => `${turn}: trust ${trust}, mood ${mood}, ${word}`,

  moment: "The turn selected",
  previous: "Previous",
  next: "Next",
  readTurn: "Read this turn",
  seen: "What you saw",
  youChose: "You chose",

  transcript: "Every line, and what the client made of it",
  inner: (name) => `${name}, inwardly`,
  did: "What it did",
  trustStep: (from, to) => `trust ${from} → ${to}`,
  moodStep: (from, to) => `mood ${signed(from)} → ${signed(to)}`,
  noEffect: "trust and mood unchanged",
  taken: (percent) => `${percent}% of it arrived`,
  takenBecause: {
    repeated: "the same move again, so it wears off",
    upset: "the client was upset, and business falls flat then",
    hollow: "no feeling had been shown, so it rang hollow",
    empty: "nothing new was promised, so it did nothing",
    unnoticed: "not seen through yet, heard as an explanation",
  },
  aimed: (name) => `towards ${name}`,
  happened: "What happened then",
  earned: "Points",
  again: "Play again",
  reasons: {
    act: (act) => act,
    cueAnswered: (cue) => `answered a signal: ${cue}`,
    cuePassed: (cue) => `passed over a signal: ${cue}`,
    factElicited: (fact) => `drew out: ${fact}`,
    factUsed: (fact) => `used: ${fact}`,
    factKnown: (fact) => `took in: ${fact}`,
    promiseKept: (promise) => `promise kept: ${promise}`,
    promiseBroken: (promise) => `promise broken: ${promise}`,
    lie: (lie) => `not the truth (${lie})`,
    lieExposed: (lie) => `found out (${lie})`,
    contradiction: (topic) => `contradicted yourself (${topic})`,
    ending: (ending) => `ending: ${ending}`,
  },
};
