import { HEADLINES, type Scenario } from "../scenario/scenario";
import type { Review } from "../store/state";
import { Course } from "./Course";
import { CreditList } from "./CreditList";
import { Page } from "./Page";
import { makeRoute } from "./route";
import { useMessages, useSession } from "./session";
import { textsOf } from "./textsOf";
import { TurnReport } from "./TurnReport";
import { useArrival } from "./useArrival";

export function Debrief({ scenario, review }: { scenario: Scenario; review: Review }) {
  const messages = useMessages();
  const { debrief } = messages;
  const language = useSession((state) => state.language);
  const heading = useArrival<HTMLHeadingElement>();
  const { view, record } = review;
  const texts = textsOf(scenario, language);
  const title = view.ended?.title;
  return (
    <Page name="debrief" title={<p className="work">{texts.title}</p>}>
      <article data-testid="debrief">
        <p className="kicker">{debrief.kicker}</p>
        <h1 ref={heading} tabIndex={-1}>
          {title || debrief.noEnding}
        </h1>
        <p className="lead">{view.ended?.text || debrief.noEndingHint}</p>
        {view.fault && (
          <p className="told" role="alert" data-fault={view.fault.code}>
            {messages.playFault(view.fault)}
          </p>
        )}
        <section className="sec" aria-labelledby="points">
          <h2 id="points">{debrief.scores}</h2>
          <dl className="points">
            {HEADLINES.map((headline) => (
              <div key={headline}>
                <dt>{messages.headlines[headline]}</dt>
                <dd data-testid={`score-${headline}`}>{record.points[headline]}</dd>
              </div>
            ))}
          </dl>
          <p className="aside">{debrief.scoresNote}</p>
          {record.closing.length > 0 && (
            <>
              <h3>{debrief.closing}</h3>
              <CreditList credits={record.closing} texts={texts} />
            </>
          )}
        </section>
        {record.turns.length > 0 && <Course record={record} />}
        <section className="sec" aria-labelledby="transcript">
          <h2 id="transcript">{debrief.transcript}</h2>
          {record.turns.map((turn) => (
            <TurnReport key={turn.turn} turn={turn} texts={texts} />
          ))}
        </section>
        <p className="actions">
          <a className="button filled" href={makeRoute({ screen: "brief", id: scenario.id })}>
            {debrief.again}
          </a>
          <a className="link" href={makeRoute({ screen: "shelf" })}>
            {messages.nav.toShelf}
          </a>
        </p>
      </article>
    </Page>
  );
}
