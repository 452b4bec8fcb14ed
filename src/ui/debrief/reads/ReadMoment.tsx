import { innerAfter } from "../../../analysis/debrief/inner";
import type { ReadReport } from "../../../analysis/reads";
import { regionAt } from "../../../mind/regions";
import type { TurnRecord } from "../../../playthrough/record";
import type { ShownLine } from "../../../playthrough/view";
import { useMessages } from "../../session";
import { wordsToShow } from "../../wordsToShow";
import { ReadMark } from "./ReadMark";
import { ReadPlot } from "./ReadPlot";

interface ReadMomentProps {
  read: ReadReport;
  line: ShownLine;
  turn: TurnRecord;
  /** The client's. */
  name: string;
  onSee: (turn: number) => void;
}

/** One read: what was said, where the player saw the client, where the client was, and what they thought. */
export function ReadMoment({ read, line, turn, name, onSee }: ReadMomentProps) {
  const { debrief, reads } = useMessages();
  const { answer, truth, miss } = read;
  const inner = innerAfter(turn, read.line);
  return (
    <li className="read-moment" data-closeness={miss?.closeness}>
      <ReadPlot read={read} name={name} />
      <div className="read-words">
        <p className="read-turn">
          {debrief.turnNamed(read.turn)}{" "}
          <b>
            {miss ? reads.apartBy(reads.closeness[miss.closeness], miss.distance) : reads.noAnswer}
          </b>
        </p>
        <blockquote className={line.speaker === null ? "read-said narrated" : "read-said"}>
          {wordsToShow(line)}
        </blockquote>
        <dl>
          {answer && (
            <div>
              <dt>
                <ReadMark kind="answer" /> {reads.you}
              </dt>
              <dd>
                {reads.regions[regionAt(answer)]}{" "}
                <small>{reads.sureBy(reads.sure[answer.sure]!)}</small>
              </dd>
            </div>
          )}
          <div>
            <dt>
              <ReadMark kind="truth" /> {reads.truth}
            </dt>
            <dd>
              {reads.regions[regionAt(truth)]}{" "}
              {miss && <small>{reads.difference(miss.pleasant, miss.stirred)}</small>}
            </dd>
          </div>
        </dl>
        {inner && (
          <div className="line line-inner">
            <p className="who">{debrief.inner(inner.name)}</p>
            <p className="said">{inner.text}</p>
          </div>
        )}
        <button type="button" className="link" onClick={() => onSee(read.turn)}>
          {reads.toTurn(read.turn)}
        </button>
      </div>
    </li>
  );
}
