import type { Bearing } from "../src/mind/bearing";
import type { StagePerson } from "../src/playthrough/stage-scene";
import {
  addPose,
  idleAt,
  lerpPose,
  personFrom,
  poseFor,
  speechAt,
  type Person,
  type Pose,
} from "./figure";

/** A change of mood takes this long, ms. */
const FLOW = 320;
const ARRIVAL = 420;

/** One person on the stage: from where the body is moving, to where, and since when. */
export interface Player {
  id: string;
  person: Person;
  seed: number;
  bearing: Bearing;
  from: Pose;
  to: Pose;
  since: number;
  talking: boolean;
  talkingSince: number;
  /** Looks at the sheet on the table. */
  reads: boolean;
  /** 1 while arriving or staying, −1 while leaving; and since when. */
  presence: 1 | -1;
  moved: number;
}

const seedOf = (id: string): number => {
  let seed = 7;
  for (const char of id) seed = (seed * 31 + char.charCodeAt(0)) % 100003;
  return seed;
};

/** The people on the stage as they should be, each keeping the movement under way. */
export function updatePlayers(
  players: readonly Player[],
  people: readonly StagePerson[],
  now: number,
  still: boolean,
  sheet = false,
): Player[] {
  const staying = players
    .filter(({ id }) => people.every((one) => one.id !== id))
    .filter((player) => !still && (player.presence === 1 || now - player.moved < ARRIVAL))
    .map((player) =>
      player.presence === 1 ? { ...player, presence: -1 as const, moved: now } : player,
    );
  const here = people.map((one) => {
    const known = players.find(({ id }) => id === one.id);
    const reads = sheet && !one.talking;
    return known
      ? turned(known, one, now, still, reads)
      : arriving(one, now, still, players.length > 0, reads);
  });
  return [...here, ...staying];
}

/** Eyes and chin lowered to the sheet. */
const READING: Partial<Pose> = { gazeY: 0.8, nod: 0.34, lidL: -0.14, lidR: -0.14 };

const postureOf = (bearing: Bearing, reads: boolean): Pose =>
  reads ? addPose(poseFor(bearing), READING) : poseFor(bearing);

function arriving(
  one: StagePerson,
  now: number,
  still: boolean,
  later: boolean,
  reads: boolean,
): Player {
  const to = postureOf(one.bearing, reads);
  return {
    id: one.id,
    person: personFrom(one.figure),
    seed: seedOf(one.id),
    bearing: one.bearing,
    from: to,
    to,
    since: now,
    talking: one.talking,
    talkingSince: now,
    reads,
    presence: 1,
    moved: still || !later ? now - ARRIVAL : now,
  };
}

function turned(
  player: Player,
  one: StagePerson,
  now: number,
  still: boolean,
  reads: boolean,
): Player {
  const talkingSince = one.talking && !player.talking ? now : player.talkingSince;
  const back = player.presence === -1 ? { presence: 1 as const, moved: now } : {};
  const same =
    reads === player.reads &&
    (Object.keys(one.bearing) as (keyof Bearing)[]).every(
      (part) => one.bearing[part] === player.bearing[part],
    );
  if (same) return { ...player, ...back, talking: one.talking, talkingSince };
  return {
    ...player,
    ...back,
    bearing: one.bearing,
    from: flowAt(player, now),
    to: postureOf(one.bearing, reads),
    reads,
    since: still ? now - FLOW : now,
    talking: one.talking,
    talkingSince,
  };
}

const eased = (t: number) => t * t * (3 - 2 * t);
const part = (now: number, since: number, span: number) =>
  Math.min(1, Math.max(0, (now - since) / span));

const flowAt = (player: Player, now: number): Pose =>
  lerpPose(player.from, player.to, eased(part(now, player.since, FLOW)));

/** How somebody sits at this instant; without `life` nothing but the mood moves. */
export function poseAt(player: Player, now: number, life: boolean): Pose {
  const pose = flowAt(player, now);
  if (!life) return pose;
  const { stirred, attentive } = player.bearing;
  const alive = addPose(pose, idleAt(now, player.seed, { stirred, engaged: attentive }));
  if (!player.talking) return alive;
  const speaking = speechAt(now - player.talkingSince, player.seed);
  return addPose(alive, { mouthOpen: 0.3 * speaking, jaw: 0.25 * speaking });
}

/** 0 away .. 1 here. */
export function presenceAt(player: Player, now: number): number {
  const t = eased(part(now, player.moved, ARRIVAL));
  return player.presence === 1 ? t : 1 - t;
}

/** Whether anything but idle life is still under way. */
export const isMoving = (player: Player, now: number): boolean =>
  now - player.since < FLOW || now - player.moved < ARRIVAL;
