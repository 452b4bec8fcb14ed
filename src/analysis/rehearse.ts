import { type Move, startLog, withMove, type SessionLog } from "../playthrough/log";
import { beginPlay, type Playthrough } from "../playthrough/replay";
import { type Finding, type FindingCode, finding } from "../scenario/findings";
import type { Scenario } from "../scenario/scenario";
import { randomMove } from "./bargain";
import { chance } from "./chance";

/** Plays of each variant; choices before a play counts as endless. */
const PLAYS = 60;
const CHOICES = 200;
const STORY_FILE = "story.ink";

export interface Rehearsal {
  findings: Finding[];
  plays: number;
  /** Fewest and most choices on a play that reached its end. */
  decisions: { fewest: number; most: number } | null;
  endings: ReadonlySet<string>;
}

/**
 * Plays a scenario many times over, choosing at random but repeatably, and reports what stops a play.
 * Even plays note every line, odd ones none, so that both sides of `needs` are seen.
 */
export function rehearse(scenario: Scenario, plays: number = PLAYS): Rehearsal {
  const findings = new Map<string, Finding>();
  const endings = new Set<string>();
  const lengths: number[] = [];
  for (const { id: variant } of scenario.variants)
    for (let seed = 0; seed < plays; seed++) {
      const { log, playthrough } = playAtRandom(scenario, variant, seed);
      const found = findingIn(scenario, log, playthrough);
      if (found) findings.set(`${found.code}:${found.file}:${found.line}`, found);
      if (stopsEveryPlay(log, playthrough.view)) break;
      if (!playthrough.view.ended) continue;
      lengths.push(playthrough.view.turn);
      if (playthrough.record.ending !== null) endings.add(playthrough.record.ending);
    }
  const decisions =
    lengths.length > 0 ? { fewest: Math.min(...lengths), most: Math.max(...lengths) } : null;
  return {
    findings: [...findings.values()],
    plays: plays * scenario.variants.length,
    decisions,
    endings,
  };
}

/** One random play, to its end or to what stops it. */
export function playAtRandom(
  scenario: Scenario,
  variant: string,
  seed: number,
): { log: SessionLog; playthrough: Playthrough } {
  const pick = chance(seed);
  let log = startLog(scenario, { seed, variant });
  const play = beginPlay(scenario, log, scenario.language);
  const make = (move: Move) => {
    if (play.move(move)) log = withMove(log, move);
  };
  for (let at = 0; at < CHOICES; at++) {
    if (seed % 2 === 0) notesOf(play.now().view).forEach(make);
    for (let { table } = play.now().view; table; { table } = play.now().view)
      make(randomMove(table, pick));
    const { choices, fault } = play.now().view;
    if (fault || choices.length === 0) break;
    make({ choose: choices[pick(choices.length)]!.id });
  }
  return { log, playthrough: play.now() };
}

const notesOf = (view: Playthrough["view"]): Move[] =>
  view.lines
    .slice(view.turnFrom)
    .filter((line) => line.notable && !line.noted)
    .map((line) => ({ note: line.n }));

function findingIn(
  scenario: Scenario,
  log: SessionLog,
  { view, record }: Playthrough,
): Finding | null {
  const found = (code: FindingCode, params: Finding["params"] = {}): Finding => {
    const { file, line } = placeOfLastChoice(scenario, log);
    return { ...finding(code, file, line, params), play: log.moves };
  };
  const { fault } = view;
  if (!fault) {
    if (!view.ended) return found("no-end-in-sight", { choices: CHOICES });
    return record.ending === null ? found("no-ending") : null;
  }
  switch (fault.code) {
    case "script-error":
      return found(fault.code, { message: fault.message });
    case "no-way-on":
      return found("dead-end");
    case "runaway":
    case "too-many-lines":
    case "too-much-text":
    case "all-choices-hidden":
    case "too-many-choices":
      return found(fault.code);
    case "impossible-move":
    case "other-scenario":
    case "other-version":
    case "other-rules":
    case "unknown-variant":
      return null;
  }
}

/** What stops a play before its first choice stops every other one; unless notes would have helped. */
const stopsEveryPlay = ({ moves }: SessionLog, { fault }: Playthrough["view"]): boolean =>
  fault !== null && fault.code !== "all-choices-hidden" && !moves.some((move) => "choose" in move);

function placeOfLastChoice(scenario: Scenario, log: SessionLog): { file: string; line: number } {
  const last = log.moves.findLast((move) => "choose" in move);
  const choice = last && Object.values(scenario.choices).find(({ id }) => id === last.choose);
  return choice ?? { file: STORY_FILE, line: 1 };
}
