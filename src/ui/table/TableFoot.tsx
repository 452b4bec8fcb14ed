import type { ReactNode } from "react";
import type { TableView } from "../../playthrough/table-view";
import { useMessages } from "../session";
import { BreakOff } from "./Closing";
import { hitchText } from "./hitchText";
import type { Bargain } from "./useBargain";
import { isWhole } from "./worth";
import { Worth } from "./Worth";

interface TableFootProps {
  table: TableView;
  bargain: Bargain;
  /** What is to be said about handing it over. */
  note: ReactNode;
}

/** What is done with the package in hand, always under the thumb. */
export function TableFoot({ table, bargain, note }: TableFootProps) {
  const messages = useMessages();
  const { draft, ready } = bargain;
  const hitch = (
    <p className="hitch" role="alert">
      {bargain.hitch && hitchText(bargain.hitch, messages, table.ours)}
    </p>
  );
  if (table.lastWord)
    return (
      <div className="table-foot">
        {note}
        {hitch}
        <BreakOff bargain={bargain} />
        <Accept bargain={bargain} last />
      </div>
    );
  return (
    <div className="table-foot">
      {note}
      {hitch}
      <Worth table={table} draft={draft} />
      <button
        type="button"
        className="quiet"
        data-testid="lay-aside"
        title={messages.table.layAsideHint}
        onClick={() => bargain.layAside()}
      >
        {messages.table.layAside}
      </button>
      {table.counter && <Accept bargain={bargain} />}
      <button
        type="button"
        className="onward button filled"
        data-testid="send"
        aria-disabled={!isWhole(draft)}
        onClick={(event) => event.detail < 2 && bargain.send()}
      >
        {messages.table.send(ready.length)}
      </button>
    </div>
  );
}

/** Signs what the client offers; at the last word it is all that is left to do here. */
function Accept({ bargain, last = false }: { bargain: Bargain; last?: boolean }) {
  const { table } = useMessages();
  return (
    <button
      type="button"
      className={last ? "accept onward button filled" : "accept button"}
      data-testid="accept"
      onClick={(event) => event.detail < 2 && bargain.move({ accept: true })}
    >
      {table.accept}
    </button>
  );
}
