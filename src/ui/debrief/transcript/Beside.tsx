import { line } from "d3-shape";
import type { CoursePoint } from "../../../analysis/debrief/course";
import { FEELING_NAMES } from "../../../i18n/feelings";
import { signsOf } from "../../../mind/feelings";
import type { CastMember } from "../../../scenario/scenario";
import { Face } from "../../Face";
import { useMessages, useSession } from "../../session";
import { useMedia } from "../../useMedia";
import { trustScaleIn } from "../layout";
import { moodWord } from "../moodWord";
import { useLastPassed } from "../useLastPassed";

interface BesideProps {
  course: readonly CoursePoint[];
  figure: CastMember["figure"];
}

/** How far down the window its reader looks, as a share of its height. */
const READING = 0.34;
const readingLine = (height: number) => height * READING;
const reports = () => [...document.querySelectorAll(".report")];

const WIDTH = 300;
const HEIGHT = 110;

/**
 * Where the reader of the transcript is: the client's face in that turn, and how far trust had come. Nothing in
 * it that the transcript does not say.
 */
export function Beside(props: BesideProps) {
  const wide = useMedia("(min-width: 1181px)");
  return wide && props.course.length > 0 ? <Company {...props} /> : null;
}

function Company({ course, figure }: BesideProps) {
  const messages = useMessages();
  const { debrief } = messages;
  const language = useSession((state) => state.language);
  const turn = useLastPassed(reports, readingLine);
  const point = course[turn] ?? course[0]!;
  return (
    <aside className="beside" aria-hidden="true">
      <p className="beside-turn">
        <b>{debrief.turnNamed(point.turn)}</b>{" "}
        <span>
          {debrief.trust} {point.after.trust} · {debrief.mood}{" "}
          {moodWord(point.after.mood, messages)}
        </span>
      </p>
      {point.face && (
        <div className="beside-face">
          <Face figure={figure} bearing={point.face.bearing} px={240} />
          <span>{FEELING_NAMES[language][signsOf(point.face.bearing)[0]!.feeling]}</span>
        </div>
      )}
      <TrustSoFar course={course} at={point.turn} />
    </aside>
  );
}

/** Trust over the session: drawn strong as far as it is read. */
function TrustSoFar({ course, at }: { course: readonly CoursePoint[]; at: number }) {
  const y = trustScaleIn(course, [HEIGHT - 8, 12]);
  const x = (turn: number) => 6 + (turn * (WIDTH - 40)) / Math.max(1, course.length - 1);
  const path = (points: readonly CoursePoint[]) =>
    line<CoursePoint>(
      ({ turn }) => x(turn),
      ({ after }) => y(after.trust),
    )([...points]) ?? "";
  const here = course[at]!;
  return (
    <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} width={WIDTH} height={HEIGHT}>
      <path className="trust-ahead" d={path(course)} />
      <path className="trust trust-mean" d={path(course.slice(0, at + 1))} />
      <g className="beads">
        <circle cx={x(at)} cy={y(here.after.trust)} r={5} />
      </g>
      <text x={x(at) + 10} y={y(here.after.trust) + 4}>
        {here.after.trust}
      </text>
    </svg>
  );
}
