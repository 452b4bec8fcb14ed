import type { ReactNode } from "react";
import type { ScenarioTexts } from "../scenario/scenario";
import { Figured } from "./Figured";
import { useMessages } from "./session";

/** What a briefing says: who you are, what you want, where you stop, whom you meet. */
export function BriefWords({ texts: { you, cast } }: { texts: ScenarioTexts }) {
  const { brief } = useMessages();
  return (
    <div className="brief-words">
      <Section name="you" title={brief.you}>
        <p>
          <b>{you.name}</b> {brief.who(you.role, you.firm)}
        </p>
        <p>
          <Figured text={you.story} />
        </p>
      </Section>
      {Object.entries(cast).map(([id, { name, role, firm, about }]) => (
        <Section name="them" title={brief.clientNamed(name)} key={id}>
          <p>{brief.who(role, firm)}</p>
          <dl className="dossier">
            {about.map(({ label, text }) => (
              <div key={label}>
                <dt>{label}</dt>
                <dd>
                  <Figured text={text} />
                </dd>
              </div>
            ))}
          </dl>
        </Section>
      ))}
      <Section name="goal" title={brief.goal}>
        <p>
          <Figured text={you.goal} />
        </p>
      </Section>
      <Section name="floor" title={brief.walkAway}>
        <p className="floor">
          <Figured text={you.walkAway} />
        </p>
      </Section>
      {you.knows.length > 0 && (
        <Section name="knows" title={brief.knows}>
          <ul className="plain-list">
            {you.knows.map((one) => (
              <li key={one}>
                <Figured text={one} />
              </li>
            ))}
          </ul>
        </Section>
      )}
    </div>
  );
}

function Section(props: { name: string; title: string; children: ReactNode }) {
  return (
    <section className={`sec sec-${props.name}`}>
      <h2>{props.title}</h2>
      {props.children}
    </section>
  );
}
