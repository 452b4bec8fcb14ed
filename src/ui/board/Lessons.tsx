import { useState } from "react";
import type { Lesson } from "../../course/lessons";
import type { WeighingState } from "../../store/board";
import { makeRoute } from "../route";
import { useMessages } from "../session";
import type { Group } from "./useGroups";
import { useMoment } from "./useMoment";
import { short } from "./view";

interface LessonsProps {
  group: Group;
  weighing: WeighingState | null;
}

/** Shown at first. */
const FEW = 5;

/** The steps that cost the group most. */
export function Lessons({ group, weighing }: LessonsProps) {
  const { board } = useMessages();
  return (
    <section aria-labelledby="lessons" className="lessons" data-testid="lessons">
      <h2 id="lessons">{board.teach}</h2>
      {weighing?.state === "ready" ? (
        <LessonList group={group} state={weighing} />
      ) : (
        <p className="aside" aria-live="polite">
          {weighing?.state === "beyond"
            ? board.teachBeyond
            : weighing?.state === "failed"
              ? board.teachFailed
              : board.teachPending}
        </p>
      )}
    </section>
  );
}

function LessonList({
  group,
  state,
}: {
  group: Group;
  state: Extract<WeighingState, { state: "ready" }>;
}) {
  const { board } = useMessages();
  const [all, setAll] = useState(false);
  const lessons = state.weighing.lessons.filter(({ slipped }) => slipped > 0);
  if (lessons.length === 0) return <p className="aside">{board.teachNobody}</p>;
  const most = {
    people: Math.max(...lessons.map(({ slipped }) => slipped)),
    each: Math.max(...lessons.map(({ cost, slipped }) => cost / slipped)),
  };
  return (
    <>
      <p className="aside">{board.teachNote}</p>
      <ol>
        {lessons.slice(0, all ? undefined : FEW).map((lesson, i) => (
          <LessonRow
            key={lesson.key}
            lesson={lesson}
            step={i + 1}
            group={group}
            state={state}
            most={most}
          />
        ))}
      </ol>
      {lessons.length > FEW && !all && (
        <button type="button" className="quiet" onClick={() => setAll(true)}>
          {board.allSteps(lessons.length)}
        </button>
      )}
    </>
  );
}

/** The largest block. CSS pixels. */
const BLOCK = { width: 118, height: 44 };

interface LessonRowProps {
  lesson: Lesson;
  step: number;
  group: Group;
  state: Extract<WeighingState, { state: "ready" }>;
  most: { people: number; each: number };
}

function LessonRow({ lesson, step, group, state, most }: LessonRowProps) {
  const { board, phases } = useMessages();
  const moment = useMoment(lesson, state.logs, group.scenario);
  const { slipped, cost, table, example } = lesson;
  const each = cost / slipped;
  const title = table ? board.tableTitle : (moment?.before?.text ?? "…");
  const route = {
    screen: "teach",
    group: { scenario: group.scenario, variant: group.number },
    step,
  } as const;
  return (
    <li className="lesson">
      <span className="lesson-step" aria-hidden="true">
        {example.turn + 1}
      </span>
      <div className="lesson-words">
        <b>{table ? title : board.said(title)}</b>
        <p>
          {moment && `${phases[moment.phase]} · `}
          {table ? board.table : board.step(example.turn + 1)} ·{" "}
          <a
            className="lesson-link"
            href={makeRoute(route)}
            aria-label={board.projectNamed(title)}
            data-testid="project"
          >
            {board.project}
          </a>
        </p>
      </div>
      <div className="lesson-block">
        <svg
          viewBox={`0 0 ${BLOCK.width} ${BLOCK.height + 2}`}
          width={BLOCK.width}
          height={BLOCK.height + 2}
          aria-hidden="true"
        >
          <rect
            className={step === 1 ? "block first" : "block"}
            width={(slipped * BLOCK.width) / most.people}
            height={(each * BLOCK.height) / most.each}
            y={BLOCK.height - (each * BLOCK.height) / most.each}
          />
          <line
            className="ruler"
            x1={0}
            x2={BLOCK.width}
            y1={BLOCK.height + 1}
            y2={BLOCK.height + 1}
          />
        </svg>
        <p>{board.slippedBy(slipped, short(each))}</p>
      </div>
      <p className="lesson-cost">{board.total(String(Math.round(cost)))}</p>
    </li>
  );
}
