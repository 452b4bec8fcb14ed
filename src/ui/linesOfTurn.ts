import type { ShownLine } from "../playthrough/view";
import type { Play } from "../store/state";

/** What was read since the last choice; of a table that has just closed, the words that closed it. */
export function linesOfTurn({ view, revealed }: Play): readonly ShownLine[] {
  const from = revealed > view.turnFrom ? view.turnFrom : Math.max(0, revealed - 2);
  return view.lines.slice(from, revealed);
}

/** What stays in sight above the latest line. */
export interface Above {
  /** The player's own words that the latest line answers. */
  own: ShownLine | undefined;
  /** What tells where one is, where there are no own words to answer. */
  setting: ShownLine | undefined;
  /** The line before it. */
  before: ShownLine | undefined;
}

/** Only lines of the scene that the latest is said in: words of another day or place are not what it answers. */
export function aboveLatest(lines: readonly ShownLine[]): Above {
  const latest = lines.at(-1);
  const here = lines.slice(0, -1).filter((line) => latest && inSameScene(line, latest));
  const own = here.findLast(({ speaker }) => speaker === "me");
  const told = here.findLast(({ speaker, text }) => speaker === null && text !== "");
  const setting = own || latest?.speaker === null ? undefined : told;
  return { own, setting, before: here.at(-1) };
}

const inSameScene = (one: ShownLine, other: ShownLine): boolean =>
  one.phase === other.phase &&
  one.scene.place === other.scene.place &&
  one.scene.time === other.scene.time;
