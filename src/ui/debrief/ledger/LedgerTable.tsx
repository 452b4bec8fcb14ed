import type { LedgerRow } from "../../../analysis/ledger";
import type { Scenario } from "../../../scenario/scenario";
import { useMessages, useSession } from "../../session";
import { textsOf } from "../../textsOf";
import { Account } from "./Account";
import { Fact } from "./Fact";
import { Steps } from "./Steps";

interface LedgerTableProps {
  rows: readonly LedgerRow[];
  scenario: Scenario;
  needed: (row: LedgerRow) => boolean;
  onSee: (turn: number) => void;
}

/** A row per fact; on a phone each row is laid out as a card, which must not cost it its role. */
export function LedgerTable({ rows, scenario, needed, onSee }: LedgerTableProps) {
  const { ledger: words } = useMessages();
  const texts = textsOf(
    scenario,
    useSession((state) => state.language),
  );
  const client = texts.cast[scenario.lead]!.name;
  const { asked, told, noted, used, error } = words.columns;
  /* oxlint-disable jsx-a11y/no-redundant-roles, jsx-a11y/no-interactive-element-to-noninteractive-role -- a browser drops the roles of a table that is laid out otherwise */
  return (
    <table role="table" className="ledger-table" aria-label={words.caption}>
      <thead role="rowgroup">
        <tr role="row">
          {[words.fact, asked, told, noted, used, error].map((column) => (
            <th role="columnheader" scope="col" key={column}>
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {rows.map((row) => (
          <tr role="row" key={row.fact} data-fact={row.fact} data-error={row.error ?? undefined}>
            <th role="rowheader" scope="row">
              <Fact row={row} texts={texts} client={client} />
            </th>
            <Steps row={row} onSee={onSee} />
            <td role="cell" className="ledger-account">
              <Account row={row} needed={needed(row)} client={client} onSee={onSee} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
  /* oxlint-enable jsx-a11y/no-redundant-roles, jsx-a11y/no-interactive-element-to-noninteractive-role */
}
