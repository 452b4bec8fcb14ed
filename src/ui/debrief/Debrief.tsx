import { useMemo, useState } from "react";
import { courseOf } from "../../analysis/debrief/course";
import { causingTurn, decidingMoment, decidingTurn } from "../../analysis/debrief/deciding";
import { reasonsIn } from "../../analysis/debrief/reasons";
import { sayingBehind, sayingsIn } from "../../analysis/debrief/sayings";
import type { Scenario } from "../../scenario/scenario";
import type { Review } from "../../store/state";
import { CompareEntry } from "../board/CompareEntry";
import { Page } from "../Page";
import { makeRoute } from "../route";
import { useMessages, useSession } from "../session";
import { textsOf } from "../textsOf";
import { Beside } from "./Beside";
import { Deals } from "./deal/Deal";
import { Finding } from "./Finding";
import { Ledger } from "./ledger/Ledger";
import { Listening } from "./listening/Listening";
import { Outcome } from "./Outcome";
import { Points } from "./Points";
import { Reads } from "./reads/Reads";
import { Timeline } from "./Timeline";
import { TurnReport } from "./TurnReport";

export function Debrief({ scenario, review }: { scenario: Scenario; review: Review }) {
  const messages = useMessages();
  const { debrief } = messages;
  const language = useSession((state) => state.language);
  const { record, log } = review;
  const { lead, choices } = scenario;
  const texts = textsOf(scenario, language);
  const course = useMemo(() => courseOf(record, lead), [record, lead]);
  const deciding = useMemo(
    () => decidingMoment(record, { lead, choices }),
    [record, lead, choices],
  );
  const reasons = useMemo(() => reasonsIn(record, lead), [record, lead]);
  const sayings = useMemo(() => sayingsIn(record, choices), [record, choices]);
  const turn = decidingTurn(deciding);
  const [selected, setSelected] = useState(causingTurn(deciding) ?? Math.max(0, course.length - 1));
  const see = (one: number) => {
    setSelected(one);
    document.querySelector(".timeline")?.scrollIntoView({ block: "start" });
    document
      .querySelector<HTMLElement>("#timeline, .moment-row[aria-pressed=true]")
      ?.focus({ preventScroll: true });
  };
  return (
    <Page name="debrief" title={<Title title={texts.title} mode={debrief[log.mode]} />}>
      <article data-testid="debrief">
        <Outcome review={review} texts={texts} />
        <Finding
          scenario={scenario}
          review={review}
          course={course}
          deciding={deciding}
          onSee={see}
        />
        <Points record={record} ranges={scenario.ranges?.[log.variant]} texts={texts} />
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
        <Listening scenario={scenario} review={review} onSee={see} />
        <Reads scenario={scenario} review={review} onSee={see} />
        <Deals scenario={scenario} review={review} onSee={see} />
        <Ledger scenario={scenario} review={review} onSee={see} />
        <section className="transcript" aria-labelledby="transcript">
          <h2 id="transcript">{debrief.transcript}</h2>
          <div className="reports">
            <div>
              {record.turns.map((one) => (
                <TurnReport
                  key={one.turn}
                  turn={one}
                  point={course[one.turn]!}
                  reasons={reasons}
                  own={review.own[one.turn]}
                  behind={(reason) => sayingBehind(sayings, reason, one.turn)}
                  texts={texts}
                />
              ))}
            </div>
            <Beside course={course} figure={scenario.cast[lead]!.figure} />
          </div>
        </section>
        <CompareEntry scenario={scenario} review={review} />
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
