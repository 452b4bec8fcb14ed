/** Small faces: shelf, debrief, timeline. */
import { drawBust, type Box } from "./draw";
import type { Person } from "./person";
import type { Pose } from "./pose";
import { clamp, type Shape } from "./shape";
import { toSvg } from "./svg";

/** Fields a small face overstates, so that a mood survives at 38 px. */
const LOUD = [
  "browInnerL",
  "browInnerR",
  "browOuterL",
  "browOuterR",
  "knit",
  "cornerL",
  "cornerR",
  "press",
  "lowerLid",
  "tilt",
] as const;

export interface Portrait {
  shapes: Shape[];
  viewBox: Box;
}

/** Head and collar of a person, arms left out; `px` is the side at which it will be shown. */
export function portrait(person: Person, pose: Pose, px = 120): Portrait {
  const loud = { ...pose, chin: 0, breath: 0 };
  const k = px < 64 ? 1.7 : 1.15;
  for (const f of LOUD) loud[f] = clamp(loud[f] * k, -1.15, 1.15);
  loud.turn = clamp(loud.turn, -0.7, 0.7);
  const figure = drawBust(person, loud);
  const { face } = figure.anchors;
  const tall = person.hair.style === "bun" ? 1.14 : 1;
  const side = face.height * (px < 64 ? 1.06 : 1.2) * tall;
  const viewBox = {
    x: face.x + face.width / 2 - side / 2,
    y: face.y + face.height / 2 - side * ((px < 64 ? 0.5 : 0.47) + (tall - 1) * 0.45),
    width: side,
    height: side,
  };
  // At stamp size fine lines are only noise.
  const shapes = px < 64 ? figure.body.filter((s) => (s.opacity ?? 1) > 0.3) : figure.body;
  return { shapes, viewBox };
}

/** The same as an SVG document. */
export function portraitSvg(person: Person, pose: Pose, px = 120, id = "portrait"): string {
  const { shapes, viewBox } = portrait(person, pose, px);
  return toSvg(shapes, viewBox, id, px < 64 ? 0 : 1);
}
