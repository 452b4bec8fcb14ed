import type { Lesson, LessonOption } from "../../course/lessons";
import { type Answered, type Moment, optionsToShow } from "../../course/moment";
import { ACT_NAMES } from "../../i18n/acts";
import { useMessages, useSession } from "../session";
import { short } from "./view";
import type { Votes } from "./useVotes";

/** Below this much of a point an option costs nothing that a shown score could show. */
const NOTHING = 0.5;

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
  const cheapest = Math.min(...options.map(({ cost }) => cost));
  return (
    <>
      <ol className="teach-options">
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
                  {answer?.text ?? option.id}
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
                <Cost option={option} best={option.cost === cheapest} />
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

/** What it costs, in shape, colour and words. */
function Cost({ option, best }: { option: LessonOption; best: boolean }) {
  const { board } = useMessages();
  const free = option.cost < NOTHING;
  return (
    <p className={`teach-cost ${free ? "free" : "costs"}`}>
      <b>
        {best
          ? `◎ ${board.bestOne}`
          : free
            ? `○ ${board.noLoss}`
            : `▲ ${board.lost(short(option.cost))}`}
      </b>
      {best && <span>{free ? board.noLoss : board.lost(short(option.cost))}</span>}
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
      <Bars taken={option.taken} of={people} votes={votes} />
      <p className="teach-answer">
        {option.offered < people && <small>{board.offeredTo(option.offered)}</small>}
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

/** How many took it in their run, and how many raised a hand today. */
function Bars({ taken, of, votes }: { taken: number; of: number; votes: number }) {
  const { board } = useMessages();
  return (
    <div className="teach-bars">
      <p>
        <span className="bar" style={{ inlineSize: `${(70 * taken) / Math.max(1, of)}%` }} />
        <b>{board.inRun(taken)}</b> <small>{board.inRunLabel}</small>
      </p>
      {votes > 0 && (
        <p>
          <span
            className="bar today"
            style={{ inlineSize: `${Math.min(70, (70 * votes) / Math.max(1, of))}%` }}
          />
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
  return (
    <ol className="teach-options">
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
          <Cost option={option} best={i === 0} />
        </li>
      ))}
    </ol>
  );
}
