import { useState } from "react";
import { exportCsv, exportJson } from "../../course/export";
import { download, exportName } from "../download";
import { useMessages } from "../session";
import { useBoard, useBoardVerbs } from "./context";
import { Confirm } from "../Confirm";
import { namesFor } from "./names";
import type { BoardView, OnOpen } from "./view";

interface BoardFootProps extends BoardView {
  named: boolean;
  onOpen: OnOpen;
}

export function BoardFoot({ group, margin, named, onOpen }: BoardFootProps) {
  const messages = useMessages();
  const { board } = messages;
  const codes = useBoard((state) => state.codes);
  const verbs = useBoardVerbs();
  const [told, setTold] = useState("");
  const [asks, setAsks] = useState(false);
  const save = (kind: "csv" | "json") => {
    const file = exportName(new Date()).replace("rapport-", "rapport-board-").replace("json", kind);
    // What is taken along is not "you" to anybody else. A code holds the name it was signed with.
    const shown = { nameOf: namesFor(group.people, named, null, messages), codes: named };
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
        <button type="button" className="link" onClick={() => setAsks(true)}>
          {board.erase}
        </button>
      </div>
      {asks && (
        <Confirm
          question={board.eraseSure(codes.length, codes.length > group.results.length)}
          no={board.eraseNo}
          yes={board.eraseYes}
          onNo={() => setAsks(false)}
          onYes={() => verbs.discard(codes)}
        />
      )}
      <p className="outcome" aria-live="polite">
        {told}
      </p>
    </div>
  );
}
