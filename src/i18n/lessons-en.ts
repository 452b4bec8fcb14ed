import type { MoveClass } from "../analysis/debrief/classes";
import type { Stage } from "../mind/stage";
import type { lessonsZh } from "./lessons-zh";

const amount = (points: number) => (points < 0.5 ? "less than 1" : String(Math.round(points)));
const counted = (points: number) =>
  `${amount(points)} ${Math.round(points) > 1 ? "points" : "point"}`;

const classes: Readonly<Record<MoveClass, string>> = {
  best: "Best",
  "only-move": "Only move",
  good: "Good",
  forced: "Forced",
  inaccuracy: "Inaccuracy",
  mistake: "Mistake",
  blunder: "Blunder",
};

const meanings: Readonly<Record<MoveClass, string>> = {
  best: "the best result is still within reach",
  "only-move": "nothing else keeps it: anything else costs 4 points at least",
  good: "costs less than 2 points",
  forced: "there was only this one option",
  inaccuracy: "costs 2 to 4 points",
  mistake: "costs 4 to 10 points",
  blunder: "costs 10 points or more",
};

const stages: Readonly<Record<Stage, string>> = {
  "first-contact": "First contact",
  building: "Building",
  deepening: "Deepening",
  trust: "Trust",
  partnership: "Partnership",
};

export const lessonsEn: typeof lessonsZh = {
  classes,
  meanings,
  classNote:
    "A move is judged by how far the best overall score that could still be reached fell, on its scale of 0–100.",
  lost: (points) => `−${points < 0.95 ? points.toFixed(1) : Math.round(points)}`,

  contents: {
    label: "Parts of the debrief",
    opening: "Overview",
    timeline: "Timeline",
    mistakes: "Retry",
    listening: "Listening",
    deal: "Deal",
    ledger: "Ledger",
    transcript: "Line by line",
    expert: "Best play",
    map: "Map",
    next: "Next time",
  },

  weighing: {
    none: "The range of this scenario has not been worked out, so its moves cannot be judged.",
    asleep:
      "Your device asks to save data, so nothing was worked out in the background. Judging each move means fetching a small program and a few seconds of computing.",
    begin: "Work it out now",
    working: "Every path is being walked. As soon as that is done, each move is judged here.",
    failed: (message) =>
      `The moves could not be judged (${message}). Everything else is unaffected.`,
    again: "Try again",
    bounded: (from) =>
      from === null
        ? "This scenario is too large to walk every path, so its moves cannot be judged."
        : `This scenario is too large to walk every path: from turn ${from} on the judgements are exact, before it there are none.`,
  },

  position: "Position",
  positionNote: (value) => `Still within reach from here: ${Math.round(value)}`,
  positionBefore: (value) => `${Math.round(value)} before`,
  randomMean: "a random player’s average, 50",
  final: "at the end",
  moves: "Moves",
  value: "Position",
  judgement: "Judgement",

  atTable: "At the table:",
  better: "A better line",
  betterTable: "A better end to the table",
  betterWorth: (value, gain) =>
    `With this, ${Math.round(value)} could still be reached: ${counted(gain)} more than with what you did.`,
  tryHere: "Try another way",
  dealt: (deal) => `Deal: ${deal}`,
  noDeal: "No deal",
  nothingSaid: "The conversation ends here.",
  tableLaid: "Then the offer table is laid.",
  youWrote: "What you wrote first",
  youSaid: "What you chose",
  bestSaid: "The best line",
  why: "Points and reasons",

  decided: (turn, loss, share) =>
    `Turn ${turn} cost most: ${counted(loss)}, ${share}% of all that was lost.`,
  clean: "No move cost 2 points or more.",
  retryThem: (n) =>
    n === 1 ? "Retry the move that cost most" : `Retry the ${n} moves that cost most`,
  fromBest: (n) =>
    n === 0 ? "There is nothing better." : `${n} ${n === 1 ? "point" : "points"} from the best.`,
  hump: "The grey hump is how random play scores.",
  aboveRandom: (percent) =>
    percent < 1 ? "Nearly all random plays score more." : `Above ${percent}% of random plays.`,
  worst: "worst",
  random: "random",
  best: "best",

  principle: (act) => `This move: ${act}`,
  soundsLike: (example) => `It can sound like this: “${example}”`,
  doneElsewhere: (turns) =>
    turns.length === 0
      ? "You did it nowhere else in this talk."
      : `You did it in turn ${turns.join(", ")} of this talk: turn back and compare.`,
  alsoTrained: "The same skill is trained in:",
  source: (source) => `Source: ${source}`,

  chain: {
    finding: (dmi, state) => `All who decide together stand at ${dmi}: the project is ${state}`,
    states: { behind: "behind", level: "level", ahead: "ahead" },
    member: "Who",
    influence: "Influence",
    attitude: "Attitude",
  },

  relation: {
    finding: (from, to, deepest) => {
      if (from === to && to === deepest) return `The relationship stayed at “${to}”`;
      if (to === deepest) return `The relationship went from “${from}” to “${to}”`;
      if (from === deepest) return `The relationship fell back from “${from}” to “${to}”`;
      return `The relationship had come to “${deepest}” and ended at “${to}”`;
    },
    stages,
    reached: (turn) => `turn ${turn}`,
    survey: (firm, ours) =>
      `${firm} supplier survey · How likely are you to recommend ${ours} to others?`,
    never: "not at all",
    surely: "certainly",
    signed: (name, satisfaction) => `${name} · satisfaction ${satisfaction} / 10`,
    churn: "Risk of leaving",
    longTerm: "Long-term orientation",
    outOf: (n) => `${n} / 100`,
    apart: "The relationship stands apart from the three scores.",
    nps: (n) => `Would recommend: ${n} out of 10`,
    deal: "Deal",
    noDeal: "Nothing was signed",
    noTable: "It did not come to an offer table",
    toDeal: "See all possible deals",
  },

  promises: {
    heading: (given, kept, broken) =>
      [
        `${given} ${given === 1 ? "promise" : "promises"} given`,
        kept > 0 && `${kept} kept`,
        broken > 0 && `${broken} broken`,
        kept + broken === 0 && "none of them due yet",
      ]
        .filter(Boolean)
        .join(", "),
    given: (turn) => `In turn ${turn} you said:`,
    fates: { kept: "kept", broken: "broken", open: "nothing came of it" },
    settled: (turn) => `see turn ${turn}`,
  },

  rooms: {
    back: "Back to the debrief",
    nothing: "There is nothing to retry here",
    nothingHint: "The move that this address names is not part of this session.",
    sawThen: "What you see",
  },

  mistakes: {
    heading: (n) =>
      n === 1
        ? "The move that cost most: try another"
        : `The ${n} moves that cost most: try another`,
    count: (at, of) => `${at} of ${of}`,
    hidden: (turn, loss) =>
      `Turn ${turn} cost you ${counted(loss)} last time. The answer is hidden: try something else.`,
    hint: "Show a hint first",
    trust: (now, then) =>
      then === null || then === now ? `trust at ${now}` : `trust at ${now}, last time ${then}`,
    sure: "How sure are you?",
    sureness: ["a guess", "fairly sure", "quite sure"],
    wasSure: "You were quite sure: such an error is the one to remember.",
    wasGuess: "A lucky guess counts, too. See what they think, and next time you will know.",
    ask: "What do you say this time?",
    askTable: "How does this table end this time?",
    lastTime: "what you chose last time",
    say: "Say it",
    sayTable: "End it so",
    same: "That is what you did last time. Pick another.",
    found: "That is the one",
    close: "Close: there is something better",
    still: "That still costs points",
    notKnown: "leads to no ending",
    keeps: (loss) => (loss < 0.05 ? "keeps every point" : `costs ${counted(loss)}`),
    before: (loss) => `last time ${counted(loss)}`,
    again: "Try again",
    showBest: "Show the best",
    next: "Next",
    finish: "Summary",
    none: "No move cost 2 points or more: there is nothing to retry",
    noneHint: "You could watch the best play, or take the talk once more as an assessed run.",
    done: (found, of) =>
      found === of
        ? `All ${of} found at the first try`
        : `${found} of ${of} found at the first try`,
    results: { found: "found at once", later: "found later", shown: "answer shown" },
    over: "Once more from the start",
    marks: "How far you are",
  },

  whatIf: {
    heading: (turn) => `Turn ${turn}, had you done something else`,
    happened: "What happened",
    instead: "What if",
    pick: "If you said this",
    pickTable: "If it ended so",
    see: "See what they say",
    on: "Choose the next line",
    over: "Try another line",
    ends: "The conversation ends here.",
    toTable: "Next the offer table opens. To go on, start a practice session from here.",
    practise: "Play on from here (practice)",
    practiseNote:
      "Starts a new practice session from this move; the debrief of this session stays as it is.",
    endedThere: "That session was over by then.",
    best: (value) => `${Math.round(value)} still within reach`,
    came: (value) => `it ends at ${Math.round(value)}`,
    working: "Working out what is still within reach …",
    notWorked: "The scenario is too large to work this step out.",
    heard:
      "Worth on the what-if side counts on perfect listening: every signal noted, every mood read right.",
  },

  expert: {
    heading: "The best play: guess the next line",
    step: (at, of) => `Turn ${at} of ${of}`,
    intro:
      "This is the best session there can be, as computed, with all that the client thinks. It stops before every choice: guess first.",
    ask: "What would an expert say?",
    guess: "My guess",
    agreed: "You guessed it",
    asGood: "Your guess is just as good",
    differed: (loss) => `The expert chose another; your guess costs ${counted(loss)}`,
    tally: (agreed, of) => `${agreed} of ${of} guessed`,
    table: "The table ends so",
    next: "Go on",
    skip: "Show me",
    finish: "See the result",
    done: (agreed, of) => `${agreed} of ${of} guessed`,
    doneHint: "Where you guessed otherwise is a good place to try something next time.",
    again: "Watch again",
    bounded:
      "This scenario is too large to walk every path, so no play is known to be the best one.",
    enter: "Watch the best play",
    lead: "Line by line; before every choice you guess first.",
  },

  map: {
    heading: (met, turns) =>
      `Paths you have taken: ${met} options seen in ${turns} ${turns === 1 ? "turn" : "turns"}`,
    lead: (runs) =>
      `From ${runs === 1 ? "the one session" : `the ${runs} sessions`} you have finished. What you never took is an empty ring until you uncover it.`,
    reveal: "Uncover what you never took",
    conceal: "Cover it again",
    untried: "never taken",
    times: (n) => (n === 1 ? "1 session" : `${n} sessions`),
    thisRun: "this session",
    turn: (n) => `Turn ${n}`,
    data: "The paths as a list",
  },

  next: {
    heading: "Take one thing away: next time I will …",
    label: "Next time I will",
    placeholder: "Something definite, e.g. answer the hurt first, then talk about dates.",
    suggest: "You could begin with",
    keep: "Keep it",
    kept: "Kept. You will see it before the next start.",
    notKept: "This session is not stored on this device, so it cannot be kept.",
    reminder: "Last time you said: next time I will",
    idea: (act, heard) =>
      heard === null ? `begin with ${act}` : `meet words like “${heard}” with ${act}`,
  },

  export: {
    heading: "Take this session with you",
    print: "Print one page",
    json: "Export the debrief (JSON)",
    play: "Export the play",
    printed: (when) => `finished ${when}`,
    run: (seed, version) => `seed ${seed} · scenario ${version.slice(0, 8)}`,
    dearest: "The moves that cost most",
    turn: "Turn",
    said: "You said",
    thought: "What they thought",
    betterSaid: "A better line",
    course: "Trust, mood and position",
    note: "Scores use the scenario’s whole range: 0 worst, 50 random, 100 best. They say what these moves earn, not who made them.",
    relation: "Relationship",
    deal: "Deal",
  },
};
