import { useEffect, useId, useRef, useState } from "react";
import type { Scenario } from "../scenario/scenario";
import type { Play } from "../store/state";
import { Choices } from "./Choices";
import { CurrentTurn } from "./CurrentTurn";
import { TranscriptIcon } from "./icons";
import { Notebook } from "./Notebook";
import { Page } from "./Page";
import { Phases } from "./Phases";
import { PlayFoot } from "./PlayFoot";
import { stageOf } from "./playStage";
import { useMessages, useSession } from "./session";
import { Stop } from "./Stop";
import { textsOf } from "./textsOf";
import { Transcript } from "./Transcript";
import { usePlayInput } from "./usePlayInput";

type Panel = "transcript" | "notebook" | null;

export function PlayScreen({ scenario, play }: { scenario: Scenario; play: Play }) {
  const messages = useMessages();
  const language = useSession((state) => state.language);
  const [panel, setPanel] = useState<Panel>(null);
  const panelId = useId();
  const toggle = (one: Panel) => setPanel(panel === one ? null : one);
  const end = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (panel === null) end.current?.scrollIntoView({ block: "nearest" });
  }, [panel]);
  usePlayInput(play);
  const { title, cast } = textsOf(scenario, language);
  const client = cast[scenario.lead]!;
  const stage = stageOf(play);
  const reached = play.view.lines[play.revealed - 1]?.phase ?? play.view.phase;
  const transcriptButton = (
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
  );
  return (
    <Page
      name="play"
      title={
        <div className="work">
          <h1>{title}</h1>
          <p>{messages.brief.who(client.role, client.firm)}</p>
        </div>
      }
      middle={<Phases now={reached} />}
      tools={transcriptButton}
      foot={
        <PlayFoot
          play={play}
          notebookOpen={panel === "notebook"}
          panelId={panelId}
          onNotebook={() => toggle("notebook")}
        />
      }
    >
      <div className="play-words" data-stage={stage}>
        <div id={panelId}>
          {panel === "transcript" && <Transcript view={play.view} />}
          {panel === "notebook" && <Notebook view={play.view} />}
        </div>
        <CurrentTurn scenario={scenario} play={play} />
        {stage === "choosing" && <Choices key={play.view.turn} choices={play.view.choices} />}
        {(stage === "ended" || stage === "fault") && <Stop view={play.view} />}
        <div ref={end} />
      </div>
    </Page>
  );
}
