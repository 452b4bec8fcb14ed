import { useId } from "react";
import { useMessages } from "../../session";

interface SurenessProps {
  /** 0 a guess .. 2 quite sure; null where it was not said. */
  sure: number | null;
  onSure: (sure: number) => void;
}

/** How sure the player is: errors made with confidence are corrected best (Butterfield & Metcalfe 2001). */
export function Sureness({ sure, onSure }: SurenessProps) {
  const words = useMessages().lessons.mistakes;
  const name = useId();
  return (
    <fieldset className="how-sure">
      <legend>{words.sure}</legend>
      {words.sureness.map((word, at) => (
        <label key={word} data-picked={at === sure}>
          <input type="radio" name={name} checked={at === sure} onChange={() => onSure(at)} />
          {word}
        </label>
      ))}
    </fieldset>
  );
}

/** What is worth saying about a sure error, and about a lucky guess. */
export function OfSureness({ sure, right }: Pick<SurenessProps, "sure"> & { right: boolean }) {
  const words = useMessages().lessons.mistakes;
  if (sure === 2 && !right) return <p className="aside">{words.wasSure}</p>;
  return sure === 0 && right ? <p className="aside">{words.wasGuess}</p> : null;
}
