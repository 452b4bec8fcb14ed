import type { ShelfEntry } from "virtual:rapport/shelf";
import type { ReactNode } from "react";
import type { SessionLog } from "../playthrough/log";
import type { PastSession, RunningSession } from "../saves/sessions";
import { isOutdated } from "../store";
import { GuideOffer } from "./guide/GuideOffer";
import { BringingSheet } from "./bringing/BringingSheet";
import { OwnShelf } from "./bringing/OwnShelf";
import { useBring } from "./bringing/useBring";
import { useDrop } from "./bringing/useDrop";
import { Page } from "./Page";
import { makeRoute } from "./route";
import { useMessages, useSession } from "./session";
import { useArrival } from "./useArrival";
import { ResumeOpening } from "./ResumeOpening";
import { Volume } from "./Volume";

export function Shelf() {
  const messages = useMessages();
  const all = useSession((state) => state.shelf);
  const shelf = all.filter(({ kept }) => !kept);
  const own = all.filter(({ kept }) => kept);
  const guide = useSession((state) => state.guide);
  const running = withoutGuide(
    useSession((state) => state.running),
    guide,
  );
  const past = withoutGuide(
    useSession((state) => state.past),
    guide,
  );
  const held = useDrop(useBring());
  if (shelf.length === 0) return <EmptyShelf own={own} held={held} />;
  const finished = [...past.values()].filter(({ how }) => how === "finished").length;
  const firstVisit = running.size === 0 && past.size === 0;
  const resumed = leftLast(all, running);
  const urged = resumed ?? nextOf(shelf, past);
  return (
    <Page name="shelf">
      {held && <Held />}
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
        >
          {firstVisit && <GuideOffer />}
        </Opening>
      )}
      <BringingSheet />
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
      <OwnShelf entries={own} resumed={resumed} />
    </Page>
  );
}

interface OpeningProps {
  heading: string;
  lead: string;
  children?: ReactNode;
}

function Opening({ heading, lead, children }: OpeningProps) {
  const { shelf } = useMessages();
  const ref = useArrival<HTMLHeadingElement>();
  return (
    <div className="shelf-opening">
      <h1 ref={ref} tabIndex={-1}>
        {heading}
      </h1>
      <p className="lead">{lead}</p>
      <p className="aside">{shelf.privacy}</p>
      {children}
    </div>
  );
}

/** While files are held over the page. */
function Held() {
  const { bringing } = useMessages();
  return (
    <div className="held" data-testid="held" aria-hidden="true">
      <p>{bringing.release}</p>
    </div>
  );
}

function EmptyShelf({ own, held }: { own: readonly ShelfEntry[]; held: boolean }) {
  const { shelf } = useMessages();
  return (
    <Page name="shelf">
      {held && <Held />}
      <Opening heading={shelf.empty} lead={shelf.emptyHint} />
      <BringingSheet />
      {own.length === 0 && <div className="shelf-bare" aria-hidden="true" />}
      <OwnShelf entries={own} resumed={undefined} />
    </Page>
  );
}

/** The guided opening is no scenario of the shelf, and leaves it as it was. */
const withoutGuide = <T extends { log: SessionLog }>(
  sessions: ReadonlyMap<string, T>,
  guide: ShelfEntry | null,
): ReadonlyMap<string, T> =>
  new Map([...sessions].filter(([, { log }]) => log.scenario !== guide?.id));

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
