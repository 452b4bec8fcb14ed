import { ACTS, isActId } from "../mind/acts";
import { isCueKind } from "../mind/cues";
import {
  type AimedAct,
  type LineTag,
  type Phase,
  PHASES,
  type Place,
  PLACES,
  type Statement,
  type TimeOfDay,
  TIMES,
} from "./scenario";

/** `# key: value`, both trimmed; a full-width colon is read as a half-width one. */
export function splitTag(tag: string): { key: string; value: string } {
  const match = /^([^:：]*)[:：]?([\s\S]*)$/.exec(tag)!;
  return { key: match[1]!.trim(), value: match[2]!.trim() };
}

export const LINE_TAGS = [
  "phase",
  "place",
  "time",
  "enter",
  "exit",
  "cue",
  "reveals",
  "read",
  "event",
  "exposed",
  "keep",
  "break",
  "ending",
] as const;

export const CHOICE_TAGS = [
  "act",
  "asks",
  "uses",
  "needs",
  "promise",
  "keep",
  "break",
  "lie",
  "says",
  "table",
] as const;

export type LineTagKey = (typeof LINE_TAGS)[number];
export type ChoiceTagKey = (typeof CHOICE_TAGS)[number];

const member = <T extends string>(list: readonly T[], text: string): text is T =>
  (list as readonly string[]).includes(text);

export const isLineTagKey = (key: string): key is LineTagKey => member(LINE_TAGS, key);
export const isChoiceTagKey = (key: string): key is ChoiceTagKey => member(CHOICE_TAGS, key);

/** A line's tag, or null when its value is not one of the values the key knows. References are not looked up here. */
export function parseLineTag(key: LineTagKey, value: string): LineTag | null {
  switch (key) {
    case "phase":
      return member<Phase>(PHASES, value) ? { kind: key, phase: value } : null;
    case "place":
      return member<Place>(PLACES, value) ? { kind: key, place: value } : null;
    case "time":
      return member<TimeOfDay>(TIMES, value) ? { kind: key, time: value } : null;
    case "enter":
    case "exit":
      return value ? { kind: key, who: value } : null;
    case "cue":
      return isCueKind(value) ? { kind: key, cue: value } : null;
    case "reveals":
      return value ? { kind: key, fact: value } : null;
    case "read":
      return value ? null : { kind: key };
    case "event":
      return isActId(value) && ACTS[value].event ? { kind: key, act: value } : null;
    case "exposed":
      return value ? { kind: key, lie: value } : null;
    case "keep":
    case "break":
      return value ? { kind: key, promise: value } : null;
    case "ending":
      return value ? { kind: key, ending: value } : null;
  }
}

/** `paraphrase, probe_interest @li` → aimed acts; names that are no act of the player's come back in `unknown`. */
export function parseActs(value: string): { acts: AimedAct[]; unknown: string[] } {
  const acts: AimedAct[] = [];
  const unknown: string[] = [];
  for (const part of value.split(/[,，、]/)) {
    const match = /^\s*([^\s@]*)\s*(?:@\s*(\S+))?\s*$/.exec(part);
    const name = match?.[1] ?? part.trim();
    if (match && isActId(name) && !ACTS[name].event) acts.push({ act: name, at: match[2] ?? null });
    else unknown.push(part.trim());
  }
  return { acts, unknown };
}

/** `stock=enough` */
export function parseStatement(value: string): Statement | null {
  const match = /^([^=\s]+)\s*=\s*([^=\s]+)$/.exec(value);
  return match ? { topic: match[1]!, value: match[2]! } : null;
}

/** `a, b` → ["a", "b"] */
export const parseNames = (value: string): string[] =>
  value
    .split(/[,，、]/)
    .map((name) => name.trim())
    .filter(Boolean);
