import type { ClientReport } from "../../../playthrough/record";
import type { CastId, ScenarioTexts } from "../../../scenario/scenario";
import { useMessages } from "../../session";

interface SurveyProps {
  lead: CastId;
  client: ClientReport;
  texts: ScenarioTexts;
}

const TENS = Array.from({ length: 11 }, (_, n) => n);

/** The card that the client sends back. */
export function Survey({ lead, client, texts }: SurveyProps) {
  const { lessons, quoted } = useMessages();
  const words = lessons.relation;
  const { name, firm } = texts.cast[lead]!;
  return (
    <figure className="survey">
      <figcaption>{words.survey(firm, texts.you.firm)}</figcaption>
      <p className="sr-only">{words.nps(client.nps)}</p>
      <ol aria-hidden="true">
        {TENS.map((n) => (
          <li key={n} className={n === client.nps ? "ticked" : undefined}>
            {n}
          </li>
        ))}
      </ol>
      <p className="survey-ends" aria-hidden="true">
        <span>{words.never}</span>
        <span>{words.surely}</span>
      </p>
      <blockquote>{quoted(client.comment)}</blockquote>
      <p className="survey-signed">{words.signed(name, (client.satisfaction / 1000).toFixed(1))}</p>
    </figure>
  );
}
