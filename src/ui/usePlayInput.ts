import { useEffect, useLayoutEffect, useRef } from "react";
import type { Play, SessionVerbs } from "../store/state";
import { linesOfTurn } from "./linesOfTurn";
import type { PlayStage } from "./playStage";
import { useVerbs } from "./session";

interface Situation {
  play: Play;
  stage: PlayStage;
  /** Shows the rest of the line, or goes on to the next. */
  readOn: () => void;
  panelOpen: boolean;
  closePanel: () => void;
  askCoach: () => void;
}

/**
 * The conversation without aiming: Space, Enter and a click on the words read on, 1–9 and arrows
 * choose, N notes the latest line, C asks the coach, Escape puts a sheet away.
 */
export function usePlayInput(situation: Situation): void {
  const verbs = useVerbs();
  const latest = useRef(situation);
  useLayoutEffect(() => {
    latest.current = situation;
  });
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (handleKey(event, latest.current, verbs)) event.preventDefault();
    };
    const onClick = (event: MouseEvent) => {
      if (isOnWords(event.target)) readOn(latest.current);
    };
    document.addEventListener("keydown", onKey);
    document.addEventListener("click", onClick);
    return () => {
      document.removeEventListener("keydown", onKey);
      document.removeEventListener("click", onClick);
    };
  }, [verbs]);
}

const TYPING = "input, textarea, select, dialog, [contenteditable]";
const OPERABLE = `${TYPING}, button, a, summary`;

/** The words, and the plate beside them. */
const PAGE = ".turn, .stage";

/** On the page itself, and not to select some words of it. */
function isOnWords(target: EventTarget | null): boolean {
  if (!(target instanceof Element) || !target.closest(PAGE) || target.closest(OPERABLE))
    return false;
  return window.getSelection()?.isCollapsed ?? true;
}

/** True when the key was for us. */
function handleKey(event: KeyboardEvent, situation: Situation, verbs: SessionVerbs): boolean {
  if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return false;
  const target = event.target instanceof Element ? event.target : document.body;
  if (target.closest(TYPING) || document.querySelector("dialog[open]")) return false;
  const { play, stage, panelOpen, closePanel } = situation;
  const { key } = event;
  if (panelOpen) {
    if (key === "Escape") closePanel();
    return key === "Escape";
  }
  // At the table and in a read every control has keys of its own.
  if (stage === "table" || stage === "read") return false;
  const pressing = key === " " || key === "Enter";
  // A key held down must not run through the conversation.
  if (event.repeat) return pressing;
  if (pressing) return !target.closest(OPERABLE) && readOn(situation);
  if (key === "n" || key === "N") return noteLatest(play, verbs);
  if ((key === "c" || key === "C") && play.log.mode === "practice") {
    situation.askCoach();
    return true;
  }
  if (stage !== "choosing") return false;
  if (key === "ArrowDown" || key === "ArrowUp") return moveFocus(target, key === "ArrowDown");
  return /^[1-9]$/.test(key) && chooseNumber(Number(key), play, verbs);
}

function readOn(situation: Situation): boolean {
  if (situation.stage === "reading") situation.readOn();
  return true;
}

function noteLatest(play: Play, verbs: SessionVerbs): boolean {
  const line = linesOfTurn(play).findLast(({ notable }) => notable);
  if (line) verbs.note(line.n);
  return line !== undefined;
}

function chooseNumber(number: number, { view }: Play, verbs: SessionVerbs): boolean {
  const choice = view.choices[number - 1];
  if (choice) verbs.choose(choice.id);
  return choice !== undefined;
}

function moveFocus(target: Element, down: boolean): boolean {
  const options = [...document.querySelectorAll<HTMLElement>(".option")];
  const at = options.findIndex((option) => option === target);
  const next = at < 0 ? (down ? 0 : options.length - 1) : at + (down ? 1 : -1);
  options[(next + options.length) % options.length]?.focus();
  return options.length > 0;
}
