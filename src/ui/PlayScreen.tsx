import { type ReactNode, useId, useMemo, useRef, useState } from "react";
import { sheetOver, stageAt } from "../playthrough/stage-scene";
import type { Scenario } from "../scenario/scenario";
import type { Play } from "../store/state";
import { BriefSheet } from "./BriefSheet";
import { Choices } from "./Choices";
import { CoachPanel } from "./CoachPanel";
import { CurrentTurn } from "./CurrentTurn";
import { Explained } from "./Explained";
import { GuideNote, useGuided } from "./guide/Guided";
import { GuideSteps, SkipGuide } from "./guide/GuideSteps";
import { type HintPlace, hintAtTable, hintInTalk } from "./guide/hints";
import { TranscriptIcon } from "./icons";
import { Notebook } from "./Notebook";
import { OwnWordsFirst } from "./OwnWordsFirst";
import { Page } from "./Page";
import { Phases } from "./Phases";
import { PhaseTitle } from "./PhaseTitle";
import { PlayFoot } from "./PlayFoot";
import { type PlayStage, stageOf } from "./playStage";
import { useMessages, useSession, useVerbs } from "./session";
import { usePlaySound } from "./sound/usePlaySound";
import { Stage } from "./Stage";
import { Stop } from "./Stop";
import { Table } from "./table/Table";
import { TableFoot } from "./table/TableFoot";
import { TableSaid } from "./table/TableSaid";
import { useBargain } from "./table/useBargain";
import { ReadAsk } from "./reads/ReadAsk";
import { ReadFoot } from "./reads/ReadFoot";
import { useAsked } from "./reads/useAsked";
import { textsOf } from "./textsOf";
import { Transcript } from "./Transcript";
import { useReducedMotion } from "./useMotion";
import { usePlayInput } from "./usePlayInput";
import { isArriving, type Reveal, useReveal } from "./useReveal";

type Panel = "transcript" | "notebook" | "brief" | "coach" | null;

export function PlayScreen({ scenario, play }: { scenario: Scenario; play: Play }) {
  const language = useSession((state) => state.language);
  const reduced = useReducedMotion();
  const { view, revealed } = play;
  const line = view.lines[revealed - 1];
  const reveal = useReveal(line, view.lines[revealed - 2], language, reduced);
  const talking = reveal.state === "words";
  const scene = useMemo(
    () => sheetOver(stageAt(scenario, view, revealed - 1, talking), view),
    [scenario, view, revealed, talking],
  );
  usePlaySound(play);
  return (
    <Spread scenario={scenario} play={play} reveal={reveal}>
      <Stage scene={scene} reduced={reduced} />
    </Spread>
  );
}

interface SpreadProps {
  scenario: Scenario;
  play: Play;
  reveal: Reveal;
  /** The plate beside the words. */
  children: ReactNode;
}

/** The open book: the plate, and the words on bare paper beside it. */
function Spread({ scenario, play, reveal, children }: SpreadProps) {
  const messages = useMessages();
  const verbs = useVerbs();
  const { panel, panelId, toggle, close, putAway } = usePanel();
  const { view, revealed } = play;
  const line = view.lines[revealed - 1];
  const asked = useAsked(play);
  const reached = stageOf(play, asked.line !== null);
  // The table lies open while the client still speaks.
  const stage: PlayStage = reached === "table" || reveal.state === "done" ? reached : "reading";
  const table = stage === "table" ? view.table : null;
  const bargain = useBargain(view.table);
  const guided = useGuided();
  const hint = table ? hintAtTable(table, bargain.draft) : hintInTalk({ stage, view, revealed });
  const note = (beside: HintPlace) => (
    <GuideNote
      hint={hint?.beside === beside && panel === null ? hint : null}
      keepsRoom={beside === "issues"}
    />
  );
  const { cast } = textsOf(scenario, view.language);
  const readOn = () => {
    putAway();
    if (isArriving(reveal.state) || reached !== "reading") reveal.finish();
    else verbs.advance();
  };
  const open = (one: Exclude<Panel, null>) => {
    if (one === "coach") verbs.askCoach();
    toggle(one);
  };
  const askCoach = () => open("coach");
  usePlayInput({ play, stage, readOn, panelOpen: panel !== null, closePanel: close, askCoach });
  return (
    <Page
      name="play"
      title={<Title scenario={scenario} />}
      middle={guided ? <GuideSteps view={view} /> : <Phases now={line?.phase ?? view.phase} />}
      tools={
        <>
          {guided && <SkipGuide />}
          <button
            type="button"
            className="tool"
            aria-expanded={panel === "transcript"}
            aria-controls={panelId}
            onClick={() => toggle("transcript")}
          >
            <TranscriptIcon />
            <span className="tool-name">{messages.play.transcript}</span>
          </button>
        </>
      }
      foot={
        <PlayFoot
          play={play}
          stage={stage}
          readOn={readOn}
          panel={panel}
          panelId={panelId}
          onPanel={open}
          atTable={table && <TableFoot table={table} bargain={bargain} note={note("send")} />}
          atRead={stage === "read" && <ReadFoot onSkip={asked.skip} />}
        />
      }
    >
      {children}
      {table && <TableSaid scenario={scenario} play={play} table={table} reveal={reveal} />}
      <div id={panelId} className="panel-place">
        {panel === "transcript" && <Transcript play={play} onClose={close} />}
        {panel === "notebook" && <Notebook view={view} onClose={close} />}
        {panel === "coach" && <CoachPanel scenario={scenario} play={play} onClose={close} />}
        {panel === "brief" && <BriefSheet scenario={scenario} onClose={close} />}
      </div>
      {/* The last words have no button of their own: who reads by keyboard must still get to scroll them. */}
      <div
        className="play-words"
        data-stage={stage}
        inert={panel !== null}
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reachable
        tabIndex={view.ended ? 0 : undefined}
      >
        {table ? (
          <Table
            play={play}
            table={table}
            bargain={bargain}
            name={cast[table.with]!.name}
            note={note("issues")}
          />
        ) : stage === "read" && asked.line && view.read ? (
          <ReadAsk
            key={asked.line.n}
            name={cast[view.read.who]!.name}
            line={asked.line}
            onAnswer={(answer) => verbs.read(answer)}
          />
        ) : (
          <CurrentTurn scenario={scenario} play={play} reveal={reveal} note={note("line")} />
        )}
        {play.explained && stage !== "reading" && stage !== "read" && (
          <Explained explained={play.explained} />
        )}
        {stage === "writing" && <OwnWordsFirst key={view.turn} />}
        {stage === "choosing" && (
          <Choices key={view.turn} choices={view.choices} note={note("choices")} />
        )}
        {(stage === "ended" || stage === "fault") && <Stop view={view} />}
      </div>
      {line && reveal.state === "title" && <PhaseTitle phase={line.phase} scene={line.scene} />}
    </Page>
  );
}

function Title({ scenario }: { scenario: Scenario }) {
  const { brief } = useMessages();
  const language = useSession((state) => state.language);
  const { title, cast } = textsOf(scenario, language);
  const { role, firm } = cast[scenario.lead]!;
  return (
    <div className="work">
      <h1>{title}</h1>
      <p>{brief.who(role, firm)}</p>
    </div>
  );
}

/** The sheet that lies over the words. Who closes it is back where they opened it from. */
function usePanel() {
  const [panel, setPanel] = useState<Panel>(null);
  const panelId = useId();
  const opener = useRef<Element | null>(null);
  const putAway = () => setPanel(null);
  const close = () => {
    putAway();
    if (opener.current instanceof HTMLElement) opener.current.focus({ preventScroll: true });
  };
  const toggle = (one: Exclude<Panel, null>) => {
    if (panel === one) return close();
    opener.current = document.activeElement;
    setPanel(one);
  };
  return { panel, panelId, toggle, close, putAway };
}
