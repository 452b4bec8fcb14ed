import { type Phase, PHASES } from "../scenario/scenario";
import { useMessages } from "./session";

export function Phases({ now }: { now: Phase }) {
  const messages = useMessages();
  const at = PHASES.indexOf(now);
  return (
    <ol className="phases" aria-label={messages.play.phases}>
      {PHASES.map((phase, i) => (
        <li
          key={phase}
          className={i < at ? "done" : i === at ? "now" : "later"}
          aria-current={i === at ? "step" : undefined}
        >
          <span>{messages.phases[phase]}</span>
        </li>
      ))}
    </ol>
  );
}
