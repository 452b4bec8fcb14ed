import type { ShelfEntry } from "virtual:rapport/shelf";
import { useState } from "react";
import { Confirm } from "../Confirm";
import { useMessages, useSession, useVerbs } from "../session";

/** Takes a scenario that the player opened off the shelf, after a second word. */
export function RemoveKept({ entry }: { entry: ShelfEntry }) {
  const { bringing } = useMessages();
  const language = useSession((state) => state.language);
  const verbs = useVerbs();
  const [asks, setAsks] = useState(false);
  const [failed, setFailed] = useState(false);
  const title = entry.titles[language];
  const remove = async () => {
    const removed = await verbs.removeKept(entry.id);
    if (removed) return document.querySelector<HTMLElement>("#own")?.focus();
    setFailed(true);
    setAsks(false);
  };
  return (
    <div className="own-facts">
      <p>
        <span className="brush">{bringing.own}</span>
        {entry.kept && <span> · {bringing.status[entry.kept.status]}</span>}
      </p>
      {failed && <p role="alert">{bringing.notRemoved}</p>}
      <button
        type="button"
        className="quiet"
        data-testid="remove"
        aria-label={bringing.removeNamed(title)}
        hidden={asks}
        onClick={() => setAsks(true)}
      >
        {bringing.remove}
      </button>
      {asks && (
        <Confirm
          question={bringing.removeConfirm(title)}
          no={bringing.removeNo}
          yes={bringing.removeYes}
          testId="remove-yes"
          onNo={() => setAsks(false)}
          onYes={() => void remove()}
        />
      )}
    </div>
  );
}
