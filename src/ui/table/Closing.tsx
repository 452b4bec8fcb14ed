import { useEffect, useRef, useState } from "react";
import type { TableView } from "../../playthrough/table-view";
import { useMessages } from "../session";
import type { Bargain } from "./useBargain";
import { useStanding } from "./useStanding";
import { worthOf } from "./worth";

/** What the client offers, and the ways out: break off, walk out. */
export function Closing({ table, bargain }: { table: TableView; bargain: Bargain }) {
  return (
    <div className="closing">
      {table.counter && <Counter table={table} counter={table.counter} bargain={bargain} />}
      <p className="closing-ways">
        {!table.lastWord && <BreakOff bargain={bargain} />}
        <WalkOut onWalk={() => bargain.move({ walk: true })} />
      </p>
    </div>
  );
}

export function BreakOff({ bargain }: { bargain: Bargain }) {
  const { table } = useMessages();
  return (
    <button
      type="button"
      className="quiet"
      data-testid="leave"
      title={table.leaveHint}
      onClick={() => bargain.move({ leave: true })}
    >
      {table.leave}
    </button>
  );
}

interface CounterProps {
  table: TableView;
  counter: readonly number[];
  bargain: Bargain;
}

function Counter({ table, counter, bargain }: CounterProps) {
  const messages = useMessages();
  const standing = useStanding(table.ours);
  const worth = worthOf(table.ours, counter);
  return (
    <p className="counter">
      <b>{messages.table.counter}</b>{" "}
      <span>{messages.table.counterWorth(worth, standing(worth))}</span>{" "}
      {!table.lastWord && (
        <button type="button" className="quiet" onClick={() => bargain.take(counter)}>
          {messages.table.takeOver}
        </button>
      )}
    </p>
  );
}

/** Asks once more: there is no way back from it. */
function WalkOut({ onWalk }: { onWalk: () => void }) {
  const { table } = useMessages();
  const [asking, setAsking] = useState(false);
  const stay = useRef<HTMLButtonElement>(null);
  const walk = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (asking) stay.current?.focus();
  }, [asking]);
  const back = () => {
    setAsking(false);
    requestAnimationFrame(() => walk.current?.focus());
  };
  if (!asking)
    return (
      <button
        type="button"
        className="quiet"
        data-testid="walk"
        ref={walk}
        onClick={() => setAsking(true)}
      >
        {table.walk}
      </button>
    );
  return (
    <span className="walk-sure">
      <span id="walk-sure">{table.walkSure}</span>
      <button type="button" className="button danger" data-testid="walk-yes" onClick={onWalk}>
        {table.walkYes}
      </button>
      <button
        type="button"
        className="button"
        aria-describedby="walk-sure"
        ref={stay}
        onClick={back}
      >
        {table.walkNo}
      </button>
    </span>
  );
}
