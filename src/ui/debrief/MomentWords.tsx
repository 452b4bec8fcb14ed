import type { CoursePoint } from "../../analysis/debrief/course";
import { ACT_NAMES } from "../../i18n/acts";
import { describeSigns } from "../../i18n/demeanour";
import { signsOf } from "../../mind/feelings";
import type { TurnRecord } from "../../playthrough/record";
import type { CastId } from "../../scenario/scenario";
import { useMessages, useSession } from "../session";

interface SeenAndChosenProps {
  turn: TurnRecord;
  point: CoursePoint;
  /** With the client's first words, for where there is no room for all that was said. */
  answered: boolean;
}

/** What you saw and what you chose. */
export function SeenAndChosen({ turn, point: { face }, answered }: SeenAndChosenProps) {
  const { debrief } = useMessages();
  const language = useSession((state) => state.language);
  return (
    <div aria-live="polite">
      {face && (
        <p className="moment-seen">
          <b>{debrief.seen}</b> {describeSigns(signsOf(face.bearing), language, face.n)}
        </p>
      )}
      {turn.choice && (
        <p className="moment-choice">
          <b>{debrief.youChose}</b> {turn.choice.text}
        </p>
      )}
      {answered && face && face.speaker !== "me" && <p className="moment-said">{face.text}</p>}
    </div>
  );
}

/** What the player's words did to the client. */
export function Did({ turn: { choice }, lead }: { turn: TurnRecord; lead: CastId }) {
  const { debrief, listOf } = useMessages();
  const language = useSession((state) => state.language);
  const acts = (choice?.acts ?? []).filter(({ at }) => at === lead);
  const [from, to] = [acts[0]?.before, acts.at(-1)?.after];
  if (!from || !to) return null;
  const changes = [
    ...(from.trust === to.trust ? [] : [debrief.trustStep(from.trust, to.trust)]),
    ...(from.mood === to.mood ? [] : [debrief.moodStep(from.mood, to.mood)]),
  ];
  return (
    <p className="moment-did">
      <b>{debrief.did}</b> {listOf([...new Set(acts.map(({ act }) => ACT_NAMES[language][act]))])} ·{" "}
      {changes.length > 0 ? listOf(changes) : debrief.noEffect}
    </p>
  );
}
