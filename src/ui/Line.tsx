import { useId } from "react";
import type { ShownLine } from "../playthrough/view";
import { ArrivingText } from "./ArrivingText";
import { NoteButton } from "./NoteButton";
import { NotedText } from "./NotedText";
import { Typeset } from "./Typeset";
import type { Reveal } from "./useReveal";
import { wordsToShow } from "./wordsToShow";

interface LineProps {
  line: ShownLine;
  /** The speaker's place in their firm, shown beside the name. */
  role?: string | undefined;
  /** Whether the speaker's name is shown: not again for the next line of the same person. */
  named: boolean;
  mayNote: boolean;
  /** How the line arrives, if it is the latest. */
  reveal?: Reveal;
  /** Out of sight by now, still there to be heard. */
  fallen?: boolean;
  /** Tells where one is: stays in sight where there is room for one line only. */
  setting?: boolean;
  testId?: string;
}

export function Line({ line, role, named, mayNote, reveal, fallen, setting, testId }: LineProps) {
  const textId = useId();
  const kind = line.speaker === null ? "narration" : line.speaker === "me" ? "mine" : "theirs";
  const classes = [
    `line line-${kind}`,
    reveal && "latest",
    line.noted && "noted",
    fallen && "sr-only",
    setting && "sets-scene",
  ];
  return (
    <div
      className={classes.filter(Boolean).join(" ")}
      data-testid={testId}
      data-line={line.n}
      data-reveal={reveal?.state}
    >
      {named && line.name !== "" && (
        <p className="who">
          {line.name} {role && <small>{role}</small>}
        </p>
      )}
      <p className="said" id={textId}>
        <Words line={line} reveal={reveal} />
      </p>
      {line.notable && !fallen && (mayNote || line.noted) && (
        <NoteButton line={line} textId={textId} />
      )}
    </div>
  );
}

function Words({ line, reveal }: { line: ShownLine; reveal: Reveal | undefined }) {
  if (line.noted) return <NotedText text={wordsToShow(line)} />;
  return reveal ? <ArrivingText reveal={reveal} /> : <Typeset text={wordsToShow(line)} />;
}
