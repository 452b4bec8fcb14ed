import type { ActId } from "../../../mind/acts";
import type { Scenario } from "../../../scenario/scenario";
import { makeRoute } from "../../route";
import { useMessages, useSession } from "../../session";
import { textsOf } from "../../textsOf";
import { cardOf, elsewhereOf } from "../rooms/room";
import { useElsewhere } from "./useElsewhere";

interface ElsewhereLineProps {
  act: ActId;
  scenario: Scenario;
  turn: number;
}

/** The way to a moment of another scenario, and what it gives away; nothing where there is none. */
export function ElsewhereLine({ act, scenario, turn }: ElsewhereLineProps) {
  const { elsewhere: words } = useMessages();
  const language = useSession((state) => state.language);
  const found = useElsewhere(act, scenario);
  const { id } = scenario;
  const here = makeRoute({ screen: "debrief", id, room: cardOf(turn) });
  return (
    <div aria-live="polite">
      {found !== null && found !== "seeking" && (
        <p className="elsewhere-line">
          <a
            className="link"
            href={makeRoute({ screen: "debrief", id, room: elsewhereOf(turn) })}
            // The browser's own way back leads to this card, too.
            onClick={() => window.history.replaceState(null, "", here)}
          >
            {words.link(textsOf(found.scenario, language).title)}
          </a>
          <span className="aside">{words.warning}</span>
        </p>
      )}
    </div>
  );
}
