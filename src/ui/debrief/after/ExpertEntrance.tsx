import { makeRoute } from "../../route";
import { useMessages } from "../../session";
import type { PartProps } from "../Debrief";

/** The way to the best play. */
export function ExpertEntrance({ scenario }: PartProps) {
  const { lessons } = useMessages();
  const words = lessons.expert;
  return (
    <section className="entrance-row" aria-labelledby="expert">
      <div>
        <h2 id="expert">{words.heading}</h2>
        <p className="aside">{words.lead}</p>
      </div>
      <a
        className="button"
        href={makeRoute({ screen: "debrief", id: scenario.id, room: "expert" })}
      >
        {words.enter}
      </a>
    </section>
  );
}
