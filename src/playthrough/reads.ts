import { type Felt, feltOf } from "../mind/felt";
import type { CueKind } from "../mind/cues";
import { closenessOf } from "./closeness";
import { creditRead } from "./credits";
import { isOnReadGrid, type Read } from "./log";
import type { Credit } from "./record";
import type { Session } from "./session";
import type { ShownLine } from "./view";

/** A line after which the player is asked how the lead feels. */
export interface AskedRead {
  /** Number of the line. */
  line: number;
  /** What they felt as it was said. */
  truth: Felt;
}

/** What came of it. */
export interface ReadRecord extends AskedRead {
  /** Null if the player did not answer. */
  answer: ReadAnswer | null;
}

/** Felt, in the player's eyes, and how sure they are: 1..3. */
export type ReadAnswer = Omit<Read, "who">;

/** Asks how the lead feels as that line is said, if they are there; the last line of a turn to ask counts. */
export function askRead(session: Session, line: ShownLine, cues: readonly CueKind[]): void {
  if (!session.present.includes(session.scenario.lead)) return;
  session.heard.push({ read: cues });
  session.read = { line: line.n, truth: feltOf(session.mind, session.persona, cues) };
}

/** What an answer earns; leaving it out earns nothing. */
export const creditAnswer = ({ answer, truth, line }: ReadRecord): Credit[] =>
  answer ? creditRead(closenessOf(answer, truth), line) : [];

/** Whether the read was asked for. */
export function answerRead(session: Session, read: Read): boolean {
  const { read: asked, turns } = session;
  const turn = turns.at(-1);
  if (!asked || !turn || read.who !== session.scenario.lead || !isOnReadGrid(read)) return false;
  const { pleasant, stirred, sure } = read;
  turns[turns.length - 1] = { ...turn, read: { ...asked, answer: { pleasant, stirred, sure } } };
  session.read = null;
  return true;
}
