import { useState } from "react";
import type { Lesson } from "../../course/lessons";
import { type Moment, optionsToShow } from "../../course/moment";
import { Face } from "../Face";
import { Page } from "../Page";
import { makeRoute } from "../route";
import { useMessages, useSession } from "../session";
import { textsOf } from "../textsOf";
import { useArrival } from "../useArrival";
import { letterOf, TableEnds, TeachOptions } from "./TeachOptions";
import { type Group, useScenario } from "./useGroups";
import { useMoment } from "./useMoment";
import { short } from "./view";
import { useVotes } from "./useVotes";
import { taughtRuns, useWeighing } from "./useWeighing";

interface TeachProps {
  group: Group | null;
  /** From 1. */
  step: number;
}

/** One step before a room: the moment, hands raised, then what the group did and what came of it. */
export function Teach({ group, step }: TeachProps) {
  const { board } = useMessages();
  const state = useWeighing(group, group ? taughtRuns(group) : "first");
  if (group && state?.state === "solving") return <Told text={board.teachPending} />;
  if (group && state?.state === "beyond") return <Told text={board.teachBeyond} />;
  const lessons =
    state?.state === "ready" ? state.weighing.lessons.filter(({ slipped }) => slipped > 0) : [];
  const lesson = lessons[step - 1];
  if (!group || state?.state !== "ready" || !lesson)
    return <Told text={board.noLessonHint} missing />;
  return (
    <Shown
      key={lesson.key}
      group={group}
      lesson={lesson}
      step={step}
      last={step >= lessons.length}
      logs={state.logs}
    />
  );
}

function Told({ text, missing }: { text: string; missing?: boolean }) {
  const { board } = useMessages();
  return (
    <Page name="teach" title={<p className="work">{board.teach}</p>}>
      {missing && <h1>{board.noLesson}</h1>}
      <p className="lead" aria-live="polite">
        {text}
      </p>
      <p className="actions">
        <a className="link" href={makeRoute({ screen: "board" })}>
          {board.back}
        </a>
      </p>
    </Page>
  );
}

/** Of a moment; the game itself offers no more at once. */
const MOST_OPTIONS = 26;

interface ShownProps {
  group: Group;
  lesson: Lesson;
  step: number;
  last: boolean;
  logs: Parameters<typeof useMoment>[1];
}

function Shown({ group, lesson, step, last, logs }: ShownProps) {
  const { board, phases } = useMessages();
  const language = useSession((state) => state.language);
  const scenario = useScenario(group.scenario);
  const moment = useMoment(lesson, logs, group.scenario);
  const [revealed, setRevealed] = useState(false);
  const votes = useVotes(MOST_OPTIONS, !revealed && !lesson.table);
  const heading = useArrival<HTMLHeadingElement>();
  if (!scenario || !moment) return <Told text={board.teachPending} />;
  const texts = textsOf(scenario, language);
  const client = texts.cast[scenario.lead]!.name;
  return (
    <Page
      name="teach"
      title={
        <div className="work">
          <b>{board.teachKicker(texts.title, lesson.example.turn + 1)}</b>
          <p>
            {phases[moment.phase]}
            {lesson.table && ` · ${board.table}`}
          </p>
        </div>
      }
    >
      <div className="teach" data-revealed={revealed}>
        <div className="teach-plate">
          <Portrait
            figure={scenario.cast[scenario.lead]!.figure}
            client={client}
            moment={moment}
            lesson={lesson}
            revealed={revealed}
          />
        </div>
        <div className="teach-words">
          {moment.setting && !revealed && <p className="teach-setting">{moment.setting}</p>}
          <h1 ref={heading} tabIndex={-1}>
            {moment.before &&
              (moment.before.name ? board.said(moment.before.text) : moment.before.text)}
          </h1>
          {lesson.table ? (
            <TableEnds lesson={lesson} moment={moment} revealed={revealed} />
          ) : (
            <TeachOptions
              lesson={lesson}
              moment={moment}
              votes={votes}
              revealed={revealed}
              client={client}
            />
          )}
          <div className="teach-foot">
            <button
              type="button"
              className={revealed ? "button" : "button filled"}
              data-testid="reveal"
              onClick={() => setRevealed(!revealed)}
            >
              {revealed ? board.hide : board.reveal}
            </button>
            <p aria-live="polite">
              {revealed
                ? board.revealedCost(
                    lesson.slipped,
                    lesson.people,
                    short(lesson.slipped > 0 ? lesson.cost / lesson.slipped : 0),
                  )
                : lesson.table
                  ? board.tableHint(lesson.people)
                  : board.voteHint(lesson.people)}
            </p>
            <nav className="actions">
              {step > 1 && (
                <a className="link" href={stepRoute(group, step - 1)}>
                  {board.previous}
                </a>
              )}
              {!last && (
                <a className="link" href={stepRoute(group, step + 1)} data-testid="next-step">
                  {board.next}
                </a>
              )}
              <a
                className="link"
                href={makeRoute({
                  screen: "board",
                  group: { scenario: group.scenario, variant: group.number },
                })}
              >
                {board.back}
              </a>
            </nav>
          </div>
        </div>
      </div>
    </Page>
  );
}

const stepRoute = ({ scenario, number }: Group, step: number): string =>
  makeRoute({ screen: "teach", group: { scenario, variant: number }, step });

interface PortraitProps {
  figure: Readonly<Record<string, string | number | boolean>>;
  client: string;
  moment: Moment;
  lesson: Lesson;
  revealed: boolean;
}

/** How the client looked before, and once it is out, at what most had said. */
function Portrait({ figure, client, moment, lesson, revealed }: PortraitProps) {
  const { board } = useMessages();
  const options = optionsToShow(lesson, moment);
  const most = options.reduce((a, b) => (b.taken > a.taken ? b : a));
  const after = revealed ? (most.answer?.bearing ?? null) : null;
  const bearing = after ?? moment.bearing;
  if (!bearing) return null;
  return (
    <>
      <Face figure={figure} bearing={bearing} px={340} />
      <p>{after ? board.afterMost(client, letterOf(options.indexOf(most))) : client}</p>
    </>
  );
}
