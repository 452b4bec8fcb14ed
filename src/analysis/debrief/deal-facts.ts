import type { SessionRecord } from "../../playthrough/record";
import type { Scenario } from "../../scenario/scenario";

/** A fact that shows the client's side of an issue, and what came of it before the table closed. */
export interface ShowingFact {
  fact: string;
  /** Ids of those issues asked for that it shows. */
  issues: readonly string[];
  /** `known`: told and noted; `told`: told, but not noted. */
  state: "known" | "told" | "untold";
  /** Where it was told, and the words; null where it was not. */
  told: { turn: number; words: string } | null;
}

/** Facts on the client's side of these issues, those known first. @param turn the one of the table */
export function factsShowing(
  { turns }: Pick<SessionRecord, "turns">,
  facts: Scenario["facts"],
  issues: readonly string[],
  turn: number,
): ShowingFact[] {
  const lines = linesUntil(turns, turn);
  const found = Object.entries(facts).flatMap(([fact, { shows }]): ShowingFact[] => {
    const seen = issues.filter((issue) => shows.includes(`theirs.${issue}`));
    if (seen.length === 0) return [];
    const telling = lines.filter(({ reveals }) => reveals.includes(fact));
    const line = telling.find(({ noted }) => noted) ?? telling[0];
    if (!line) return [{ fact, issues: seen, state: "untold", told: null }];
    const { turn, text, noted } = line;
    const state = noted ? "known" : "told";
    return [{ fact, issues: seen, state, told: { turn, words: text } }];
  });
  return ORDER.flatMap((state) => found.filter((one) => one.state === state));
}

const ORDER = ["known", "told", "untold"] as const;

/** Lines heard up to the last words at that turn's table. */
function linesUntil(turns: SessionRecord["turns"], turn: number) {
  const table = turns.find((one) => one.turn === turn)?.choice?.table;
  const last = Math.max(-1, ...(table?.turns ?? []).flatMap(({ lines }) => lines));
  return turns
    .filter((one) => one.turn <= turn)
    .flatMap((one) =>
      one.lines.flatMap(({ shown, reveals, text }) => {
        const inTime = shown !== null && (one.turn < turn || last < 0 || shown.n <= last);
        return inTime ? [{ turn: one.turn, text, reveals, noted: shown.noted }] : [];
      }),
    );
}
