import type { ShelfEntry } from "virtual:rapport/shelf";
import type { PastSession, RunningSession } from "../saves/sessions";
import { isOutdated } from "../store";
import { Page } from "./Page";
import { makeRoute } from "./route";
import { useMessages, useSession } from "./session";
import { useArrival } from "./useArrival";
import { ResumeOpening } from "./ResumeOpening";
import { Volume } from "./Volume";

export function Shelf() {
  const messages = useMessages();
  const shelf = useSession((state) => state.shelf);
  const running = useSession((state) => state.running);
  const past = useSession((state) => state.past);
  if (shelf.length === 0) return <EmptyShelf />;
  const finished = [...past.values()].filter(({ how }) => how === "finished").length;
  const firstVisit = running.size === 0 && past.size === 0;
  const resumed = leftLast(shelf, running);
  const urged = resumed ?? nextOf(shelf, past);
  return (
    <Page name="shelf">
      {resumed ? (
        <ResumeOpening entry={resumed} />
      ) : (
        <Opening
          heading={
            firstVisit
              ? messages.shelf.heading(shelf.length)
              : messages.shelf.welcomeBack(shelf.length)
          }
          lead={finished > 0 ? messages.shelf.played(finished) : messages.shelf.lead}
        />
      )}
      <ul className={`volumes ${shelf.length === 1 ? "volumes-one" : "volumes-row"}`}>
        {shelf.map((entry) => (
          <li key={entry.id}>
            <Volume
              entry={entry}
              alone={shelf.length === 1}
              urged={entry === urged && !resumed}
              resumed={entry === resumed}
              suggested={firstVisit && entry === urged && shelf.length > 1}
            />
          </li>
        ))}
      </ul>
      <p className="shelf-how">
        {messages.shelf.how}{" "}
        <a className="link" data-testid="to-board" href={makeRoute({ screen: "board" })}>
          {messages.board.toBoard}
        </a>
      </p>
    </Page>
  );
}

function Opening({ heading, lead }: { heading: string; lead: string }) {
  const { shelf } = useMessages();
  const ref = useArrival<HTMLHeadingElement>();
  return (
    <div className="shelf-opening">
      <h1 ref={ref} tabIndex={-1}>
        {heading}
      </h1>
      <p className="lead">{lead}</p>
      <p className="aside">{shelf.privacy}</p>
    </div>
  );
}

function EmptyShelf() {
  const { shelf } = useMessages();
  return (
    <Page name="shelf">
      <Opening heading={shelf.empty} lead={shelf.emptyHint} />
      <div className="shelf-bare" aria-hidden="true" />
    </Page>
  );
}

/** The session that was left last and can be gone on with. */
function leftLast(
  shelf: readonly ShelfEntry[],
  running: ReadonlyMap<string, RunningSession>,
): ShelfEntry | undefined {
  const left = [...running.values()].sort((a, b) => b.at - a.at);
  for (const { log } of left) {
    const entry = shelf.find(({ id, version }) => id === log.scenario && !isOutdated(log, version));
    if (entry) return entry;
  }
}

/** The one to begin next: the easiest not yet played, else the easiest. */
function nextOf(
  shelf: readonly ShelfEntry[],
  past: ReadonlyMap<string, PastSession>,
): ShelfEntry | undefined {
  const played = new Set([...past.values()].map(({ log }) => log.scenario));
  const easiest = [...shelf].sort((a, b) => a.level - b.level);
  return easiest.find(({ id }) => !played.has(id)) ?? easiest[0];
}
