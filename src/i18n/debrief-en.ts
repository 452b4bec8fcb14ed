import { quoted } from "./quoted";
import type { Deciding } from "../analysis/debrief/deciding";
import type { TakenReason } from "../analysis/debrief/reasons";
import type { Messages } from "./messages";

const signed = (n: number) => (n < 0 ? `−${-n}` : String(n));
const points = (n: number) => (n > 0 ? `+${n}` : signed(n));
const times = (n: number) => (n === 1 ? "once" : n === 2 ? "twice" : `${n} times`);

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

const taken: Readonly<Record<TakenReason, string>> = {
  repeated: "the same move again has less effect",
  upset: "the client was upset and not ready for business",
  hollow: "no feeling had been shown, so it rang hollow",
  empty: "nothing new was promised, so it had no effect",
  unnoticed: "not yet seen through, so it was heard as an explanation",
};

function finding(deciding: Deciding, client: string, act: string): readonly string[] {
  switch (deciding.code) {
    case "unfinished":
      return ["The session did not reach an ending"];
    case "steady":
      return ["From start to finish, ", "trust hardly moved."];
    case "lie-exposed":
      return [
        `${client} found out that you had not told the truth: `,
        `trust fell by ${deciding.by}.`,
      ];
    case "contradiction":
      return ["Your two accounts did not match: ", `trust fell by ${deciding.by}.`];
    case "promise-broken":
      return ["You did not keep your promise: ", `trust fell by ${deciding.by}.`];
    case "promise-kept":
      return ["You kept your promise: ", `trust rose by ${deciding.by}.`];
    case "setback":
      return ["Something went wrong: ", `trust fell by ${deciding.by}.`];
    case "fell":
      return [`Your move (${act}): `, `trust fell by ${deciding.by}.`];
    case "rose":
      return [`Your move (${act}): `, `trust rose by ${deciding.by}.`];
  }
}

function whatCameBack(deciding: Deciding): string | null {
  if (!("said" in deciding) || deciding.said === null) return null;
  const { said, turn, code } = deciding;
  if (said.turn === turn) return null;
  const first = `In turn ${said.turn} you said: ${quoted(said.words)}`;
  switch (code) {
    case "lie-exposed":
      return `${first} In turn ${turn} it came out.`;
    case "contradiction":
      return `${first} In turn ${turn} you said otherwise.`;
    case "promise-broken":
      return `${first} In turn ${turn} it was not kept.`;
    case "promise-kept":
      return `${first} In turn ${turn} you kept it.`;
  }
}

const some = (parts: readonly (string | false)[], none: string) => {
  const text = parts.filter((part) => part !== false).join(", ") || none;
  return `${capital(text)}.`;
};

export const debriefEn: Messages["debrief"] = {
  kicker: "Debrief",
  decidedAt: (turn) => `Decided in turn ${turn}`,
  finding,
  whatCameBack,
  whatHappened: (choice, trust, mood) => {
    const chose = choice === null ? "" : `You chose ${quoted(choice)}. `;
    const ofMood =
      mood[0] === mood[1] ? `mood stayed ${mood[0]}` : `mood from ${mood[0]} to ${mood[1]}`;
    return `${chose}Over this turn trust went from ${trust[0]} to ${trust[1]}, ${ofMood}.`;
  },
  toTurn: (turn) => `See turn ${turn}`,
  goal: "Your goal",
  endingLabel: "Ending",
  titled: (title) => `“${title}”`,
  noEnding: "The session did not reach an ending",
  noEndingHint: "This session stopped halfway. Below is what happened up to that point.",
  practice: "practice",
  assess: "assessment",

  scores: "Points of this session",
  scoresFinding: (most, fewest) =>
    `Most points for ${most.toLowerCase()}, fewest for ${fewest.toLowerCase()}`,
  scoresLost: (fewest) => `All three lost points, ${fewest.toLowerCase()} most`,
  overall: "Overall",
  overallNote: "The three scores together, weighted as this scenario says.",
  rawOf: (points, worst, best, status) =>
    status === "exact"
      ? `Raw points ${signed(points)}; possible here: ${signed(worst)} to ${signed(best)}.`
      : `Raw points ${signed(points)}; known to be possible: ${signed(worst)} to ${signed(best)}, perhaps more.`,
  scoresNote: {
    exact:
      "100 is the best anyone could do in this scenario, 50 what choosing at random earns on average, 0 the worst. The range is exact: every path was walked.",
    bounded:
      "100 is the best known play of this scenario, 50 what choosing at random earns on average. The scenario is too large to walk every path, so the range is a bound.",
    unknown:
      "The range of this scenario has not been worked out yet. These are raw points, counted move by move; they cannot be turned into 0–100.",
  },
  tallies: {
    listening: (tally) =>
      `Signals answered: ${tally["cue-answered"]}, missed: ${tally["cue-passed"]}. Facts learned: ${tally["fact-elicited"]}, used: ${tally["fact-used"]}.`,
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
    winwin: (fromDeal, fromEnding) =>
      fromDeal === null
        ? fromEnding === 0
          ? "The ending added nothing."
          : `Of these, ${points(fromEnding)} for the ending.`
        : `Of these, ${points(fromDeal)} for the deal and ${points(fromEnding)} for the ending.`,
  },
  points,
  signed,
  closing: "Final totals",

  course: (trust, mood) => {
    const ofTrust =
      trust[0] === trust[1]
        ? `Trust stayed at ${trust[0]}`
        : `Trust went from ${trust[0]} to ${trust[1]}`;
    const ofMood =
      mood[0] === mood[1] ? `mood stayed ${mood[0]}` : `mood went from ${mood[0]} to ${mood[1]}`;
    return `${ofTrust}, ${ofMood}`;
  },
  courseNote: "Trust 0 to 100, mood −20 (very bad) to 20 (very good), each at the end of the turn.",
  kinds: (firm) => ({
    personal: "Trust in you as a person: whether you tell the truth, and care.",
    professional: "Trust that you can deliver: whether dates and figures hold.",
    brand: `Trust in ${firm} as a company: slow to gain, slow to lose, in steps of 5.`,
  }),
  kindsAre: "The three kinds of trust",
  kindsNote:
    "Each kind runs from 0 to 100; overall is 45% personal, 35% professional and 20% brand.",
  chart: "Timeline: left and right arrow keys go turn by turn",
  chartHint: "turn by turn",
  table: "Show the data table",
  tableCaption: "Trust and mood after each turn",
  moods: ["very bad", "bad", "neutral", "good", "very good"],
  pleasant: "good",
  unpleasant: "bad",
  faces: "Face",
  facets: { personal: "personal", professional: "professional", brand: "brand" },
  meanTrust: "overall",
  startedAt: (n) => `start ${n}`,
  moves: "Ups, downs",
  landmarksRow: "Events",
  moved: (by) => (by === 0 ? "trust unchanged" : `trust ${points(by)}`),
  directions: { rose: "trust rose", fell: "trust fell", held: "trust held" },
  landmarks: {
    "lie-exposed": "exposed",
    "promise-broken": "broken",
    contradiction: "mismatch",
    "promise-kept": "kept",
    "fact-elicited": "learned",
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
  seeTurn: "Back to the timeline, at this turn",
  seen: "What you saw",
  youChose: "You chose",

  transcript: "Every line, and what the client thought",
  unfold: "Turns to open",
  unfolded: { mattering: "What matters", all: "Open all", none: "Fold all" },
  printTranscript: "Print",
  beside: "At this point",
  inner: (name) => `${name} thinks`,
  did: "Your words",
  trustStep: (from, to) => `trust ${from} → ${to}`,
  moodStep: (from, to) => `mood ${signed(from)} → ${signed(to)}`,
  noEffect: "trust and mood unchanged",
  takenWhy: (percent, reasons, aimed) => {
    const why = reasons.map((reason) => taken[reason]).join("; ");
    const measure = percent === null ? "" : `only ${percent}% of the effect`;
    const said = [measure, why].filter(Boolean).join(": ");
    return `${aimed === null ? "" : `To ${aimed}. `}${said && `${capital(said)}.`}`;
  },
  happened: "Then this happened",
  earned: "Points",
  again: "Play again",
  reasons: {
    act: (act) => act,
    cueAnswered: (cue, line) =>
      `answered a signal: ${cue}${line === null ? "" : `, ${quoted(line)}`}`,
    cuePassed: (cue, line) => `missed a signal: ${cue}${line === null ? "" : `, ${quoted(line)}`}`,
    factElicited: (fact) => `learned by asking: ${fact}`,
    factUsed: (fact) => `used: ${fact}`,
    factKnown: (fact) => `noted: ${fact}`,
    marks: (hits, missed, falseAlarms) =>
      [
        hits > 0 ? `noted ${hits} that mattered` : "",
        missed > 0 ? `missed ${missed}` : "",
        falseAlarms > 0
          ? `noted small talk ${falseAlarms === 1 ? "once" : `${falseAlarms} times`}`
          : "",
      ]
        .filter(Boolean)
        .join(", "),
    read: (closeness) => `read their mood: ${closeness}`,
    promiseKept: (promise) => `promise kept: ${promise}`,
    promiseBroken: (promise) => `promise broken: ${promise}`,
    lie: "not the truth",
    lieExposed: (said) =>
      said ? `found out: in turn ${said.turn} you said ${quoted(said.words)}` : "found out",
    contradiction: (said) =>
      said
        ? `contradiction: in turn ${said.turn} you said ${quoted(said.words)}`
        : "contradicted yourself",
    ending: (ending) => `ending: ${ending}`,
  },
};
