import type { LedgerRow } from "../../../analysis/ledger";
import { useMessages } from "../../session";

interface AccountProps {
  row: LedgerRow;
  /** The trade that was missed rested on it. */
  needed: boolean;
  client: string;
  onSee: (turn: number) => void;
}

/** What went wrong with a fact, by its name, and how it could have gone. */
export function Account({ row, needed, client, onSee }: AccountProps) {
  const { ledger: words } = useMessages();
  const { error, told, chances, asked } = row;
  const sound = told
    ? words.sound
    : asked.length > 0
      ? words.askedInVain
      : chances.length > 0
        ? words.tooSoon
        : words.outOfReach;
  const chance = chances.find(({ tells }) => tells) ?? chances[0];
  const refused = asked.findLast((one) => !one.told);
  return (
    <>
      <b className={error ? "told-fell" : told ? "told-rose" : "told-held"}>
        {error ? words.errors[error] : sound}
      </b>
      {refused && (
        <p>
          {refused.closed
            ? words.closed(refused.turn, refused.closed, client)
            : words.closedOther(refused.turn, client)}
        </p>
      )}
      {error === "not-noted" && <p>{words.notNoted(told!.turn)}</p>}
      {error === "not-used" && (
        <>
          <p>{words.notUsed}</p>
          <ToTurn turn={row.passed[0]!} onSee={onSee} />
        </>
      )}
      {chance && (
        <>
          <p>{words.couldAsk(chance.turn, chance.text, chance.tells, client)}</p>
          <ToTurn turn={chance.turn} onSee={onSee} />
        </>
      )}
      {needed && <p>{words.traded}</p>}
    </>
  );
}

function ToTurn({ turn, onSee }: { turn: number; onSee: (turn: number) => void }) {
  const { ledger: words } = useMessages();
  return (
    <button type="button" className="ledger-turn" onClick={() => onSee(turn)}>
      {words.chanceAt(turn)}
    </button>
  );
}
