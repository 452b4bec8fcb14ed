import type { Saying } from "../../analysis/debrief/sayings";
import { ACT_NAMES, CUE_NAMES } from "../../i18n/acts";
import type { Messages } from "../../i18n/messages";
import { type Mark, sumPoints } from "../../playthrough/credits";
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
      {credits.filter(isNoMark).map(({ score, points, reason }, at) => (
        // oxlint-disable-next-line react/no-array-index-key -- a record never changes, and equal credits repeat
        <li key={at}>
          <b>
            {messages.headlines[score]} {messages.debrief.points(points)}
          </b>{" "}
          {reasonIn(messages, language, texts, reason, behind)}
        </li>
      ))}
      <Marks credits={credits} />
    </ul>
  );
}

const isNoMark = ({ reason }: Credit): boolean => reason.kind !== "mark";

/** What was noted and what was not, in one row. */
function Marks({ credits }: { credits: readonly Credit[] }) {
  const { headlines, debrief } = useMessages();
  const marks = credits.filter((credit) => !isNoMark(credit));
  if (marks.length === 0) return null;
  const count = (mark: Mark) =>
    marks.filter(({ reason }) => reason.kind === "mark" && reason.mark === mark).length;
  const { listening } = sumPoints(marks);
  return (
    <li>
      <b>
        {headlines.listening} {debrief.points(listening)}
      </b>{" "}
      {debrief.reasons.marks(count("hit"), count("missed"), count("false-alarm"))}
    </li>
  );
}

function reasonIn(
  { debrief: { reasons }, deal, reads }: Messages,
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
    case "mark":
      return "";
    case "read":
      return reasons.read(reads.closeness[reason.closeness]);
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
