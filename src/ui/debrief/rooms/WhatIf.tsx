import { useMemo, useState } from "react";
import { type Retry, retryAt } from "../../../analysis/debrief/retry";
import { type Branch, branchAt, type Moment, sceneAt } from "../../../analysis/debrief/what-if";
import { goTo } from "../../route";
import { useMessages, useSession, useVerbs } from "../../session";
import { textsOf } from "../../textsOf";
import { useArrival } from "../../useArrival";
import type { PartProps } from "../Debrief";
import { Verdict } from "../judged/ClassMark";
import { Replayed } from "../judged/Replayed";
import { WeighingNote } from "../judged/WeighingNote";
import { Options } from "./Options";
import { RoomFrame } from "./RoomFrame";
import { SceneWords } from "./SceneWords";

/** Any moment again, by another way: what happened and what if, side by side, as far as the player goes on. */
export function WhatIf({ scenario, review, judged, moment }: PartProps & { moment: Moment }) {
  const { debrief, lessons } = useMessages();
  const words = lessons.whatIf;
  const language = useSession((state) => state.language);
  const texts = textsOf(scenario, language);
  const heading = useArrival<HTMLHeadingElement>();
  const { turn, table } = moment;
  const { log, record } = review;
  const appraisal = judged.appraisals.find((one) => one.turn === turn && one.table === table);
  const retry = useMemo<Retry | null>(() => {
    if (appraisal) return retryAt(scenario, log, appraisal, language);
    const scene = table ? null : sceneAt(scenario, log, { turn, table }, language);
    return (
      scene && {
        scene,
        options: optionsIn(scene.view, record.turns[turn]?.choice?.id),
        highlighted: 0,
      }
    );
  }, [scenario, log, record, appraisal, language, turn, table]);
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
  const here = latest ?? retry.scene;
  const options = latest ? optionsIn(latest.view, undefined) : retry.options;
  const goOn = (branch: Branch | null) => branch && setBranches([...branches, branch]);
  return (
    <RoomFrame scenario={scenario} heading={title} view={here.view}>
      <SceneWords view={retry.scene.view} turn={turn} />
      {branches.length > 0 && (
        <div className="two-lines">
          <section aria-labelledby="then">
            <h2 id="then">{words.happened}</h2>
            {branches.map((_, at) => {
              const past = record.turns[turn + at];
              return (
                <div key={turn + at} className="line-step">
                  <p className="line-turn">{debrief.turnNamed(turn + at)}</p>
                  {past?.choice && !(table && at === 0) && (
                    <p className="answer-said">{past.choice.text}</p>
                  )}
                  {past ? (
                    <Replayed
                      branch={{ lines: past.lines, turn: past }}
                      table={table && at === 0}
                      texts={texts}
                    />
                  ) : (
                    <p className="aside">{words.endedThere}</p>
                  )}
                  {at === 0 && appraisal && (
                    <p className="answer-worth">
                      <Verdict of={appraisal.class} loss={appraisal.loss} />{" "}
                      {words.best(appraisal.left)}
                    </p>
                  )}
                </div>
              );
            })}
          </section>
          <section aria-labelledby="instead" aria-live="polite">
            <h2 id="instead">{words.instead}</h2>
            {branches.map((branch, at) => (
              <div key={turn + at} className="line-step">
                <p className="line-turn">{debrief.turnNamed(turn + at)}</p>
                {branch.choice && <p className="answer-said">{branch.choice}</p>}
                <Replayed branch={branch} table={table && at === 0} texts={texts} />
                {at === 0 && <Worth retry={retry} branch={branch} />}
              </div>
            ))}
          </section>
        </div>
      )}
      {here.view.table && latest ? (
        <p>{words.toTable}</p>
      ) : options.length === 0 ? (
        <p>{words.ends}</p>
      ) : (
        <Choose
          key={branches.length}
          question={latest ? words.on : table ? words.pickTable : words.pick}
          retry={{ ...retry, options }}
          first={!latest}
          texts={texts}
          onChoose={(moves) =>
            goOn(
              latest
                ? branchAt(
                    scenario,
                    latest.log,
                    { moment: { turn: turn + branches.length, table: false }, moves },
                    language,
                  )
                : branchAt(scenario, log, { moment, moves }, language),
            )
          }
        />
      )}
      {latest && <GoOn id={scenario.id} branch={latest} onOver={() => setBranches([])} />}
    </RoomFrame>
  );
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
  first: boolean;
  texts: Parameters<typeof Options>[0]["texts"];
  onChoose: (moves: Retry["options"][number]["moves"]) => void;
}

function Choose({
  question,
  retry: { options, highlighted },
  first,
  texts,
  onChoose,
}: ChooseProps) {
  const { lessons } = useMessages();
  const [picked, setPicked] = useState(first ? Math.max(0, highlighted) : 0);
  const option = options[picked] ?? options[0]!;
  return (
    <Options
      question={question}
      options={options}
      texts={texts}
      picked={picked}
      onPick={setPicked}
      say={lessons.whatIf.see}
      onSay={() => onChoose(option.moves)}
      hindrance={first && option.taken ? lessons.mistakes.same : null}
      tellsTaken
    />
  );
}

/** What the first step of the other line is worth, where it is known. */
function Worth({ retry, branch }: { retry: Retry; branch: Branch }) {
  const { lessons } = useMessages();
  const made = branch.log.moves.slice(retry.scene.log.moves.length);
  const option = retry.options.find(({ moves }) => JSON.stringify(moves) === JSON.stringify(made));
  if (!option || option.value === null || option.loss === null) return null;
  return (
    <p className="answer-worth">
      {lessons.mistakes.keeps(option.loss)} · {lessons.whatIf.best(option.value)}
    </p>
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
