/** Spectacles. */
import { brush, contour, steady } from "./brush";
import type { HeadFrame } from "./headframe";
import { INK, loop, type Point, type Shape } from "./shape";

export function drawGlasses(f: HeadFrame): Shape[] {
  const kind = f.person.glasses;
  if (kind === "none") return [];
  const w = f.scale * (kind === "rectangular" ? 3.9 : kind === "round" ? 2.9 : 3.4);
  const out: Shape[] = [];
  const colour = kind === "halfRim" ? "#5a3f36" : kind === "round" ? "#4a3b33" : INK;
  for (const s of [-1, 1]) {
    const rim = lens(f, kind, s);
    out.push({ path: loop(rim), fill: "#ffffff", opacity: 0.1 });
    const glare: Point[] = [f.at(s * 36 - 12, -7, 90), f.at(s * 36 - 6, -10, 90)];
    out.push(
      brush(
        [glare[1]!, glare[0]!, f.at(s * 36 - 15, 2, 90)],
        2.2 * f.scale,
        (t) => Math.sin(t * Math.PI),
        "#ffffff",
        0.55,
      ),
    );
    if (kind === "halfRim")
      out.push(brush(rim.slice(0, 7), w, steady, colour), {
        path: loop(rim),
        stroke: colour,
        width: 0.9,
        opacity: 0.6,
      });
    else out.push({ ...contour(rim, w), fill: colour });
    out.push(
      brush(
        [
          f.at(s * 60, -6, 70),
          f.at(s * 73, -7, 40 + Math.max(0, s * f.yaw) * 60),
          f.at(s * 84, -4, -10 + Math.max(0, s * f.yaw) * 100),
        ],
        w * 0.9,
        steady,
        colour,
      ),
    );
  }
  out.push(
    brush(
      [f.at(-10.5, -3, 92), f.at(-4, -7, 96), f.at(4, -7, 96), f.at(10.5, -3, 92)],
      w,
      steady,
      colour,
    ),
  );
  return out;
}

/** Points around one lens, starting at the lower inner side and running over the top. */
function lens(f: HeadFrame, kind: string, s: number): Point[] {
  const p = (x: number, y: number): Point => f.at(s * x, y, 92 - Math.max(0, x - 30) * 0.75);
  if (kind === "round") {
    const out: Point[] = [];
    for (let i = 0; i < 12; i++)
      out.push(
        p(
          36 - Math.cos((i / 12) * 2 * Math.PI) * 24.5,
          3 - Math.sin((i / 12) * 2 * Math.PI) * 23.5,
        ),
      );
    return out;
  }
  if (kind === "halfRim")
    return [
      p(11.5, 4),
      p(11.5, -8),
      p(22, -13),
      p(37, -14),
      p(52, -12.5),
      p(60.5, -7),
      p(60, 4),
      p(54, 14),
      p(40, 18),
      p(22, 16),
    ];
  return [
    p(11, 4),
    p(11.5, -10),
    p(20, -14.5),
    p(37, -15),
    p(54, -14),
    p(61.5, -9),
    p(61.5, 6),
    p(57, 15.5),
    p(44, 18.5),
    p(26, 18),
    p(15, 14),
  ];
}
