import type { BroughtFault } from "../workshop/reports";
import type { Step } from "../workshop/limits";
import type { bringingZh } from "./bringing-zh";

const megabytes = (bytes: number) => `${Math.round(bytes / 100_000) / 10} MB`;
const listed = (names: readonly string[]) => names.map((name) => name || "(top level)").join(", ");

const steps: Readonly<Record<Step, string>> = {
  unpack: "Unpack",
  build: "Check",
  play: "Rehearse",
  solve: "Work out the scores",
};
const doing: Readonly<Record<Step, string>> = {
  unpack: "Unpacking",
  build: "Checking",
  play: "Rehearsing",
  solve: "Working out the scores",
};

function fault(what: BroughtFault): string {
  switch (what.code) {
    case "too-large":
      return `The file is too large: a shelf takes scenarios of ${megabytes(what.limit)} at most. A scenario is only text; look whether pictures or films have got into it.`;
    case "unpacks-too-large":
      return `It unpacks to more than ${megabytes(what.limit)}, so unpacking was stopped. A scenario is only text and needs far less.`;
    case "too-many-entries":
      return `It has more than ${what.limit} files; the rest was not looked at. Bring only the folder of the scenario.`;
    case "not-a-zip":
      return "This is no .rapport file and no zip, or it is damaged. Download it again, or ask its author to pack it anew.";
    case "no-scenario":
      return "There is no scenario in it: scenario.yaml and story.ink are needed. Bring the scenario’s folder, a zip of it, or a .rapport file made by rapport pack.";
    case "newer-pack":
      return "The file was packed by a newer Rapport. Update this one first.";
    case "nothing-brought":
      return "Nothing arrived. Drag the files out of their folder, or open them with a button.";
    case "file-too-large":
      return `${what.name} in it is too large and was not unpacked. Write the script in several smaller files.`;
    case "packed-too-tightly":
      return `${what.name} in it would unpack to several hundred times its size. That is not text, and it was not unpacked.`;
    case "unsafe-name":
      return `A file in it has a name that leads elsewhere (${what.name}), so nothing of it was unpacked. Ask whoever gave it to you where it comes from.`;
    case "same-name-twice":
      return `Two files in it are called ${what.name}; there is no telling which one is meant. Pack it anew.`;
    case "nested":
      return `It contains packed files again (${listed(what.names)}). Unpack it, and bring the one inside.`;
    case "several-scenarios":
      return `There is more than one scenario in it (${listed(what.names)}). Open one folder at a time.`;
    case "too-slow":
      return `“${steps[what.step]}” was not done after ${what.seconds} seconds and was stopped. The script may run in a circle; its author can find the line with npx rapport check.`;
    case "stopped":
      return `Opening it stopped half-way${what.message && `: ${what.message}`}. The shelf is not affected.`;
  }
}

export const bringingEn: typeof bringingZh = {
  heading: "Opened by you",
  note: "Not part of the library, and kept on this device only. Whoever gave you the file answers for what it says; Rapport checks only that it can be played and that its scores are right.",
  invite:
    "Has somebody given you a scenario? Open its .rapport file or its folder here, or drop it on this page.",
  openFile: "Open a file",
  openFolder: "Open a folder",
  release: "Let go to open it here",
  own: "Not part of the library",
  status: { exact: "range of scores exact", bounded: "range of scores within bounds only" },
  working: (name) => `Opening ${name}`,
  steps,
  workingStep: (step) => `${doing[step]} …`,
  states: (states) => `${states.toLocaleString("en")} situations walked through`,
  variant: (at, of) => `variant ${at + 1} of ${of}`,
  cancel: "Stop opening it",
  failed: (name) => (name ? `${name} could not be opened` : "There was nothing to open"),
  fault,
  problems: (name, errors) =>
    `${name} has ${errors} error${errors === 1 ? "" : "s"} and cannot be played yet`,
  problemsHint:
    "Each entry names the file, the line, and what to write instead. Mend them and bring it again.",
  moreProblems: (n) => `${n} more not listed here; npx rapport check shows them all.`,
  severity: { error: "error", warning: "warning" },
  line: (file, line) => (line === null ? file : `${file}, line ${line}`),
  asking: (title) => `Another version of “${title}” is on the shelf already`,
  askingHint: (when) =>
    `You opened that one on ${when}. If it is replaced, an unfinished session cannot be continued; what you played stays in “My data”.`,
  replace: "Replace it",
  keepOld: "Keep the old one",
  arrived: {
    new: (title) => `“${title}” is on the shelf`,
    mended: (title) => `“${title}” was updated; an unfinished session goes on`,
    replaced: (title) => `“${title}” was replaced by the new version`,
    beside: (title) => `“${title}” is on the shelf, apart from the library’s`,
  },
  besideHint: (id) =>
    `The library has a scenario of that name. This one is called ${id} and has records of its own; it does not touch your results in the library.`,
  claims: {
    agrees: "The range of scores in the file was worked out here anew and agrees.",
    "cannot-compare":
      "The range of scores in the file could not be compared; the one worked out here is used.",
    altered:
      "The file was changed after it was packed; the range of scores was worked out here from what it holds now.",
    differs:
      "The range of scores in the file is not what was found here; the one found here is used.",
  },
  notSaved: {
    full: "This device’s storage is full, so it was not kept: you can play it while this page is open, and it is gone when you close it.",
    blocked:
      "The browser does not let us save, so it was not kept: you can play it while this page is open, and it is gone when you close it.",
  },
  statusNow: {
    exact: "Every path was walked, and the range of scores is exact.",
    bounded:
      "There are too many paths to walk them all; the range of scores is within bounds only.",
  },
  toBriefing: "Read the briefing",
  warnings: (n) => `${n} warning${n === 1 ? "" : "s"}; it can be played all the same`,
  alsoWarnings: (n) => `And ${n} warning${n === 1 ? "" : "s"}`,
  close: "Close",
  remove: "Remove",
  removeNamed: (title) => `Remove “${title}”`,
  removeConfirm: (title) =>
    `Take “${title}” off the shelf? What you played of it stays in “My data” and is part of an export.`,
  removeYes: "Remove",
  removeNo: "Keep it",
  notRemoved:
    "The browser would not let go of it; it is still there. Close other tabs and try again.",
};
