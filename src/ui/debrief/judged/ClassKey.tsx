import type { Appraisal } from "../../../analysis/debrief/appraisal";
import { MOVE_CLASSES } from "../../../analysis/debrief/classes";
import { useMessages } from "../../session";
import { InlineClass } from "./ClassMark";

/** The marks that occur, with their words, what they mean and how many there are. */
export function ClassKey({ appraisals }: { appraisals: readonly Appraisal[] }) {
  const { lessons } = useMessages();
  const met = MOVE_CLASSES.map((one) => ({
    one,
    times: appraisals.filter((appraisal) => appraisal.class === one).length,
  })).filter(({ times }) => times > 0);
  return (
    <div className="class-key">
      <dl>
        {met.map(({ one, times }) => (
          <div key={one}>
            <dt className={`verdict-${one}`}>
              <InlineClass of={one} /> {lessons.classes[one]} {times}
            </dt>
            <dd>{lessons.meanings[one]}</dd>
          </div>
        ))}
      </dl>
      <p className="aside">{lessons.classNote}</p>
    </div>
  );
}
