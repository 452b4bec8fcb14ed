import type { ActGroup } from "../mind/acts";
import type { elsewhereZh } from "./elsewhere-zh";

const questions: Readonly<Record<ActGroup, string>> = {
  listening:
    "The two clients speak of different things. What did each of them let show, before you spoke, without saying it? Does the move answer their words, or what lies beneath them?",
  transparency:
    "What does it take to say this, there and here? Does the client trust you more for having heard it, or less, and why?",
  winwin:
    "The two talks are about different things. What could each client least let go of? How does the move lead from who gets more to what would work for both?",
  care: "In both there is something that stands in no contract. How could you tell that it mattered? And how could the client tell that you meant it?",
};

export const elsewhereEn: typeof elsewhereZh = {
  link: (title) => `The same move with another client: ${title}`,
  warning:
    "This gives away one moment of that scenario, not its ending. Nothing is scored or recorded.",
  heading: "The same move, another client",
  seeking: "Looking through the other scenarios for a moment that takes this move …",
  none: "No other scenario here has a moment that takes this move.",
  noPrinciple: "There is no move in this turn that could be compared with another.",
  from: (title) => `A moment from ${title}`,
  you: "Who you are here",
  ask: (act) => `Which of these does the same: ${act}?`,
  say: "This one",
  right: "Yes, this one",
  shown: "It is this one",
  wrong: "Not this one",
  does: (acts) => `What you picked is: ${acts}.`,
  doesNothing: "What you picked makes no move at all.",
  again: "Look again",
  show: "Show me which",
  yours: (turn) => `In your talk, turn ${turn}`,
  theirs: (title) => `Here, in ${title}`,
  cue: (cues) => `What showed: ${cues}`,
  noCue: "Nothing showed",
  youSaid: "You said",
  sameMove: "The move, in this case",
  think: "Think: what is the same in both?",
  principle: (act, definition) => `The move in both: ${act}. ${definition}`,
  questions,
  why: "Once you can say what is the same, you can use it with the next client.",
};
