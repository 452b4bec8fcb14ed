import type { KeyboardEvent } from "react";
import { type CoursePoint, spansOf } from "../../analysis/debrief/course";
import { heaviestIn } from "../../analysis/debrief/position";
import { FACETS } from "../../mind/mind";
import type { Scenario } from "../../scenario/scenario";
import type { Review } from "../../store/state";
import { useMessages, useSession } from "../session";
import { textsOf } from "../textsOf";
import { useMedia } from "../useMedia";
import { ClassKey } from "./judged/ClassKey";
import { WeighingNote } from "./judged/WeighingNote";
import type { Judged } from "./judged/useJudged";
import { Chart } from "./Chart";
import { CourseTable } from "./CourseTable";
import { Moment } from "./Moment";
import { moodWord } from "./moodWord";
import { PhoneChart } from "./PhoneChart";

interface TimelineProps {
  scenario: Scenario;
  review: Review;
  course: readonly CoursePoint[];
  deciding: number | null;
  selected: number;
  onSelect: (turn: number) => void;
  judged: Judged;
}

/** How the client's trust and mood went, and the face of any moment of it. The heading says it in one sentence. */
export function Timeline(props: TimelineProps) {
  const { scenario, review, course, deciding, selected, onSelect, judged } = props;
  const messages = useMessages();
  const { debrief } = messages;
  const language = useSession((state) => state.language);
  const narrow = useMedia("(max-width: 700px)");
  const low = useMedia("(max-width: 1180px)");
  const { record } = review;
  const end = course.at(-1)?.after ?? record.start;
  const chart = {
    course,
    spans: spansOf(course),
    figure: scenario.cast[scenario.lead]!.figure,
    deciding,
    selected,
    onSelect,
    judged,
  };
  return (
    <section className="timeline" aria-labelledby="course">
      <h2 id="course">
        {debrief.course(
          [record.start.trust, end.trust],
          [moodWord(record.start.mood, messages), moodWord(end.mood, messages)],
        )}
      </h2>
      <TrustKinds firm={textsOf(scenario, language).you.firm} />
      <div className="timeline-spread">
        {narrow ? (
          <PhoneChart {...chart} turns={record.turns} />
        ) : (
          <Slider {...props}>
            <Chart {...chart} />
          </Slider>
        )}
        <Moment
          scenario={scenario}
          review={review}
          course={course}
          selected={selected}
          onSelect={onSelect}
          judged={judged}
          room={narrow ? "phone" : low ? "low" : "beside"}
        />
      </div>
      <WeighingNote judged={judged} />
      {judged.appraisals.length > 0 && <ClassKey appraisals={judged.appraisals} />}
      <CourseTable record={record} judged={judged} />
    </section>
  );
}

/** What each kind of trust is, by the colour of its line, to be unfolded: the lines bear their names. */
function TrustKinds({ firm }: { firm: string }) {
  const { debrief } = useMessages();
  const kinds = debrief.kinds(firm);
  return (
    <details>
      <summary>{debrief.kindsAre}</summary>
      <dl className="kinds">
        {FACETS.map((facet) => (
          <div key={facet}>
            <dt className={`kind-${facet}`}>{debrief.facets[facet]}</dt>
            <dd>{kinds[facet]}</dd>
          </div>
        ))}
      </dl>
      <p className="aside">{debrief.kindsNote}</p>
    </details>
  );
}

/** The chart as one control: its value is the selected turn. */
function Slider({
  course,
  selected,
  onSelect,
  judged,
  children,
}: TimelineProps & { children: React.ReactNode }) {
  const messages = useMessages();
  const { debrief, lessons, listOf } = messages;
  const point = course[selected];
  const wordFor = ({ turn, direction }: CoursePoint) => {
    const one = heaviestIn(judged.appraisals, turn);
    const value = judged.appraisals.length > 0 ? (judged.positions[turn] ?? null) : null;
    return listOf([
      debrief.directions[direction],
      ...(one ? [lessons.classes[one.class]] : []),
      ...(value === null ? [] : [lessons.positionNote(value)]),
    ]);
  };
  const last = course.length - 1;
  const onKeyDown = (event: KeyboardEvent) => {
    const to = turnFor(event.key, selected, last);
    if (to === null) return;
    event.preventDefault();
    onSelect(Math.min(last, Math.max(0, to)));
  };
  return (
    <div className="slider-frame">
      <input
        className="sr-only"
        id="timeline"
        type="range"
        min={0}
        max={last}
        step={1}
        value={selected}
        aria-label={debrief.chart}
        aria-valuetext={
          point &&
          debrief.at(
            debrief.turnNamed(point.turn),
            point.after.trust,
            moodWord(point.after.mood, messages),
            wordFor(point),
          )
        }
        onChange={(event) => onSelect(Number(event.target.value))}
        onKeyDown={onKeyDown}
      />
      <div className="slider" aria-hidden="true">
        {children}
      </div>
      <p className="slider-keys" aria-hidden="true">
        <kbd>←</kbd> <kbd>→</kbd> {debrief.chartHint}
      </p>
    </div>
  );
}

function turnFor(key: string, selected: number, last: number): number | null {
  switch (key) {
    case "ArrowLeft":
    case "ArrowDown":
      return selected - 1;
    case "ArrowRight":
    case "ArrowUp":
      return selected + 1;
    case "Home":
      return 0;
    case "End":
      return last;
    default:
      return null;
  }
}
