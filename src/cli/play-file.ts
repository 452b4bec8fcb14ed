import type { SessionLog } from "../playthrough/log";
import type { MindReading } from "../playthrough/record";
import type { Playthrough } from "../playthrough/replay";
import type { Headline } from "../scenario/scenario";

/** What a recorded play must keep resulting in. */
export interface Outcome {
  ending: string | null;
  points: Readonly<Record<Headline, number>>;
  client: MindReading;
}

export function outcomeOf({ record }: Playthrough): Outcome {
  return {
    ending: record.ending,
    points: record.points,
    client: record.turns.at(-1)?.after ?? record.start,
  };
}

/** The text of a recorded play: the log with one move a line, then its outcome. */
export function playFile(log: SessionLog, outcome: Outcome): string {
  const { moves, ...head } = log;
  const lines = moves.map((move) => `    ${JSON.stringify(move)}`).join(",\n");
  const fields = Object.entries(head).map(
    ([key, value]) => `    "${key}": ${JSON.stringify(value)},`,
  );
  return `{\n  "log": {\n${fields.join("\n")}\n    "moves": [\n${lines.replaceAll(/^/gm, "  ")}\n    ]\n  },\n  "outcome": ${JSON.stringify(outcome)}\n}\n`;
}

/** Splits a recorded play; a bare log is a play without an expected outcome. */
export function parsePlayFile(text: string): { log: string; expected: Outcome | null } {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value === "object" && value !== null && "log" in value) {
      const { log, outcome } = value as { log: unknown; outcome?: Outcome };
      return { log: JSON.stringify(log), expected: outcome ?? null };
    }
  } catch {
    // Not JSON: parseLogText says so.
  }
  return { log: text, expected: null };
}
