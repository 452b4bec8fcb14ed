import type { Plan } from "../playthrough/plan";
import { type CollectedCode, parseBoard } from "./collected";
import { type Change, emptyContents, type RawContents } from "./disk";
import { parseDrafts } from "./drafts";
import type { Holdings } from "./export";
import { type KeptScenario, parseKept } from "./kept";
import {
  isSpoiltPlan,
  isSpoiltSession,
  parsePast,
  parseRunning,
  type PastSession,
  type RunningSession,
} from "./sessions";
import { isSpoilt, parseSettings, type Settings } from "./settings";

type Parse<T> = (value: unknown, key: string) => T | null;

/** What the disk holds, read. */
export interface Known extends Holdings {
  scenarios: ReadonlyMap<string, KeptScenario>;
  board: ReadonlyMap<string, CollectedCode>;
  drafts: ReadonlyMap<string, Plan>;
  settings: Settings | null;
  unreadable: readonly Unreadable[];
}

export interface Unreadable extends Change {
  /** What of it can be read and stays; undefined when nothing can. */
  rest: unknown;
}

/** Reads all records; what cannot be read is told apart. */
export function readRecords(raw: RawContents): Known {
  const unreadable: Unreadable[] = [];
  const parsed = <T>(drawer: "running" | "past" | "scenarios", parse: Parse<T>) => {
    const records = new Map<string, T>();
    for (const [key, value] of raw[drawer]) {
      const record = parse(value, key);
      if (record) records.set(key, record);
      if (!record || isSpoiltSession(value))
        unreadable.push({ drawer, key, value, rest: record ?? undefined });
    }
    return records;
  };
  const running = parsed("running", parseRunning);
  const past = parsed("past", parsePast);
  const scenarios = parsed("scenarios", parseKept);
  const wishes = raw.settings.get("settings");
  if (wishes !== undefined && isSpoilt(wishes))
    unreadable.push({
      drawer: "settings",
      key: "settings",
      value: wishes,
      rest: parseSettings(wishes) ?? undefined,
    });
  const board = parseBoard(raw.board);
  const drafts = parseDrafts(raw.drafts);
  const settings = parseSettings(wishes);
  return { running, past, scenarios, damaged: raw.damaged, board, drafts, settings, unreadable };
}

/** What the player is told that it was. */
export function nameOf({ drawer, key, value, rest }: Unreadable): string {
  if (drawer === "scenarios") return `scenario/${key}`;
  const log = rest && isSpoiltPlan(value) ? (rest as RunningSession | PastSession).log : null;
  return log ? `plan/${log.scenario}` : key;
}

/** Puts a record among the damaged ones, and leaves what can be read of it. */
export function moveToDamaged(
  { drawer, key, value, rest }: Unreadable,
  newId: () => string,
): Change[] {
  return [
    { drawer: "damaged", key: `${drawer}/${key}/${newId()}`, value },
    { drawer, key, value: rest },
  ];
}

/** The contents of a disk with changes that have not come to it yet. */
export function overlaid(raw: RawContents, changes: Iterable<Change>): RawContents {
  const result = emptyContents();
  for (const drawer of Object.keys(result) as (keyof RawContents)[])
    result[drawer] = new Map(raw[drawer]);
  for (const { drawer, key, value } of changes)
    if (value === undefined) result[drawer].delete(key);
    else result[drawer].set(key, value);
  return result;
}
