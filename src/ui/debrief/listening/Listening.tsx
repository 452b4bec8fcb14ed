import { useMemo } from "react";
import { countsOf, judge, trialsIn } from "../../../analysis/listening";
import { missedIn } from "../../../analysis/listening-missed";
import type { Scenario } from "../../../scenario/scenario";
import type { Review } from "../../../store/state";
import { useMessages, useSession } from "../../session";
import { textsOf } from "../../textsOf";
import { FalseAlarms } from "./FalseAlarms";
import { ListeningData } from "./ListeningData";
import { MissedLines } from "./MissedLines";
import { Picture } from "./Picture";
import { Verdict } from "./Verdict";

interface ListeningProps {
  scenario: Scenario;
  review: Review;
  onSee: (turn: number) => void;
}

/** How well the lines that mattered were told from small talk. */
export function Listening({ scenario, review, onSee }: ListeningProps) {
  const { listening } = useMessages();
  const { record, view } = review;
  const texts = textsOf(
    scenario,
    useSession((state) => state.language),
  );
  const trials = useMemo(() => trialsIn(record, view), [record, view]);
  const missed = useMemo(
    () => missedIn(trials, record, view, scenario.facts),
    [trials, record, view, scenario],
  );
  const counts = countsOf(trials);
  const judgement = judge(counts);
  if (trials.length === 0) return null;
  return (
    <section className="listening" aria-labelledby="listening" data-testid="listening">
      <div className="listening-head">
        <p className="kicker">{listening.kicker}</p>
        <h2 id="listening">
          {listening.heading(counts).map((phrase) => (
            <span key={phrase}>{phrase}</span>
          ))}
        </h2>
        <p className="aside">{listening.what}</p>
      </div>
      <Picture trials={trials} counts={counts} />
      <Verdict counts={counts} judgement={judgement} />
      <div className="listening-lines">
        <MissedLines missed={missed} texts={texts} onSee={onSee} />
        <FalseAlarms trials={trials} onSee={onSee} />
      </div>
      <ListeningData counts={counts} judgement={judgement} />
    </section>
  );
}
