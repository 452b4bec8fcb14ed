import { useState } from "react";
import type { Scenario } from "../../scenario/scenario";
import type { Review } from "../../store/state";
import { makeRoute } from "../route";
import { useMessages } from "../session";
import { CodeDialog } from "./CodeDialog";

/** The way from a debrief to comparing: the run as a code, and the board. */
export function CompareEntry({ scenario, review }: { scenario: Scenario; review: Review }) {
  const { board } = useMessages();
  const [open, setOpen] = useState(false);
  const assessed = review.log.mode === "assess" && review.view.ended !== null;
  return (
    <section className="compare-entry" aria-labelledby="compare-entry">
      <h2 id="compare-entry">{board.codeEntry}</h2>
      <p className="aside">{assessed ? board.codeHint : board.codePractice}</p>
      <p className="actions">
        {assessed && (
          <button
            type="button"
            className="button"
            data-testid="make-code"
            onClick={() => setOpen(true)}
          >
            {board.makeCode}
          </button>
        )}
        <a className="link" data-testid="to-board" href={makeRoute({ screen: "board" })}>
          {board.toBoard}
        </a>
      </p>
      {open && <CodeDialog scenario={scenario} review={review} onClose={() => setOpen(false)} />}
    </section>
  );
}
