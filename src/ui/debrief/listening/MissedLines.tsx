import type { Missed } from "../../../analysis/listening-missed";
import { CUE_NAMES } from "../../../i18n/acts";
import type { ScenarioTexts } from "../../../scenario/scenario";
import { useMessages, useSession } from "../../session";
import { LineList, QuotedLine } from "./LineList";

interface MissedLinesProps {
  missed: readonly Missed[];
  texts: ScenarioTexts;
  onSee: (turn: number) => void;
}

/** What mattered and was not noted, and what it was. */
export function MissedLines({ missed, texts, onSee }: MissedLinesProps) {
  const { listening } = useMessages();
  return (
    <LineList
      title={missed.length > 0 ? listening.missedTitle(missed.length) : listening.missedNone}
      note={missed.length > 1 ? listening.missedOrder : null}
      items={missed.map((one) => (
        <QuotedLine key={one.trial.n} line={one.trial} onSee={onSee}>
          <Signal missed={one} texts={texts} />
        </QuotedLine>
      ))}
    />
  );
}

/** What the line let slip or told, and what became of it. */
function Signal({ missed, texts }: { missed: Missed; texts: ScenarioTexts }) {
  const { listening } = useMessages();
  const language = useSession((state) => state.language);
  const { trial, lost, passed } = missed;
  const { cues, reveals } = trial;
  return (
    <>
      {reveals.map((fact) => (
        <p key={fact} className="listening-signal">
          {listening.told(texts.facts[fact]?.text ?? fact)}
          {lost.includes(fact) && <small>{listening.lost}</small>}
        </p>
      ))}
      {cues.length > 0 && (
        <p className="listening-signal">
          {listening.showed(cues.map((cue) => CUE_NAMES[language][cue]))}
          {passed.length > 0 && <small>{listening.passed}</small>}
        </p>
      )}
    </>
  );
}
