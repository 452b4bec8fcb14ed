import type { Advice } from "../analysis/coach";
import type { ShownLine } from "../playthrough/view";
import type { Scenario } from "../scenario/scenario";
import { CUE_NAMES } from "../i18n/acts";
import { useMessages, useSession } from "./session";
import { textsOf } from "./textsOf";

interface CoachWordsProps {
  scenario: Scenario;
  lines: readonly ShownLine[];
  advice: Advice;
}

/** What the coach says of a moment: the scenario's own words first, then what just showed and why it matters. */
export function CoachWords({ scenario, lines, advice: { moment, signal } }: CoachWordsProps) {
  const { modes, quoted, listOf } = useMessages();
  const language = useSession((state) => state.language);
  const own = moment === null ? undefined : textsOf(scenario, language).coach[moment];
  const line = signal && lines[signal.line];
  return (
    <>
      {own && <p className="coach-own">{own}</p>}
      {signal && line && (
        <section>
          <blockquote>{quoted(line.text)}</blockquote>
          <h3>{modes.signal(listOf(signal.cues.map((cue) => CUE_NAMES[language][cue])))}</h3>
          {signal.cues.map((cue) => (
            <p key={cue}>{modes.why[cue]}</p>
          ))}
        </section>
      )}
      {!own && !signal && <p>{modes.noSignal}</p>}
    </>
  );
}
