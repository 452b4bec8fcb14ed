import type { Counts, Judgement } from "../../../analysis/listening";
import { useMessages } from "../../session";

interface VerdictProps {
  counts: Counts;
  judgement: Judgement;
}

/** The band in words, what it means, and whether too much or too little was noted. */
export function Verdict({ counts, judgement }: VerdictProps) {
  const messages = useMessages();
  const { listening, debrief } = messages;
  if (judgement.code !== "judged")
    return (
      <div className="listening-verdict">
        <p className="listening-band">{listening.unjudged[judgement.code](counts)}</p>
      </div>
    );
  const { band, sensitivity, bias, leaning, ofTen } = judgement;
  return (
    <div className="listening-verdict">
      <p className="listening-band" data-band={band}>
        {listening.bands[band]}
      </p>
      <p>{listening.ofTen(ofTen)}</p>
      <p>{listening.leanings[leaning]}</p>
      <dl>
        <div>
          <dt>{listening.measure}</dt>
          <dd>{debrief.signed(toTenth(sensitivity))}</dd>
        </div>
        <div>
          <dt>{listening.biasTitle}</dt>
          <dd>{debrief.signed(toTenth(bias))}</dd>
        </div>
      </dl>
      <p className="aside">{listening.measureMeans}</p>
    </div>
  );
}

const toTenth = (n: number): number => Math.round(n * 10) / 10;
