import type { Play } from "../store/state";
import { useMessages } from "./session";

/** The facts that came into the notebook with the note just taken; whether a line mattered otherwise is not told. */
export function Gained({ play: { log, view } }: { play: Play }) {
  const { notes } = useMessages();
  const last = log.moves.at(-1);
  const line = last && "note" in last ? last.note : null;
  const facts = view.notebook.filter((entry) => entry.line === line).map(({ text }) => text);
  return (
    <output className="gained" data-empty={facts.length === 0}>
      {facts.length > 0 && <span key={line}>{notes.gained(facts)}</span>}
    </output>
  );
}
