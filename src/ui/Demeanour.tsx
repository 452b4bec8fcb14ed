import { describeSigns } from "../i18n/demeanour";
import type { Bearing } from "../mind/bearing";
import { signsOf } from "../mind/feelings";
import { useSession } from "./session";

interface DemeanourProps {
  name: string;
  bearing: Bearing;
  /** Number of the line that is being said. */
  line: number;
}

/**
 * Body language in words. Always there to be heard, and told when it changes; on the page where the
 * player wishes it, or where no stage can show it.
 */
export function Demeanour({ name, bearing, line }: DemeanourProps) {
  const language = useSession((state) => state.language);
  const shown = useSession(({ preferences }) => preferences.describes);
  return (
    <p
      className={shown ? "demeanour" : "demeanour unseen"}
      aria-live="polite"
      aria-atomic="true"
      data-testid="demeanour"
    >
      <b>{name}</b> <span>{describeSigns(signsOf(bearing), language, line)}</span>
    </p>
  );
}
