import type { CSSProperties } from "react";
import { type MoveClass, NO_LOSS } from "../../analysis/debrief/classes";
import { classesOf, endClassesOf, type Lesson, type LessonOption } from "../../course/lessons";
import { type Answered, type Moment, optionsToShow } from "../../course/moment";
import { ACT_NAMES } from "../../i18n/acts";
import { InlineClass } from "../debrief/judged/ClassMark";
import { useMessages, useSession } from "../session";
import { short } from "./view";
import type { Votes } from "./useVotes";

/** So many have room for larger words when all is revealed. */
const FEW = 4;
/** So many are seen at once only where their rows are close. */
const MANY = 6;

export const letterOf = (i: number): string => String.fromCharCode(65 + i);

interface TeachOptionsProps {
  lesson: Lesson;
  moment: Moment;
  votes: Votes;
  revealed: boolean;
  client: string;
}

export function TeachOptions({ lesson, moment, votes, revealed, client }: TeachOptionsProps) {
  const { board, listOf } = useMessages();
  const language = useSession((state) => state.language);
  const options = optionsToShow(lesson, moment);
  const classes = classesOf(options);
  const cheapest = Math.min(...options.map(({ cost }) => cost));
  return (
    <>
      <ol
        className="teach-options"
        data-few={options.length <= FEW}
        data-many={options.length >= MANY}
        style={{ "--count": options.length } as CSSProperties}
      >
        {options.map((option, i) => {
          const { answer } = option;
          const acts = (answer?.acts ?? []).map((act) => ACT_NAMES[language][act]);
          return (
            <li
              key={option.id}
              className={revealed && option.cost === cheapest ? "best" : undefined}
            >
              <span className="teach-letter">{letterOf(i)}</span>
              <div className="teach-option">
                <p className="teach-text">
                  <span>{answer?.text ?? option.id}</span>
                  {revealed && acts.length > 0 && <small>{listOf(acts)}</small>}
                </p>
                {revealed && (
                  <Revealed
                    option={option}
                    answer={answer}
                    people={lesson.people}
                    votes={votes.counts[i]!}
                    client={client}
                  />
                )}
              </div>
              {revealed ? (
                <Cost of={classes[i]!} cost={option.cost} />
              ) : (
                <Vote
                  letter={letterOf(i)}
                  count={votes.counts[i]!}
                  onVote={(by) => votes.vote(i, by)}
                />
              )}
            </li>
          );
        })}
      </ol>
      {!revealed && <p className="aside teach-keys">{board.voteKeys}</p>}
    </>
  );
}

function Vote({
  letter,
  count,
  onVote,
}: {
  letter: string;
  count: number;
  onVote: (by: 1 | -1) => void;
}) {
  const { board } = useMessages();
  return (
    <div className="teach-vote">
      <output aria-live="polite" data-testid={`votes-${letter}`}>
        {count}
      </output>
      <button
        type="button"
        aria-label={board.unvote(letter)}
        disabled={count === 0}
        onClick={() => onVote(-1)}
      >
        −
      </button>
      <button type="button" aria-label={board.vote(letter)} onClick={() => onVote(1)}>
        +
      </button>
    </div>
  );
}

/** How it is judged, in shape, colour and word, and what it costs. */
function Cost({ of, cost }: { of: MoveClass; cost: number }) {
  const { board, lessons } = useMessages();
  return (
    <p className="teach-cost">
      <b className={`verdict-${of}`}>
        <InlineClass of={of} /> {lessons.classes[of]}
      </b>
      <span>{cost < NO_LOSS ? board.noLoss : board.lost(short(cost))}</span>
    </p>
  );
}

interface RevealedProps {
  option: LessonOption;
  answer: Answered | null;
  people: number;
  votes: number;
  client: string;
}

function Revealed({ option, answer, people, votes, client }: RevealedProps) {
  const { board } = useMessages();
  return (
    <>
      <Bars
        taken={option.taken}
        of={people}
        votes={votes}
        note={option.offered < people ? board.offeredTo(option.offered) : ""}
      />
      <p className="teach-answer">
        {answer?.reply && (
          <span>
            {answer.reply.name !== "" && (
              <small>{board.replied(answer.reply.name || client)}</small>
            )}
            <b>{answer.reply.text}</b>
          </span>
        )}
        {answer?.inner && (
          <span>
            <small>{board.inner}</small>
            <i>{answer.inner}</i>
          </span>
        )}
      </p>
    </>
  );
}

/** More hands than people are as good as all of them. */
const shareOf = (some: number, of: number) =>
  ({ "--share": Math.min(1, some / of) }) as CSSProperties;

interface BarsProps {
  taken: number;
  of: number;
  votes: number;
  note?: string;
}

/** How many took it in their run, and how many raised a hand today. */
function Bars({ taken, of, votes, note = "" }: BarsProps) {
  const { board } = useMessages();
  return (
    <div className="teach-bars">
      <p>
        {taken > 0 && <span className="bar" style={shareOf(taken, of)} />}
        <b>{board.inRun(taken)}</b> <small>{board.inRunLabel}</small> <small>{note}</small>
      </p>
      {votes > 0 && (
        <p>
          <span className="bar today" style={shareOf(votes, of)} />
          <small>{board.today(votes)}</small>
        </p>
      )}
    </div>
  );
}

interface TableEndsProps {
  lesson: Lesson;
  moment: Moment;
  revealed: boolean;
}

/** A table has no sentences to choose from: how it ended is told when it is revealed. */
export function TableEnds({ lesson, moment, revealed }: TableEndsProps) {
  const { board } = useMessages();
  if (!revealed) return <p className="lead">{board.tableLesson}</p>;
  const classes = endClassesOf(lesson.options);
  return (
    <ol className="teach-options" data-few>
      {lesson.options.map((option, i) => (
        <li key={option.id} className={i === 0 ? "best" : undefined}>
          <span className="teach-letter">{letterOf(i)}</span>
          <div className="teach-option">
            <p className="teach-text">{board.tableEnds[option.id]}</p>
            <Bars taken={option.taken} of={lesson.people} votes={0} />
            {i === 0 && (
              <p className="teach-answer">
                {moment.deal === null
                  ? board.bestWithout
                  : board.bestDeal(
                      moment.deal.map(({ issue, option: is }) => board.term(issue, is)),
                    )}
              </p>
            )}
          </div>
          {classes[i] && <Cost of={classes[i]} cost={option.cost} />}
        </li>
      ))}
    </ol>
  );
}
