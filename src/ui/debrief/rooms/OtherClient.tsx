import { type ReactNode, useEffect, useMemo, useRef, useState } from "react";
import { retryAt, type RetryOption } from "../../../analysis/debrief/retry";
import { branchAt } from "../../../analysis/debrief/what-if";
import { ACT_NAMES } from "../../../i18n/acts";
import type { Scenario } from "../../../scenario/scenario";
import { Figured } from "../../Figured";
import type { Route } from "../../route";
import { useMessages, useSession } from "../../session";
import { textsOf } from "../../textsOf";
import type { Elsewhere } from "../elsewhere/others";
import { InlineClass } from "../judged/ClassMark";
import { reactionIn } from "../judged/Replayed";
import { Cases, type OwnCase } from "./Cases";
import { Options } from "./Options";
import { RoomFrame } from "./RoomFrame";
import { SceneWords } from "./SceneWords";

interface OtherClientProps {
  own: OwnCase;
  found: Elsewhere;
  heading: ReactNode;
  back: Route;
}

/** A moment with another client: which option makes the same move, then both cases side by side. Nothing of it is kept. */
export function OtherClient({ own, found: { scenario, moment }, heading, back }: OtherClientProps) {
  const { elsewhere: words } = useMessages();
  const language = useSession((state) => state.language);
  const texts = textsOf(scenario, language);
  const { log, appraisal } = moment;
  const retry = useMemo(
    () => retryAt(scenario, log, appraisal, language),
    [scenario, log, appraisal, language],
  );
  const [picked, setPicked] = useState(-1);
  const [said, setSaid] = useState<number | "shown" | null>(null);
  const answer = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (said !== null) answer.current?.focus({ preventScroll: false });
  }, [said]);
  const branch = useMemo(() => {
    const moves = log.moves.slice(-1);
    return branchAt(scenario, log, { moment: appraisal, moves }, language);
  }, [scenario, log, appraisal, language]);
  if (!retry || !branch) return null;
  const option = typeof said === "number" ? retry.options[said] : undefined;
  const solved = said === "shown" || option?.taken === true;
  const verdict = said === "shown" ? words.shown : solved ? words.right : words.wrong;
  return (
    <RoomFrame
      scenario={scenario}
      heading={heading}
      back={back}
      view={(solved ? branch : retry.scene).view}
      at={solved ? reactionIn(branch, false) : null}
    >
      <Setting scenario={scenario} />
      <SceneWords view={retry.scene.view} turn={appraisal.turn} />
      {said === null ? (
        <Options
          question={words.ask(ACT_NAMES[language][own.act])}
          options={retry.options}
          texts={texts}
          picked={picked}
          onPick={setPicked}
          say={words.say}
          onSay={() => setSaid(picked)}
          hindrance={picked < 0 ? "" : null}
          tellsTaken={false}
        />
      ) : (
        <div ref={answer} tabIndex={-1} className="answer-place">
          <section className="answer" aria-label={verdict}>
            <p className="answer-head">
              <InlineClass of={solved ? "best" : "inaccuracy"} /> <b>{verdict}</b>
            </p>
            {solved ? (
              <Cases own={own} other={{ scenario, moment, branch }} back={back} />
            ) : (
              <Missed
                scenario={scenario}
                option={option}
                onAgain={() => setSaid(null)}
                onShow={() => setSaid("shown")}
              />
            )}
          </section>
        </div>
      )}
    </RoomFrame>
  );
}

/** Whose place the reader is in, and what it is about. */
function Setting({ scenario }: { scenario: Scenario }) {
  const { brief, elsewhere: words } = useMessages();
  const language = useSession((state) => state.language);
  const { you } = textsOf(scenario, language);
  return (
    <div className="setting">
      <p>
        <b>{words.you}</b> {you.name} · {brief.who(you.role, you.firm)}
      </p>
      <p>
        <Figured text={you.story} />
      </p>
    </div>
  );
}

interface MissedProps {
  scenario: Scenario;
  option: RetryOption | undefined;
  onAgain: () => void;
  onShow: () => void;
}

/** What the option that was picked does instead. */
function Missed({ scenario, option, onAgain, onShow }: MissedProps) {
  const { elsewhere: words, listOf } = useMessages();
  const language = useSession((state) => state.language);
  const [move] = option?.moves ?? [];
  const meaning = Object.values(scenario.choices).find(
    ({ id }) => move && "choose" in move && move.choose === id,
  );
  const acts = (meaning?.acts ?? []).map(({ act }) => ACT_NAMES[language][act]);
  return (
    <>
      <p className="answer-said">{option?.text}</p>
      <p>{acts.length > 0 ? words.does(listOf(acts)) : words.doesNothing}</p>
      <p className="actions">
        <button type="button" className="button filled" onClick={onAgain}>
          {words.again}
        </button>
        <button type="button" className="button" onClick={onShow}>
          {words.show}
        </button>
      </p>
    </>
  );
}
