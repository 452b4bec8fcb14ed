import { type ReactNode, useMemo } from "react";
import type { OtherMoment } from "../../../analysis/debrief/elsewhere";
import { type Branch, type Moment, sceneAt } from "../../../analysis/debrief/what-if";
import { ACT_GUIDE } from "../../../i18n/act-guide";
import { ACT_NAMES, CUE_NAMES } from "../../../i18n/acts";
import { type ActId, ACTS } from "../../../mind/acts";
import type { SessionLog } from "../../../playthrough/log";
import type { ChoiceRecord, TurnRecord } from "../../../playthrough/record";
import type { Scenario, ScenarioTexts } from "../../../scenario/scenario";
import { makeRoute, type Route } from "../../route";
import { useMessages, useSession } from "../../session";
import { textsOf } from "../../textsOf";
import { Replayed } from "../judged/Replayed";

/** A moment of the player's own talk, and the move that would have been better there. */
export interface OwnCase {
  act: ActId;
  scenario: Scenario;
  log: SessionLog;
  moment: Moment;
  better: Branch;
  /** What was said then, and what came of it. */
  turn: TurnRecord | null;
}

interface CasesProps {
  own: OwnCase;
  other: { scenario: Scenario; moment: OtherMoment; branch: Branch };
  back: Route;
}

/**
 * Both cases of one kind of move side by side, and the question what is the same in them: who compares two cases
 * uses what they have in common elsewhere, who only reads them one by one seldom does (Loewenstein, Thompson & Gentner 1999).
 */
export function Cases({ own, other, back }: CasesProps) {
  const { elsewhere: words, lessons } = useMessages();
  const language = useSession((state) => state.language);
  const { scenario, moment, branch } = other;
  const { title } = textsOf(scenario, language);
  const guide = ACT_GUIDE[own.act];
  const [definition] = language === "zh-CN" ? guide.zh : guide.en;
  return (
    <>
      <div className="two-lines two-cases">
        <Case
          heading={words.yours(own.moment.turn)}
          scenario={own.scenario}
          log={own.log}
          moment={own.moment}
          branch={own.better}
          choice={own.turn?.choice ?? null}
        >
          {own.turn && <Then turn={own.turn} texts={textsOf(own.scenario, language)} />}
        </Case>
        <Case
          heading={words.theirs(title)}
          scenario={scenario}
          log={moment.log}
          moment={moment.appraisal}
          branch={branch}
          choice={branch.turn?.choice ?? null}
        />
      </div>
      <section className="think" aria-labelledby="think">
        <h2 id="think">{words.think}</h2>
        <p>{words.principle(ACT_NAMES[language][own.act], definition)}</p>
        <p>{words.questions[ACTS[own.act].group]}</p>
        <p className="aside">{words.why}</p>
      </section>
      <p className="actions">
        <a className="button" href={makeRoute(back)}>
          {lessons.rooms.back}
        </a>
      </p>
    </>
  );
}

interface CaseProps {
  heading: string;
  scenario: Scenario;
  log: SessionLog;
  moment: Moment;
  /** The move, played. */
  branch: Branch;
  /** What was chosen there, whose signals were the client's. */
  choice: ChoiceRecord | null;
  children?: ReactNode;
}

/** One case: what the client said and showed, the move, what they really answered, and what it did to their trust. */
function Case({ heading, scenario, log, moment, branch, choice, children }: CaseProps) {
  const { brief, elsewhere: words, listOf } = useMessages();
  const language = useSession((state) => state.language);
  const texts = textsOf(scenario, language);
  const scene = useMemo(
    () => sceneAt(scenario, log, moment, language),
    [scenario, log, moment, language],
  );
  const last = scene?.view.lines.findLast(
    ({ speaker, text }) => speaker !== null && speaker !== "me" && text !== "",
  );
  const client = texts.cast[scenario.lead]!;
  const cues = [...(choice?.answered ?? []), ...(choice?.passed ?? [])];
  return (
    <section>
      <h2>{heading}</h2>
      <p className="line-turn">
        {client.name} · {brief.who(client.role, client.firm)}
      </p>
      {last && (
        <p className="case-line">
          <b>{last.name}</b> {last.text}
        </p>
      )}
      <p className="aside">
        {cues.length > 0
          ? words.cue(listOf(cues.map((cue) => CUE_NAMES[language][cue])))
          : words.noCue}
      </p>
      {children}
      <p className="case-move">
        <b>{words.sameMove}</b> <span className="answer-said">{branch.choice}</span>
      </p>
      <Replayed branch={branch} table={false} texts={texts} />
      <TrustStep choice={branch.turn?.choice ?? null} />
    </section>
  );
}

/** What the player said instead, and what they were answered; after a table that is another story. */
function Then({ turn, texts }: { turn: TurnRecord; texts: ScenarioTexts }) {
  const { elsewhere: words } = useMessages();
  const { choice, lines } = turn;
  if (!choice) return null;
  return (
    <>
      <p className="case-then">
        <b>{words.youSaid}</b> <span>{choice.text}</span>
      </p>
      {!choice.table && <Replayed branch={{ lines, turn }} table={false} texts={texts} />}
      <TrustStep choice={choice} />
    </>
  );
}

/** What a choice by itself did to the client's trust. */
function TrustStep({ choice }: { choice: ChoiceRecord | null }) {
  const { debrief } = useMessages();
  const [first] = choice?.acts ?? [];
  const last = choice?.acts.at(-1);
  if (!first || !last) return null;
  return <p className="answer-worth">{debrief.trustStep(first.before.trust, last.after.trust)}</p>;
}
