import { useMemo } from "react";
import type { CoursePoint } from "../../analysis/debrief/course";
import { innerAfter } from "../../analysis/debrief/inner";
import { describeSigns } from "../../i18n/demeanour";
import { signsOf } from "../../mind/feelings";
import type { TurnRecord } from "../../playthrough/record";
import { stageAt } from "../../playthrough/stage-scene";
import type { Scenario } from "../../scenario/scenario";
import type { Review } from "../../store/state";
import { makeRoute } from "../route";
import { useMessages, useSession } from "../session";
import { Stage } from "../Stage";
import { useReducedMotion } from "../useMotion";
import type { Judged } from "./judged/useJudged";
import { ValueBars } from "./judged/ValueBars";
import { roomOf } from "./rooms/room";
import { InlineMark } from "./Marks";

interface MomentProps {
  scenario: Scenario;
  review: Review;
  course: readonly CoursePoint[];
  selected: number;
  onSelect: (turn: number) => void;
  judged: Judged;
}

/** One turn, played back: the client as they sat there, what was said, and what was not. */
export function Moment({ scenario, review, course, selected, onSelect, judged }: MomentProps) {
  const { debrief, lessons } = useMessages();
  const reduced = useReducedMotion();
  const { view, record } = review;
  const point = course[selected];
  const n = point?.face?.n ?? 0;
  const scene = useMemo(() => stageAt(scenario, view, n, false), [scenario, view, n]);
  const turn = record.turns[selected];
  if (!point || !turn) return null;
  return (
    <section className="moment" aria-label={debrief.moment}>
      <div className="moment-head">
        <h3>{debrief.turnNamed(point.turn)}</h3>
        <p className={`moment-swing told-${point.direction}`}>
          {point.turn > 0 && <InlineMark direction={point.direction} />}{" "}
          {debrief.moved(point.swing)}
        </p>
      </div>
      <ValueBars appraisals={judged.appraisals.filter((one) => one.turn === selected)} />
      <Stage scene={scene} reduced={reduced} />
      <MomentWords turn={turn} point={point} />
      <p className="moment-steps">
        <button
          type="button"
          className="quiet"
          disabled={selected === 0}
          onClick={() => onSelect(selected - 1)}
        >
          {debrief.previous}
        </button>
        <button
          type="button"
          className="quiet"
          disabled={selected === course.length - 1}
          onClick={() => onSelect(selected + 1)}
        >
          {debrief.next}
        </button>
        {judged.appraisals.some((one) => one.turn === selected) && (
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
        <button type="button" className="link" onClick={() => readTurn(selected)}>
          {debrief.readTurn}
        </button>
      </p>
    </section>
  );
}

function MomentWords({ turn, point: { face } }: { turn: TurnRecord; point: CoursePoint }) {
  const { debrief } = useMessages();
  const language = useSession((state) => state.language);
  const inner = innerAfter(turn, face?.n ?? null);
  return (
    <div className="moment-words" aria-live="polite">
      {face && (
        <p className="moment-seen">
          <b>{debrief.seen}</b> {describeSigns(signsOf(face.bearing), language, face.n)}
        </p>
      )}
      {turn.choice && (
        <p className="moment-choice">
          <b>{debrief.youChose}</b> {turn.choice.text}
        </p>
      )}
      {face && face.speaker !== "me" && <p className="moment-said">{face.text}</p>}
      {inner && (
        <div className="line line-inner">
          <p className="who">{debrief.inner(inner.name)}</p>
          <p className="said">{inner.text}</p>
        </div>
      )}
    </div>
  );
}

/** Brings the turn of the transcript into sight, and the reader's focus with it. */
function readTurn(turn: number): void {
  const heading = document.querySelector<HTMLElement>(`#turn-${turn}`);
  heading?.scrollIntoView({ block: "start" });
  heading?.focus({ preventScroll: true });
}
