import { useState } from "react";
import { makeCode } from "../../course/code";
import { MOST_HANDLE } from "../../course/handle";
import type { Scenario } from "../../scenario/scenario";
import type { Review } from "../../store/state";
import { useMessages, useSession } from "../session";
import { attemptOf } from "./attempt";
import { useBoardVerbs } from "./context";
import { CopyButton } from "./CopyButton";
import { CopyText } from "./CopyText";
import { Dialog } from "../Dialog";
import { linkTo } from "./links";
import { Qr } from "./Qr";

interface CodeDialogProps {
  scenario: Scenario;
  review: Review;
  onClose: () => void;
}

/** A finished run as text, link and picture, to be handed on. */
export function CodeDialog({ scenario, review, onClose }: CodeDialogProps) {
  const { board } = useMessages();
  const past = useSession((state) => state.past);
  const [handle, setHandle] = useState("");
  const attempt = attemptOf(review, past.values(), scenario.version);
  const code = makeCode(scenario, { log: review.log, handle, attempt });
  return (
    <Dialog name="code" heading={board.codeHeading} onClose={onClose}>
      <label className="code-handle">
        <b>{board.handle}</b>
        <input
          type="text"
          data-testid="handle"
          maxLength={4 * MOST_HANDLE}
          autoComplete="off"
          value={handle}
          onChange={({ target }) => setHandle(target.value)}
        />
        <small>{board.handleHint}</small>
      </label>
      {code ? <CodeShown code={code} /> : <p className="told">{board.codeGone}</p>}
    </Dialog>
  );
}

function CodeShown({ code }: { code: string }) {
  const { board } = useMessages();
  const verbs = useBoardVerbs();
  const [added, setAdded] = useState<string | null>(null);
  const link = linkTo({ screen: "code", code });
  const add = async () => {
    const handed = await verbs.handIn(code);
    setAdded("lines" in handed ? code : null);
  };
  return (
    <>
      <div className="code-shown">
        <CopyText
          name={board.codeText}
          note={board.codeLength(code.length)}
          text={code}
          testId="code"
        />
        <Qr text={link} label={board.qr} />
      </div>
      <div className="actions">
        <CopyButton text={code} name={board.copy} filled />
        <CopyButton text={link} name={board.copyLink} />
        <button type="button" className="button" data-testid="add-mine" onClick={() => void add()}>
          {board.addMine}
        </button>
        <span aria-live="polite">{added === code && board.addedMine}</span>
      </div>
      <p className="aside">{board.codeProof}</p>
    </>
  );
}
