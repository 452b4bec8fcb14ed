import type { Trial } from "../../../analysis/listening";
import { useMessages } from "../../session";
import { LineList, QuotedLine } from "./LineList";

interface FalseAlarmsProps {
  trials: readonly Trial[];
  onSee: (turn: number) => void;
}

/** Small talk that was noted, in the order in which it was said. */
export function FalseAlarms({ trials, onSee }: FalseAlarmsProps) {
  const { listening } = useMessages();
  const lines = trials.filter(({ signal, noted }) => noted && !signal);
  return (
    <LineList
      title={lines.length > 0 ? listening.falseTitle(lines.length) : listening.falseNone}
      note={lines.length > 0 ? listening.falseMeans : null}
      items={lines.map((line) => (
        <QuotedLine key={line.n} line={line} onSee={onSee} />
      ))}
    />
  );
}
