import { useState } from "react";
import { exportCsv, exportJson } from "../../course/export";
import { download, exportName } from "../download";
import { useMessages } from "../session";
import { useBoard, useBoardVerbs } from "./context";
import type { BoardView, OnOpen } from "./view";

interface BoardFootProps extends BoardView {
  named: boolean;
  onOpen: OnOpen;
}

export function BoardFoot({ group, margin, nameOf, named, onOpen }: BoardFootProps) {
  const { board } = useMessages();
  const [told, setTold] = useState("");
  const save = (kind: "csv" | "json") => {
    const file = exportName(new Date()).replace("rapport-", "rapport-board-").replace("json", kind);
    // Shown names are those that were signed with; a code holds its own.
    const shown = { nameOf, codes: named };
    const make = kind === "csv" ? exportCsv : exportJson;
    download(file, make(group.people, margin, shown), kind);
    setTold(board.exported(file, named));
  };
  return (
    <div className="board-foot">
      <div className="actions">
        <button
          type="button"
          className="button filled"
          data-testid="open-collect"
          onClick={() => onOpen("collect")}
        >
          {board.collect}
        </button>
        <button type="button" className="button" onClick={() => onOpen("scan")}>
          {board.scan}
        </button>
        <button
          type="button"
          className="link"
          data-testid="open-invite"
          onClick={() => onOpen("invite")}
        >
          {board.invite}
        </button>
      </div>
      <div className="actions">
        <button type="button" className="link" onClick={() => save("csv")}>
          {board.exportCsv}
        </button>
        <button type="button" className="link" onClick={() => save("json")}>
          {board.exportJson}
        </button>
        <EraseAll />
      </div>
      <p className="outcome" aria-live="polite">
        {told}
      </p>
    </div>
  );
}

function EraseAll() {
  const { board } = useMessages();
  const codes = useBoard((state) => state.codes);
  const verbs = useBoardVerbs();
  const [asks, setAsks] = useState(false);
  if (!asks)
    return (
      <button type="button" className="link" onClick={() => setAsks(true)}>
        {board.erase}
      </button>
    );
  return (
    <div className="confirm" role="alert">
      <p>{board.eraseSure(codes.length)}</p>
      <p className="actions">
        <button type="button" className="button" onClick={() => setAsks(false)}>
          {board.eraseNo}
        </button>
        <button type="button" className="button danger" onClick={() => verbs.discard(codes)}>
          {board.eraseYes}
        </button>
      </p>
    </div>
  );
}
