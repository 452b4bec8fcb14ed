import type { ActId } from "../../mind/acts";
import type { ActRecord, SessionRecord, TurnRecord } from "../../playthrough/record";
import type { CastId } from "../../scenario/scenario";
import { type CoursePoint, courseOf } from "./course";

/** What decided a session, as far as its record tells. `by` is in points of mean trust, never negative. */
export type Deciding =
  | { code: "unfinished" }
  /** No turn moved trust to speak of. */
  | { code: "steady" }
  | { code: "lie-exposed"; turn: number; by: number }
  | { code: "promise-broken" | "promise-kept"; turn: number; by: number; promise: string }
  /** Something went wrong that was not the player's word. */
  | { code: "setback"; turn: number; by: number }
  | { code: "fell" | "rose"; turn: number; by: number; act: ActId };

/** Below this a change of trust is not worth a heading, in points. */
const WORTH_TELLING = 2;

/**
 * The turn that decided: where a lie came out or a promise broke, if trust fell by it; else the one that
 * moved trust most, a loss before a gain of the same size, the earlier before the later.
 */
export function decidingMoment(record: Omit<SessionRecord, "client">, lead: CastId): Deciding {
  if (record.ending === null) return { code: "unfinished" };
  const course = courseOf(record, lead);
  const breaches = course.filter(({ swing, landmarks }) => swing < 0 && isBreach(landmarks));
  const point = greatest(breaches.length > 0 ? breaches : course);
  const turn = record.turns.find((one) => one.turn === point?.turn);
  if (!point || !turn || Math.abs(point.swing) < WORTH_TELLING) return { code: "steady" };
  return causeOf(point, turn, lead);
}

/** The turn that the sentence is about, if it is about one. */
export const decidingTurn = (deciding: Deciding): number | null =>
  "turn" in deciding ? deciding.turn : null;

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

function causeOf({ swing, landmarks }: CoursePoint, turn: TurnRecord, lead: CastId): Deciding {
  const at = { turn: turn.turn, by: Math.abs(swing) };
  if (swing < 0 && landmarks.includes("lie-exposed")) return { code: "lie-exposed", ...at };
  const kind = swing < 0 ? "promise-broken" : "promise-kept";
  const promise = turn.credits.flatMap(({ reason }) => (reason.kind === kind ? reason : []))[0];
  if (promise) return { code: kind, ...at, promise: promise.promise };
  const { act } = heaviest(turn, swing, lead) ?? { act: null };
  if (act === null) return { code: "steady" };
  if (act === "fail") return { code: "setback", ...at };
  return { code: swing < 0 ? "fell" : "rose", ...at, act };
}

/** The act of the turn that moved trust furthest in that direction. */
function heaviest(turn: TurnRecord, swing: number, lead: CastId): ActRecord | null {
  const acts = [...(turn.choice?.acts ?? []), ...turn.lines.flatMap(({ events }) => events)];
  const pull = ({ before, after }: ActRecord) => (after.trust - before.trust) * Math.sign(swing);
  return acts
    .filter(({ at }) => at === lead)
    .reduce<ActRecord | null>((most, one) => (!most || pull(one) > pull(most) ? one : most), null);
}
