import type { LedgerFinding } from "../analysis/ledger";
import type { ledgerZh } from "./ledger-zh";
import { quoted } from "./quoted";

const at = (turn: number) => (turn === 0 ? "the opening" : `turn ${turn}`);
const At = (turn: number) => (turn === 0 ? "In the opening" : `In turn ${turn}`);

function headline(finding: LedgerFinding, question: string, client: string): readonly string[] {
  switch (finding.code) {
    case "ask":
      return [
        `The question worth most: ${question}`,
        ` Put in ${at(finding.chance.turn)}, it would have been answered.`,
      ];
    case "misjudged":
      return [`${question} You asked,`, ` but ${at(finding.turn)} was not yet the time.`];
    case "not-noted":
      return [`${question} ${client} told you,`, " and you did not note it."];
    case "not-used":
      return [`${question} It stood in your notebook,`, " and you never used it."];
    case "sound":
      return finding.known === finding.of
        ? [`${finding.of} facts that mattered,`, " and every one reached your notebook."]
        : [
            `${finding.of} facts that mattered, ${finding.known} known;`,
            " the rest were out of reach on this path.",
          ];
  }
}

export const ledgerEn: typeof ledgerZh = {
  kicker: "Information ledger: what was found out, and what was used",
  headline,
  more: (n) => (n === 1 ? "1 more fact" : `${n} more facts`),
  fewer: "Only what matters most",
  caption: "Every fact that mattered: asked, told, noted, used",
  fact: "Fact",
  matters: (n) => ["", "Useful", "Important", "Crucial"][n] ?? "Important",
  planned: "You wanted to know",
  columns: { asked: "Asked", told: "Told", noted: "Noted", used: "Used", error: "The account" },
  at: (turn) => (turn === 0 ? "Opening" : `Turn ${turn}`),
  asked: "Asked",
  askedNot: "Not asked",
  toldAsked: "Told",
  toldUnasked: "Volunteered",
  toldNot: "Not told",
  noted: "Noted",
  notedNot: "Not noted",
  used: "Used",
  usedNot: "Not used",
  nothingToNote: "Nothing to note",
  nothingToUse: "Nothing to use",
  errors: {
    "not-asked": "Did not ask",
    misjudged: "Asked at the wrong time",
    "not-noted": "Heard, not noted",
    "not-used": "Did not use",
  },
  sound: "Nothing amiss",
  outOfReach: "No chance to ask on this path",
  tooSoon: "Too soon to be told",
  askedInVain: "Asked, and nothing came of it",

  couldAsk: (turn, words, tells, client) =>
    tells
      ? `${At(turn)} there was a choice: ${quoted(words)}. ${client} would have told you.`
      : `${At(turn)} there was a choice: ${quoted(words)}. But ${client} would not have told you then.`,
  closed: (turn, { code, short, candourOpens }, client) => {
    const points = short === 1 ? "1 point" : `${short} points`;
    const why =
      code === "mood"
        ? `${client} was too upset for what they would have told otherwise, ${points} of personal trust short`
        : `this is told only to someone trusted, and ${points} of personal trust were missing`;
    const how = candourOpens
      ? "Opening up yourself first would have been enough."
      : "Earn trust first, then ask.";
    return `Too early in ${at(turn)}: ${why}. ${how}`;
  },
  closedOther: (turn, client) => `${At(turn)} you asked, and ${client} left it at that.`,
  notNoted: (turn) => `Said in ${at(turn)} and not noted, so it could not be used later.`,
  notUsed: "Words that rest on it were on offer, and you did not choose them.",
  shows: (issues, client, seen) => {
    const end =
      seen === null ? "" : seen ? "; at the table you saw it" : "; at the table you did not";
    return `Knowing it shows what ${client} wants on ${issues}${end}.`;
  },
  chanceAt: (turn) => `See ${at(turn)}`,
  stepAt: (step, turn) => `${step}: see ${at(turn)}`,
  traded: "The trade that was missed needed this.",
  issue: (label) => quoted(label),

  planTitle: "Against your plan",
  outcomes: { known: "Found out", heard: "Heard, not noted", missed: "Not found out" },
  planFound: (found, of) => `You wanted to find out ${of}; you found out ${found}.`,
  ownQuestion: "Your own question",
  ownAnswer: "Only you know whether it was answered.",
  hold: "To hold on to",
  give: "To give on",
  signedAt: (option, share) => `Signed at ${quoted(option)}, ${share}% of your best on this issue.`,
  unsigned: "Nothing was signed.",
  stop: "Where to stop",
  dealAt: (worth, line) =>
    worth >= line
      ? `The deal is worth ${worth} to you, ${worth - line} above the sheet’s walk-away line.`
      : `The deal is worth ${worth} to you, ${line - worth} below the sheet’s walk-away line.`,
  begin: "How to begin",
  first: (words) => `You began with ${quoted(words)}.`,
};
