import { type ReactNode, useMemo } from "react";
import { describeSigns } from "../../../i18n/demeanour";
import { signsOf } from "../../../mind/feelings";
import { sheetOver, stageAt } from "../../../playthrough/stage-scene";
import type { PlayerView } from "../../../playthrough/view";
import type { Scenario } from "../../../scenario/scenario";
import { makeRoute, type Route } from "../../route";
import { useMessages, useSession } from "../../session";
import { Stage } from "../../Stage";
import { useReducedMotion } from "../../useMotion";

interface RoomFrameProps {
  scenario: Scenario;
  /** Above the stage. */
  heading: ReactNode;
  /** The moment on the stage; null leaves the stage away. */
  view: Pick<PlayerView, "lines" | "table"> | null;
  /** The line that is shown as the play shows it; the last one if left out. */
  at?: number | null;
  /** Where the way back leads; to the scenario's own debrief if left out. */
  back?: Route;
  children: ReactNode;
}

/** A room of the debrief: the scene on the left, words on the right, and the way back. */
export function RoomFrame({ scenario, heading, view, at = null, back, children }: RoomFrameProps) {
  const { lessons } = useMessages();
  return (
    <article className="room" data-testid="room">
      <div className="room-side">
        <a
          className="link room-back"
          href={makeRoute(back ?? { screen: "debrief", id: scenario.id })}
        >
          {lessons.rooms.back}
        </a>
        {heading}
        {view && <RoomStage scenario={scenario} view={view} at={at} />}
      </div>
      <div className="room-words">{children}</div>
    </article>
  );
}

interface RoomStageProps {
  scenario: Scenario;
  view: Pick<PlayerView, "lines" | "table">;
  at: number | null;
}

function RoomStage({ scenario, view, at }: RoomStageProps) {
  const { lessons } = useMessages();
  const language = useSession((state) => state.language);
  const reduced = useReducedMotion();
  const n = at ?? view.lines.length - 1;
  const scene = useMemo(
    () => sheetOver(stageAt(scenario, view, n, false), view),
    [scenario, view, n],
  );
  const line = view.lines[n];
  const seen = line?.scene.present.includes(scenario.lead) ? line : undefined;
  return (
    <>
      {seen && (
        <p className="room-seen">
          <b>{lessons.rooms.sawThen}</b> {describeSigns(signsOf(seen.bearing), language, seen.n)}
        </p>
      )}
      <Stage scene={scene} reduced={reduced} />
    </>
  );
}
