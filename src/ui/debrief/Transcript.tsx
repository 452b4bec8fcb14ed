import { useMemo } from "react";
import { isSlip } from "../../analysis/debrief/classes";
import type { CoursePoint } from "../../analysis/debrief/course";
import { reasonsIn } from "../../analysis/debrief/reasons";
import { sayingBehind, sayingsIn } from "../../analysis/debrief/sayings";
import { useMessages, useSession } from "../session";
import { textsOf } from "../textsOf";
import { Beside } from "./Beside";
import type { PartProps } from "./Debrief";
import { BetterMove } from "./judged/BetterMove";
import { WeighingNote } from "./judged/WeighingNote";
import { TurnReport } from "./TurnReport";

/** Every line, what it did and why, and what would have been better. */
export function Transcript({
  scenario,
  review,
  judged,
  course,
}: PartProps & { course: readonly CoursePoint[] }) {
  const { debrief } = useMessages();
  const language = useSession((state) => state.language);
  const { record, own } = review;
  const { lead, choices } = scenario;
  const texts = textsOf(scenario, language);
  const reasons = useMemo(() => reasonsIn(record, lead), [record, lead]);
  const sayings = useMemo(() => sayingsIn(record, choices), [record, choices]);
  const judgedIn = (turn: number) => judged.appraisals.filter((one) => one.turn === turn);
  return (
    <section className="transcript" aria-labelledby="transcript">
      <h2 id="transcript">{debrief.transcript}</h2>
      <WeighingNote judged={judged} />
      <div className="reports">
        <div>
          {record.turns.map((one) => (
            <TurnReport
              key={one.turn}
              turn={one}
              point={course[one.turn]!}
              reasons={reasons}
              own={own[one.turn]}
              behind={(reason) => sayingBehind(sayings, reason, one.turn)}
              texts={texts}
              appraisals={judgedIn(one.turn)}
              better={judgedIn(one.turn)
                .filter(({ class: how }) => isSlip(how))
                .map((appraisal) => (
                  <BetterMove
                    key={appraisal.decision}
                    scenario={scenario}
                    review={review}
                    appraisal={appraisal}
                    own={own[one.turn]}
                    chosen={one.choice?.text ?? ""}
                  />
                ))}
            />
          ))}
        </div>
        <Beside course={course} figure={scenario.cast[lead]!.figure} />
      </div>
    </section>
  );
}
