import { type ReactNode, useEffect, useMemo, useRef, useState } from "react";
import type { Appraisal } from "../../../analysis/debrief/appraisal";
import { NO_LOSS } from "../../../analysis/debrief/classes";
import { type RetryOption, retryAt } from "../../../analysis/debrief/retry";
import { type Branch, branchAt, madeAt } from "../../../analysis/debrief/what-if";
import type { SessionLog } from "../../../playthrough/log";
import type { Playthrough } from "../../../playthrough/replay";
import type { Scenario } from "../../../scenario/scenario";
import { useMessages, useSession } from "../../session";
import { textsOf } from "../../textsOf";
import { InlineClass } from "../judged/ClassMark";
import { reactionIn, Replayed } from "../judged/Replayed";
import { Options, useOptionWords } from "./Options";
import { RoomFrame } from "./RoomFrame";
import { SceneWords } from "./SceneWords";

interface ExpertPlayProps {
  scenario: Scenario;
  played: Playthrough & { log: SessionLog };
  appraisals: readonly Appraisal[];
  title: ReactNode;
}

/** The best play, decision by decision. Tables are shown, not guessed: there are hundreds of ways to close one. */
export function ExpertPlay({ scenario, played, appraisals, title }: ExpertPlayProps) {
  const { lessons } = useMessages();
  const words = lessons.expert;
  const [at, setAt] = useState(0);
  const [guesses, setGuesses] = useState<readonly boolean[]>([]);
  const agreed = guesses.filter(Boolean).length;
  const one = appraisals[at];
  const heading = (
    <div className="room-head">
      {title}
      {one && (
        <p className="room-progress">
          <span>{words.step(one.turn, appraisals.at(-1)!.turn)}</span>
          {guesses.length > 0 && <span>{words.tally(agreed, guesses.length)}</span>}
        </p>
      )}
    </div>
  );
  if (!one)
    return (
      <RoomFrame scenario={scenario} view={null} heading={heading}>
        <h2>{words.done(agreed, guesses.length)}</h2>
        {agreed < guesses.length && <p>{words.doneHint}</p>}
        <p className="actions">
          <button
            type="button"
            className="button"
            onClick={() => {
              setGuesses([]);
              setAt(0);
            }}
          >
            {words.again}
          </button>
        </p>
      </RoomFrame>
    );
  return (
    <Guess
      key={one.decision}
      scenario={scenario}
      played={played}
      one={one}
      first={at === 0}
      isLast={at === appraisals.length - 1}
      heading={heading}
      onGuess={(right) => setGuesses([...guesses, right])}
      onNext={() => setAt(at + 1)}
    />
  );
}

interface GuessProps extends Omit<ExpertPlayProps, "appraisals" | "title"> {
  one: Appraisal;
  first: boolean;
  isLast: boolean;
  heading: ReactNode;
  onGuess: (right: boolean) => void;
  onNext: () => void;
}

/** One decision of the best play: guess, then see what the expert says and hears. */
function Guess({ scenario, played, one, first, isLast, heading, onGuess, onNext }: GuessProps) {
  const { lessons } = useMessages();
  const words = lessons.expert;
  const language = useSession((state) => state.language);
  const texts = textsOf(scenario, language);
  const retry = useMemo(
    () => retryAt(scenario, played.log, one, language),
    [scenario, played.log, one, language],
  );
  const branch = useMemo(() => {
    const moves = madeAt(played.log, one);
    return branchAt(scenario, played.log, { moment: one, moves }, language);
  }, [scenario, played.log, one, language]);
  const [picked, setPicked] = useState(-1);
  const [guess, setGuess] = useState<RetryOption | "skipped" | null>(one.table ? "skipped" : null);
  const answer = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (guess !== null) answer.current?.focus({ preventScroll: false });
  }, [guess]);
  if (!retry) return null;
  const say = () => {
    const option = retry.options[picked]!;
    onGuess(isAsGood(option));
    setGuess(option);
  };
  return (
    <RoomFrame
      scenario={scenario}
      heading={heading}
      view={(guess !== null && branch ? branch : retry.scene).view}
      at={guess !== null && branch ? reactionIn(branch, one.table) : null}
    >
      {first && <p className="aside">{words.intro}</p>}
      <SceneWords view={retry.scene.view} turn={one.turn} />
      {guess === null ? (
        <Options
          question={words.ask}
          options={retry.options}
          texts={texts}
          picked={picked}
          onPick={setPicked}
          say={words.guess}
          onSay={say}
          hindrance={picked < 0 ? "" : null}
          tellsTaken={false}
        >
          <button type="button" className="quiet" onClick={() => setGuess("skipped")}>
            {words.skip}
          </button>
        </Options>
      ) : (
        <div ref={answer} tabIndex={-1} className="answer-place">
          <ExpertMove scenario={scenario} one={one} branch={branch} guess={guess} />
          <p className="actions">
            <button type="button" className="button filled" onClick={onNext}>
              {isLast ? words.finish : words.next}
            </button>
          </p>
        </div>
      )}
    </RoomFrame>
  );
}

const isAsGood = ({ taken, loss }: RetryOption) => taken || (loss !== null && loss < NO_LOSS);

interface ExpertMoveProps extends Pick<GuessProps, "scenario" | "one"> {
  branch: Branch | null;
  guess: RetryOption | "skipped";
}

/** What the expert said, what came of it, and how the guess compares. */
function ExpertMove({ scenario, one, branch, guess }: ExpertMoveProps) {
  const { lessons } = useMessages();
  const words = lessons.expert;
  const language = useSession((state) => state.language);
  const texts = textsOf(scenario, language);
  const wordsOf = useOptionWords(texts);
  return (
    <section className="answer" aria-live="polite" aria-label={words.heading}>
      {one.table && <p className="kicker">{words.table}</p>}
      {guess !== "skipped" && (
        <p className="answer-head">
          <InlineClass of={isAsGood(guess) ? "best" : "inaccuracy"} />{" "}
          <b>
            {guess.taken
              ? words.agreed
              : isAsGood(guess)
                ? words.asGood
                : words.differed(guess.loss ?? 0)}
          </b>{" "}
          {!guess.taken && <small>{wordsOf(guess)}</small>}
        </p>
      )}
      {branch && (
        <>
          <p className="answer-said">{branch.choice}</p>
          <Replayed branch={branch} table={one.table} texts={texts} />
        </>
      )}
    </section>
  );
}
