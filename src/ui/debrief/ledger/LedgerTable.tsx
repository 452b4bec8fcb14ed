import { useState } from "react";
import type { LedgerRow } from "../../../analysis/ledger";
import type { Scenario } from "../../../scenario/scenario";
import { useMessages, useSession } from "../../session";
import { textsOf } from "../../textsOf";
import { useMedia } from "../../useMedia";
import { Account } from "./Account";
import { Fact } from "./Fact";
import { Steps } from "./Steps";

/** So many are shown at once on a phone, those first that matter most. */
const SHOWN = 3;

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
  const narrow = useMedia("(max-width: 700px)");
  const [whole, setWhole] = useState(false);
  const rest = narrow ? rows.length - SHOWN : 0;
  const shown = rest > 0 && !whole ? rows.slice(0, SHOWN) : rows;
  const { asked, told, noted, used, error } = words.columns;
  /* oxlint-disable jsx-a11y/no-redundant-roles, jsx-a11y/no-interactive-element-to-noninteractive-role -- a browser drops the roles of a table that is laid out otherwise */
  return (
    <>
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
          {shown.map((row) => (
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
      {rest > 0 && (
        <button
          type="button"
          className="button"
          aria-expanded={whole}
          onClick={() => setWhole(!whole)}
        >
          {whole ? words.fewer : words.more(rest)}
        </button>
      )}
    </>
  );
  /* oxlint-enable jsx-a11y/no-redundant-roles, jsx-a11y/no-interactive-element-to-noninteractive-role */
}
