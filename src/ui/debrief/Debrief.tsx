import type { Scenario } from "../../scenario/scenario";
import type { Review } from "../../store/state";
import { Page } from "../Page";
import { useMessages, useSession } from "../session";
import { textsOf } from "../textsOf";
import { useJudged } from "./judged/useJudged";
import { Report } from "./Report";
import { PrintedPage } from "./print/PrintedPage";
import { useReturn } from "./elsewhere/useReturn";
import { Elsewhere } from "./rooms/Elsewhere";
import { Expert } from "./rooms/Expert";
import { Mistakes } from "./rooms/Mistakes";
import { parseCard, parseRoom, type Room } from "./rooms/room";
import { WhatIf } from "./rooms/WhatIf";

interface DebriefProps {
  scenario: Scenario;
  review: Review;
  /** Named in the address; undefined for the report itself. */
  room: string | undefined;
}

/** What a session was and what to learn from it: the report, or one of its rooms. */
export function Debrief({ scenario, review, room }: DebriefProps) {
  const { debrief } = useMessages();
  const language = useSession((state) => state.language);
  const judged = useJudged(scenario, review);
  const at = parseRoom(room);
  useReturn(parseCard(room));
  const texts = textsOf(scenario, language);
  const part = { scenario, review, judged };
  return (
    <Page name="debrief" title={<Title title={texts.title} mode={debrief[review.log.mode]} />}>
      {at ? <InRoom {...part} room={at} key={room} /> : <Report {...part} />}
      <PrintedPage {...part} />
    </Page>
  );
}

/** What every part of the debrief is about. */
export interface PartProps {
  scenario: Scenario;
  review: Review;
  judged: ReturnType<typeof useJudged>;
}

function InRoom({ room, ...part }: PartProps & { room: Room }) {
  switch (room.name) {
    case "mistakes":
      return <Mistakes {...part} />;
    case "expert":
      return <Expert {...part} />;
    case "what-if":
      return <WhatIf {...part} moment={room.moment} />;
    case "elsewhere":
      return <Elsewhere {...part} turn={room.turn} />;
  }
}

function Title({ title, mode }: { title: string; mode: string }) {
  const { debrief } = useMessages();
  return (
    <div className="work">
      {title}
      <p>
        {debrief.kicker} · {mode}
      </p>
    </div>
  );
}
