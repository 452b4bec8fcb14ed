import type {
  CreditReason,
  MindReading,
  RecordedLine,
  SessionRecord,
  TurnRecord,
} from "../../playthrough/record";
import type { ShownLine } from "../../playthrough/view";
import { type CastId, type Phase, PHASES, type Place } from "../../scenario/scenario";

/** One turn on the time axis of a debrief. */
export interface CoursePoint {
  turn: number;
  phase: Phase;
  before: MindReading;
  after: MindReading;
  /** Change of mean trust over the turn, in points. */
  swing: number;
  /** Change of mood over the turn, on its grid. */
  moodSwing: number;
  direction: "rose" | "fell" | "held";
  /** The line whose face shows what the turn did; null in a turn without a shown line. */
  face: ShownLine | null;
  landmarks: readonly Landmark[];
}

/** What happened in a turn that is worth a mark of its own. */
export type Landmark = Extract<
  CreditReason["kind"],
  "lie-exposed" | "promise-broken" | "promise-kept" | "contradiction" | "fact-elicited"
>;

/** In order of weight. */
const LANDMARKS: readonly Landmark[] = [
  "lie-exposed",
  "promise-broken",
  "contradiction",
  "promise-kept",
  "fact-elicited",
];

export function courseOf(record: Omit<SessionRecord, "client">, lead: CastId): CoursePoint[] {
  let before = record.start;
  return record.turns.map((turn) => {
    const { after } = turn;
    const swing = after.trust - before.trust;
    const point: CoursePoint = {
      turn: turn.turn,
      phase: turn.phase,
      before,
      after,
      swing,
      moodSwing: after.mood - before.mood,
      direction: swing > 0 ? "rose" : swing < 0 ? "fell" : "held",
      face: faceOf(turn, lead),
      landmarks: landmarksOf(turn),
    };
    before = after;
    return point;
  });
}

const landmarksOf = ({ credits }: TurnRecord): Landmark[] =>
  LANDMARKS.filter((landmark) => credits.some(({ reason }) => reason.kind === landmark));

/** Number among a turn's lines of the last one said at its table; −1 without a table. */
export function closingLine({ choice, lines }: TurnRecord): number {
  const last = choice?.table?.turns.at(-1)?.lines.at(-1);
  return last === undefined ? -1 : lines.findIndex(({ shown }) => shown?.n === last);
}

/**
 * The client's first words after what moved them most: an event of the turn or the player's conduct at its
 * table, else the player's choice.
 */
function faceOf(turn: TurnRecord, lead: CastId): ShownLine | null {
  const { lines, choice } = turn;
  const closing = closingLine(turn);
  const costs = lines.map(({ events }, at) =>
    [...events, ...(at === closing ? (choice?.table?.acts ?? []) : [])].reduce(
      (sum, { before, after }) => sum + Math.abs(after.trust - before.trust),
      0,
    ),
  );
  const most = Math.max(0, ...costs);
  const from = most > 0 ? costs.indexOf(most) : 0;
  const said = (line: RecordedLine) => line.shown !== null && line.speaker === lead;
  const found =
    lines.slice(from).find(said) ??
    lines.find(said) ??
    lines.findLast(({ shown }) => shown !== null);
  return found?.shown ?? null;
}

export interface PhaseSpan {
  phase: Phase;
  /** Turns from `from` to `to`, both included. */
  from: number;
  to: number;
  /** Where it was, in order. */
  places: readonly Place[];
}

/** The phases that were reached, as stretches of the time axis. */
export function spansOf(course: readonly CoursePoint[]): PhaseSpan[] {
  return PHASES.flatMap((phase) => {
    const within = course.filter((point) => point.phase === phase);
    const [first, last] = [within[0], within.at(-1)];
    if (!first || !last) return [];
    const places = within.flatMap(({ face }) => face?.scene.place ?? []);
    return [{ phase, from: first.turn, to: last.turn, places: [...new Set(places)] }];
  });
}

/** How much a turn shows: what it did to trust, and to mood in the same measure. */
const stir = ({ swing, moodSwing }: CoursePoint) => 2 * Math.abs(swing) + 5 * Math.abs(moodSwing);

/**
 * The turns whose faces tell the session: where it began and ended and the turn told first of all, then
 * those that stirred the client most, never closer than `apart` turns to each other.
 */
export function facesOf(
  course: readonly CoursePoint[],
  deciding: number | null,
  apart: number,
): CoursePoint[] {
  const seen = course.filter(({ face }) => face !== null);
  const ends = [seen.at(-1), seen[0]];
  const decided = seen.filter(({ turn }) => turn === deciding);
  const stirred = [...seen].sort((a, b) => stir(b) - stir(a) || a.turn - b.turn);
  const picked: CoursePoint[] = [];
  for (const point of [...decided, ...ends, ...stirred]) {
    if (point && picked.every(({ turn }) => Math.abs(turn - point.turn) >= apart))
      picked.push(point);
  }
  return picked.sort((a, b) => a.turn - b.turn);
}
