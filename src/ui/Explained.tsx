import type { Explanation } from "../analysis/coach";
import { ACT_NAMES, CUE_NAMES } from "../i18n/acts";
import { useMessages, useSession } from "./session";

/** What the last choice was and what it did to the client, in one line and without a number. */
export function Explained({ explained }: { explained: Explanation }) {
  const { modes, listOf } = useMessages();
  const language = useSession((state) => state.language);
  const { acts, answered, passed, effect, why } = explained;
  const cues = (kinds: Explanation["answered"]) =>
    listOf([...new Set(kinds)].map((cue) => CUE_NAMES[language][cue]));
  return (
    <p className="explained" role="note" aria-label={modes.explained} data-effect={effect}>
      <b>{modes.explained}</b> {modes.didWhat(listOf(acts.map((act) => ACT_NAMES[language][act])))}
      {answered.length > 0 && modes.answered(cues(answered))}
      {passed.length > 0 && modes.passed(cues(passed))}
      {modes.effect(effect, why)}
    </p>
  );
}
