import { useEffect, useMemo } from "react";
import type { SessionStore, SessionVerbs } from "../store/state";
import { Briefing } from "./Briefing";
import { Crash } from "./Crash";
import { Debrief } from "./Debrief";
import { DeskState } from "./DeskState";
import { Loading } from "./Page";
import { PlayScreen } from "./PlayScreen";
import { makeRoute, moveTo, parseRoute, type Route, useHash } from "./route";
import { SessionContext, useMessages, useSession, useVerbs } from "./session";
import { Shelf } from "./Shelf";
import { type Theatre, TheatreContext } from "./theatre";

export function App({ session, theatre }: { session: SessionStore; theatre: Theatre | null }) {
  return (
    <SessionContext.Provider value={session}>
      <TheatreContext.Provider value={theatre}>
        <Crash session={session}>
          <Screens />
        </Crash>
      </TheatreContext.Provider>
    </SessionContext.Provider>
  );
}

function Screens() {
  const hash = useHash();
  const route = useMemo(() => parseRoute(hash), [hash]);
  const ready = useSession((state) => state.ready);
  const verbs = useVerbs();
  useDocument(route);
  useEffect(() => {
    if (ready) void follow(verbs, route);
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
      return <Briefing key={scenario.id} scenario={scenario} />;
    case "play":
      return play ? <PlayScreen scenario={scenario} play={play} /> : <Loading />;
    case "debrief":
      return review ? <Debrief scenario={scenario} review={review} /> : <Loading />;
  }
}

/** Brings the session to where the address says the player is, or the address to where they can be. */
async function follow(verbs: SessionVerbs, route: Route): Promise<void> {
  if (route.screen === "shelf") return verbs.leave();
  const { id } = route;
  const toBriefing = () => {
    if (window.location.hash === makeRoute(route)) moveTo({ screen: "brief", id });
  };
  switch (route.screen) {
    case "brief":
      verbs.leave();
      await verbs.open(id);
      return;
    case "play": {
      const resumed = await verbs.resume(id);
      if (resumed === "nothing" || resumed === "outdated") toBriefing();
      return;
    }
    case "debrief":
      if ((await verbs.lookBack(id)) === "nothing") toBriefing();
  }
}

function useDocument(route: Route): void {
  const language = useSession((state) => state.language);
  const title = useSession(({ shelf }) =>
    route.screen === "shelf" ? null : shelf.find(({ id }) => id === route.id)?.titles[language],
  );
  const messages = useMessages();
  useEffect(() => {
    document.documentElement.lang = language;
    document.title = title ? `${title} · ${messages.product}` : messages.product;
  }, [language, title, messages]);
}
