import type { LineScene } from "../playthrough/view";
import type { Phase } from "../scenario/scenario";
import { useMessages } from "./session";

/** A new phase has a page of its own for a moment. It takes no clicks: any of them leads on. */
export function PhaseTitle({ phase, scene }: { phase: Phase; scene: LineScene }) {
  const { phases, places, times } = useMessages();
  const where = [scene.place && places[scene.place], scene.time && times[scene.time]];
  return (
    <div className="phase-title" data-testid="phase-title" aria-hidden="true">
      <p className="phase-name">{phases[phase]}</p>
      <p className="phase-where">{where.filter(Boolean).join(" · ")}</p>
    </div>
  );
}
