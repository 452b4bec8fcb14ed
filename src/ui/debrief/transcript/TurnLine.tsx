import type { Appraisal } from "../../../analysis/debrief/appraisal";
import type { CoursePoint } from "../../../analysis/debrief/course";
import type { TurnRecord } from "../../../playthrough/record";
import { useMessages } from "../../session";
import { Verdict } from "../judged/ClassMark";
import { InlineMark, isGood } from "../Marks";

interface TurnLineProps {
  turn: TurnRecord;
  point: CoursePoint;
  /** The turn's decisions, where they are judged. */
  appraisals: readonly Appraisal[];
}

/** A turn in one line: where it was, what you said, how that is judged and what it did. */
export function TurnLine({ turn, point, appraisals }: TurnLineProps) {
  const { debrief, lessons, phases, places } = useMessages();
  const { direction, swing, landmarks, face } = point;
  const place = face?.scene.place;
  const [landmark] = landmarks;
  return (
    <>
      <h4>{debrief.turnNamed(turn.turn)}</h4>
      <span className="turn-scene">{place ? places[place] : phases[turn.phase]}</span>
      <span className="turn-words">{turn.choice?.text ?? face?.text}</span>
      <span className="turn-class">
        {appraisals.map((one) => (
          <span key={one.decision}>
            {one.table && <>{lessons.atTable} </>}
            <Verdict of={one.class} loss={one.loss} />
          </span>
        ))}
      </span>
      {turn.turn > 0 && (
        <span className={`turn-did told-${direction}`}>
          <InlineMark direction={direction} /> {debrief.moved(swing)}
          {landmark && (
            <b className={isGood(landmark) ? "good" : "bad"}> {debrief.landmarks[landmark]}</b>
          )}
        </span>
      )}
    </>
  );
}
