import { useEffect, useRef } from "react";
import type { Play } from "../store/state";
import { type PlayStage, stageOf } from "./playStage";
import { moveTo } from "./route";
import { useMessages, useSession, useVerbs } from "./session";

interface PlayFootProps {
  play: Play;
  notebookOpen: boolean;
  panelId: string;
  onNotebook: () => void;
}

/** What can be done besides speaking, and the way on when nothing can be chosen. */
export function PlayFoot({ play, notebookOpen, panelId, onNotebook }: PlayFootProps) {
  const messages = useMessages();
  const saving = useSession((state) => state.saving);
  const verbs = useVerbs();
  const { view, log } = play;
  const stage = stageOf(play);
  const mayUndo = log.mode === "practice" && log.moves.some((move) => "choose" in move);
  return (
    <footer className="foot">
      <button
        type="button"
        className="quiet"
        aria-expanded={notebookOpen}
        aria-controls={panelId}
        onClick={onNotebook}
      >
        {messages.play.notebookCount(view.lines.filter((line) => line.noted).length)}
      </button>
      {log.mode === "practice" && (
        <button type="button" className="quiet" disabled={!mayUndo} onClick={() => verbs.undo()}>
          {messages.play.undo}
        </button>
      )}
      <span className="saving" data-saving={saving}>
        {saving === "saved" || saving === "saving"
          ? messages.play.saving[saving]
          : messages.play.saving.unsaved}
      </span>
      {stage === "choosing" ? (
        <KeyHints count={view.choices.length} />
      ) : (
        <Onward key={view.turn} play={play} />
      )}
    </footer>
  );
}

function Onward({ play }: { play: Play }) {
  const messages = useMessages();
  const verbs = useVerbs();
  const button = useRef<HTMLButtonElement>(null);
  const stage = stageOf(play);
  useEffect(() => {
    button.current?.focus({ preventScroll: true });
  }, []);
  const mends = play.view.fault?.code === "impossible-move";
  const goOn = () => {
    if (stage === "reading") verbs.advance();
    else if (stage === "fault" && mends) verbs.mend();
    else {
      verbs.finish();
      moveTo({ screen: "debrief", id: play.log.scenario });
    }
  };
  const names: Record<Exclude<PlayStage, "choosing">, string> = {
    reading: messages.play.advance,
    ended: messages.play.toDebrief,
    fault: mends ? messages.play.goOn : messages.play.debriefSoFar,
  };
  return (
    <button type="button" className="onward" data-testid="advance" ref={button} onClick={goOn}>
      {stage !== "choosing" && names[stage]}
      {stage === "reading" && <kbd aria-hidden="true">{messages.play.advanceKey}</kbd>}
    </button>
  );
}

function KeyHints({ count }: { count: number }) {
  const { play } = useMessages();
  return (
    <p className="keys" aria-hidden="true">
      <kbd>1</kbd>–<kbd>{Math.min(count, 9)}</kbd> {play.keysChoose}
      <kbd>↑</kbd>
      <kbd>↓</kbd> {play.keysMove}
      <kbd>Enter</kbd> {play.keysSay}
    </p>
  );
}
