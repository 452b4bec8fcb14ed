import type { ShelfEntry } from "virtual:rapport/shelf";
import { useState } from "react";
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
      {asks ? (
        <div className="confirm" role="alert">
          <p>{bringing.removeConfirm(title)}</p>
          <p className="actions">
            <button type="button" className="button" ref={focus} onClick={() => setAsks(false)}>
              {bringing.removeNo}
            </button>
            <button
              type="button"
              className="button danger"
              data-testid="remove-yes"
              onClick={() => void remove()}
            >
              {bringing.removeYes}
            </button>
          </p>
        </div>
      ) : (
        <button
          type="button"
          className="quiet"
          data-testid="remove"
          aria-label={bringing.removeNamed(title)}
          onClick={() => setAsks(true)}
        >
          {bringing.remove}
        </button>
      )}
    </div>
  );
}

const focus = (button: HTMLElement | null) => button?.focus({ preventScroll: true });
