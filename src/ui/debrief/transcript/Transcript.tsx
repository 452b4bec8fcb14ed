import { useMemo } from "react";
import { flushSync } from "react-dom";
import { isSlip } from "../../../analysis/debrief/classes";
import { type CoursePoint, spansOf } from "../../../analysis/debrief/course";
import { reasonsIn } from "../../../analysis/debrief/reasons";
import { sayingBehind, sayingsIn } from "../../../analysis/debrief/sayings";
import { useMessages, useSession } from "../../session";
import { textsOf } from "../../textsOf";
import type { PartProps } from "../Debrief";
import { BetterMove } from "../judged/BetterMove";
import { WeighingNote } from "../judged/WeighingNote";
import { Beside } from "./Beside";
import { printTranscript } from "./printTranscript";
import { TurnReport } from "./TurnReport";
import { SHOWN, type Unfolding } from "./useUnfolding";

interface TranscriptProps extends PartProps {
  course: readonly CoursePoint[];
  unfolding: Unfolding;
  /** Goes to the timeline, at that turn. */
  onSee: (turn: number) => void;
}

/** Every line, what it did and why, and what would have been better: a line for each turn, open where it matters. */
export function Transcript(props: TranscriptProps) {
  const { scenario, judged, course, unfolding } = props;
  const { debrief, phases } = useMessages();
  return (
    <section className="transcript" aria-labelledby="transcript">
      <div className="transcript-head">
        <h2 id="transcript">{debrief.transcript}</h2>
        <Unfold unfolding={unfolding} />
      </div>
      <WeighingNote judged={judged} />
      <div className="reports">
        <div>
          {spansOf(course).map(({ phase, from, to }) => (
            <section key={phase}>
              <h3>{phases[phase]}</h3>
              <ol>
                <Turns {...props} from={from} to={to} />
              </ol>
            </section>
          ))}
        </div>
        <Beside course={course} figure={scenario.cast[scenario.lead]!.figure} />
      </div>
    </section>
  );
}

function Unfold({ unfolding: { shown, show } }: Pick<TranscriptProps, "unfolding">) {
  const { debrief } = useMessages();
  const print = () => {
    flushSync(() => show("all"));
    printTranscript();
  };
  return (
    <fieldset className="unfold">
      <legend className="sr-only">{debrief.unfold}</legend>
      {SHOWN.map((one) => (
        <button key={one} type="button" aria-pressed={one === shown} onClick={() => show(one)}>
          {debrief.unfolded[one]}
        </button>
      ))}
      <button type="button" onClick={print}>
        {debrief.printTranscript}
      </button>
    </fieldset>
  );
}

/** The turns from one to another, both included. */
function Turns({
  scenario,
  review,
  judged,
  course,
  unfolding,
  onSee,
  from,
  to,
}: TranscriptProps & { from: number; to: number }) {
  const language = useSession((state) => state.language);
  const { record, own } = review;
  const { lead, choices } = scenario;
  const reasons = useMemo(() => reasonsIn(record, lead), [record, lead]);
  const sayings = useMemo(() => sayingsIn(record, choices), [record, choices]);
  return record.turns.slice(from, to + 1).map((one) => {
    const { turn } = one;
    const appraisals = judged.appraisals.filter((appraisal) => appraisal.turn === turn);
    return (
      <TurnReport
        key={turn}
        turn={one}
        point={course[turn]!}
        reasons={reasons}
        own={own[turn]}
        behind={(reason) => sayingBehind(sayings, reason, turn)}
        texts={textsOf(scenario, language)}
        appraisals={appraisals}
        better={appraisals
          .filter(({ class: how }) => isSlip(how))
          .map((appraisal) => (
            <BetterMove
              key={appraisal.decision}
              scenario={scenario}
              review={review}
              appraisal={appraisal}
              own={own[turn]}
              chosen={one.choice?.text ?? ""}
            />
          ))}
        open={unfolding.isOpen(turn)}
        selected={turn === unfolding.selected}
        onTurned={(open) => unfolding.turned(turn, open)}
        onSee={() => onSee(turn)}
      />
    );
  });
}
