import { boardEn } from "./board-en";
import { bringingEn } from "./bringing-en";
import { dealEn } from "./deal-en";
import { debriefEn } from "./debrief-en";
import { elsewhereEn } from "./elsewhere-en";
import { logFault, playFault } from "./faults-en";
import { guideEn } from "./guide-en";
import { ledgerEn } from "./ledger-en";
import { lessonsEn } from "./lessons-en";
import { listeningEn, notesEn } from "./listening-en";
import { planEn } from "./plan-en";
import { modesEn } from "./modes-en";
import { quoted } from "./quoted";
import { readsEn } from "./reads-en";
import { tableEn } from "./table-en";
import type { Headline, Phase, Place, TimeOfDay } from "../scenario/scenario";
import type { Messages } from "./messages";

const NUMERALS = [
  "no",
  "one",
  "two",
  "three",
  "four",
  "five",
  "six",
  "seven",
  "eight",
  "nine",
  "ten",
];
const few = (n: number) => NUMERALS[n] ?? String(n);
const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
const count = (n: number, one: string, many = `${one}s`) => `${n} ${n === 1 ? one : many}`;

const phases: Readonly<Record<Phase, string>> = {
  pre: "Before",
  mid: "At the table",
  post: "After",
};
const places: Readonly<Record<Place, string>> = {
  cafe: "Café",
  "meeting-room": "Meeting room",
  office: "Office",
  "factory-floor": "Factory floor",
  phone: "On the phone",
  chat: "Chat",
};
const times: Readonly<Record<TimeOfDay, string>> = {
  morning: "morning",
  noon: "noon",
  afternoon: "afternoon",
  evening: "evening",
  night: "night",
};
const headlines: Readonly<Record<Headline, string>> = {
  listening: "Listening",
  transparency: "Transparency",
  winwin: "Win-win",
};

/** When something was played, on the player's own clock. */
const day = new Intl.DateTimeFormat("en-GB", {
  month: "long",
  day: "numeric",
  hour: "2-digit",
  minute: "2-digit",
});

export const en: Messages = {
  product: "Rapport",
  quoted,
  phases,
  places,
  times,
  headlines,
  playFault,
  logFault,
  listOf: (items) => items.join(", "),

  nav: {
    label: "Main",
    toShelf: "Back to the shelf",
    settings: "Settings",
    language: "Interface language",
    skip: "Skip to the text",
  },

  loading: "Opening…",

  shelf: {
    heading: (n) =>
      n === 1
        ? "One client, one negotiation that matters"
        : `${capital(few(n))} clients, ${few(n)} negotiations that matter`,
    resume: "Continue where you stopped",
    welcomeBack: (n) => (n === 1 ? "Ready for another session?" : "Who will you meet today?"),
    lead: "Each client has something to say, and something left unsaid. Afterwards you see what they really thought.",
    played: (sessions) =>
      sessions === 1 ? "1 session completed." : `${sessions} sessions completed.`,
    how: "Read the briefing, then talk line by line and note what matters as you hear it. Practice lets you undo a step; assessment does not.",
    trains: "Trains",
    suggested: "A good place to start",
    privacy: "No sign-up; your records stay on this device.",
    level: (n) =>
      ["Level 1, beginner", "Level 2, intermediate", "Level 3, advanced"][n - 1] ?? `Level ${n}`,
    minutes: (n) => `about ${n} minutes`,
    untried: "not tried yet",
    pausedAt: (turn, place) => {
      const where = place && `, ${place.toLowerCase()}`;
      return turn === 0 ? `Stopped at the opening${where}` : `Stopped in turn ${turn}${where}`;
    },
    when: (at) => day.format(at),
    lastEnding: (outcome, title) => `Last time: ${outcome}${title && ` (ending “${title}”)`}`,
    openNamed: (title) => `Read the briefing: “${title}”`,
    again: "Play again",
    reviewNamed: (title) => `Last debrief: “${title}”`,
    outdated: "Unfinished, but the scenario has changed since.",
    continue: "Continue",
    continueNamed: (title) => `Continue “${title}”`,
    open: "Read the briefing",
    review: "Last debrief",
    empty: "The shelf is still empty",
    emptyHint:
      "No scenario has been put in here yet. Put a scenario folder into stories and build again, and it will appear.",
  },

  brief: {
    who: (role, firm) => `${role}, ${firm}`,
    you: "You",
    goal: "What you want",
    walkAway: "Your walk-away",
    phases: "The three phases",
    scene: (client, place, time) => `${client}, ${place.toLowerCase()}, ${time}`,
    knows: "What you know",
    clientNamed: (name) => `The client: ${name}`,
    mode: "How you play",
    practice: "Practice",
    practiceHint: "You can undo and ask the coach; nothing is recorded as a result.",
    assess: "Assessment",
    assessHint:
      "No undo, no hints; if you leave, you can only go on where you stopped. The result is recorded.",
    minutes: (n) => `About ${n} minutes: before, at and after the table.`,
    start: "Start",
    startOver: "Start over",
    continue: "Continue",
    stored: "You are halfway through this one and can continue where you stopped.",
    storedSetAside: "If you start over, the unfinished session stays in your exported data.",
    outdated:
      "The session you left unfinished is from before this scenario was changed and cannot go on. Please start over; the old record stays in your exported data.",
    unknown: "There is no such scenario",
    unknownHint:
      "Nothing on the shelf has that name. The link may be wrong, or it is not installed here.",
    failed: "This scenario could not be opened",
    failedHint:
      "The network may be down, or the page was just updated. Your records are not affected. Please reload the page.",
    reload: "Reload the page",
  },

  play: {
    heading: (title) => `${title}: the conversation`,
    phases: "Phase of the negotiation",
    turn: "What is being said",
    choices: "What do you say?",
    advance: "Continue",
    advanceKey: "Space",
    note: "Note this line",
    noted: "Noted",
    noteMark: "+",
    basis: (quote) => `Because you noted: ${quoted(quote)}`,
    keysNumber: "say at once",
    keysMove: "pick",
    keysSay: "say",
    said: (name, text) => (name ? `${name}: ${text}` : text),
    brief: "Brief",
    undo: "Undo",
    transcript: "Transcript",
    transcriptEmpty: "Nothing was said before this.",
    notebook: "Notebook",
    notebookCount: (n) => `Notebook (${n})`,
    notebookFacts: "What matters",
    notebookLines: "Lines noted",
    closePanel: "Close",
    notebookEmpty: "Nothing noted yet. Note a line that matters and it stays here.",
    notebookUse:
      "What noting is for: if a line you noted holds something that matters, you may later be able to say things that only a careful listener can.",
    notebookBasis:
      "“Because you noted” below a choice means: the choice is there because you noted that line.",
    ended: "The conversation has ended",
    toDebrief: "See the debrief",
    faultHeading: "The session cannot continue here",
    goOn: "Continue from there",
    debriefSoFar: "Debrief so far",
    startOver: "Start over",
    saving: { saved: "saved", saving: "saving", unsaved: "not saved" },
  },

  board: boardEn,
  bringing: bringingEn,

  dev: {
    label: "Problems in the scenario",
    heading: (errors, warnings) =>
      errors > 0
        ? `${count(errors, "error")}: mend and save, and the stage follows`
        : `It can be played; ${count(warnings, "warning")}`,
    show: "Show",
    hide: "Hide",
    openInEditor: "Open in the editor",
  },

  deal: dealEn,

  modes: modesEn,

  listening: listeningEn,

  plan: planEn,

  ledger: ledgerEn,

  notes: notesEn,

  table: tableEn,

  reads: readsEn,

  guide: guideEn,

  debrief: debriefEn,

  elsewhere: elsewhereEn,
  lessons: lessonsEn,

  settings: {
    heading: "Settings",
    close: "Close",
    language: "Language",
    textSize: "Text size",
    textSizes: { normal: "Standard", large: "Large", larger: "Larger", largest: "Largest" },
    motion: "Motion",
    motions: { system: "Same as system", reduced: "Reduced", full: "Full" },
    describes: "Describe body language",
    describesHint: "What can be seen in the client’s face and posture, as a line of words.",
    sound: "Sound",
    soundHint: "Quiet sounds of the room, and a soft one when you note or speak.",
    data: "My data",
    dataNote:
      "Your data is in this device’s browser only. Export it before you change devices or clear the browser.",
    export: "Export my data",
    exported: (file) => `Exported to ${file}.`,
    restore: "Restore from a file",
    restored: (n) => `${count(n, "session")} merged in; nothing of yours was replaced.`,
    plansLost: (n) => `${count(n, "plan")} among them could not be read and was left out.`,
    erase: "Erase all data",
    eraseConfirm:
      "Erase everything? All progress, debriefs, opened scenarios and collected result codes will be deleted from this device and cannot be restored.",
    eraseYes: "Erase all",
    eraseNo: "Keep everything",
    erased: "Everything has been erased.",
    notErased:
      "The browser did not let us erase; your data is still here. Close other tabs and try again.",
    badFile: {
      "not-json":
        "This file is not complete JSON; nothing was restored. Choose a file made by “Export my data”.",
      "not-an-export": "This file is not a Rapport export; nothing was restored.",
      "newer-format":
        "This file is from a newer Rapport; nothing was restored. Please update this one first.",
      "mode-changed":
        "A session in this file is one of yours under the other mode, practice or assessment; nothing was restored.",
      "too-large": "This file is too large to be an export of Rapport; nothing was restored.",
      unreadable: "This file cannot be read; nothing was restored.",
    },
    badSession: (at, why) =>
      `Session ${at + 1} in the file is damaged; nothing was restored. ${why}`,
  },

  notices: {
    label: "Notices",
    dismiss: "OK",
    retry: "Try again",
    blocked:
      "The browser does not let us save (private mode, or storage switched off). You can continue, but your progress will be lost when this page is closed. To keep it, export it in the settings.",
    full: "This device’s storage is full, so new progress was not saved. You can continue; free some space and press “Try again”, or export in the settings.",
    oldSession: "a past session",
    back: "Saving works again; what was missing has been saved.",
    "no-page": "There is no such address; this is the shelf.",
    "not-an-extension":
      "An assessed run cannot be undone or resumed into another past. Nothing was changed; this is where it stands.",
    "mode-changed":
      "A session cannot change between practice and assessment once it has begun. Nothing was changed; this is where it stands.",
    "assess-open":
      "Your assessed run is not over; it stays open. Go on where it stands, or give it up in its briefing.",
    "other-tab":
      "This session is open in another tab as well. Both show the same one and keep up with each other; nothing is lost.",
    "ended-elsewhere": "This session was ended in another tab; here is its briefing.",
    "nothing-running": "This scenario has no unfinished session; here is its briefing.",
    "nothing-finished":
      "You have not finished this scenario yet, so there is no debrief; here is its briefing.",
    "renewed-assess":
      "The scenario was changed. An assessed run does not change with it: it goes on as it began. To see the change, give it up and start again.",
    renewedPast: (at, choice) =>
      at < 0
        ? "The scenario was changed and this session does not fit it: its variant or rules are other ones. You are still in the version from before; the record is untouched."
        : `The scenario was changed, and move ${at + 1} of this session${choice && ` (${choice})`} can no longer be made in it. You are still in the version from before; the record is untouched. Change it back to go on, or start again to see the new one.`,
    settings: "settings",
    scenario: (id) => `the opened scenario ${id}`,
    plan: (title) => `the plan for ${title}`,
    damaged: (what) =>
      `${count(what.length, "record")} ${what.length === 1 ? "was" : "were"} damaged and could not be read (${what.join(", ")}). ${what.length === 1 ? "It was" : "They were"} set aside unchanged and ${what.length === 1 ? "is" : "are"} included in exported data; nothing else is affected.`,
  },

  crash: {
    heading: "Something went wrong on this page",
    body: "It is our fault, not yours. Every move you made is kept; reload the page to continue.",
    reload: "Reload the page",
    toShelf: "Back to the shelf",
    export: "Export my data first",
    detail: "Details for the developers",
  },
};
