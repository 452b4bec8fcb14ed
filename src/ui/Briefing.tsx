import { useMemo, useState } from "react";
import { describeSigns } from "../i18n/demeanour";
import { signsOf } from "../mind/feelings";
import type { Mode } from "../playthrough/log";
import { portraitStage, type StageScene } from "../playthrough/stage-scene";
import type { LineScene } from "../playthrough/view";
import type { Scenario } from "../scenario/scenario";
import { isOutdated } from "../store";
import { BriefWords } from "./BriefWords";
import { Page } from "./Page";
import { goTo, makeRoute } from "./route";
import { useMessages, useSession, useVerbs } from "./session";
import { Stage } from "./Stage";
import { textsOf } from "./textsOf";
import { useArrival } from "./useArrival";
import { useReducedMotion } from "./useMotion";

interface BriefingProps {
  scenario: Scenario;
  opening: LineScene | null;
}

export function Briefing({ scenario, opening }: BriefingProps) {
  const language = useSession((state) => state.language);
  const heading = useArrival<HTMLHeadingElement>();
  const texts = textsOf(scenario, language);
  return (
    <Page name="brief" foot={<Entrance scenario={scenario} />}>
      <Plate scenario={scenario} opening={opening} />
      <h1 className="brief-title" ref={heading} tabIndex={-1}>
        {texts.title}
      </h1>
      <BriefWords texts={texts} />
    </Page>
  );
}

/** The client where the first words will be said, and the same in words. */
function Plate({ scenario, opening }: BriefingProps) {
  const { brief, places, times } = useMessages();
  const language = useSession((state) => state.language);
  const reduced = useReducedMotion();
  const scene = useMemo(() => sceneOf(scenario, opening), [scenario, opening]);
  const { name } = textsOf(scenario, language).cast[scenario.lead]!;
  const bearing = scene.people[0]?.bearing;
  return (
    <div className="brief-plate">
      <Stage scene={scene} reduced={reduced} />
      <p className="sr-only">
        {brief.scene(name, places[scene.place], times[scene.time])}
        {bearing && ` · ${describeSigns(signsOf(bearing), language)}`}
      </p>
    </div>
  );
}

const sceneOf = (scenario: Scenario, opening: LineScene | null): StageScene =>
  portraitStage(scenario, {
    place: opening?.place ?? "office",
    time: opening?.time ?? "morning",
  });

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
      <h2 id="entrance" className="sr-only">
        {brief.mode}
      </h2>
      {outdated && (
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
      <p className="entrance-note">
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
  return (
    <label className="mode">
      <input type="radio" name="mode" checked={mode === current} onChange={() => onPick(mode)} />
      <b>{name}</b>
    </label>
  );
}
