import { lazy, Suspense, useEffect, useMemo } from "react";
import type { Weigher } from "../analysis/debrief/weigher";
import type { Astray, SessionStore, SessionVerbs } from "../store/state";
import { Briefing } from "./Briefing";
import { Crash } from "./Crash";
import { DeskState } from "./DeskState";
import { Loading } from "./Page";
import { PlayScreen } from "./PlayScreen";
import { makeRoute, moveTo, parseRoute, type Route, useHash } from "./route";
import { SessionContext, useMessages, useSession, useVerbs } from "./session";
import { Shelf } from "./Shelf";
import { type Theatre, TheatreContext } from "./theatre";
import { useReducedMotion } from "./useMotion";
import { usePreparation } from "./useWeighing";
import { WeigherContext } from "./weigher";

/** Charts are brought when the first talk begins, not with the shelf. */
const loadDebrief = () => import("./debrief/Debrief");
const Debrief = lazy(async () => ({ default: (await loadDebrief()).Debrief }));

interface AppProps {
  session: SessionStore;
  theatre: Theatre | null;
  weigher?: Weigher | null;
}

export function App({ session, theatre, weigher = null }: AppProps) {
  return (
    <SessionContext.Provider value={session}>
      <TheatreContext.Provider value={theatre}>
        <WeigherContext.Provider value={weigher}>
          <Crash session={session}>
            <Screens />
          </Crash>
        </WeigherContext.Provider>
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
  usePreparation();
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
  if (desk?.id !== route.id) return <Loading />;
  if (desk.state !== "ready") return <DeskState desk={desk} />;
  const { scenario } = desk;
  switch (route.screen) {
    case "brief":
      return <Briefing key={scenario.id} scenario={scenario} opening={desk.opening} />;
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
async function follow(verbs: SessionVerbs, route: Route): Promise<void> {
  if (route.screen === "shelf") {
    verbs.astray(route.astray ? "no-page" : null);
    return verbs.leave();
  }
  const { id } = route;
  const toBriefing = (why: Astray | null) => {
    if (window.location.hash !== makeRoute(route)) return;
    moveTo({ screen: "brief", id });
    verbs.astray(why);
  };
  switch (route.screen) {
    case "brief":
      verbs.leave();
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
    route.screen === "shelf" ? null : shelf.find(({ id }) => id === route.id)?.titles[language],
  );
  const messages = useMessages();
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
    document.title = title ? `${title} · ${messages.product}` : messages.product;
  }, [language, title, messages]);
}
