import { useMemo, useState } from "react";
import { courseOf } from "../../analysis/debrief/course";
import { decidingMoment, decidingTurn } from "../../analysis/debrief/deciding";
import { reasonsIn } from "../../analysis/debrief/reasons";
import type { Scenario } from "../../scenario/scenario";
import type { Review } from "../../store/state";
import { Page } from "../Page";
import { makeRoute } from "../route";
import { useMessages, useSession } from "../session";
import { textsOf } from "../textsOf";
import { Finding } from "./Finding";
import { Points } from "./Points";
import { Timeline } from "./Timeline";
import { TurnReport } from "./TurnReport";

export function Debrief({ scenario, review }: { scenario: Scenario; review: Review }) {
  const messages = useMessages();
  const { debrief } = messages;
  const language = useSession((state) => state.language);
  const { record, log } = review;
  const { lead } = scenario;
  const texts = textsOf(scenario, language);
  const course = useMemo(() => courseOf(record, lead), [record, lead]);
  const deciding = useMemo(() => decidingMoment(record, lead), [record, lead]);
  const reasons = useMemo(() => reasonsIn(record, lead), [record, lead]);
  const turn = decidingTurn(deciding);
  const [selected, setSelected] = useState(turn ?? Math.max(0, course.length - 1));
  const see = () => {
    if (turn !== null) setSelected(turn);
    document.querySelector(".timeline")?.scrollIntoView({ block: "start" });
    document
      .querySelector<HTMLElement>("#timeline, .moment-row[aria-pressed=true]")
      ?.focus({ preventScroll: true });
  };
  return (
    <Page name="debrief" title={<Title title={texts.title} mode={debrief[log.mode]} />}>
      <article data-testid="debrief">
        <Finding
          scenario={scenario}
          review={review}
          course={course}
          deciding={deciding}
          onSee={see}
        />
        <Ending review={review} />
        <Points record={record} texts={texts} />
        {course.length > 0 && (
          <Timeline
            scenario={scenario}
            review={review}
            course={course}
            deciding={turn}
            selected={selected}
            onSelect={setSelected}
          />
        )}
        <section className="transcript" aria-labelledby="transcript">
          <h2 id="transcript">{debrief.transcript}</h2>
          {record.turns.map((one) => (
            <TurnReport
              key={one.turn}
              turn={one}
              point={course[one.turn]!}
              reasons={reasons}
              texts={texts}
            />
          ))}
        </section>
        <p className="actions">
          <a className="button" href={makeRoute({ screen: "brief", id: scenario.id })}>
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

function Title({ title, mode }: { title: string; mode: string }) {
  const { debrief } = useMessages();
  return (
    <div className="work">
      {title}
      <p>
        {debrief.kicker} · {mode}
      </p>
    </div>
  );
}

function Ending({ review: { view } }: { review: Review }) {
  const messages = useMessages();
  const { debrief } = messages;
  return (
    <section className="ending" aria-labelledby="ending">
      <p className="ending-label">{debrief.endingLabel}</p>
      <h2 id="ending">{view.ended?.title || debrief.noEnding}</h2>
      <p className="ending-text">{view.ended?.text || debrief.noEndingHint}</p>
      {view.fault && (
        <p className="told" role="alert" data-fault={view.fault.code}>
          {messages.playFault(view.fault)}
        </p>
      )}
    </section>
  );
}
