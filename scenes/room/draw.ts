/** The room: a place at an hour, in layers between which the figure sits. Pure geometry; see `bake.ts` for pixels. */
import type { Shape } from "../figure/shape";
import { drawCafe } from "./cafe";
import { drawChat } from "./chat";
import { drawFactory } from "./factory";
import { seedOf } from "./ink";
import { lightOf, type Light, type Time } from "./light";
import { drawMeeting } from "./meeting";
import { drawOffer } from "./offer";
import { drawOffice } from "./office";
import { drawPhone } from "./phone";
import type { RoomOptions, Scene } from "./scene";
import { Sheet } from "./sheet";
import { stageFor, type Size, type Stage } from "./stage";
import type { MaskKind } from "./wash";

export const PLACES = ["cafe", "meeting-room", "office", "factory-floor", "phone", "chat"] as const;
export type Place = (typeof PLACES)[number];
export const TIMES: readonly Time[] = ["morning", "noon", "afternoon", "evening", "night"];

export interface Room {
  place: Place;
  stage: Stage;
  light: Light;
  /** Behind the figure's body. Masked. */
  back: Shape[];
  /** Table and things under the hands: after the body, before the arms. Masked. */
  front: Shape[];
  /** After the arms, unmasked: things that may cross the wash edge. */
  props: Shape[];
  /** Which wash edge `back` and `front` take. */
  mask: MaskKind;
  seed: number;
}

/** Where no table stands between you. */
const FAR_AWAY: ReadonlySet<Place> = new Set(["phone", "chat"]);

const DRAW: Record<Place, (scene: Scene) => void> = {
  cafe: drawCafe,
  "meeting-room": drawMeeting,
  office: drawOffice,
  "factory-floor": drawFactory,
  phone: drawPhone,
  chat: drawChat,
};

/** A place at an hour for a canvas of `size` (only its proportion counts). The same arguments give the same shapes. */
export function drawRoom(place: Place, time: Time, size: Size, options: RoomOptions = {}): Room {
  const seed = options.seed ?? seedOf(place);
  const stage = stageFor(size, options.frame, options.edge);
  const light = lightOf(time);
  const scene: Scene = {
    stage,
    light,
    back: new Sheet(seed),
    front: new Sheet(seed + 1),
    props: new Sheet(seed + 2),
    options,
  };
  DRAW[place](scene);
  if (options.sheet && !FAR_AWAY.has(place)) drawOffer(scene);
  const mask = place === "phone" ? "oval" : "plate";
  return {
    place,
    stage,
    light,
    mask,
    seed,
    back: scene.back.shapes,
    front: scene.front.shapes,
    props: scene.props.shapes,
  };
}
