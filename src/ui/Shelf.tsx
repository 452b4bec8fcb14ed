import type { ShelfEntry } from "virtual:rapport/shelf";
import { isOutdated } from "../store";
import { Page } from "./Page";
import { makeRoute } from "./route";
import { useMessages, useSession } from "./session";
import { useArrival } from "./useArrival";

export function Shelf() {
  const messages = useMessages();
  const shelf = useSession((state) => state.shelf);
  const heading = useArrival<HTMLHeadingElement>();
  const empty = shelf.length === 0;
  return (
    <Page name="shelf">
      <div className="shelf-opening">
        <h1 ref={heading} tabIndex={-1}>
          {empty ? messages.shelf.empty : messages.shelf.heading(shelf.length)}
        </h1>
        <p className="lead">{empty ? messages.shelf.emptyHint : messages.shelf.lead}</p>
        <p className="aside">{messages.shelf.privacy}</p>
      </div>
      {!empty && (
        <ul className="cards">
          {shelf.map((entry) => (
            <li key={entry.id}>
              <Card entry={entry} />
            </li>
          ))}
        </ul>
      )}
    </Page>
  );
}

function Card({ entry }: { entry: ShelfEntry }) {
  const messages = useMessages();
  const language = useSession((state) => state.language);
  const { id, level, minutes } = entry;
  const client = entry.clients[language];
  return (
    <article className="card" data-testid="scenario-card" data-scenario={id}>
      <p className="card-facts">
        <span>{messages.shelf.level(level)}</span>
        <span>{messages.shelf.minutes(minutes)}</span>
      </p>
      <div className="card-words">
        <h2>
          <a className="card-link" href={makeRoute({ screen: "brief", id })}>
            {entry.titles[language]}
          </a>
        </h2>
        <p className="card-client">
          <b>{client.name}</b> {messages.brief.who(client.role, client.firm)}
        </p>
        <p className="card-blurb">{entry.blurbs[language]}</p>
      </div>
      <CardState entry={entry} />
    </article>
  );
}

/** What the player has done with it, and the ways to go on. */
function CardState({ entry: { id, version, titles } }: { entry: ShelfEntry }) {
  const { shelf } = useMessages();
  const language = useSession((state) => state.language);
  const running = useSession((state) => state.running.get(id));
  const past = useSession((state) => state.past);
  const outdated = running !== undefined && isOutdated(running.log, version);
  const finished = [...past.values()].filter(
    ({ how, log }) => how === "finished" && log.scenario === id,
  ).length;
  const times = finished > 0 ? shelf.tried(finished) : shelf.untried;
  return (
    <div className="card-state">
      <p>{running ? (outdated ? shelf.outdated : shelf.unfinished) : times}</p>
      <p className="actions">
        {running && !outdated && (
          <a
            className="link"
            href={makeRoute({ screen: "play", id })}
            aria-label={shelf.continueNamed(titles[language])}
          >
            {shelf.continue}
          </a>
        )}
        <span className="link" aria-hidden="true">
          {shelf.open}
        </span>
        {finished > 0 && (
          <a className="link" href={makeRoute({ screen: "debrief", id })}>
            {shelf.review}
          </a>
        )}
      </p>
    </div>
  );
}
