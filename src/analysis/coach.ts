import type { ActId } from "../mind/acts";
import type { CueKind } from "../mind/cues";
import type { ChoiceRecord, SessionRecord, TurnRecord } from "../playthrough/record";
import type { CastId } from "../scenario/scenario";
import { reasonsIn, type TakenReason } from "./debrief/reasons";

/** What a coach has to say before a choice, free of any language. It names no option. */
export interface Advice {
  /** Key of what the scenario itself has to say at this moment, in `texts.coach`. */
  moment: string | null;
  /** The latest line that let something slip, by its number, and what; null when none did since the last choice. */
  signal: { line: number; cues: readonly CueKind[] } | null;
}

/**
 * What there is to hint at, as far as the player has read.
 * @param revealed lines of the session already read
 * @param offered names of the choices on offer
 * @param moments keys that the scenario has a text for
 */
export function adviseOn(
  { turns }: Pick<SessionRecord, "turns">,
  revealed: number,
  offered: readonly string[],
  moments: readonly string[],
): Advice {
  const lines = turns.at(-1)?.lines ?? [];
  const line = lines.findLast(
    ({ shown, cues }) => shown !== null && shown.n < revealed && cues.length > 0,
  );
  const signal = line?.shown ? { line: line.shown.n, cues: [...new Set(line.cues)] } : null;
  return { moment: momentOf(offered, moments), signal };
}

/** The text of a choice point, else of its stitch, else of its knot. */
function momentOf(offered: readonly string[], moments: readonly string[]): string | null {
  const names = offered.map((id) => id.split("."));
  const deepest = Math.max(0, ...names.map((parts) => parts.length));
  for (let depth = deepest - 1; depth >= 0; depth--) {
    const found = names.map((parts) => parts[depth]).find((name) => name && moments.includes(name));
    if (found) return found;
  }
  return null;
}

/** What a choice was and what it did to the client, without a number. */
export interface Explanation {
  acts: readonly ActId[];
  answered: readonly CueKind[];
  passed: readonly CueKind[];
  effect: "warmer" | "cooler" | "even";
  /** Why less of it reached the client than could have. */
  why: TakenReason | null;
}

/** Explains the choice that began a turn; null where none did, or it did nothing to the lead. */
export function explain(turn: TurnRecord | undefined, lead: CastId): Explanation | null {
  const choice = turn?.choice;
  if (!choice || choice.acts.length === 0) return null;
  const reasons = reasonsIn({ turns: [turn] }, lead);
  const why = choice.acts.flatMap((one) => reasons.get(one) ?? [])[0] ?? null;
  return {
    acts: [...new Set(choice.acts.map(({ act }) => act))],
    answered: choice.answered,
    passed: choice.passed,
    effect: effectOf(choice, lead),
    why,
  };
}

/** Trust before mood: what somebody thinks of you lasts longer than how they feel. */
function effectOf({ acts }: ChoiceRecord, lead: CastId): Explanation["effect"] {
  const felt = acts.filter(({ at }) => at === lead);
  const [first, last] = [felt[0]?.before, felt.at(-1)?.after];
  if (!first || !last) return "even";
  const kinds = (reading: typeof first) => reading.personal + reading.professional + reading.brand;
  const change = last.trust - first.trust || kinds(last) - kinds(first) || last.mood - first.mood;
  if (change === 0) return "even";
  return change > 0 ? "warmer" : "cooler";
}
