import { useMemo } from "react";
import {
  ENOUGH,
  readsIn,
  type ReadReport,
  type ReadSummary,
  summaryOf,
} from "../../../analysis/reads";
import { CLOSENESS } from "../../../playthrough/closeness";
import type { Scenario } from "../../../scenario/scenario";
import type { Review } from "../../../store/state";
import { useMessages, useSession } from "../../session";
import { textsOf } from "../../textsOf";
import { useMedia } from "../../useMedia";
import { ReadMoment } from "./ReadMoment";
import { ReadsTable } from "./ReadsTable";

/** So many are shown at once on a phone. */
const SHOWN = 2;

interface ReadsProps {
  scenario: Scenario;
  review: Review;
  onSee: (turn: number) => void;
}

/** How the player read the client, against what the client felt. */
export function Reads({ scenario, review, onSee }: ReadsProps) {
  const { reads } = useMessages();
  const language = useSession((state) => state.language);
  const { record, view } = review;
  const all = useMemo(() => readsIn(record), [record]);
  const summary = useMemo(() => summaryOf(all), [all]);
  const narrow = useMedia("(max-width: 700px)");
  if (all.length === 0) return null;
  const { name } = textsOf(scenario, language).cast[scenario.lead]!;
  const [first, rest] = narrow ? [all.slice(0, SHOWN), all.slice(SHOWN)] : [all, []];
  const moment = (read: ReadReport) => (
    <ReadMoment
      key={read.turn}
      read={read}
      line={view.lines[read.line]!}
      turn={record.turns[read.turn]!}
      name={name}
      onSee={onSee}
    />
  );
  return (
    <section className="reads" aria-labelledby="reads" data-testid="reads">
      <div className="reads-head">
        <p className="kicker">{reads.kicker}</p>
        <h2 id="reads">
          {reads.finding(summary).map((phrase) => (
            <span key={phrase}>{phrase}</span>
          ))}
        </h2>
        <Overall summary={summary} />
      </div>
      <ol className="reads-list">{first.map(moment)}</ol>
      {rest.length > 0 && (
        <details>
          <summary>{reads.more(rest.length)}</summary>
          <ol className="reads-list">{rest.map(moment)}</ol>
        </details>
      )}
      <ReadsTable reads={all} lines={view.lines} />
    </section>
  );
}

/** Over all reads: how far off, how sure against how right, and to which side. */
function Overall({ summary }: { summary: ReadSummary }) {
  const { reads } = useMessages();
  const { asked, answered, meanError, calibration, leaning } = summary;
  return (
    <div className="reads-overall">
      {meanError !== null && <p>{reads.meanError(meanError, CLOSENESS.close)}</p>}
      {leaning && (
        <p>
          {reads.leaning.pleasant[leaning.pleasant.way](leaning.pleasant.by)}{" "}
          {reads.leaning.stirred[leaning.stirred.way](leaning.stirred.by)}
        </p>
      )}
      {calibration ? (
        <>
          <p>{reads.calibration[calibration.verdict](calibration.claimed, calibration.right)}</p>
          <p className="aside">
            {calibration.levels
              .map(({ sure, reads: n, right }) => reads.level(reads.sure[sure]!, n, right))
              .join(" · ")}
            <br />
            {reads.claims}
          </p>
        </>
      ) : (
        answered > 0 && <p>{reads.tooFew(answered, ENOUGH)}</p>
      )}
      {answered > 0 && answered < asked && (
        <p className="aside">{reads.unanswered(asked - answered)}</p>
      )}
    </div>
  );
}
