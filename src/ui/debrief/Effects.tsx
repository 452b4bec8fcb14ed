import type { TakenReason } from "../../analysis/debrief/reasons";
import { ACT_NAMES } from "../../i18n/acts";
import type { ActRecord } from "../../playthrough/record";
import type { ScenarioTexts } from "../../scenario/scenario";
import { useMessages, useSession } from "../session";

interface EffectsProps {
  title: string;
  acts: readonly ActRecord[];
  reasons: ReadonlyMap<ActRecord, readonly TakenReason[]>;
  texts: ScenarioTexts;
}

/** Acts in their order, and what each did to the client. */
export function Effects({ title, acts, reasons, texts }: EffectsProps) {
  return (
    <div className="effects">
      <p className="effects-title">{title}</p>
      <ul>
        {acts.map((act, at) => (
          // oxlint-disable-next-line react/no-array-index-key -- a record never changes, and acts repeat
          <li key={at}>
            <Effect record={act} reasons={reasons.get(act) ?? []} texts={texts} />
          </li>
        ))}
      </ul>
    </div>
  );
}

interface EffectProps {
  record: ActRecord;
  reasons: readonly TakenReason[];
  texts: ScenarioTexts;
}

function Effect({ record, reasons, texts }: EffectProps) {
  const { debrief, listOf } = useMessages();
  const language = useSession((state) => state.language);
  const several = Object.keys(texts.cast).length > 1;
  const { act, at, taken, before, after } = record;
  const changes = [
    before.trust !== after.trust && debrief.trustStep(before.trust, after.trust),
    before.mood !== after.mood && debrief.moodStep(before.mood, after.mood),
  ].filter((change) => change !== false);
  const measured = taken !== 100 && taken !== 0 && reasons.length > 0;
  const aimed = several ? (texts.cast[at]?.name ?? null) : null;
  const why = debrief.takenWhy(measured ? taken : null, reasons, aimed);
  return (
    <>
      <b>{ACT_NAMES[language][act]}</b>{" "}
      <span className="steps">{changes.length > 0 ? listOf(changes) : debrief.noEffect}</span>
      {why !== "" && <span className="why">{why}</span>}
    </>
  );
}
