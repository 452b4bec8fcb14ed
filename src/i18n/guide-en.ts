import type { Closeness } from "../playthrough/closeness";
import type { guideZh } from "./guide-zh";
import { quoted } from "./quoted";

const closeness: Readonly<Record<Closeness, string>> = {
  "spot-on": "spot on",
  close: "close",
  off: "a little off",
  far: "some way off",
};

const terms = (items: readonly string[]) => quoted(items.join(", "));

/** English sets the names of feelings in lower case inside a sentence. */
const inSentence = (region: string) => region.toLowerCase();

/** A quotation at the end of a sentence keeps its own full stop. */
const unstopped = (quote: string) => quoted(quote.replace(/\.$/, ""));

export const guideEn: typeof guideZh = {
  offer: "Tea first: two minutes of listening",
  goOn: "Your tea is still warm: go on",
  offerHint: "Or go straight to the real thing below.",

  heading: "Two minutes to start with",
  about:
    "A small piece of business in a tea shop: note a line, read a face, settle an order. It never counts.",
  play: "Play it",

  steps: "Three things to learn",
  lessons: { note: "Listen", read: "Look", table: "Deal" },
  skip: "Skip",
  skipAloud: "Skip the guide and go to the shelf",

  hints: {
    "read-on": "Tap, or press Space, to hear her out.",
    mark: "No hurry, and yet she named a day. Note this line: one tap, or N.",
    "mark-other": "Noted. Look again: which line tells you something about her?",
    marked: "Noted. Read on, and see what it buys you.",
    opened: "Your note has opened one of these.",
    look: "No right answer: speak to what you saw.",
    "mark-again": "This one could be of use too. Note it or leave it.",
    "to-table": "Either will do; then to the table.",
    place: "Her words are light. Is she? Set the dot.",
    sure: "How sure are you? A guess is fine.",
    answer: "Hand it in; the answer comes at the end.",
    "their-side": "Bars: what she cares about, from your notes.",
    "ask-side": "Her side is blank. To find out, “Ask”.",
    build: "Pick one of each; the ruler is your own side.",
    "below-line": "Below your line. Change one of the two.",
    "hand-over": "That is a package. Hand it over.",
    counter: "Her own offer. Sign it, or change yours.",
    again: "Not yet. Change one thing and try again.",
    "last-word": "Her last word. Sign hers, or break off.",
  },
  hintsByTouch: {
    "read-on": "Tap to hear her out.",
    mark: "No hurry, and yet she named a day. Note this line with a tap.",
  },

  toClosing: "Look back",
  closing: {
    heading: (heard, agreed) => {
      if (agreed)
        return heard ? "You heard her, and you have a deal." : "A deal, and one line missed.";
      return heard
        ? "You heard her. The order is one step short."
        : "No order, and one line missed.";
    },
    kickers: { note: "Listen", read: "Look", table: "Deal" },
    used: (quote) => `You noted ${quoted(quote)} It gave you something to say, and you said it.`,
    unused: (quote) =>
      `You noted ${quoted(quote)} It gave you something to say, and this time you left it.`,
    passed: (quote, noted) =>
      noted > 0
        ? `You noted ${noted === 1 ? "one line" : `${noted} lines`}. The one that got away: ${quoted(quote)}`
        : `You noted nothing. The line that got away: ${quoted(quote)}`,
    read: (quote, truth, answer, close) =>
      `When she said ${unstopped(quote)}, she felt ${inSentence(truth)}. ${
        answer === null
          ? "You gave no answer."
          : answer === truth
            ? `You saw it: ${closeness[close ?? "far"]}.`
            : `You put her at ${inSentence(answer)}: ${closeness[close ?? "far"]}.`
      }`,
    deal: (items, ours, theirs) =>
      `You wrote down ${terms(items)}: ${ours} of 100 for you, ${theirs} of 100 for her.`,
    noDeal: "The order was never written; each of you is left with the other plan.",
    nothingLeft: "Nothing better was left on the table.",
    better: (items, ours, theirs) =>
      `Still on the table, with nobody the worse for it: ${terms(items)}, ${
        ours > 0 && theirs > 0
          ? `${ours} more for you and ${theirs} for her`
          : ours > 0
            ? `${ours} more for you at no cost to her`
            : `${theirs} more for her at no cost to you`
      }.`,
    both: (one, other) => `${one} ${other}`,
    toShelf: "To the shelf",
  },
};
