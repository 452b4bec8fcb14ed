import { useMemo, useState } from "react";
import type { Appraisal } from "../../../analysis/debrief/appraisal";
import { dearest } from "../../../analysis/debrief/position";
import { makeRoute } from "../../route";
import { useMessages } from "../../session";
import { useArrival } from "../../useArrival";
import type { PartProps } from "../Debrief";
import { WeighingNote } from "../judged/WeighingNote";
import { MOST_RETRIED } from "../opening/Decided";
import { RoomFrame } from "./RoomFrame";
import { Slip } from "./Slip";
import { Summary } from "./Summary";

/** How a moment was found: at the first try, later, or not without being shown. */
export type Found = "found" | "later" | "shown";

/** The moments that cost most, one by one: the scene again, the answer hidden. */
export function Mistakes({ scenario, review, judged }: PartProps) {
  const { lessons } = useMessages();
  const slips = useMemo(() => dearest(judged.appraisals, MOST_RETRIED), [judged.appraisals]);
  const [at, setAt] = useState(0);
  const [found, setFound] = useState<ReadonlyMap<number, Found>>(new Map());
  const heading = useArrival<HTMLHeadingElement>();
  const slip = slips[at];
  if (slips.length === 0)
    return (
      <RoomFrame
        scenario={scenario}
        view={null}
        heading={
          <h1 ref={heading} tabIndex={-1}>
            {judged.weighing.state === "ready" ? lessons.mistakes.none : lessons.contents.mistakes}
          </h1>
        }
      >
        <WeighingNote judged={judged} />
        {judged.weighing.state === "ready" && (
          <>
            <p>{lessons.mistakes.noneHint}</p>
            <a
              className="button"
              href={makeRoute({ screen: "debrief", id: scenario.id, room: "expert" })}
            >
              {lessons.expert.enter}
            </a>
          </>
        )}
      </RoomFrame>
    );
  const tell = (decision: number, how: Found) =>
    setFound((known) => (known.has(decision) ? known : new Map(known).set(decision, how)));
  const title = (
    <div className="room-head">
      <h1 ref={heading} tabIndex={-1}>
        {lessons.mistakes.heading(slips.length)}
      </h1>
      <Progress slips={slips} at={at} found={found} />
    </div>
  );
  return slip ? (
    <Slip
      key={slip.decision}
      scenario={scenario}
      review={review}
      slip={slip}
      heading={title}
      isLast={at === slips.length - 1}
      onFound={(how) => tell(slip.decision, how)}
      onNext={() => setAt(at + 1)}
    />
  ) : (
    <Summary
      scenario={scenario}
      review={review}
      slips={slips}
      found={found}
      heading={title}
      onOver={() => {
        setFound(new Map());
        setAt(0);
      }}
    />
  );
}

interface ProgressProps {
  slips: readonly Appraisal[];
  at: number;
  found: ReadonlyMap<number, Found>;
}

/** One dash for each moment, coloured by how it was found; said in words as well. */
function Progress({ slips, at, found }: ProgressProps) {
  const { lessons } = useMessages();
  const words = lessons.mistakes;
  return (
    <p className="room-progress">
      {at < slips.length && <span>{words.count(at + 1, slips.length)}</span>}
      <span className="dashes" aria-hidden="true">
        {slips.map(({ decision }, n) => (
          <i key={decision} data-found={found.get(decision)} data-here={n === at} />
        ))}
      </span>
    </p>
  );
}
