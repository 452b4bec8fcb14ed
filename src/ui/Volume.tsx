import type { ShelfEntry } from "virtual:rapport/shelf";
import type { ReactNode } from "react";
import { themeIn } from "../i18n/training";
import type { PastSession } from "../saves/sessions";
import { isOutdated } from "../store";
import type { Recollection } from "../store/state";
import { Face } from "./Face";
import { outcomeOf } from "./outcome";
import { makeRoute } from "./route";
import { useMessages, useSession } from "./session";
import { useRecollection } from "./useRecollection";
import { VolumeRuns } from "./VolumeRuns";

interface VolumeProps {
  entry: ShelfEntry;
  /** It has the shelf to itself. */
  alone: boolean;
  /** It carries the page's one filled button. */
  urged: boolean;
  suggested: boolean;
  /** The head of the shelf leads back into its session. */
  resumed: boolean;
  /** What else is to be said of it, and done with it. */
  beside?: ReactNode;
}

/** One scenario, as a book that stands open on the shelf. */
export function Volume({ entry, alone, urged, suggested, resumed, beside }: VolumeProps) {
  const { shelf, brief, listOf } = useMessages();
  const language = useSession((state) => state.language);
  const { id, level, minutes, trains, figure, bearing } = entry;
  const client = entry.clients[language];
  return (
    <article className="volume" data-testid="scenario-card" data-scenario={id}>
      <p className="volume-facts">
        <span>{shelf.level(level)}</span> <span>{shelf.minutes(minutes)}</span>
      </p>
      <h2>{entry.titles[language]}</h2>
      <div className="plate">
        <Face figure={figure} bearing={bearing} px={alone ? 480 : 190} />
      </div>
      <div className="volume-words">
        <p className="volume-client">
          <b>{client.name}</b> {brief.who(client.role, client.firm)}
        </p>
        <p className="volume-blurb">{entry.blurbs[language]}</p>
        <p className="volume-trains">
          <span className="brush">{shelf.trains}</span>{" "}
          <span className="themes">{listOf(trains.map((theme) => themeIn(language, theme)))}</span>
        </p>
      </div>
      <VolumeState entry={entry} urged={urged} suggested={suggested} resumed={resumed} />
      {beside}
    </article>
  );
}

/** What the player has done with it, and the ways to go on. */
function VolumeState({ entry, urged, suggested, resumed }: Omit<VolumeProps, "alone" | "beside">) {
  const { shelf } = useMessages();
  const language = useSession((state) => state.language);
  const known = useRecollection(entry.id);
  const running = useSession((state) => state.running.get(entry.id));
  const finished = finishedOf(
    useSession((state) => state.past),
    entry.id,
  );
  const goesOn = running !== undefined && !isOutdated(running.log, entry.version);
  const title = entry.titles[language];
  const toBriefing = makeRoute({ screen: "brief", id: entry.id });
  const open = finished > 0 ? shelf.again : shelf.open;
  return (
    <div className="volume-state">
      <div className="volume-past">
        {suggested && <p>{shelf.suggested}</p>}
        {running && !goesOn && <p>{shelf.outdated}</p>}
        {goesOn && !resumed && known?.paused && <Paused paused={known.paused} />}
        {known && finished > 0 && <Tried runs={known.runs} />}
        {known?.last?.ending && <LastEnding last={known.last} />}
        {!running && finished === 0 && !suggested && <p>{shelf.untried}</p>}
      </div>
      <p className="actions">
        {goesOn && !resumed && (
          <a
            className={urged ? "button filled" : "link"}
            href={makeRoute({ screen: "play", id: entry.id })}
            aria-label={shelf.continueNamed(title)}
          >
            {shelf.continue}
          </a>
        )}
        <a
          className={`${urged && !goesOn ? "button filled" : "link"} card-link`}
          href={toBriefing}
          aria-label={finished > 0 ? `${open} · ${title}` : shelf.openNamed(title)}
        >
          {open}
        </a>
        {finished > 0 && (
          <a
            className="link"
            href={makeRoute({ screen: "debrief", id: entry.id })}
            aria-label={shelf.reviewNamed(title)}
          >
            {shelf.review}
          </a>
        )}
      </p>
    </div>
  );
}

/** What it came to, before what it was called. */
function LastEnding({ last: { ending, text } }: { last: NonNullable<Recollection["last"]> }) {
  const { shelf } = useMessages();
  const { outcome } = outcomeOf(text);
  return <p>{outcome ? shelf.lastEnding(outcome, ending) : shelf.lastEnding(ending, "")}</p>;
}

function Paused({ paused }: { paused: NonNullable<Recollection["paused"]> }) {
  const { shelf, places } = useMessages();
  return (
    <p className="volume-paused">
      <b>{shelf.pausedAt(paused.turn, paused.place ? places[paused.place] : "")}</b>{" "}
      <span>{shelf.when(paused.at)}</span>
    </p>
  );
}

function Tried({ runs }: { runs: Recollection["runs"] }) {
  const { modes } = useMessages();
  const { practised, boards, outdated } = runs;
  return (
    <>
      {practised > 0 && <p>{modes.practised(practised)}</p>}
      {boards.length + outdated > 0 ? <VolumeRuns runs={runs} /> : <p>{modes.noRuns}</p>}
    </>
  );
}

const finishedOf = (past: ReadonlyMap<string, PastSession>, id: string): number =>
  [...past.values()].filter(({ how, log }) => how === "finished" && log.scenario === id).length;
