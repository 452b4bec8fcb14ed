import type { PlayerView } from "../../../playthrough/view";
import { useMessages } from "../../session";

/** Lines before the last that are shown with it. */
const BEFORE = 3;

interface SceneWordsProps {
  view: Pick<PlayerView, "lines" | "phase">;
  /** The turn that was about to begin. */
  turn: number;
}

/** Where it is, and the last words before the choice. */
export function SceneWords({ view, turn }: SceneWordsProps) {
  const { debrief, phases, places } = useMessages();
  const lines = view.lines.filter(({ text }) => text !== "");
  const last = lines.findLast(({ speaker }) => speaker !== null && speaker !== "me");
  const at = last ? lines.indexOf(last) : -1;
  const before = lines.slice(Math.max(0, at - BEFORE), Math.max(0, at));
  const place = lines.at(-1)?.scene.place;
  return (
    <div className="scene-words">
      <p className="kicker">
        {[phases[view.phase], place && places[place], debrief.turnNamed(turn)]
          .filter(Boolean)
          .join(" · ")}
      </p>
      {before.map((line) => (
        <p key={line.n} className="scene-before">
          {line.name && <b>{line.name}</b>} {line.text}
        </p>
      ))}
      {last && (
        <p className="scene-line">
          <b>{last.name}</b>
          <span>{last.text}</span>
        </p>
      )}
      {lines.slice(at + 1).map((line) => (
        <p key={line.n} className="scene-before">
          {line.name && <b>{line.name}</b>} {line.text}
        </p>
      ))}
    </div>
  );
}
