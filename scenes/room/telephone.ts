/** Your side of a call: desk edge, telephone, and the cord that leads away. */
import { sampled } from "../figure/brush";
import { plot } from "./ink";
import { INK, type Point } from "../figure/shape";
import { drawNotebook } from "./desk";
import { lit, type Light } from "./light";
import type { Sheet } from "./sheet";
import type { Stage } from "./stage";
import { part, put, shadow, type Spot } from "./thing";

/** Your side: a telephone off its cradle, and the cord that goes up into the wash. */
export function drawYourDesk(s: Sheet, stage: Stage, light: Light): void {
  const low = stage.low;
  const y = low ? 852 : 962;
  const desk: Spot = { x: stage.right - (low ? 150 : 214), y, scale: low ? 0.84 : 0.96 };
  if (!low) yourSurface(s, stage, light, 936);
  cord(s, desk, low ? [stage.right - 60, 590] : [stage.right - 66, 640]);
  set(s, light, desk);
  if (!low) drawNotebook(s, light, { x: stage.left + 150, y: 980, scale: 1 });
}

/** The edge of your own desk: another wood, another light, a stroke that runs out to the right. */
function yourSurface(s: Sheet, stage: Stage, light: Light, y: number): void {
  const c = lit(light, "#b3bcbd");
  const [l, r, b] = [stage.left - 60, stage.right - 20, stage.bottom + 40];
  s.graded(
    plot([l, y + 6, r - 260, y, r, y + 8, r - 30, y + 40, r - 70, b, l, b]),
    c,
    0.82,
    [l, y],
    [r, y],
    5,
    7,
  );
  s.dry([l, y + 22], [r - 30, y + 26], 30, 0.35, "#ffffff", 6);
  s.line(plot([l, y + 6, r - 260, y, r - 40, y + 5]), 2.8, 0.6, INK);
}

/** Coils of the cord: loops strung along a curve, thinner the further they go. */
function cord(s: Sheet, spot: Spot, end: Point): void {
  const start = put(spot, [[118, -20]])[0]!;
  const bend: Point = [start[0] + 46, start[1] - 60];
  const points: Point[] = [];
  const turns = 22;
  for (let i = 0; i <= turns * 8; i++) {
    const t = i / (turns * 8);
    const x = (1 - t) ** 2 * start[0] + 2 * t * (1 - t) * bend[0] + t * t * end[0];
    const y = (1 - t) ** 2 * start[1] + 2 * t * (1 - t) * bend[1] + t * t * end[1];
    const r = 8 - 4 * t;
    const a = (i / 8) * Math.PI * 2;
    points.push([x + Math.cos(a) * r, y + Math.sin(a) * r * 0.7]);
  }
  for (let k = 0; k < 6; k++)
    s.line(
      points.slice(Math.max(0, k * 29 - 1), (k + 1) * 29 + 1),
      3 - k * 0.28,
      0.92 - k * 0.15,
      INK,
    );
}

/** Cradle with keys, and the handset lying before it. */
function set(s: Sheet, light: Light, spot: Spot): void {
  const body = lit(light, "#7b8a92");
  shadow(s, light, spot, 220, 46);
  part(s, spot, plot([-92, -46, 82, -52, 112, 14, 108, 30, -116, 34, -120, 18]), body, 3.6, 0.74);
  s.line(put(spot, plot([-118, 18, 112, 14])), 2.2, 0.6, INK);
  for (let r = 0; r < 3; r++)
    for (let c = 0; c < 3; c++)
      s.flat(
        put(
          spot,
          plot([
            -6 + c * 25 + r * 2,
            -36 + r * 16,
            11 + c * 25 + r * 2,
            -36.5 + r * 16,
            13 + c * 26 + r * 2,
            -26 + r * 16,
            -6 + c * 26 + r * 2,
            -25 + r * 16,
          ]),
        ),
        lit(light, "#f1ece0"),
        0.92,
      );
  s.flat(put(spot, plot([-80, -38, -30, -40, -32, -16, -88, -14])), lit(light, "#d8e2df"), 0.92);
  handset(s, light, spot);
}

function handset(s: Sheet, light: Light, spot: Spot): void {
  const grip: Point[] = sampled(
    plot([
      -150, 44, -146, 22, -120, 12, -98, 20, -92, 32, -20, 32, 62, 30, 68, 18, 92, 8, 118, 18, 122,
      40, 110, 58, 84, 60, 66, 54, -20, 58, -92, 58, -112, 66, -138, 62,
    ]),
    true,
  );
  shadow(s, light, { ...spot, y: spot.y + 44 * spot.scale }, 240, 10);
  part(s, spot, grip, lit(light, "#5d6d77"), 3.8, 1);
  s.detail(put(spot, plot([-120, 22, -88, 38, 60, 37, 96, 20])), 4, 0.45, "#ffffff");
}
