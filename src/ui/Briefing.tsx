import { useState } from "react";
import type { Mode } from "../playthrough/log";
import type { Scenario } from "../scenario/scenario";
import { isOutdated } from "../store";
import { Page } from "./Page";
import { goTo, makeRoute } from "./route";
import { useMessages, useSession, useVerbs } from "./session";
import { textsOf } from "./textsOf";
import { useArrival } from "./useArrival";

export function Briefing({ scenario }: { scenario: Scenario }) {
  const { brief } = useMessages();
  const language = useSession((state) => state.language);
  const heading = useArrival<HTMLHeadingElement>();
  const { title, you, cast } = textsOf(scenario, language);
  return (
    <Page name="brief">
      <h1 className="brief-title" ref={heading} tabIndex={-1}>
        {title}
      </h1>
      <div className="brief-words">
        <section className="sec">
          <h2>{brief.you}</h2>
          <p>
            <b>{you.name}</b> {brief.who(you.role, you.firm)}
          </p>
          <p>{you.story}</p>
        </section>
        {Object.entries(cast).map(([id, { name, role, firm, about }]) => (
          <section className="sec" key={id}>
            <h2>{brief.clientNamed(name)}</h2>
            <p>{brief.who(role, firm)}</p>
            <dl className="dossier">
              {about.map(({ label, text }) => (
                <div key={label}>
                  <dt>{label}</dt>
                  <dd>{text}</dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
        <section className="sec">
          <h2>{brief.goal}</h2>
          <p>{you.goal}</p>
        </section>
        <section className="sec">
          <h2>{brief.walkAway}</h2>
          <p className="floor">{you.walkAway}</p>
        </section>
        {you.knows.length > 0 && (
          <section className="sec sec-wide">
            <h2>{brief.knows}</h2>
            <ul className="plain-list">
              {you.knows.map((one) => (
                <li key={one}>{one}</li>
              ))}
            </ul>
          </section>
        )}
        <Entrance scenario={scenario} />
      </div>
    </Page>
  );
}

function Entrance({ scenario }: { scenario: Scenario }) {
  const { brief } = useMessages();
  const { id, version, minutes } = scenario;
  const running = useSession((state) => state.running.get(id));
  const outdated = running !== undefined && isOutdated(running.log, version);
  const goesOn = running !== undefined && !outdated;
  const verbs = useVerbs();
  const [mode, setMode] = useState<Mode>("practice");
  const start = () => {
    verbs.start({ mode });
    goTo({ screen: "play", id });
  };
  return (
    <section className="entrance" aria-labelledby="entrance">
      <h2 id="entrance">{brief.mode}</h2>
      {outdated && (
        <p className="told" data-notice="outdated">
          {brief.outdated}
        </p>
      )}
      {goesOn && <p className="told">{brief.stored}</p>}
      <div className="modes" role="radiogroup" aria-labelledby="entrance">
        <ModeOption mode="practice" current={mode} onPick={setMode} />
        <ModeOption mode="assess" current={mode} onPick={setMode} />
      </div>
      <p className="aside">
        {brief.minutes(minutes)} {goesOn && brief.storedSetAside}
      </p>
      <p className="actions">
        <button
          type="button"
          className={goesOn ? "button" : "button filled"}
          data-testid="start"
          onClick={start}
        >
          {running ? brief.startOver : brief.start}
        </button>
        {goesOn && (
          <a className="button filled" href={makeRoute({ screen: "play", id })}>
            {brief.continue}
          </a>
        )}
      </p>
    </section>
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
  const hint = mode === "practice" ? brief.practiceHint : brief.assessHint;
  return (
    <label className="mode">
      <input type="radio" name="mode" checked={mode === current} onChange={() => onPick(mode)} />
      <b>{name}</b> <span>{hint}</span>
    </label>
  );
}
