import { useMemo, useState } from "react";
import type { Move } from "../../../playthrough/log";
import { type Retry, retryAt } from "../../../analysis/debrief/retry";
import { type Branch, branchAt, type Moment, sceneAt } from "../../../analysis/debrief/what-if";
import type { ScenarioTexts } from "../../../scenario/scenario";
import { goTo } from "../../route";
import { useMessages, useSession, useVerbs } from "../../session";
import { textsOf } from "../../textsOf";
import { useArrival } from "../../useArrival";
import type { PartProps } from "../Debrief";
import { WeighingNote } from "../judged/WeighingNote";
import { Options } from "./Options";
import { RoomFrame } from "./RoomFrame";
import { SceneWords } from "./SceneWords";
import { TwoLines } from "./TwoLines";

/** Any moment again, by another way, as far as the player goes on. */
export function WhatIf({ scenario, review, judged, moment }: PartProps & { moment: Moment }) {
  const { lessons } = useMessages();
  const words = lessons.whatIf;
  const language = useSession((state) => state.language);
  const texts = textsOf(scenario, language);
  const heading = useArrival<HTMLHeadingElement>();
  const { turn, table } = moment;
  const { log, record } = review;
  const appraisal = judged.appraisals.find((one) => one.turn === turn && one.table === table);
  const retry = useRetry({ scenario, review, judged }, moment);
  const [branches, setBranches] = useState<readonly Branch[]>([]);
  const title = (
    <h1 ref={heading} tabIndex={-1}>
      {retry ? words.heading(turn) : lessons.rooms.nothing}
    </h1>
  );
  if (!retry)
    return (
      <RoomFrame scenario={scenario} view={null} heading={title}>
        {table && !appraisal ? (
          <WeighingNote judged={judged} />
        ) : (
          <p>{lessons.rooms.nothingHint}</p>
        )}
      </RoomFrame>
    );
  const latest = branches.at(-1);
  const choose = (moves: readonly Move[]) => {
    const next = { turn: turn + branches.length, table: false };
    const branch = latest
      ? branchAt(scenario, latest.log, { moment: next, moves }, language)
      : branchAt(scenario, log, { moment, moves }, language);
    if (branch) setBranches([...branches, branch]);
  };
  const startOver = () => {
    setBranches([]);
    heading.current?.focus();
  };
  return (
    <RoomFrame scenario={scenario} heading={title} view={(latest ?? retry.scene).view}>
      <SceneWords view={retry.scene.view} turn={turn} />
      {latest && (
        <TwoLines
          scenario={scenario}
          moment={moment}
          appraisals={judged.appraisals}
          branches={branches}
          record={record}
          texts={texts}
        />
      )}
      <Choose
        key={branches.length}
        question={latest ? words.on : table ? words.pickTable : words.pick}
        retry={retry}
        latest={latest}
        texts={texts}
        onChoose={choose}
      />
      {latest && <GoOn id={scenario.id} branch={latest} onOver={startOver} />}
    </RoomFrame>
  );
}

/** The moment with its options, weighed as soon as they can be. Tables have none before that. */
function useRetry({ scenario, review, judged }: PartProps, { turn, table }: Moment): Retry | null {
  const language = useSession((state) => state.language);
  const { log, record } = review;
  const appraisal = judged.appraisals.find((one) => one.turn === turn && one.table === table);
  return useMemo(() => {
    if (appraisal) return retryAt(scenario, log, appraisal, language);
    const scene = table ? null : sceneAt(scenario, log, { turn, table }, language);
    if (!scene) return null;
    const options = optionsIn(scene.view, record.turns[turn]?.choice?.id);
    return { scene, options, highlighted: options.findIndex((one) => one.taken) };
  }, [scenario, log, record, appraisal, language, turn, table]);
}

/** Options that are not weighed. */
const optionsIn = (view: Branch["view"], taken: string | undefined): Retry["options"] =>
  view.choices.map(({ id, text }) => ({
    moves: [{ choose: id }],
    text,
    deal: null,
    loss: null,
    value: null,
    taken: id === taken,
  }));

interface ChooseProps {
  question: string;
  retry: Retry;
  /** The last turn of the other line, once there is one. */
  latest: Branch | undefined;
  texts: ScenarioTexts;
  onChoose: (moves: readonly Move[]) => void;
}

/** What can be said next, or why nothing can. */
function Choose({ question, retry, latest, texts, onChoose }: ChooseProps) {
  const { lessons } = useMessages();
  const options = latest ? optionsIn(latest.view, undefined) : retry.options;
  const [picked, setPicked] = useState(latest ? -1 : retry.highlighted);
  if (latest?.view.table) return <p>{lessons.whatIf.toTable}</p>;
  if (options.length === 0) return <p>{lessons.whatIf.ends}</p>;
  const option = options[picked];
  return (
    <Options
      question={question}
      options={options}
      texts={texts}
      picked={picked}
      onPick={setPicked}
      say={lessons.whatIf.see}
      onSay={() => option && onChoose(option.moves)}
      hindrance={option ? (option.taken ? lessons.mistakes.same : null) : ""}
      tellsTaken
    />
  );
}

function GoOn({ id, branch, onOver }: { id: string; branch: Branch; onOver: () => void }) {
  const { lessons } = useMessages();
  const words = lessons.whatIf;
  const verbs = useVerbs();
  return (
    <>
      <p className="actions">
        {!branch.view.ended && (
          <button
            type="button"
            className="button"
            data-testid="practise"
            onClick={() => {
              if (verbs.practise(branch.log)) goTo({ screen: "play", id });
            }}
          >
            {words.practise}
          </button>
        )}
        <button type="button" className="quiet" onClick={onOver}>
          {words.over}
        </button>
      </p>
      {!branch.view.ended && <p className="aside">{words.practiseNote}</p>}
    </>
  );
}
