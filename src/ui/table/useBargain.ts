import { useState } from "react";
import type { Refusal, TableMove } from "../../negotiation/moves";
import type { TableView } from "../../playthrough/table-view";
import { refusalAt } from "../../store/table-moves";
import { useVerbs } from "../session";
import { firstDraft, moveOf, type Package, together } from "./moves";
import { type Draft, isWhole } from "./worth";

/** Why nothing was done: the table's own reason, or that the package has gaps. */
export type Hitch = Refusal | { code: "unfinished" };

export interface Bargain {
  draft: Draft;
  /** Offers laid aside, to be handed over together. */
  aside: readonly Package[];
  /** What would be handed over now. */
  ready: readonly Package[];
  hitch: Hitch | null;
  choose(issue: number, option: number): void;
  /** Takes a package over to go on from it. */
  take(options: Package): void;
  layAside(): void;
  takeBack(which: number): void;
  send(): void;
  move(move: TableMove): void;
}

interface Paper {
  draft: Draft;
  aside: readonly Package[];
  hitch: Hitch | null;
}

const EMPTY: Paper = { draft: [], aside: [], hitch: null };

/** What lies in front of the player while a table is open; nothing of it outlasts the table. */
export function useBargain(table: TableView | null): Bargain {
  const verbs = useVerbs();
  const [paper, setPaper] = useState<Paper>(EMPTY);
  const [shown, setShown] = useState<number | null>(null);
  // A table that opens, a move made or taken back: the paper begins with what was offered last.
  const made = table ? table.history.length : null;
  let now = paper;
  if (made !== shown) {
    now = table ? paperAfter(table, paper) : EMPTY;
    setShown(made);
    setPaper(now);
  }
  const ready = together(now.aside, now.draft);
  const move = (one: TableMove) => setPaper({ ...now, hitch: verbs.bargain(one) });
  return {
    ...now,
    ready,
    choose: (issue, option) =>
      setPaper({
        ...now,
        draft: now.draft.map((old, at) => (at === issue ? option : old)),
        hitch: null,
      }),
    take: (options) => setPaper({ ...now, draft: options, hitch: null }),
    layAside: () => table && setPaper(withAside(table, now)),
    takeBack: (which) =>
      setPaper({ ...now, aside: now.aside.filter((_, at) => at !== which), hitch: null }),
    send: () => {
      if (isWhole(now.draft)) move(moveOf(ready));
      else setPaper({ ...now, hitch: { code: "unfinished" } });
    },
    move,
  };
}

/** A question changes nothing on the paper. */
function paperAfter(table: TableView, paper: Paper): Paper {
  const asked = "ask" in (table.history.at(-1)?.move ?? {});
  if (asked && paper.draft.length === table.issues.length) return { ...paper, hitch: null };
  return { ...EMPTY, draft: firstDraft(table) };
}

function withAside(table: TableView, paper: Paper): Paper {
  const { aside, draft } = paper;
  if (!isWhole(draft)) return { ...paper, hitch: { code: "unfinished" } };
  const offers = [...aside, draft];
  const hitch = offers.length > 1 ? refusalAt(table, { offers }) : null;
  return hitch ? { ...paper, hitch } : { ...paper, aside: offers, hitch: null };
}
