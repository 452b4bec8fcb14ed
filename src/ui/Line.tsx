import { useId } from "react";
import type { ShownLine } from "../playthrough/view";
import { NoteButton } from "./NoteButton";
import { NotedText } from "./NotedText";

interface LineProps {
  line: ShownLine;
  /** The speaker's place in their firm, shown beside the name. */
  role?: string | undefined;
  /** Whether the speaker's name is shown: not again for the next line of the same person. */
  named: boolean;
  latest: boolean;
  mayNote: boolean;
  testId?: string;
}

export function Line({ line, role, named, latest, mayNote, testId }: LineProps) {
  const textId = useId();
  const kind = line.speaker === null ? "narration" : line.speaker === "me" ? "mine" : "theirs";
  const className = `line line-${kind}${latest ? " latest" : ""}${line.noted ? " noted" : ""}`;
  return (
    <div className={className} data-testid={testId} data-line={line.n}>
      {named && line.name !== "" && (
        <p className="who">
          {line.name} {role && <small>{role}</small>}
        </p>
      )}
      <p className="said" id={textId}>
        {line.noted ? <NotedText text={line.text} /> : line.text}
      </p>
      {line.notable && (mayNote || line.noted) && <NoteButton line={line} textId={textId} />}
    </div>
  );
}
