import { type ReactNode, useEffect, useRef } from "react";
import type { Play } from "../store/state";
import type { PlayStage } from "./playStage";
import { Gained } from "./Gained";
import { useGuided } from "./guide/Guided";
import { moveTo } from "./route";
import { useMessages, useSession, useVerbs } from "./session";

type Sheet = "notebook" | "brief" | "coach";

interface PlayFootProps {
  play: Play;
  stage: PlayStage;
  readOn: () => void;
  /** The sheet that lies over the words, if one does. */
  panel: Sheet | "transcript" | null;
  panelId: string;
  onPanel: (panel: Sheet) => void;
  /** What can be done at the offer table, while it is open. */
  atTable: ReactNode;
  /** What can be done while the player is asked how the client feels. */
  atRead: ReactNode;
}

/** What can be done besides speaking, and the way on when nothing can be chosen. */
export function PlayFoot(props: PlayFootProps) {
  const { play, stage, readOn, panel, panelId, onPanel, atTable, atRead } = props;
  const messages = useMessages();
  const guided = useGuided();
  const saving = useSession((state) => state.saving);
  const verbs = useVerbs();
  const { view, log } = play;
  const mayUndo = log.mode === "practice" && log.moves.some((move) => "choose" in move);
  return (
    <footer className="foot" data-stage={stage}>
      <button
        type="button"
        className="quiet"
        aria-expanded={panel === "notebook"}
        aria-controls={panelId}
        onClick={() => onPanel("notebook")}
      >
        {messages.play.notebookCount(view.lines.filter((line) => line.noted).length)}
      </button>
      <button
        type="button"
        className="quiet"
        data-testid="open-brief"
        aria-expanded={panel === "brief"}
        aria-controls={panelId}
        onClick={() => onPanel("brief")}
      >
        {messages.play.brief}
      </button>
      {log.mode === "practice" && stage !== "table" && (
        <button
          type="button"
          className="quiet"
          data-testid="ask-coach"
          aria-keyshortcuts="C"
          aria-expanded={panel === "coach"}
          aria-controls={panelId}
          onClick={() => onPanel("coach")}
        >
          {messages.modes.coach}
        </button>
      )}
      {log.mode === "practice" && (
        <button type="button" className="quiet" disabled={!mayUndo} onClick={() => verbs.undo()}>
          {messages.play.undo}
        </button>
      )}
      {!guided && <Gained play={play} />}
      <span className="saving" data-saving={saving}>
        {saving === "saved" || saving === "saving"
          ? messages.play.saving[saving]
          : messages.play.saving.unsaved}
      </span>
      {stage === "table" && panel === null && atTable}
      {stage === "read" && panel === null && atRead}
      {stage === "choosing" && panel === null && <KeyHints count={view.choices.length} />}
      {stage !== "choosing" && stage !== "table" && stage !== "read" && stage !== "writing" && (
        <Onward key={view.turn} play={play} stage={stage} readOn={readOn} />
      )}
    </footer>
  );
}

interface OnwardProps {
  play: Play;
  stage: Exclude<PlayStage, "choosing" | "table" | "read" | "writing">;
  readOn: () => void;
}

function Onward({ play, stage, readOn }: OnwardProps) {
  const messages = useMessages();
  const verbs = useVerbs();
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    button.current?.focus({ preventScroll: true });
  }, []);
  const guided = useGuided();
  const mends = play.view.fault?.code === "impossible-move";
  const goOn = () => {
    if (stage === "reading") readOn();
    else if (stage === "fault" && mends) verbs.mend();
    else {
      verbs.finish();
      if (!guided) moveTo({ screen: "debrief", id: play.log.scenario });
    }
  };
  const names: Record<OnwardProps["stage"], string> = {
    reading: messages.play.advance,
    ended: guided ? messages.guide.toClosing : messages.play.toDebrief,
    fault: mends
      ? messages.play.goOn
      : guided
        ? messages.guide.toClosing
        : messages.play.debriefSoFar,
  };
  return (
    <button
      type="button"
      className={stage === "reading" ? "onward" : "onward button filled"}
      data-testid="advance"
      ref={button}
      onClick={goOn}
    >
      {names[stage]}
      {stage === "reading" && <kbd aria-hidden="true">{messages.play.advanceKey}</kbd>}
    </button>
  );
}

function KeyHints({ count }: { count: number }) {
  const { play } = useMessages();
  return (
    <p className="keys" aria-hidden="true">
      <span>
        <kbd>1–{Math.min(count, 9)}</kbd> {play.keysNumber}
      </span>
      <span>
        <kbd>↑↓</kbd> {play.keysMove} <kbd>Enter</kbd> {play.keysSay}
      </span>
    </p>
  );
}
