import { useMemo, useState } from "react";
import { adviseOn } from "../../../analysis/coach";
import type { RetryOption } from "../../../analysis/debrief/retry";
import type { Scene } from "../../../analysis/debrief/what-if";
import type { SessionRecord } from "../../../playthrough/record";
import type { Scenario } from "../../../scenario/scenario";
import { CoachWords } from "../../CoachWords";
import { useMessages } from "../../session";

interface HintProps {
  scenario: Scenario;
  record: SessionRecord;
  /** The turn that was about to begin. */
  turn: number;
  scene: Scene;
  options: readonly RetryOption[];
}

/** What the coach would say here, once asked. It names no option. */
export function Hint({ scenario, record, turn, scene, options }: HintProps) {
  const words = useMessages().lessons.mistakes;
  const [open, setOpen] = useState(false);
  const advice = useMemo(() => {
    const offered = options.flatMap(({ moves }) =>
      moves.flatMap((move) => ("choose" in move ? [move.choose] : [])),
    );
    const moments = Object.keys(scenario.texts[scenario.language]?.coach ?? {});
    const turns = record.turns.slice(0, turn);
    return adviseOn({ turns }, scene.view.lines.length, offered, moments);
  }, [scenario, record, turn, scene, options]);
  if (!open)
    return (
      <button type="button" className="quiet" onClick={() => setOpen(true)}>
        {words.hint}
      </button>
    );
  return (
    <div className="hint" aria-live="polite">
      <CoachWords scenario={scenario} lines={scene.view.lines} advice={advice} />
    </div>
  );
}
