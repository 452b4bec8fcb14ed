import type { Saying } from "../../analysis/debrief/sayings";
import { ACT_NAMES, CUE_NAMES } from "../../i18n/acts";
import type { Messages } from "../../i18n/messages";
import type { Credit, CreditReason } from "../../playthrough/record";
import type { Language, ScenarioTexts } from "../../scenario/scenario";
import { useMessages, useSession } from "../session";

/** What was said that a reason goes back to: the signal's line, or the player's own words. */
export type Behind = (reason: CreditReason) => Saying | null;

/** What earned or cost points, each with its reason. */
export function CreditList({
  credits,
  texts,
  behind,
}: {
  credits: readonly Credit[];
  texts: ScenarioTexts;
  behind: Behind;
}) {
  const messages = useMessages();
  const language = useSession((state) => state.language);
  return (
    <ul className="credits">
      {credits.map(({ score, points, reason }, at) => (
        // oxlint-disable-next-line react/no-array-index-key -- a record never changes, and equal credits repeat
        <li key={at}>
          <b>
            {messages.headlines[score]} {messages.debrief.points(points)}
          </b>{" "}
          {reasonIn(messages, language, texts, reason, behind)}
        </li>
      ))}
    </ul>
  );
}

function reasonIn(
  { debrief: { reasons }, deal }: Messages,
  language: Language,
  texts: ScenarioTexts,
  reason: CreditReason,
  behind: Behind,
): string {
  switch (reason.kind) {
    case "act":
      return reasons.act(ACT_NAMES[language][reason.act]);
    case "cue-answered":
      return reasons.cueAnswered(CUE_NAMES[language][reason.cue], behind(reason)?.words ?? null);
    case "cue-passed":
      return reasons.cuePassed(CUE_NAMES[language][reason.cue], behind(reason)?.words ?? null);
    case "fact-elicited":
      return reasons.factElicited(factIn(texts, reason.fact));
    case "fact-used":
      return reasons.factUsed(factIn(texts, reason.fact));
    case "fact-known":
      return reasons.factKnown(factIn(texts, reason.fact));
    case "promise-kept":
      return reasons.promiseKept(texts.promises[reason.promise] ?? reason.promise);
    case "promise-broken":
      return reasons.promiseBroken(texts.promises[reason.promise] ?? reason.promise);
    case "lie":
      return reasons.lie;
    case "lie-exposed":
      return reasons.lieExposed(behind(reason));
    case "contradiction":
      return reasons.contradiction(behind(reason));
    case "deal":
      return deal.credit(reason.deal && optionsIn(texts, reason.deal));
    case "ending":
      return reasons.ending(texts.endings[reason.ending]?.title ?? reason.ending);
  }
}

const factIn = (texts: ScenarioTexts, fact: string) => texts.facts[fact]?.text ?? fact;

/** Labels of the options agreed, in the order of the issues. */
const optionsIn = (texts: ScenarioTexts, deal: readonly number[]): string[] =>
  Object.values(texts.issues).map(({ options }, issue) => options[deal[issue]!]!);
