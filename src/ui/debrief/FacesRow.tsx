import { facesOf } from "../../analysis/debrief/course";
import { FEELING_NAMES } from "../../i18n/feelings";
import { signsOf } from "../../mind/feelings";
import type { CastMember } from "../../scenario/scenario";
import { Face } from "../Face";
import { useSession } from "../session";
import type { RowProps } from "./rows";

/** Width of a face, in pixels. */
const FACE = 46;

interface FacesRowProps extends RowProps {
  figure: CastMember["figure"];
  deciding: number | null;
  selected: number;
}

export function FacesRow({ course, figure, deciding, selected, xs }: FacesRowProps) {
  const language = useSession((state) => state.language);
  const step = (xs.at(-1)! - xs[0]!) / Math.max(1, course.length - 1);
  const shown = facesOf(course, deciding, Math.ceil((FACE + 16) / Math.max(step, 1)));
  return (
    <ul className="faces" aria-hidden="true">
      {shown.map(({ turn, face }) => (
        <li
          key={turn}
          className={turn === selected ? "chosen" : undefined}
          style={{ left: xs[turn] }}
        >
          <Face figure={figure} bearing={face!.bearing} px={FACE} />
          <span>{FEELING_NAMES[language][signsOf(face!.bearing)[0]!.feeling]}</span>
        </li>
      ))}
    </ul>
  );
}
