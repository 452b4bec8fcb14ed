import { type TableView, worthToUs } from "../../playthrough/table-view";
import type { PlayerView } from "../../playthrough/view";
import type { PlayStage } from "../playStage";
import { type Draft, isWhole } from "../table/worth";

/** What the guide says, one at a time; its words are in `i18n/guide-*`. */
export type HintCode =
  | "read-on"
  | "mark"
  | "mark-other"
  | "marked"
  | "opened"
  | "look"
  | "mark-again"
  | "to-table"
  | "place"
  | "sure"
  | "answer"
  | "their-side"
  | "ask-side"
  | "build"
  | "below-line"
  | "hand-over"
  | "counter"
  | "again"
  | "last-word";

/** Where on the page a sentence stands: beside what it is about. */
export type HintPlace = "line" | "choices" | "read" | "issues" | "send";

export interface Hint {
  code: HintCode;
  beside: HintPlace;
}

/** Turns of the guide's story that end with a line worth marking. */
export const TELLING: readonly number[] = [0, 2];

interface Talk {
  stage: PlayStage;
  view: PlayerView;
  /** Lines read so far. */
  revealed: number;
}

/** What is due while the client speaks and the player answers; null where the game can be left to itself. */
export function hintInTalk({ stage, view, revealed }: Talk): Hint | null {
  if (stage !== "reading" && stage !== "choosing") return null;
  const whole = revealed === view.lines.length;
  if (!whole) return view.turn === 0 ? { code: "read-on", beside: "line" } : null;
  if (!TELLING.includes(view.turn))
    return stage === "choosing" && view.turn === 1 ? { code: "look", beside: "choices" } : null;
  return hintOnTelling(stage, view);
}

function hintOnTelling(stage: "reading" | "choosing", view: PlayerView): Hint | null {
  const lines = view.lines.slice(view.turnFrom);
  const told = view.notebook.some(({ line }) => line >= view.turnFrom);
  const first = view.turn === TELLING[0];
  if (!told) {
    if (lines.some(({ noted }) => noted)) return { code: "mark-other", beside: "line" };
    return { code: first ? "mark" : "mark-again", beside: "line" };
  }
  if (!first) return stage === "choosing" ? { code: "to-table", beside: "choices" } : null;
  if (stage === "reading") return { code: "marked", beside: "line" };
  const opened = view.choices.some(({ basis }) => basis.length > 0);
  return opened ? { code: "opened", beside: "choices" } : null;
}

/** What is due while the player is asked how the client feels. */
export function hintAtRead({ dot, sure }: { dot: boolean; sure: boolean }): Hint {
  const code = !dot ? "place" : sure ? "answer" : "sure";
  return { code, beside: "read" };
}

/** What is due at the offer table. */
export function hintAtTable(table: TableView, draft: Draft): Hint {
  if (table.lastWord) return { code: "last-word", beside: "send" };
  const offered = table.history.findLast(({ packages }) => packages.length > 0);
  if (offered && isAsOffered(offered.packages, draft))
    return { code: table.counter ? "counter" : "again", beside: "send" };
  if (isWhole(draft)) {
    const below = worthToUs(table.ours, draft) < table.ours.reservation;
    return below ? { code: "below-line", beside: "issues" } : { code: "hand-over", beside: "send" };
  }
  const begun = table.history.length > 0 || draft.some((option) => option !== null);
  if (begun) return { code: "build", beside: "issues" };
  const known = table.issues.some(({ theirs }) => theirs !== null);
  return { code: known ? "their-side" : "ask-side", beside: "issues" };
}

const isAsOffered = (packages: readonly (readonly number[])[], draft: Draft): boolean =>
  packages.some((one) => one.every((option, issue) => option === draft[issue]));

/** The three things that the guide teaches, in order. */
export const LESSONS = ["note", "read", "table"] as const;
export type Lesson = (typeof LESSONS)[number];

/** Which of them the player is at. */
export const lessonAt = ({ turn }: Pick<PlayerView, "turn">): Lesson =>
  LESSONS[Math.min(turn, LESSONS.length - 1)]!;
