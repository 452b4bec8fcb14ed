import { useMemo } from "react";
import { isSlip } from "../../analysis/debrief/classes";
import type { CoursePoint } from "../../analysis/debrief/course";
import { stageAt } from "../../playthrough/stage-scene";
import type { Scenario } from "../../scenario/scenario";
import type { Review } from "../../store/state";
import { makeRoute } from "../route";
import { useMessages, useSession } from "../session";
import { Stage } from "../Stage";
import { textsOf } from "../textsOf";
import { useReducedMotion } from "../useMotion";
import { BetterLine } from "./judged/BetterLine";
import { Replayed } from "./judged/Replayed";
import type { Judged } from "./judged/useJudged";
import { ValueBars } from "./judged/ValueBars";
import { roomOf } from "./rooms/room";
import { InlineMark } from "./Marks";
import { Did, SeenAndChosen } from "./MomentWords";

interface MomentProps {
  scenario: Scenario;
  review: Review;
  course: readonly CoursePoint[];
  selected: number;
  onSelect: (turn: number) => void;
  judged: Judged;
  /** Beside the chart it has room for all that was said; at the lower edge of a narrower page, and of a phone, for less. */
  room: "beside" | "low" | "phone";
}

/** One turn, played back: the client as they sat there, what was said, and what was not. */
export function Moment(props: MomentProps) {
  const { scenario, review, course, selected, judged, room } = props;
  const { debrief } = useMessages();
  const language = useSession((state) => state.language);
  const reduced = useReducedMotion();
  const { view, record } = review;
  const point = course[selected];
  const n = point?.face?.n ?? 0;
  const scene = useMemo(() => stageAt(scenario, view, n, false), [scenario, view, n]);
  const turn = record.turns[selected];
  if (!point || !turn) return null;
  const texts = textsOf(scenario, language);
  const table = Boolean(turn.choice?.table);
  const appraisals = judged.appraisals.filter((one) => one.turn === selected);
  return (
    <section className="moment" aria-label={debrief.moment}>
      <div className="moment-head">
        <h3>{debrief.turnNamed(point.turn)}</h3>
        <p className={`moment-swing told-${point.direction}`}>
          {point.turn > 0 && <InlineMark direction={point.direction} />}{" "}
          {debrief.moved(point.swing)}
        </p>
      </div>
      <Steps {...props} judges={appraisals.length > 0} />
      <ValueBars appraisals={appraisals} />
      <Stage scene={scene} reduced={reduced} />
      <div className="moment-words">
        <SeenAndChosen turn={turn} point={point} answered={room !== "beside"} />
        {room === "beside" && (
          <Replayed branch={{ lines: turn.lines, turn }} table={table} texts={texts} />
        )}
        {room !== "phone" && (
          <>
            <Did turn={turn} lead={scenario.lead} />
            {appraisals
              .filter(({ class: how }) => isSlip(how))
              .map((one) => (
                <BetterLine
                  key={one.decision}
                  scenario={scenario}
                  review={review}
                  appraisal={one}
                />
              ))}
          </>
        )}
      </div>
    </section>
  );
}

/** Turn by turn, and into this one: to try something else there, or to read all of it. */
function Steps({
  scenario,
  course,
  selected,
  onSelect,
  judges,
}: Pick<MomentProps, "scenario" | "course" | "selected" | "onSelect"> & { judges: boolean }) {
  const { debrief, lessons } = useMessages();
  return (
    <p className="moment-steps">
      <button
        type="button"
        className="quiet step-back"
        disabled={selected === 0}
        onClick={() => onSelect(selected - 1)}
      >
        <span>{debrief.previous}</span>
      </button>
      <button
        type="button"
        className="quiet step-on"
        disabled={selected === course.length - 1}
        onClick={() => onSelect(selected + 1)}
      >
        <span>{debrief.next}</span>
      </button>
      {judges && (
        <a
          className="link"
          href={makeRoute({
            screen: "debrief",
            id: scenario.id,
            room: roomOf({ turn: selected, table: false }),
          })}
        >
          {lessons.tryHere}
        </a>
      )}
      <button
        type="button"
        className="link"
        onClick={() => {
          onSelect(selected);
          readTurn(selected);
        }}
      >
        {debrief.readTurn}
      </button>
    </p>
  );
}

/** Brings the turn of the transcript into sight, and the reader's focus with it. */
function readTurn(turn: number): void {
  const line = document.querySelector<HTMLElement>(`#turn-${turn}`);
  line?.scrollIntoView({ block: "start" });
  line?.focus({ preventScroll: true });
}
