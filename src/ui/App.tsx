import type { ShelfEntry } from "virtual:rapport/shelf";
import { lazy, Suspense, useEffect, useMemo } from "react";
import type { BoardStore } from "../store/board";
import type { Seeker } from "../analysis/debrief/elsewhere";
import type { Weigher } from "../analysis/debrief/weigher";
import type { Astray, SessionStore, SessionVerbs } from "../store/state";
import { BoardContext } from "./board/context";
import { Briefing } from "./Briefing";
import { Crash } from "./Crash";
import { DeskState } from "./DeskState";
import { Loading } from "./Page";
import { GuideScreen } from "./guide/GuideScreen";
import { PlayScreen } from "./PlayScreen";
import { isComparing, makeRoute, moveTo, parseRoute, type Route, useHash } from "./route";
import { SessionContext, useMessages, useSession, useVerbs } from "./session";
import { Shelf } from "./Shelf";
import { type Theatre, TheatreContext } from "./theatre";
import { useReducedMotion } from "./useMotion";
import { SeekerContext } from "./seeker";
import { usePreparation } from "./useWeighing";
import { WeigherContext } from "./weigher";

/** Charts are brought when the first talk begins, not with the shelf. */
const loadDebrief = () => import("./debrief/Debrief");
const Debrief = lazy(async () => ({ default: (await loadDebrief()).Debrief }));

/** Comparing is brought by whoever wants to compare. */
const loadComparing = () => import("./board/Comparing");
const Comparing = lazy(async () => ({ default: (await loadComparing()).Comparing }));

interface AppProps {
  session: SessionStore;
  theatre: Theatre | null;
  board: BoardStore;
  weigher?: Weigher | null;
  seeker?: Seeker | null;
}

export function App({ session, theatre, board, weigher = null, seeker = null }: AppProps) {
  return (
    <SessionContext.Provider value={session}>
      <TheatreContext.Provider value={theatre}>
        <BoardContext.Provider value={board}>
          <WeigherContext.Provider value={weigher}>
            <SeekerContext.Provider value={seeker}>
              <Crash session={session}>
                <Screens />
                <Preparing />
              </Crash>
            </SeekerContext.Provider>
          </WeigherContext.Provider>
        </BoardContext.Provider>
      </TheatreContext.Provider>
    </SessionContext.Provider>
  );
}

/** Apart from the screens: it follows every move, and they need not. */
function Preparing() {
  usePreparation();
  return null;
}

function Screens() {
  const hash = useHash();
  const route = useMemo(() => parseRoute(hash), [hash]);
  const ready = useSession((state) => state.ready);
  const verbs = useVerbs();
  const guide = useSession((state) => state.guide);
  const endedElsewhere = useSession(({ notices }) =>
    notices.find(({ code }) => code === "ended-elsewhere"),
  );
  useDocument(route);
  useEffect(() => {
    if (endedElsewhere && route.screen === "play") moveTo({ screen: "brief", id: route.id });
    if (endedElsewhere && route.screen === "guide") {
      // Nothing is lost with it, and it has no briefing to go to.
      verbs.dismiss(endedElsewhere);
      moveTo({ screen: "shelf" });
    }
  }, [endedElsewhere, route, verbs]);
  useEffect(() => {
    if (ready) void follow(verbs, route, guide);
    if (route.screen === "play") loadDebrief().catch(() => undefined);
  }, [ready, verbs, route, guide]);
  return ready ? <Screen route={route} /> : <Loading />;
}

function Screen({ route }: { route: Route }) {
  const desk = useSession((state) => state.desk);
  const play = useSession((state) => state.play);
  const review = useSession((state) => state.review);
  const guide = useSession((state) => state.guide);
  if (route.screen === "shelf") return <Shelf />;
  if (isComparing(route))
    return (
      <Suspense fallback={<Loading />}>
        <Comparing route={route} />
      </Suspense>
    );
  const id = route.screen === "guide" ? guide?.id : route.id;
  if (!desk || desk.id !== id) return <Loading />;
  if (desk.state !== "ready") return <DeskState desk={desk} />;
  const { scenario } = desk;
  switch (route.screen) {
    case "guide":
      return <GuideScreen scenario={scenario} />;
    case "brief":
      return (
        <Briefing
          key={scenario.id}
          scenario={scenario}
          opening={desk.opening}
          settled={route.settled ?? null}
        />
      );
    case "play":
      return play ? <PlayScreen scenario={scenario} play={play} /> : <Loading />;
    case "debrief":
      return (
        <Suspense fallback={<Loading />}>
          {review ? <Debrief scenario={scenario} review={review} room={route.room} /> : <Loading />}
        </Suspense>
      );
  }
}

/** Brings the session to where the address says the player is, or the address to where they can be. */
async function follow(verbs: SessionVerbs, route: Route, guide: ShelfEntry | null): Promise<void> {
  if (route.screen === "guide" && !guide) return moveTo({ screen: "shelf" });
  if (route.screen === "shelf") {
    verbs.astray(route.astray ? "no-page" : null);
    return verbs.leave();
  }
  if (isComparing(route)) return verbs.leave();
  if (route.screen === "guide") {
    verbs.astray(null);
    await verbs.enterGuide();
    return;
  }
  const { id } = route;
  if (id === guide?.id) return moveTo({ screen: "guide" });
  const toBriefing = (why: Astray | null) => {
    if (window.location.hash !== makeRoute(route)) return;
    moveTo({ screen: "brief", id });
    verbs.astray(why);
  };
  switch (route.screen) {
    case "brief":
      verbs.leave();
      if (route.settled) verbs.speak(route.settled.language);
      await verbs.open(id);
      return;
    case "play": {
      const resumed = await verbs.resume(id);
      if (resumed === "playing") verbs.astray(null);
      if (resumed === "nothing") toBriefing("nothing-running");
      if (resumed === "outdated") toBriefing(null);
      return;
    }
    case "debrief":
      if ((await verbs.lookBack(id)) === "nothing") toBriefing("nothing-finished");
      else verbs.astray(null);
  }
}

function useDocument(route: Route): void {
  const language = useSession((state) => state.language);
  const title = useSession(({ shelf, guide }) => {
    if (route.screen === "guide") return guide?.titles[language];
    return "id" in route ? shelf.find(({ id }) => id === route.id)?.titles[language] : null;
  });
  const messages = useMessages();
  const place = isComparing(route) ? messages.board.title : title;
  const textSize = useSession(({ preferences }) => preferences.textSize);
  const reduced = useReducedMotion();
  useEffect(() => {
    Object.assign(document.documentElement.dataset, {
      textSize,
      motion: reduced ? "reduced" : "full",
    });
  }, [textSize, reduced]);
  useEffect(() => {
    document.documentElement.lang = language;
    document.title = place ? `${place} · ${messages.product}` : messages.product;
  }, [language, place, messages]);
}
