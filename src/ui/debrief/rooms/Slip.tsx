import { type ReactNode, useEffect, useMemo, useRef, useState } from "react";
import type { Appraisal } from "../../../analysis/debrief/appraisal";
import { isSlip, NO_LOSS } from "../../../analysis/debrief/classes";
import { type RetryOption, retryAt } from "../../../analysis/debrief/retry";
import { branchAt } from "../../../analysis/debrief/what-if";
import type { Scenario } from "../../../scenario/scenario";
import type { Review } from "../../../store/state";
import { useMessages, useSession } from "../../session";
import { textsOf } from "../../textsOf";
import { Answer } from "./Answer";
import { OfSureness, Sureness } from "./Sureness";
import type { Found } from "./Mistakes";
import { reactionIn } from "../judged/Replayed";
import { Hint } from "./Hint";
import { Options } from "./Options";
import { RoomFrame } from "./RoomFrame";
import { SceneWords } from "./SceneWords";

interface SlipProps {
  scenario: Scenario;
  review: Review;
  slip: Appraisal;
  heading: ReactNode;
  isLast: boolean;
  onFound: (how: Found) => void;
  onNext: () => void;
}

/** One moment again: pick another option, see what comes of it. */
export function Slip({ scenario, review, slip, heading, isLast, onFound, onNext }: SlipProps) {
  const { lessons } = useMessages();
  const words = lessons.mistakes;
  const language = useSession((state) => state.language);
  const texts = textsOf(scenario, language);
  const { log } = review;
  const retry = useMemo(
    () => retryAt(scenario, log, slip, language),
    [scenario, log, slip, language],
  );
  const [picked, setPicked] = useState(retry?.highlighted ?? 0);
  const [said, setSaid] = useState<number | null>(null);
  const [tries, setTries] = useState(0);
  const [sure, setSure] = useState<number | null>(null);
  const answer = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (said !== null) answer.current?.focus({ preventScroll: false });
  }, [said]);
  if (!retry) return null;
  const { options, scene } = retry;
  const branch =
    said === null
      ? null
      : branchAt(scenario, log, { moment: slip, moves: options[said]!.moves }, language);
  const option = options[picked]!;
  const say = (at: number, isShown: boolean) => {
    const right = isRight(options[at]!);
    if (isShown) onFound("shown");
    else if (right) onFound(tries === 0 ? "found" : "later");
    setTries(tries + 1);
    setPicked(at);
    setSaid(at);
  };
  const next = (
    <button type="button" className="button" onClick={onNext}>
      {isLast ? words.finish : words.next}
    </button>
  );
  return (
    <RoomFrame
      scenario={scenario}
      heading={heading}
      view={(branch ?? scene).view}
      at={branch && reactionIn(branch, slip.table)}
    >
      <SceneWords view={scene.view} turn={slip.turn} />
      <p className="room-hint">{words.hidden(slip.turn, slip.loss)}</p>
      {said === null ? (
        <Options
          question={slip.table ? words.askTable : words.ask}
          options={options}
          texts={texts}
          picked={picked}
          onPick={setPicked}
          say={slip.table ? words.sayTable : words.say}
          onSay={() => say(picked, false)}
          hindrance={option.taken ? words.same : null}
          tellsTaken
          asks={<Sureness sure={sure} onSure={setSure} />}
        >
          {!slip.table && (
            <Hint
              scenario={scenario}
              record={review.record}
              turn={slip.turn}
              scene={scene}
              options={options}
            />
          )}
          {tries > 0 && next}
        </Options>
      ) : (
        <div ref={answer} tabIndex={-1} className="answer-place">
          <Answer
            option={options[said]!}
            branch={branch}
            table={slip.table}
            texts={texts}
            verdict={verdictOf(options[said]!, words)}
            before={words.before(slip.loss)}
            trust={
              branch?.turn
                ? words.trust(
                    branch.turn.after.trust,
                    review.record.turns[slip.turn]?.after.trust ?? null,
                  )
                : ""
            }
          />
          <OfSureness sure={sure} right={isRight(options[said]!)} />
          <p className="actions">
            {!isRight(options[said]!) && (
              <>
                <button type="button" className="button" onClick={() => setSaid(null)}>
                  {words.again}
                </button>
                <button
                  type="button"
                  className="button"
                  onClick={() => say(options.findIndex(isRight), true)}
                >
                  {words.showBest}
                </button>
              </>
            )}
            {next}
          </p>
        </div>
      )}
    </RoomFrame>
  );
}

/** Whether it keeps all that could be had there. */
const isRight = ({ loss }: RetryOption) => loss !== null && loss < NO_LOSS;

function verdictOf(
  { loss }: RetryOption,
  words: { found: string; close: string; still: string },
): string {
  if (loss !== null && loss < NO_LOSS) return words.found;
  const slips = loss === null || isSlip(loss < 2 ? "good" : "mistake");
  return slips ? words.still : words.close;
}
