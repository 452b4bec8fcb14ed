import { download } from "../../download";
import { useMessages } from "../../session";
import type { PartProps } from "../Debrief";
import { debriefFile, playText } from "./files";

/** The session on paper and as files. */
export function Export({ scenario, review, judged }: PartProps) {
  const { lessons } = useMessages();
  const words = lessons.export;
  const { seed } = review.log;
  return (
    <section className="export-row" aria-labelledby="export">
      <h2 id="export">{words.heading}</h2>
      <p className="actions">
        <button type="button" className="button" data-testid="print" onClick={() => window.print()}>
          {words.print}
        </button>
        <button
          type="button"
          className="button"
          onClick={() =>
            download(`${scenario.id}-${seed}-debrief.json`, debriefFile(scenario, review, judged))
          }
        >
          {words.json}
        </button>
        <button
          type="button"
          className="button"
          onClick={() => download(`${scenario.id}-${seed}-play.json`, playText(review))}
        >
          {words.play}
        </button>
      </p>
    </section>
  );
}
