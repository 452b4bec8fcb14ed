import { useEffect, useRef } from "react";
import type { PlayerView } from "../playthrough/view";
import { makeRoute } from "./route";
import { useMessages } from "./session";

/** Why nothing more can be said: the story is over, or it cannot go on. What leads on stands in the foot. */
export function Stop({ view }: { view: PlayerView }) {
  const { play, playFault } = useMessages();
  const section = useRef<HTMLElement>(null);
  useEffect(() => {
    section.current?.scrollIntoView({ block: "nearest" });
  }, []);
  if (view.fault)
    return (
      <section className="stop" ref={section} role="alert" data-fault={view.fault.code}>
        <h2>{play.faultHeading}</h2>
        <p>{playFault(view.fault)}</p>
        <p className="actions">
          <a className="link" href={makeRoute({ screen: "brief", id: view.scenario })}>
            {play.startOver}
          </a>
        </p>
      </section>
    );
  return (
    <section className="stop" ref={section} aria-live="polite">
      <p className="kicker">{play.ended}</p>
      {view.ended && view.ended.title !== "" && <h2>{view.ended.title}</h2>}
      {view.ended && view.ended.text !== "" && <p>{view.ended.text}</p>}
    </section>
  );
}
