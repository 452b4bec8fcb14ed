import { useEffect } from "react";
import type { Play, SessionVerbs } from "../store/state";
import { stageOf } from "./playStage";
import { useVerbs } from "./session";

/**
 * The conversation without aiming: Space, Enter and a click on the words read on, 1–9 and arrows
 * choose, N notes the latest line.
 */
export function usePlayInput(play: Play): void {
  const verbs = useVerbs();
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (handleKey(event, play, verbs)) event.preventDefault();
    };
    const onClick = (event: MouseEvent) => {
      if (isOnWords(event.target)) readOn(play, verbs);
    };
    document.addEventListener("keydown", onKey);
    document.addEventListener("click", onClick);
    return () => {
      document.removeEventListener("keydown", onKey);
      document.removeEventListener("click", onClick);
    };
  }, [play, verbs]);
}

const TYPING = "input, textarea, select, dialog, [contenteditable]";
const OPERABLE = `${TYPING}, button, a, summary`;

/** On the words themselves, and not to select some of them. */
function isOnWords(target: EventTarget | null): boolean {
  if (!(target instanceof Element) || !target.closest(".turn") || target.closest(OPERABLE))
    return false;
  return window.getSelection()?.isCollapsed ?? true;
}

/** True when the key was for us. */
function handleKey(event: KeyboardEvent, play: Play, verbs: SessionVerbs): boolean {
  if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return false;
  const target = event.target instanceof Element ? event.target : document.body;
  if (target.closest(TYPING) || document.querySelector("dialog[open]")) return false;
  const { key } = event;
  const pressing = key === " " || key === "Enter";
  // A key held down must not run through the conversation.
  if (event.repeat) return pressing;
  if (pressing) return !target.closest(OPERABLE) && readOn(play, verbs);
  if (key === "n" || key === "N") return noteLatest(play, verbs);
  if (stageOf(play) !== "choosing") return false;
  if (key === "ArrowDown" || key === "ArrowUp") return moveFocus(target, key === "ArrowDown");
  return /^[1-9]$/.test(key) && chooseNumber(Number(key), play, verbs);
}

function readOn(play: Play, verbs: SessionVerbs): boolean {
  if (stageOf(play) === "reading") verbs.advance();
  return true;
}

function noteLatest({ view, revealed }: Play, verbs: SessionVerbs): boolean {
  const line = view.lines.slice(view.turnFrom, revealed).findLast(({ notable }) => notable);
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
