import { useMemo, useState } from "react";
import type { Invitation } from "../course/invitation";
import type { Mode } from "../playthrough/log";
import { isEmptyPlan, type Plan } from "../playthrough/plan";
import type { Scenario } from "../scenario/scenario";
import { isOutdated, resolveFor } from "../store";
import { AidChoices } from "./AidChoices";
import { GiveUp } from "./GiveUp";
import { goTo, makeRoute } from "./route";
import { useMessages, useSession, useVerbs } from "./session";

interface EntranceProps {
  scenario: Scenario;
  plan: Plan;
  settled: Invitation | null;
}

/** The way in: how it is played, and what becomes of a session that was left. */
export function Entrance({ scenario, plan, settled }: EntranceProps) {
  const { brief, lessons } = useMessages();
  const running = useSession((state) => state.running.get(scenario.id));
  const past = useSession((state) => state.past);
  const resolve = useMemo(() => resolveFor(past.values(), scenario.id), [past, scenario.id]);
  const outdated = running !== undefined && isOutdated(running.log, scenario.version);
  return (
    <section className="entrance" aria-labelledby="entrance">
      <h2 id="entrance" className="sr-only">
        {brief.mode}
      </h2>
      {resolve !== null && (
        <p className="resolve" data-testid="resolve">
          {lessons.next.reminder} <b>{resolve}</b>
        </p>
      )}
      {running?.log.mode === "assess" && !outdated ? (
        <OpenRun id={scenario.id} asked={settled !== null} />
      ) : (
        <Start
          scenario={scenario}
          plan={plan}
          left={running ? { outdated } : null}
          settled={settled}
        />
      )}
    </section>
  );
}

/** An assessed session that is open can only be gone on with, or given up. */
function OpenRun({ id, asked }: { id: string; asked: boolean }) {
  const { brief, modes, board } = useMessages();
  return (
    <>
      <p className="told" data-notice="open-run">
        <b>{brief.assess}</b> {modes.openRun} {asked && board.fixedOther}
      </p>
      <div className="actions">
        <GiveUp />
        <a className="button filled" href={makeRoute({ screen: "play", id })}>
          {brief.continue}
        </a>
      </div>
    </>
  );
}

interface StartProps extends EntranceProps {
  left: { outdated: boolean } | null;
}

function Start({ scenario: { id, minutes, variants }, plan, left, settled }: StartProps) {
  const { brief } = useMessages();
  const verbs = useVerbs();
  const [picked, setMode] = useState<Mode>("practice");
  const variant = settled ? variants[settled.variant]?.id : undefined;
  const mode = settled?.mode ?? picked;
  const goesOn = left !== null && !left.outdated;
  const start = () => {
    const set = settled && variant !== undefined ? { variant, seed: settled.seed } : {};
    verbs.start({ mode, ...set, ...(!isEmptyPlan(plan) && { plan }) });
    goTo({ screen: "play", id });
  };
  if (settled && variant === undefined) return <NoSuchSession variant={settled.variant + 1} />;
  return (
    <>
      {left?.outdated && (
        <p className="told" data-notice="outdated">
          {brief.outdated}
        </p>
      )}
      {goesOn && (
        <p className="told">
          {brief.stored} {brief.storedSetAside}
        </p>
      )}
      {settled ? (
        <Settled {...settled} />
      ) : (
        <div className="modes" role="radiogroup" aria-labelledby="entrance">
          <ModeOption mode="practice" current={mode} onPick={setMode} />
          <ModeOption mode="assess" current={mode} onPick={setMode} />
        </div>
      )}
      <p className="entrance-note" aria-live="polite">
        {mode === "practice" ? brief.practiceHint : brief.assessHint}{" "}
        <span>{brief.minutes(minutes)}</span>
      </p>
      <p className="actions">
        <button
          type="button"
          className={goesOn ? "button" : "button filled"}
          data-testid="start"
          onClick={start}
        >
          {left ? brief.startOver : brief.start}
        </button>
        {goesOn && (
          <a className="button filled" href={makeRoute({ screen: "play", id })}>
            {brief.continue}
          </a>
        )}
      </p>
      {mode === "practice" && <AidChoices scenario={id} />}
    </>
  );
}

/** What cannot be chosen here, because it was settled for everybody. */
function Settled({ mode, variant, seed }: Invitation) {
  const { brief, board } = useMessages();
  return (
    <p className="told settled" data-testid="settled">
      {board.fixed(mode === "practice" ? brief.practice : brief.assess, variant + 1, seed)}
    </p>
  );
}

function NoSuchSession({ variant }: { variant: number }) {
  const { board } = useMessages();
  return (
    <p className="told" data-notice="no-such-session">
      {board.fixedUnknown(variant)}
    </p>
  );
}

interface ModeOptionProps {
  mode: Mode;
  current: Mode;
  onPick: (mode: Mode) => void;
}

function ModeOption({ mode, current, onPick }: ModeOptionProps) {
  const { brief } = useMessages();
  const name = mode === "practice" ? brief.practice : brief.assess;
  return (
    <label className="mode">
      <input
        type="radio"
        name="mode"
        value={mode}
        checked={mode === current}
        onChange={() => onPick(mode)}
      />
      <b>{name}</b>
    </label>
  );
}
