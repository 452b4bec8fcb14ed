import { useMemo } from "react";
import { courseOf } from "../../analysis/debrief/course";
import { causingTurn, decidingMoment, decidingTurn } from "../../analysis/debrief/deciding";
import { turnsThatMatter } from "../../analysis/debrief/mattering";
import { CompareEntry } from "../board/CompareEntry";
import { makeRoute } from "../route";
import { useMessages, useSession } from "../session";
import { textsOf } from "../textsOf";
import { Export } from "./after/Export";
import { ExpertEntrance } from "./after/ExpertEntrance";
import { NextTime } from "./after/NextTime";
import { PathMap } from "./after/PathMap";
import { Contents, type Part } from "./Contents";
import type { PartProps } from "./Debrief";
import { Deals } from "./deal/Deal";
import { Finding } from "./Finding";
import { Ledger } from "./ledger/Ledger";
import { Promises } from "./ledger/Promises";
import { Listening } from "./listening/Listening";
import { toRetry } from "./opening/Decided";
import { DealLine } from "./opening/DealLine";
import { Relation } from "./opening/Relation";
import { Outcome } from "./Outcome";
import { Points } from "./Points";
import { Reads } from "./reads/Reads";
import { Timeline } from "./Timeline";
import { Transcript } from "./transcript/Transcript";
import { useUnfolding } from "./transcript/useUnfolding";

/** The whole session on one page. */
export function Report({ scenario, review, judged }: PartProps) {
  const messages = useMessages();
  const language = useSession((state) => state.language);
  const { record, log } = review;
  const { lead, choices } = scenario;
  const texts = textsOf(scenario, language);
  const course = useMemo(() => courseOf(record, lead), [record, lead]);
  const deciding = useMemo(
    () => decidingMoment(record, { lead, choices }),
    [record, lead, choices],
  );
  const matters = useMemo(
    () => turnsThatMatter(course, deciding, judged.appraisals),
    [course, deciding, judged.appraisals],
  );
  const first = causingTurn(deciding) ?? Math.max(0, course.length - 1);
  const unfolding = useUnfolding(first, matters);
  const see = (one: number) => {
    unfolding.follow(one);
    document.querySelector(".timeline")?.scrollIntoView({ block: "start" });
    document
      .querySelector<HTMLElement>("#timeline, .moment-row[aria-pressed=true]")
      ?.focus({ preventScroll: true });
  };
  const retries = toRetry(judged) > 0;
  const parts = useMemo(
    () => partsOf(record, { facts: Object.keys(scenario.facts).length > 0, retries }),
    [record, scenario, retries],
  );
  const part = { scenario, review, judged };
  const seen = { scenario, review, onSee: see };
  return (
    <>
      <Contents id={scenario.id} parts={parts} />
      <article data-testid="debrief">
        <Outcome review={review} texts={texts} />
        <Finding {...seen} course={course} deciding={deciding} judged={judged} />
        <Points record={record} ranges={scenario.ranges?.[log.variant]} texts={texts} />
        <Relation scenario={scenario} record={record} texts={texts} />
        <DealLine record={record} texts={texts} />
        {course.length > 0 && (
          <Timeline
            {...part}
            course={course}
            deciding={decidingTurn(deciding)}
            selected={unfolding.selected}
            onSelect={unfolding.follow}
          />
        )}
        <Listening {...seen} />
        <Reads {...seen} />
        <Deals {...seen} />
        <Ledger {...seen} />
        <Promises {...seen} />
        <Transcript {...part} course={course} unfolding={unfolding} onSee={see} />
        <ExpertEntrance {...part} />
        <PathMap {...part} />
        <NextTime {...part} />
        <CompareEntry scenario={scenario} review={review} />
        <Export {...part} />
        <p className="actions">
          <a className="button" href={makeRoute({ screen: "brief", id: scenario.id })}>
            {messages.debrief.again}
          </a>
          <a className="link" href={makeRoute({ screen: "shelf" })}>
            {messages.nav.toShelf}
          </a>
        </p>
      </article>
    </>
  );
}

/** The parts that such a session has on the page. */
function partsOf(
  record: PartProps["review"]["record"],
  { facts, retries }: { facts: boolean; retries: boolean },
): Set<Part> {
  const parts: Part[] = [
    ...(["opening", "timeline", "listening", "transcript"] as const),
    ...(["expert", "map", "next"] as const),
  ];
  if (retries) parts.push("mistakes");
  if (record.turns.some(({ choice }) => choice?.table)) parts.push("deal");
  if (facts) parts.push("ledger");
  return new Set(parts);
}
