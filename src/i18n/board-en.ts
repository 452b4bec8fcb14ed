import type { Band } from "../course/bands";
import type { Facet } from "../course/facets";
import type { Which } from "../course/people";
import type { Refusal } from "../course/verify";
import type { boardZh } from "./board-zh";

const bands: Readonly<Record<Band, string>> = {
  astray: "astray",
  chance: "about chance",
  steady: "steady",
  masterly: "masterly",
};
const facets: Readonly<Record<Facet, string>> = {
  cues: "Signals answered",
  facts: "Facts noted",
  open: "Open",
  promises: "Promises kept",
  value: "Value created",
  reads: "Feelings read",
};
const which: Readonly<Record<Which, string>> = { first: "First", latest: "Latest", best: "Best" };
const results = (n: number) => (n === 1 ? "1 result" : `${n} results`);
const people = (n: number) => (n === 1 ? "1 person" : `${n} people`);
const pts = (n: number) => (n === 1 ? "1 point" : `${n} points`);

function refusal(one: Refusal): string {
  switch (one.code) {
    case "no-code":
      return "there is no result code on this line";
    case "other-form":
      return "the code was made by another version of the game and cannot be read here";
    case "truncated":
      return "the code is cut off at its end; copy the whole of it again";
    case "damaged":
      return "the code has been changed, or a character was copied wrong";
    case "practice":
      return "this was practice, not an assessed run, and is not compared";
    case "unfinished":
      return "the talk did not come to an ending, and is not compared";
    case "no-range":
      return "no range has been worked out for this scenario, so there is no score of 0–100";
    case "other-scenario":
      return `this scenario is not here (${one.scenario})`;
    case "other-version":
      return "it was played on another version of the scenario and cannot be compared";
    case "other-rules":
      return "it was scored under other rules and cannot be compared";
    case "other-variant":
      return "the scenario does not have the situation it names";
    case "impossible":
      return `move ${one.at + 1} could not be made at that point: nobody played this`;
  }
}

export const boardEn: typeof boardZh = {
  bands,
  facets,
  which,
  refusal,
  title: "Compare a class",
  toBoard: "Compare a class",
  loading: (done, total) => `Making the moves again: ${done}/${total}`,
  people,
  points: pts,
  lost: (n) => `−${n}`,
  group: (title, variant, n) => `${title} · situation ${variant} (${results(n)})`,
  groups: "Which group",

  heading: (n, above) =>
    n === 1 ? "One result" : `${n} people, ${above} clearly better than chance`,
  sub: (n, refused) =>
    `${results(n)}, each scored here and now by making its moves again; a code carries no score.${
      refused > 0 ? ` ${refused} more no longer count.` : ""
    }`,
  proof: "A result code proves what the moves earn. It does not prove who made them.",
  whichLabel: "Which run",
  noFirst: (n) =>
    `${people(n)} did not hand in their first run and ${n === 1 ? "is" : "are"} not counted here.`,
  nameLabel: "Names",
  anonymous: "Hidden",
  named: "Shown",
  pick: "Look at one person",
  nobody: "Nobody",
  you: "You",
  learner: (n) => `Learner ${n}`,
  nameless: (n) => `Unsigned ${n}`,

  spread: (low, n) => {
    if (n === 1)
      return low === 0
        ? "This one is clearly better than chance"
        : "This one is not clearly better than chance";
    if (low === 0) return "Everybody is clearly better than chance";
    return low * 2 > n
      ? "More than half are not clearly better than chance"
      : `${people(low)} not clearly better than chance`;
  },
  spreadNote: (margin) =>
    `One dot is one person. Bands take the place of ranks. Within ${pts(margin)} counts as a tie: that is what one wrong sentence costs (the median over all other options along the best play).`,
  hump: (plays, above, n) =>
    `The grey hump is how ${plays.toLocaleString("en")} random plays score; its height does not count people. ${
      above < 1
        ? `Nearly all of them score more than ${n === 1 ? "this one" : "the group’s median"}.`
        : `${n === 1 ? "This one" : "The group’s median"} is above ${above}% of them.`
    } `,
  humpName: "random plays",
  rangeStatus: {
    exact: "The range from 0 to 100 is exact: every path was walked.",
    bounded:
      "Not every path could be walked: the range from 0 to 100 is a bound, and how random plays are spread is not known.",
  },
  thisGroup: "This group",
  randomShare: "Random plays",
  spreadAlt: (n, median) => `Overall scores of ${people(n)}, median ${median}`,
  marginPending: (margin) =>
    `What one sentence is worth is being worked out; ${margin} until then.`,
  range: (from, to) => `${from}–${to}`,
  worst: "0 worst",
  random: "50 chance",
  best: "100 best",
  median: (n) => `median ${n}`,
  tied: (margin, n) => `${n} tied within ±${margin}`,
  score: (name, n) => `${name} ${n}`,

  weakest: (name) => `${name} is the weakest of the three`,
  even: "The three are close together",
  stripNote: "One stroke is one person; the dotted line is chance, 50.",

  grown: "Most do better the second time",
  notGrown: "A second run has not made much difference yet",
  noGrowth: "Nobody has handed in a second run yet",
  noGrowthHint:
    "Once a first and a later run come in under one name, the way from first to best is drawn here.",
  growthAlt: (n, median) =>
    `Overall scores of ${people(n)} from first to best, median change ${median}`,
  medianGrowth: (n) => `median ${n}`,

  radar: (name) => `${name} beside the median`,
  radarGroup: "The group’s median",
  radarAlone: "The six sides of this one",
  radarAlt: "Six sides, from 0 to 100; the numbers are in the table below",
  radarKey: (name, attempt) =>
    `solid: ${name} (${attempt.toLowerCase()} run) · dashed: the group’s median`,
  radarKeyGroup: "dashed: the group’s median",
  none: "none",
  facet: "Side",
  numbers: "The numbers",
  middle: "Median",
  facetNotes: {
    cues: "percent of the client’s signals answered in the next sentence",
    facts: "percent of what the client knew that was found out and noted",
    open: "the score for transparency",
    promises: "percent of the promises that fell due and were kept",
    value: "the score for win-win",
    reads: "percent of the times the client’s mood was asked for and named closely",
  },

  teach: "Teach this next",
  teachNote:
    "A block’s width is how many gave points away, its height how many each, its area what the group lost.",
  teachPending:
    "The whole scenario is being solved to see what each step costs. It takes some seconds …",
  teachBeyond:
    "This scenario is too large to be solved here, so what each step costs is not known.",
  teachFailed: "It could not be worked out. Reload the page and try again.",
  teachNobody: "Nobody in this group gave anything away anywhere.",
  step: (n) => `Step ${n}`,
  table: "Offer table",
  tableTitle: "How the table closed",
  slippedBy: (n, each) => `${n} × ${each}`,
  total: (n) => `${n} pts`,
  project: "Put on the screen",
  projectNamed: (what) => `Put on the screen: ${what}`,
  allSteps: (n) => `All ${n} steps`,
  tableEnds: {
    well: "The best deal there was",
    less: "A deal, with something left on the table",
    none: "No deal",
  },

  list: "Names and numbers",
  listNote: "By band; within a band in no order of merit.",
  name: "Name",
  band: "Band",
  attempt: "Run",
  overall: "Overall",
  ending: "Ending",
  flags: "Remarks",
  sameMoves: (n) => `${n} with the same moves`,
  same: (names) => `same moves as ${names}`,
  remove: "Take off",
  removeNamed: (name) => `Take off this result of ${name}`,

  collect: "Collect codes",
  collectHeading: "Collect everybody’s result codes",
  paste: "Paste result codes",
  pasteHint:
    "As many as you like: chat messages with names, links, tables, an exported JSON file. The codes are found in them.",
  add: "Collect",
  files: "Choose files",
  drop: "Text, CSV and JSON files can also be dropped on the page.",
  unreadable: "The file cannot be read",
  scan: "Scan",
  scanHeading: "Scan result codes",
  scanHint:
    "Hold one phone after the other before the camera; the next can come as soon as one is in.",
  scanPicture: "What the camera sees",
  scanOpening: "Opening the camera. If the browser asks, allow it.",
  scanWaiting: "Waiting for a QR code.",
  scanned: (n) => `${n} collected.`,
  scanLast: {
    added: "That one is in. Next, please.",
    known: "That one was in already. Next, please.",
    failed:
      "It could not be checked: the scenario did not open, perhaps the network is down. Take it away and hold it up again.",
  },
  scanForeign: (text) => `This QR code is not a result code: ${text}`,
  scanRefused: (reason) => `Not taken: ${reason}.`,
  scanProblems: {
    insecure:
      "Browsers let a page use the camera only at an https address or on this very machine (localhost). Open the game at one of those, or paste the codes.",
    refused:
      "The browser has not let this page use the camera. Allow it in the site settings, left of the address, and try again.",
    none: "No camera was found. Connect one and try again, or paste the codes.",
    busy: "The camera did not open; another program may have it. Close that and try again.",
    gone: "The camera has gone. Connect it and try again.",
    unloaded:
      "What reads the QR codes could not be loaded; perhaps the network is down. Try again.",
  },
  scanAgain: "Try again",
  scanPaste: "Paste instead",
  added: (n) => (n === 0 ? "Nothing new" : `${results(n)} collected`),
  known: (n) => `${n} ${n === 1 ? "was" : "were"} here already`,
  refused: (n) => `${n} refused`,
  noCode: (n) => (n === 1 ? "1 line without a code" : `${n} lines without a code`),
  knownOne: "is here already",
  line: (n) => `Line ${n}`,
  handFailed:
    "They could not be checked: the scenario did not open, perhaps the network is down. What you pasted is still here; try again.",
  empty: "No results yet",
  emptyHint:
    "At the end of the debrief of an assessed run there is a result code. Paste everybody’s here: first how the group is spread, then which step to teach. Results stay in this browser on this device.",

  exportCsv: "Export CSV",
  exportJson: "Export JSON",
  exported: (file, named) =>
    named ? `Exported ${file}` : `Exported ${file}, without names and so without codes`,
  erase: "Erase all",
  eraseSure: (n, others) =>
    `Erase the ${results(n)} here${others ? ", the other groups included" : ""}? They are gone unless you still have the codes.`,
  eraseYes: "Erase",
  eraseNo: "Keep them",

  codeEntry: "Compare this result",
  codeHint: "Turn this run into a result code for your instructor, or for a board of your own.",
  codePractice: "Practice is not scored and has no result code. An assessed run has one.",
  makeCode: "Make a result code",
  codeHeading: "Result code",
  handle: "Signed",
  handleHint: "This is what others see. It may stay empty.",
  copy: "Copy the code",
  copyLink: "Copy the link",
  copied: "Copied",
  notCopied: "The browser does not allow it; select the text and copy it yourself",
  codeText: "Result code",
  codeLength: (n) => `${n} characters`,
  qr: "The result code as a QR code",
  codeProof:
    "The code holds the scenario, the seed, every move and what you signed with, and no score. Whoever opens it has the moves made again and the score worked out: it proves what these moves earn, not who made them. Which run it was is counted by this device and proves nothing either.",
  codeGone:
    "This run was played on an older scenario or under older rules and cannot become a code.",
  addMine: "Put it on this device’s board",
  addedMine: "It is on the board",

  opened: (name, n) => (name ? `${name}: ${n}` : `A result of ${n}`),
  openedSub: (title, variant, attempt) =>
    `${title} · situation ${variant} · assessed run ${attempt}, as they say`,
  openedBand: (band) => `${band}. The score was just worked out by making the moves again.`,
  refusedHeading: "This result code does not count",
  refusedHint: "Ask its owner to copy the whole code again and send it once more.",
  checkFailed: "It could not be checked. Perhaps the network is down; reload and try again.",
  checking: "Making the moves again …",

  invite: "Share a session",
  inviteHeading: "The same session for everybody",
  inviteHint:
    "Whoever opens the link gets this scenario, situation, seed and mode, and cannot change them.",
  scenario: "Scenario",
  variant: "Situation",
  variantNamed: (n) => `Situation ${n}`,
  seed: "Seed",
  seedHint: "A whole number from 0 to 2147483646, the same for everybody.",
  seedBad: "The seed has to be a whole number from 0 to 2147483646.",
  mode: "Mode",
  inviteLanguage: "Language",
  inviteLink: "Session link",
  inviteLocal:
    "Only this machine can open this address. Open the game at an address that others can reach before you share it.",
  fixed: (mode, variant, seed) =>
    `Settled by whoever sent the link: ${mode.toLowerCase()}, situation ${variant}, seed ${seed}.`,
  fixedOther:
    "You still have an assessed run open. Finish it or give it up before you can start from this link.",
  fixedUnknown: (variant) =>
    `The link names situation ${variant}, which this scenario does not have; it may have changed. Ask for a new link.`,

  teachKicker: (title, step) => `${title} · step ${step}`,
  said: (text) => `“${text}”`,
  vote: (letter) => `One more for ${letter}`,
  unvote: (letter) => `One fewer for ${letter}`,
  voteHint: (n) => `Pick a sentence and raise your hand. What ${people(n)} chose comes after.`,
  voteKeys: "A, B, C … add one; with Shift, take one off.",
  reveal: "Reveal",
  hide: "Cover",
  inRun: (n) => String(n),
  inRunLabel: "in their run",
  today: (n) => `${n} today`,
  noLoss: "costs nothing",
  offeredTo: (n) => `only ${people(n)} had it`,
  replied: (name) => `${name}:`,
  inner: "thinking",
  next: "Next",
  previous: "Previous",
  back: "Back to the class",
  afterMost: (client, letter) => `${client}, having heard ${letter}, which most of them chose`,
  noLesson: "There is no such step",
  noLessonHint: "The steps follow the results. Go back to the class and choose again.",
  tableLesson:
    "The table goes back and forth; there are no sentences to choose from. Ask first: how would you have closed?",
  tableHint: (n) => `How ${people(n)} closed it comes after.`,
  bestDeal: (terms) => `In one of the runs this could have been agreed. ${terms.join("; ")}.`,
  bestWithout: "In one of the runs signing nothing would have been best.",
  term: (issue, option) => `${issue}: ${option}`,
  revealedCost: (slipped, n, each) =>
    slipped === 0
      ? `${people(n)} came to this step and nobody lost anything.`
      : `${people(n)} came to this step, ${slipped} lost points, ${each} each. Options are judged by their average cost to those who had them.`,
};
