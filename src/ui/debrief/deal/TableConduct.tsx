import type { TakenReason } from "../../../analysis/debrief/reasons";
import type { ActRecord } from "../../../playthrough/record";
import type { TableRecord } from "../../../playthrough/table-view";
import type { ScenarioTexts } from "../../../scenario/scenario";
import { useMessages } from "../../session";
import { Effects } from "../Effects";

interface TableConductProps {
  table: TableRecord;
  reasons: ReadonlyMap<ActRecord, readonly TakenReason[]>;
  texts: ScenarioTexts;
}

/** How the player dealt at the table, in a word, and what that did to the client when it closed. */
export function TableConduct({ table, reasons, texts }: TableConductProps) {
  const { deal } = useMessages();
  if (!table.outcome) return null;
  const title = deal.conduct(deal.conducts[table.outcome.conduct]);
  return <Effects title={title} acts={table.acts} reasons={reasons} texts={texts} />;
}
