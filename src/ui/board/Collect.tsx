import { type ChangeEvent, useId, useState } from "react";
import { useMessages } from "../session";
import { useBoard } from "./context";
import { HandedInReport } from "./HandedInReport";
import type { HandingIn } from "./useHandIn";

/** Ways to hand codes in: pasted, from files; the third, before the camera, has a dialog of its own. */
export function Collect({ handing, onScan }: { handing: HandingIn; onScan: () => void }) {
  const { board } = useMessages();
  const { report, handIn, read } = handing;
  const checking = useBoard((state) => state.checking);
  const [text, setText] = useState("");
  const box = useId();
  const paste = async () => {
    if (await handIn(text)) setText("");
  };
  const choose = ({ target }: ChangeEvent<HTMLInputElement>) => {
    const chosen = [...(target.files ?? [])];
    target.value = "";
    if (chosen.length > 0) void read(chosen);
  };
  return (
    <div className="collect">
      <label htmlFor={box}>
        <b>{board.paste}</b>
      </label>
      <div className="aside" id={`${box}-hint`}>
        <p>{board.pasteHint}</p>
        <p className="collect-drop">{board.drop}</p>
      </div>
      <textarea
        id={box}
        data-testid="paste"
        aria-describedby={`${box}-hint`}
        rows={5}
        spellCheck={false}
        value={text}
        onChange={({ target }) => setText(target.value)}
      />
      <div className="actions">
        <button
          type="button"
          className="button filled"
          data-testid="collect"
          disabled={text.trim() === "" || checking !== null}
          onClick={() => void paste()}
        >
          {board.add}
        </button>
        <label className="button file">
          {board.files}
          <input
            type="file"
            className="sr-only"
            multiple
            accept=".txt,.csv,.json,text/plain,text/csv,application/json"
            onChange={choose}
          />
        </label>
        <button type="button" className="button" data-testid="open-scan" onClick={onScan}>
          {board.scan}
        </button>
      </div>
      <div aria-live="polite" data-testid="handed-in">
        {checking && checking.total > 0 && <p>{board.loading(checking.done, checking.total)}</p>}
        {!checking && report === "unreadable" && <p className="told">{board.unreadable}</p>}
        {!checking && report && report !== "unreadable" && <HandedInReport report={report} />}
      </div>
    </div>
  );
}
