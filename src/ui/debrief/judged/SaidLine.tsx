import type { RecordedLine } from "../../../playthrough/record";
import { NotedText } from "../../NotedText";
import { useMessages } from "../../session";

/** A line as it was said, or thought. */
export function SaidLine({ line, named }: { line: RecordedLine; named: boolean }) {
  const { debrief } = useMessages();
  const { shown, name, text, speaker } = line;
  if (text === "") return null;
  const kind = speaker === null ? "narration" : speaker === "me" ? "mine" : "theirs";
  return (
    <div className={`line line-${shown ? kind : "inner"}${shown?.noted ? " noted" : ""}`}>
      {named && name !== "" && <p className="who">{shown ? name : debrief.inner(name)}</p>}
      <p className="said">{shown?.noted ? <NotedText text={text} /> : text}</p>
    </div>
  );
}

/** Whether both were said, or both thought, by the same person. */
export const samePerson = (before: RecordedLine | undefined, line: RecordedLine) =>
  before?.speaker === line.speaker && (before.shown === null) === (line.shown === null);
