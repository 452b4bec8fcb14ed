import { openTable, type Table } from "../negotiation/client";
import { legalMove, type Refusal, type TableMove } from "../negotiation/moves";
import { assemble, type DealSpace, packageOf } from "../negotiation/space";
import { OPENING, type TableState } from "../negotiation/state";
import type { TableView } from "../playthrough/table-view";

/** Why a move cannot be made at the table as the player sees it, or null. The rules are the table's own. */
export function refusalAt(view: TableView, move: TableMove): Refusal | null {
  const table = tableAsSeen(view);
  const result = legalMove(table, stateAsSeen(view, table.space), move);
  return "refused" in result ? result.refused : null;
}

/** What may be done does not depend on the client: their side stays blank, and anybody may sit there. */
function tableAsSeen({ issues, ours }: TableView): Table {
  const blank = ours.parts.map((options) => options.map(() => 0));
  const space = assemble(
    issues.map(({ id, options }) => ({ id, options: options.length })),
    { ours: ours.parts, theirs: blank },
    ours.fine,
    ours.scale,
    { ours: ours.reservation, theirs: 0 },
  );
  return openTable(space, { trust: "neutral", mood: "even", patience: 1 });
}

function stateAsSeen({ counter, lastWord, mayAsk }: TableView, space: DealSpace): TableState {
  const standing = counter && packageOf(space, counter);
  return { ...OPENING, counter: standing ?? -1, lastWord, asked: !mayAsk };
}
