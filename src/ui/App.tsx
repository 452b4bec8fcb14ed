import { lazy, Suspense, useEffect, useMemo } from "react";
import type { BoardStore } from "../store/board";
import type { Astray, SessionStore, SessionVerbs } from "../store/state";
import { BoardContext } from "./board/context";
import { Briefing } from "./Briefing";
import { Crash } from "./Crash";
import { DeskState } from "./DeskState";
import { Loading } from "./Page";
import { PlayScreen } from "./PlayScreen";
import { isComparing, makeRoute, moveTo, parseRoute, type Route, useHash } from "./route";
import { SessionContext, useMessages, useSession, useVerbs } from "./session";
import { Shelf } from "./Shelf";
import { type Theatre, TheatreContext } from "./theatre";
import { useReducedMotion } from "./useMotion";

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
}

export function App({ session, theatre, board }: AppProps) {
  return (
    <SessionContext.Provider value={session}>
      <TheatreContext.Provider value={theatre}>
        <BoardContext.Provider value={board}>
          <Crash session={session}>
            <Screens />
          </Crash>
        </BoardContext.Provider>
      </TheatreContext.Provider>
    </SessionContext.Provider>
  );
}

function Screens() {
  const hash = useHash();
  const route = useMemo(() => parseRoute(hash), [hash]);
  const ready = useSession((state) => state.ready);
  const verbs = useVerbs();
  const endedElsewhere = useSession(({ notices }) =>
    notices.some(({ code }) => code === "ended-elsewhere"),
  );
  useDocument(route);
  useEffect(() => {
    if (endedElsewhere && route.screen === "play") moveTo({ screen: "brief", id: route.id });
  }, [endedElsewhere, route]);
  useEffect(() => {
    if (ready) void follow(verbs, route);
    if (route.screen === "play") loadDebrief().catch(() => undefined);
  }, [ready, verbs, route]);
  return ready ? <Screen route={route} /> : <Loading />;
}

function Screen({ route }: { route: Route }) {
  const desk = useSession((state) => state.desk);
  const play = useSession((state) => state.play);
  const review = useSession((state) => state.review);
  if (route.screen === "shelf") return <Shelf />;
  if (isComparing(route))
    return (
      <Suspense fallback={<Loading />}>
        <Comparing route={route} />
      </Suspense>
    );
  if (desk?.id !== route.id) return <Loading />;
  if (desk.state !== "ready") return <DeskState desk={desk} />;
  const { scenario } = desk;
  switch (route.screen) {
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
          {review ? <Debrief scenario={scenario} review={review} /> : <Loading />}
        </Suspense>
      );
  }
}

/** Brings the session to where the address says the player is, or the address to where they can be. */
async function follow(verbs: SessionVerbs, route: Route): Promise<void> {
  if (route.screen === "shelf") {
    verbs.astray(route.astray ? "no-page" : null);
    return verbs.leave();
  }
  if (isComparing(route)) return verbs.leave();
  const { id } = route;
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
  const title = useSession(({ shelf }) =>
    "id" in route ? shelf.find(({ id }) => id === route.id)?.titles[language] : null,
  );
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
