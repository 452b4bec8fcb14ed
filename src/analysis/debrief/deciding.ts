import type { ActId } from "../../mind/acts";
import type { ActRecord, CreditReason, SessionRecord, TurnRecord } from "../../playthrough/record";
import type { CastId, Scenario } from "../../scenario/scenario";
import { type CoursePoint, courseOf } from "./course";
import { actsIn } from "./reasons";
import { type Saying, sayingBehind, sayingsIn } from "./sayings";

/**
 * What decided a session, as far as its record tells. `turn` is the one that moved trust, by so many points of
 * mean trust, never negative; what it goes back to may have been said earlier.
 */
export type Deciding =
  | { code: "unfinished" }
  /** No turn moved trust to speak of. */
  | { code: "steady" }
  /** `said`: the lie, or the earlier of two statements that do not agree. */
  | { code: "lie-exposed" | "contradiction"; turn: number; by: number; said: Saying | null }
  | { code: "promise-kept"; turn: number; by: number; promise: string; said: Saying | null }
  /** `chosen`: broken by the player's choice of that turn, not by what happened later. */
  | {
      code: "promise-broken";
      turn: number;
      by: number;
      promise: string;
      said: Saying | null;
      chosen: boolean;
    }
  /** Something went wrong that was not the player's word. */
  | { code: "setback"; turn: number; by: number }
  | { code: "fell" | "rose"; turn: number; by: number; act: ActId };

/** Below this a change of trust is not worth a heading, in points. */
const WORTH_TELLING = 2;

/**
 * The turn that decided: where a lie came out or a promise broke, if trust fell by it; else the one that
 * moved trust most, a loss before a gain of the same size, the earlier before the later.
 */
export function decidingMoment(
  record: Omit<SessionRecord, "client">,
  { lead, choices }: Pick<Scenario, "lead" | "choices">,
): Deciding {
  if (record.ending === null) return { code: "unfinished" };
  const course = courseOf(record, lead);
  const breaches = course.filter(({ swing, landmarks }) => swing < 0 && isBreach(landmarks));
  const point = greatest(breaches.length > 0 ? breaches : course);
  const turn = record.turns.find((one) => one.turn === point?.turn);
  if (!point || !turn || Math.abs(point.swing) < WORTH_TELLING) return { code: "steady" };
  const words = wordsGivenIn(turn, point.swing, (reason) =>
    sayingBehind(sayingsIn(record, choices), reason, turn.turn),
  );
  return words ?? moveOf(point, turn, lead);
}

/** The turn that moved trust, if one did. */
export const decidingTurn = (deciding: Deciding): number | null =>
  "turn" in deciding ? deciding.turn : null;

/** The turn in which it was decided: where the words were said that came back, else the one that moved trust. */
export function causingTurn(deciding: Deciding): number | null {
  if (!("said" in deciding) || deciding.code === "promise-kept") return decidingTurn(deciding);
  if (deciding.code === "promise-broken" && deciding.chosen) return deciding.turn;
  return deciding.said?.turn ?? deciding.turn;
}

const isBreach = (landmarks: CoursePoint["landmarks"]) =>
  landmarks.includes("lie-exposed") || landmarks.includes("promise-broken");

/** Orders turns by how much they moved trust, a loss before a gain of the same size. */
const size = ({ swing }: CoursePoint) => 2 * Math.abs(swing) + (swing < 0 ? 1 : 0);

function greatest(course: readonly CoursePoint[]): CoursePoint | null {
  return course.reduce<CoursePoint | null>(
    (most, point) => (!most || size(point) > size(most) ? point : most),
    null,
  );
}

/** The player's word that was found false, broken or kept in that turn. */
function wordsGivenIn(
  turn: TurnRecord,
  swing: number,
  behind: (reason: CreditReason) => Saying | null,
): Deciding | null {
  const at = { turn: turn.turn, by: Math.abs(swing) };
  const reasonOf = <K extends CreditReason["kind"]>(kind: K) =>
    turn.credits
      .map(({ reason }) => reason)
      .find((reason): reason is CreditReason & { kind: K } => reason.kind === kind);
  if (swing > 0) {
    const kept = reasonOf("promise-kept");
    if (!kept) return null;
    return { code: "promise-kept", ...at, promise: kept.promise, said: behind(kept) };
  }
  const exposed = reasonOf("lie-exposed");
  if (exposed) return { code: "lie-exposed", ...at, said: behind(exposed) };
  const broken = reasonOf("promise-broken");
  if (broken) {
    const { promise } = broken;
    const chosen = !brokeInAnotherScene(turn);
    return { code: "promise-broken", ...at, promise, said: behind(broken), chosen };
  }
  const contradicted = reasonOf("contradiction");
  return contradicted ? { code: "contradiction", ...at, said: behind(contradicted) } : null;
}

/** Whether the scene had changed since the choice: what happens there, the player has not just done. */
function brokeInAnotherScene({ lines, phase }: TurnRecord): boolean {
  const shown = lines.flatMap((line) => (line.shown ? { ...line, shown: line.shown } : []));
  const at = shown.findIndex(({ events }) => events.some(({ act }) => act === "break_promise"));
  const [first, broken] = [shown[0]?.shown, shown[at]?.shown];
  if (!first || !broken) return false;
  const { place, time } = broken.scene;
  return phase !== broken.phase || first.scene.place !== place || first.scene.time !== time;
}

function moveOf({ swing }: CoursePoint, turn: TurnRecord, lead: CastId): Deciding {
  const at = { turn: turn.turn, by: Math.abs(swing) };
  const { act } = heaviest(turn, swing, lead) ?? { act: null };
  if (act === null) return { code: "steady" };
  if (act === "fail") return { code: "setback", ...at };
  return { code: swing < 0 ? "fell" : "rose", ...at, act };
}

/** The act of the turn that moved trust furthest in that direction. */
function heaviest(turn: TurnRecord, swing: number, lead: CastId): ActRecord | null {
  const acts = actsIn(turn).map(({ one }) => one);
  const pull = ({ before, after }: ActRecord) => (after.trust - before.trust) * Math.sign(swing);
  return acts
    .filter(({ at }) => at === lead)
    .reduce<ActRecord | null>((most, one) => (!most || pull(one) > pull(most) ? one : most), null);
}
