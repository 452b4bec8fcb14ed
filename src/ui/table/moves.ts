import type { TableMove } from "../../negotiation/moves";
import type { TableEntry, TableView } from "../../playthrough/table-view";
import { type Draft, isWhole } from "./worth";

export type Package = readonly number[];

export const isSame = (a: Package, b: Package): boolean =>
  a.length === b.length && a.every((option, issue) => option === b[issue]);

/** The player's last offer, of several the one that came closest; null before the first. */
export function lastOffer(history: readonly TableEntry[]): Package | null {
  const last = history.findLast(({ packages }) => packages.length > 0);
  return last?.packages[last.answer.closest ?? 0] ?? null;
}

/** Where the player begins: with their last offer, at first with nothing. */
export const firstDraft = ({ history, issues }: TableView): Draft =>
  lastOffer(history) ?? issues.map(() => null);

/** What would be handed over: the offers laid aside, and the one in the making unless it lies there already. */
export function together(aside: readonly Package[], draft: Draft): readonly Package[] {
  if (!isWhole(draft) || aside.some((one) => isSame(one, draft))) return aside;
  return [...aside, draft];
}

export const moveOf = (packages: readonly Package[]): TableMove =>
  packages.length === 1 ? { offer: packages[0]! } : { offers: packages };

/** What the client said when last asked about an issue at this table: the number of the line. */
export function answerLine(history: readonly TableEntry[], issue: string): number | null {
  const asked = history.findLast(({ move }) => "ask" in move && move.ask === issue);
  return asked?.lines.at(-1) ?? null;
}
