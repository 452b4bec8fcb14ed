import type { LogFault } from "../playthrough/log";
import type { PlayFault } from "../playthrough/view";

const ALL_KEPT =
  "Everything you said is kept; undo one step, say something else, and tell the author.";

export function playFault(fault: PlayFault): string {
  switch (fault.code) {
    case "impossible-move":
      return `This record is damaged: move ${fault.at + 1} cannot be made here. Everything before it is kept and you can continue from there; the original record stays in your exported data.`;
    case "other-scenario":
      return "This record belongs to another scenario. Go back to the shelf and open that one.";
    case "other-version":
      return "This scenario has changed since, so the old record does not fit any more. Please start over; the old record stays in your exported data.";
    case "other-rules":
      return "The rules of Rapport have changed since, so the old record does not fit any more. Please start over; the old record stays in your exported data.";
    case "unknown-variant":
      return "This record was played in a variant that the scenario does not have. Please start over.";
    case "runaway":
      return `The script is caught in a loop here. ${ALL_KEPT}`;
    case "too-many-lines":
      return `The script does not stop talking here. ${ALL_KEPT}`;
    case "too-much-text":
      return `The script produces too much text here. ${ALL_KEPT}`;
    case "too-many-choices":
      return `The script offers more choices here than can be shown. ${ALL_KEPT}`;
    case "script-error":
      return `The script failed here (${fault.message}). ${ALL_KEPT}`;
    case "no-way-on":
      return `The script breaks off here without an ending. ${ALL_KEPT}`;
    case "all-choices-hidden":
      return "Everything that could be said here rests on words you did not note. Undo one step and note what you hear, or say it another way.";
  }
}

export function logFault(fault: LogFault): string {
  switch (fault.code) {
    case "not-json":
      return "It is not complete JSON. Export again and choose that file.";
    case "not-a-log":
      return `It is not the record of a session: “${fault.field}” is missing or wrong. Please export again.`;
    case "bad-move":
      return `Move ${fault.at + 1} of the record cannot be read. Please use a file that was not edited.`;
  }
}
