import type { ShelfEntry } from "virtual:rapport/shelf";
import { makeRoute } from "./route";
import { useMessages, useSession } from "./session";
import { useArrival } from "./useArrival";
import { useRecollection } from "./useRecollection";

/** The head of the shelf for somebody who left in the middle: what it was, where it stands, and the way back in. */
export function ResumeOpening({ entry }: { entry: ShelfEntry }) {
  const { shelf, places } = useMessages();
  const language = useSession((state) => state.language);
  const ref = useArrival<HTMLHeadingElement>();
  const paused = useRecollection(entry.id)?.paused;
  const title = entry.titles[language];
  return (
    <div className="shelf-opening shelf-resume">
      <div>
        <h1 ref={ref} tabIndex={-1}>
          {shelf.resume}
        </h1>
        <p className="lead" data-testid="paused">
          <b>{title}</b>{" "}
          {paused && (
            <>
              <span>{shelf.pausedAt(paused.turn, paused.place ? places[paused.place] : "")}</span>{" "}
              <span>{shelf.when(paused.at)}</span>
            </>
          )}
        </p>
      </div>
      <a
        className="button filled"
        href={makeRoute({ screen: "play", id: entry.id })}
        aria-label={shelf.continueNamed(title)}
      >
        {shelf.continue}
      </a>
    </div>
  );
}
