import { useMemo, useState } from "react";
import type { Mode } from "../playthrough/log";
import { isEmptyPlan, type Plan } from "../playthrough/plan";
import type { Scenario } from "../scenario/scenario";
import { isOutdated, resolveFor } from "../store";
import { AidChoices } from "./AidChoices";
import { GiveUp } from "./GiveUp";
import { goTo, makeRoute } from "./route";
import { useMessages, useSession, useVerbs } from "./session";

/** The way in: how it is played, and what becomes of a session that was left. */
export function Entrance({ scenario, plan }: { scenario: Scenario; plan: Plan }) {
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
        <OpenRun id={scenario.id} />
      ) : (
        <Start scenario={scenario} plan={plan} left={running ? { outdated } : null} />
      )}
    </section>
  );
}

/** An assessed session that is open can only be gone on with, or given up. */
function OpenRun({ id }: { id: string }) {
  const { brief, modes } = useMessages();
  return (
    <>
      <p className="told" data-notice="open-run">
        <b>{brief.assess}</b> {modes.openRun}
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

interface StartProps {
  scenario: Scenario;
  plan: Plan;
  left: { outdated: boolean } | null;
}

function Start({ scenario: { id, minutes }, plan, left }: StartProps) {
  const { brief } = useMessages();
  const verbs = useVerbs();
  const [mode, setMode] = useState<Mode>("practice");
  const goesOn = left !== null && !left.outdated;
  const start = () => {
    verbs.start(isEmptyPlan(plan) ? { mode } : { mode, plan });
    goTo({ screen: "play", id });
  };
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
      <div className="modes" role="radiogroup" aria-labelledby="entrance">
        <ModeOption mode="practice" current={mode} onPick={setMode} />
        <ModeOption mode="assess" current={mode} onPick={setMode} />
      </div>
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
