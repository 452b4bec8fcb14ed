import { explain } from "../analysis/coach";
import type { SessionLog } from "../playthrough/log";
import type { SessionRecord } from "../playthrough/record";
import type { PlayerView } from "../playthrough/view";
import { type Aids, NO_AIDS } from "../saves/aids";
import type { OwnWords } from "../saves/own-words";
import type { Preferences } from "../saves/settings";
import type { CastId } from "../scenario/scenario";
import type { Play } from "./state";

/** What helps in that session: in an assessed one nothing does. */
export const aidsFor = (log: SessionLog, { aids }: Pick<Preferences, "aids">): Readonly<Aids> =>
  log.mode === "practice" && Object.hasOwn(aids, log.scenario) ? aids[log.scenario]! : NO_AIDS;

/** What stands beside the talk itself as long as it stands at this turn. */
export function besideTalk(
  { view, record }: { view: PlayerView; record: SessionRecord },
  own: OwnWords,
  aids: Readonly<Aids>,
  lead: CastId,
): Pick<Play, "own" | "writing" | "explained" | "advice"> {
  const asks = aids.ownWords && view.choices.length > 0 && !view.fault;
  // At an open table the turn that its choice began is not over.
  const tells = aids.explain && view.table === null;
  return {
    own,
    writing: asks && own[nextTurn(view)] === undefined,
    explained: tells ? explain(record.turns.at(-1), lead) : null,
    advice: null,
  };
}

/** The turn that the next choice will begin. */
export const nextTurn = ({ turn }: PlayerView): number => turn + 1;

/** What was written for turns that the session still has, or comes to next. */
export const ownWordsUpTo = (own: OwnWords, turn: number): OwnWords =>
  Object.fromEntries(Object.entries(own).filter(([of]) => Number(of) <= turn));
