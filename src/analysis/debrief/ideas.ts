import type { ActId } from "../../mind/acts";
import type { SessionRecord } from "../../playthrough/record";
import type { Language, Scenario } from "../../scenario/scenario";
import type { Appraisal } from "./appraisal";
import { betterAt } from "./better";
import { dearest } from "./position";
import type { SessionLog } from "../../playthrough/log";

/** What could be done next time: what the better move of a dear moment was. */
export interface Idea {
  act: ActId;
  /** What the client had just said then, by its last sentence; null where nobody had said anything. */
  heard: string | null;
}

/** Ideas are few: each of another act. */
const MOST = 3;

/** The acts of better moves, from the dearest moment on, where what was done was another act. */
export function ideasOf(
  scenario: Scenario,
  { log, record }: { log: SessionLog; record: Pick<SessionRecord, "turns"> },
  appraisals: readonly Appraisal[],
  language: Language,
): Idea[] {
  const ideas: Idea[] = [];
  for (const one of dearest(appraisals, 2 * MOST)) {
    if (one.table || ideas.length === MOST) continue;
    const better = betterAt(scenario, log, one, language);
    const done = record.turns[one.turn]?.choice?.acts.map(({ act }) => act) ?? [];
    const act = better?.turn?.choice?.acts
      .map((each) => each.act)
      .find((each) => !done.includes(each));
    if (act && !ideas.some((idea) => idea.act === act))
      ideas.push({ act, heard: lastHeard(record.turns[one.turn - 1]) });
  }
  return ideas;
}

function lastHeard(turn: SessionRecord["turns"][number] | undefined): string | null {
  const said = turn?.lines.filter(({ shown, speaker }) => shown && speaker && speaker !== "me");
  return said?.at(-1)?.text.match(LAST_SENTENCE)?.[0].trim() ?? null;
}

/** In Chinese and English. */
const LAST_SENTENCE = /[^。？！.?!]+[。？！.?!…”’]*\s*$/;
