import type { tableZh } from "./table-zh";

const ORDINALS = ["", "First", "Second", "Third", "Fourth", "Fifth", "Sixth"];
const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

export const tableEn: typeof tableZh = {
  heading: (n) => (ORDINALS[n] ? `Your ${ORDINALS[n].toLowerCase()} offer` : `Your offer ${n}`),
  lastHeading: "Their last offer",
  said: "What they just said",
  used: (used, most) => `Offers ${used}/${most}`,
  usedAloud: (used, most) =>
    `${used} of at most ${most} offers made; they may stop listening sooner`,
  lastWord: "That was their last word. No more offers: sign on their terms, or leave.",

  worth: "Worth to us",
  between: (least, most) => `${least}–${most}`,
  above: (n) => (n === 0 ? "exactly at our walk-away line" : `${n} above our walk-away line`),
  below: (n) => `${n} below our walk-away line`,
  open: (labels) => `Still open: ${labels}`,
  line: (n) => `walk-away ${n}`,
  yielded: (n) => `${n} conceded since last time`,
  gained: (n) => `${n} more than last time`,
  level: "same as last time",

  issue: "Issue",
  knownColumn: "Their side, as far as you know",
  theirs: "Them",
  ours: "Last",
  marks: (theirs, ours) =>
    [theirs && "their counter-offer", ours && "our last offer"].filter(Boolean).join(", "),
  theirWorth: (n) => `worth ${n} to them`,
  worthBasis: "Bars: what an option is worth to them, 100 for their best",
  weight: (n) => `Weight ${n}%`,
  weightAloud: (n) => `This issue is ${n}% of what matters to them`,
  heardIn: (phase) => `Noted: ${phase.toLowerCase()}`,
  notKnown: "Nothing noted yet",
  answered: (words) => `Asked. They said: ${words}`,
  ask: "Ask",
  askAbout: (issue) => `Ask about: ${issue}`,
  askedEnough: "One question between two offers; ask again after the next",

  counter: "Their offer",
  counterWorth: (worth, standing) => `Worth ${worth} to us, ${standing}`,
  accept: "Sign theirs",
  takeOver: "Start from it",
  leave: "Break off politely",
  leaveHint: "End the talk with courtesy, without a deal",
  walk: "Walk out",
  walkSure: "Really walk out? There is no coming back today.",
  walkYes: "Walk out",
  walkNo: "Stay",

  history: "So far",
  you: "You",
  ourWorth: (n) => `worth ${n} to us`,
  belowLine: "below walk-away",
  closest: "closest, they said",
  declined: "Declined, and offered nothing",
  askedOf: (issue) => `Asked about: ${issue}`,

  layAside: "Add another",
  layAsideHint: "Set this one aside and draft another of equal worth to us, to hand over together",
  aside: "Offers to hand over together",
  asideNote: (within) => `All within ${within} of each other in worth to us; they choose`,
  apart: (n) => `${n} apart`,
  offer: (n) => (ORDINALS[n] ? capital(ORDINALS[n]) : `No. ${n}`),
  inHand: "In hand",
  takeBack: "Remove",
  takeBackNamed: (n) => `Remove offer ${n}`,
  send: (count) =>
    count > 1 ? `Hand over ${count === 2 ? "both" : `all ${count}`}` : "Hand it over",

  hitches: {
    unfinished: "Settle every issue before you hand it over.",
    closed: "This table has closed.",
    "last-word": "They will hear no more offers.",
    "nothing-to-accept": "They have made no offer to sign yet.",
    "already-asked": "Only one question between two offers.",
    "not-a-move": "That cannot be done; nothing has changed.",
    "no-such-package": "Something in this offer does not fit; it was not handed over.",
    "no-such-issue": "That issue is not on the table.",
    "too-few-offers": "Handing over together takes at least two offers.",
    "too-many-offers": "At most three offers at once.",
    "same-package": "This one is among them already. Change an issue first.",
    "not-equal": (spread, limit) =>
      `They are ${spread} apart in worth to us; at most ${limit} is allowed. Bring them level so that the choice is a fair one.`,
  },
};
