import type { ShelfEntry } from "virtual:rapport/shelf";
import { useMessages } from "../session";
import { Volume } from "../Volume";
import { OpenButtons } from "./OpenButtons";
import { RemoveKept } from "./RemoveKept";

/** What the player opened themselves, apart from the library, and the way to open more. */
export function OwnShelf({
  entries,
  resumed,
}: {
  entries: readonly ShelfEntry[];
  resumed: ShelfEntry | undefined;
}) {
  const { bringing } = useMessages();
  return (
    <section className="own" aria-labelledby="own" data-testid="own">
      <h2 id="own" tabIndex={-1} className={entries.length === 0 ? "sr-only" : undefined}>
        {bringing.heading}
      </h2>
      {entries.length > 0 && (
        <>
          <p className="aside own-note">{bringing.note}</p>
          <ul className="volumes volumes-row volumes-own">
            {entries.map((entry) => (
              <li key={entry.id}>
                <Volume
                  entry={entry}
                  alone={false}
                  urged={false}
                  suggested={false}
                  resumed={entry === resumed}
                  beside={<RemoveKept entry={entry} />}
                />
              </li>
            ))}
          </ul>
        </>
      )}
      <div className="own-open">
        <p>{bringing.invite}</p>
        <OpenButtons />
      </div>
    </section>
  );
}
