import { useMemo } from "react";
import type { SessionLog } from "../../../playthrough/log";
import { replay } from "../../../playthrough/replay";
import type { Scenario } from "../../../scenario/scenario";
import { useMessages, useSession } from "../../session";
import { useArrival } from "../../useArrival";
import type { PartProps } from "../Debrief";
import { useJudged } from "../judged/useJudged";
import { WeighingNote } from "../judged/WeighingNote";
import { ExpertPlay } from "./ExpertPlay";
import { RoomFrame } from "./RoomFrame";

/** The best play there is, to be guessed move by move. */
export function Expert({ scenario, review, judged }: PartProps) {
  const { lessons } = useMessages();
  const heading = useArrival<HTMLHeadingElement>();
  const { bestPlay, weighing } = judged;
  const log = useMemo<SessionLog | null>(
    () => bestPlay && { ...review.log, mode: "practice", moves: bestPlay },
    [review.log, bestPlay],
  );
  const title = (
    <h1 ref={heading} tabIndex={-1}>
      {lessons.expert.heading}
    </h1>
  );
  if (log) return <Judging scenario={scenario} log={log} title={title} />;
  const isBounded = weighing.state === "ready" && !weighing.weighing.whole;
  return (
    <RoomFrame scenario={scenario} view={null} heading={title}>
      {isBounded ? <p>{lessons.expert.bounded}</p> : <WeighingNote judged={judged} />}
    </RoomFrame>
  );
}

interface JudgingProps {
  scenario: Scenario;
  log: SessionLog;
  title: React.ReactNode;
}

/** The options of the best play have to be weighed as well, so that a guess can be answered. */
function Judging({ scenario, log, title }: JudgingProps) {
  const language = useSession((state) => state.language);
  const played = useMemo(
    () => ({ log, ...replay(scenario, log, language) }),
    [scenario, log, language],
  );
  const judged = useJudged(scenario, played);
  if (judged.appraisals.length === 0)
    return (
      <RoomFrame scenario={scenario} view={null} heading={title}>
        <WeighingNote judged={judged} />
      </RoomFrame>
    );
  return (
    <ExpertPlay scenario={scenario} played={played} appraisals={judged.appraisals} title={title} />
  );
}
