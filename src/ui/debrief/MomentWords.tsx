import type { CoursePoint } from "../../analysis/debrief/course";
import { ACT_NAMES } from "../../i18n/acts";
import { describeSigns } from "../../i18n/demeanour";
import { signsOf } from "../../mind/feelings";
import type { TurnRecord } from "../../playthrough/record";
import type { CastId, ScenarioTexts } from "../../scenario/scenario";
import { useMessages, useSession } from "../session";
import { Replayed } from "./judged/Replayed";

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

interface ExchangeProps {
  turn: TurnRecord;
  lead: CastId;
  texts: ScenarioTexts;
}

/** What was said in the turn as far as the client's first thought, and what the player's words did. */
export function Exchange({ turn, lead, texts }: ExchangeProps) {
  const { debrief, listOf } = useMessages();
  const language = useSession((state) => state.language);
  const { choice, lines } = turn;
  const acts = (choice?.acts ?? []).filter(({ at }) => at === lead);
  const [from, to] = [acts[0]?.before, acts.at(-1)?.after];
  return (
    <>
      <Replayed branch={{ lines, turn }} table={Boolean(choice?.table)} texts={texts} />
      {from && to && (
        <p className="moment-did">
          <b>{debrief.did}</b>{" "}
          {listOf([...new Set(acts.map(({ act }) => ACT_NAMES[language][act]))])} ·{" "}
          {from.trust === to.trust && from.mood === to.mood
            ? debrief.noEffect
            : listOf([
                ...(from.trust === to.trust ? [] : [debrief.trustStep(from.trust, to.trust)]),
                ...(from.mood === to.mood ? [] : [debrief.moodStep(from.mood, to.mood)]),
              ])}
        </p>
      )}
    </>
  );
}
