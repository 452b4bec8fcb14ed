import type { Move, SessionLog } from "../../playthrough/log";
import { optionsOf } from "../../negotiation/space";
import type { Language, Scenario } from "../../scenario/scenario";
import type { Appraisal, AppraisedOption } from "./appraisal";
import { branchAt, madeAt, type Scene, sceneAt } from "./what-if";

/** A way to go on from a moment, as it is put before the player again. */
export interface RetryOption {
  moves: readonly Move[];
  /** The words of a choice; empty for a way to close the table. */
  text: string;
  /** What such a way agrees on, by option numbers; null where nothing is agreed. */
  deal: readonly number[] | null;
  /** Shown points below the best; null where no play goes on to an end, or it is not known. */
  loss: number | null;
  value: number | null;
  /** What was done in the play. */
  taken: boolean;
}

/** A moment to try again. */
export interface Retry {
  scene: Scene;
  options: readonly RetryOption[];
  /** The option that is marked before anything was picked: what was done then, or another that is not the best. */
  highlighted: number;
}

/** Ways for a table to close that are put before the player. */
const MOST_CLOSINGS = 4;

/** The scene of a judged decision again, with what can be done there. Null if it cannot be played. */
export function retryAt(
  scenario: Scenario,
  log: SessionLog,
  appraisal: Appraisal,
  language: Language,
): Retry | null {
  const scene = sceneAt(scenario, log, appraisal, language);
  if (!scene) return null;
  const options = appraisal.table
    ? closingsAt(scenario, log, appraisal, language)
    : choicesAt(scene, appraisal);
  return { scene, options, highlighted: highlightedIn(options) };
}

/** What was done, unless it was the best itself: the mark must not give the answer away. */
function highlightedIn(options: readonly RetryOption[]): number {
  const isBest = ({ loss }: RetryOption) => loss === 0;
  const taken = options.findIndex((one) => one.taken && !isBest(one));
  return taken >= 0 ? taken : options.findIndex((one) => !isBest(one));
}

/** The choices in the order in which they stood. */
function choicesAt({ view }: Scene, { options, taken }: Appraisal): RetryOption[] {
  return view.choices.map(({ id, text }) => {
    const moves = [{ choose: id }];
    const at = options.findIndex((one) => sameMoves(one.moves, moves));
    const { loss = null, value = null } = options[at] ?? {};
    return { moves, text, deal: null, loss, value, taken: at === taken };
  });
}

const sameMoves = (one: readonly Move[], other: readonly Move[]) =>
  JSON.stringify(one) === JSON.stringify(other);

/**
 * A few ways in which the table could have closed, each with another outcome: the one it took, the best, and
 * some between and below them. They stand in an order that does not tell which is which.
 */
function closingsAt(
  scenario: Scenario,
  log: SessionLog,
  appraisal: Appraisal,
  language: Language,
): RetryOption[] {
  const { turn, options, taken } = appraisal;
  const found = new Map<string, RetryOption>();
  for (const { option, at } of spreadOver(options, taken)) {
    if (found.size >= MOST_CLOSINGS) break;
    const { loss, value } = option;
    // Equal ends are weighed as one: what was taken is told as it was.
    const moves = at === taken ? madeAt(log, { turn, table: true }) : option.moves;
    const branch = branchAt(scenario, log, { moment: { turn, table: true }, moves }, language);
    const closed = branch?.turn?.choice?.table;
    if (!closed?.outcome) continue;
    const deal =
      closed.outcome.deal === null ? null : optionsOf(closed.table.space, closed.outcome.deal);
    const key = JSON.stringify(deal);
    if (!found.has(key))
      found.set(key, { moves, text: "", deal, loss, value, taken: at === taken });
  }
  return [...found].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, option]) => option);
}

/** What was taken and the best first, then the others from quarter to quarter of their order by loss. */
function spreadOver(options: readonly AppraisedOption[], taken: number) {
  const ranked = options
    .map((option, at) => ({ option, at }))
    .filter(({ option }) => option.loss !== null)
    .toSorted((a, b) => a.option.loss! - b.option.loss!);
  const steps = Array.from({ length: 12 }, (_, i) => Math.trunc((ranked.length * (i + 1)) / 13));
  const mixed = [...steps.filter((_, i) => i % 3 === 2), ...steps.filter((_, i) => i % 3 !== 2)];
  return [
    ...ranked.filter(({ at }) => at === taken),
    ...ranked.slice(0, 1),
    ...mixed.flatMap((step) => ranked[step] ?? []),
  ];
}
