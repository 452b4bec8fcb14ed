import { useMemo } from "react";
import { betterAt } from "../../../analysis/debrief/better";
import { courseOf, spansOf } from "../../../analysis/debrief/course";
import { decidingMoment, decidingTurn } from "../../../analysis/debrief/deciding";
import { dearest } from "../../../analysis/debrief/position";
import { optionsOf } from "../../../negotiation/space";
import { scoresOf } from "../../../playthrough/score";
import { ACT_NAMES } from "../../../i18n/acts";
import { FACETS } from "../../../mind/mind";
import { makeCode } from "../../../course/code";
import { attemptOf } from "../../board/attempt";
import { linkTo } from "../../board/links";
import { Qr } from "../../board/Qr";
import { Face } from "../../Face";
import { useMessages, useSession } from "../../session";
import { textsOf } from "../../textsOf";
import { SCORES } from "../../../scenario/scenario";
import type { PartProps } from "../Debrief";
import { innerAfter } from "../../../analysis/debrief/inner";
import { brandShown } from "../layout";
import { Verdict } from "../judged/ClassMark";
import { dealIn } from "../judged/Replayed";
import { Ruler } from "../opening/Ruler";
import { PrintedChart } from "./PrintedChart";

/** The session on one A4 page. Nowhere but on paper: on the screen and for a screen reader the report says all of it. */
export function PrintedPage({ scenario, review, judged }: PartProps) {
  const { debrief, headlines, lessons, shelf } = useMessages();
  const words = lessons.export;
  const language = useSession((state) => state.language);
  const past = useSession((state) => (review.id ? state.past.get(review.id) : undefined));
  const texts = textsOf(scenario, language);
  const { log, record } = review;
  const { lead, choices } = scenario;
  const course = useMemo(() => courseOf(record, lead), [record, lead]);
  const deciding = useMemo(
    () => decidingMoment(record, { lead, choices }),
    [record, lead, choices],
  );
  const ranges = scenario.ranges?.[log.variant];
  const scores = ranges ? scoresOf(record.points, ranges) : null;
  const act = "act" in deciding ? ACT_NAMES[language][deciding.act] : "";
  const point = course[decidingTurn(deciding) ?? course.length - 1];
  return (
    <div className="printed" aria-hidden="true">
      <header>
        <span className="printed-seal">谈心</span>
        <p className="printed-title">
          {texts.title} · {debrief.kicker}
        </p>
        <p className="printed-run">
          {debrief[log.mode]}
          {past && <> · {words.printed(shelf.when(past.at))}</>}
          <br />
          {words.run(log.seed, log.version)}
        </p>
      </header>
      <section className="printed-finding">
        <div>
          <p className="printed-heading">
            {debrief.finding(deciding, texts.cast[lead]!.name, act).join("")}
          </p>
          <p>{review.view.ended?.text}</p>
        </div>
        {point?.face && (
          <Face figure={scenario.cast[lead]!.figure} bearing={point.face.bearing} px={120} />
        )}
      </section>
      {scores && (
        <section className="printed-scores">
          {(["overall", ...SCORES.filter((one) => one !== "overall")] as const).map((name) => (
            <div key={name}>
              <p>
                <span>{name === "overall" ? debrief.overall : headlines[name]}</span>
                <b>{scores[name]}</b>
              </p>
              <Ruler score={scores[name]} random={ranges?.distribution?.[name]} named={false} />
            </div>
          ))}
        </section>
      )}
      {course.length > 1 && (
        <section>
          <p className="printed-heading-small">{words.course}</p>
          <PrintedChart course={course} spans={spansOf(course)} judged={judged} />
        </section>
      )}
      <PrintedSlips scenario={scenario} review={review} judged={judged} />
      <section className="printed-pair">
        <div>
          <p className="printed-heading-small">{words.relation}</p>
          <ul>
            {FACETS.map((facet) => {
              const end = record.turns.at(-1)?.after ?? record.start;
              const of = (reading: typeof end) =>
                facet === "brand" ? brandShown(reading) : reading[facet];
              return (
                <li key={facet}>
                  {debrief.facets[facet]} {of(record.start)} → <b>{of(end)}</b>
                </li>
              );
            })}
          </ul>
          <p>
            {lessons.relation.stages[record.client.stage]} · NPS <b>{record.client.nps}</b> ·{" "}
            {lessons.relation.churn} {Math.round(record.client.churn / 100)}
          </p>
        </div>
        <div>
          <p className="printed-heading-small">{words.deal}</p>
          <PrintedDeal record={record} texts={texts} />
        </div>
      </section>
      <footer>
        <div>
          <p className="printed-label">{lessons.next.label}</p>
          <p className="printed-next">{past?.next ?? " "}</p>
          <p className="printed-label">{words.note}</p>
        </div>
        <PrintedCode scenario={scenario} review={review} judged={judged} />
      </footer>
    </div>
  );
}

/** The way back to an assessed run: whoever opens it, replays it. */
function PrintedCode({ scenario, review }: PartProps) {
  const { board } = useMessages();
  const past = useSession((state) => state.past);
  const code = useMemo(() => {
    if (review.log.mode !== "assess" || !review.view.ended) return null;
    const attempt = attemptOf(review, past.values(), scenario.version);
    return makeCode(scenario, { log: review.log, handle: "", attempt });
  }, [scenario, review, past]);
  return code && <Qr text={linkTo({ screen: "code", code })} label={board.qr} />;
}

function PrintedDeal({
  record,
  texts,
}: Pick<PartProps["review"], "record"> & { texts: ReturnType<typeof textsOf> }) {
  const { lessons } = useMessages();
  const table = record.turns.flatMap(({ choice }) => choice?.table ?? []).at(-1);
  if (!table) return <p>{lessons.relation.noTable}</p>;
  const deal = table.outcome?.deal ?? null;
  if (deal === null) return <p>{lessons.relation.noDeal}</p>;
  const options = optionsOf(table.table.space, deal);
  return (
    <ul>
      {Object.entries(texts.issues).map(([id, issue], at) => (
        <li key={id}>
          {issue.label} <b>{issue.options[options[at]!]}</b>
        </li>
      ))}
    </ul>
  );
}

/** Moments on the page: more would run over it. */
const MOST = 3;

function PrintedSlips({ scenario, review, judged }: PartProps) {
  const { lessons } = useMessages();
  const words = lessons.export;
  const language = useSession((state) => state.language);
  const { log, record } = review;
  const rows = useMemo(
    () =>
      dearest(judged.appraisals, MOST).map((one) => ({
        one,
        better: betterAt(scenario, log, one, language),
      })),
    [judged.appraisals, scenario, log, language],
  );
  const texts = textsOf(scenario, language);
  if (rows.length === 0) return null;
  return (
    <section>
      <p className="printed-heading-small">{words.dearest}</p>
      <table>
        <thead>
          <tr>
            <th>{words.turn}</th>
            <th>{words.said}</th>
            <th>{words.thought}</th>
            <th>{words.betterSaid}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ one, better }) => {
            const turn = record.turns[one.turn]!;
            return (
              <tr key={one.decision}>
                <td>
                  {one.turn} <Verdict of={one.class} loss={one.loss} />
                </td>
                <td>{one.table ? (dealIn(turn, texts) ?? lessons.noDeal) : turn.choice?.text}</td>
                <td className="printed-thought">{innerAfter(turn, null)?.text}</td>
                <td>
                  {better &&
                    (one.table ? (dealIn(better.turn, texts) ?? lessons.noDeal) : better.choice)}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </section>
  );
}
