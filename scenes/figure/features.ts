/** Eyes, brows, nose. */
import { brush, leaving, swelling } from "./brush";
import type { HeadFrame } from "./headframe";
import { INK, circle, clamp, loop, mix, patch, tone, type Point, type Shape } from "./shape";

export function drawEye(f: HeadFrame, s: -1 | 1): Shape[] {
  const { person, pose } = f;
  const e = person.eyes;
  const lid = clamp((s < 0 ? pose.lidL : pose.lidR) * (1 - pose.blink), 0, 1.45);
  const open = lid * e.size * (1 - person.lines * 0.1);
  const low = e.size * (1 - pose.lowerLid * 0.62);
  const ax = e.apart;
  const up = e.slant * 3.2;
  const at = (x: number, y: number, z: number): Point => f.at(s * x * ax, y, z);
  // Lids as points from the inner to the outer corner; the upper one closes onto the lower.
  const xs = [19, 26, 36, 46, 53.5];
  const zs = [77, 80, 78, 71, 62];
  const lower = [3.4, 5.9 * low, 7.2 * low, 5 * low - up * 0.4, -0.6 - up];
  // Sad brows lift the inner end of the lid and let the outer hang; angry ones do the contrary.
  const sad =
    clamp(s < 0 ? pose.browInnerL - pose.browOuterL : pose.browInnerR - pose.browOuterR, -1, 1) *
    Math.min(1, lid);
  const upper = [
    3.4,
    mix(lower[1]! * 0.95, -4.9 * e.size, open) - sad * 1.7,
    mix(lower[2]! * 0.95, -8.1 * e.size, open),
    mix(lower[3]! * 0.95, -7.4 * e.size - up * 0.5, open) + sad * 1.9,
    -0.6 - up,
  ];
  const line = (ys: number[], dx = 0, dy = 0): Point[] =>
    xs.map((x, i) => at(x + dx, ys[i]! + dy, zs[i]!));
  const top = line(upper);
  const bottom = line(lower);
  const shape = patch(top, [...bottom].reverse());
  const out: Shape[] = [];
  const shade = tone(person.skin, -0.13);
  const fold = clamp(e.fold + (1 - Math.min(1, lid)) * 0.4, 0, 1);
  const foldY = [
    -1.5,
    upper[1]! - 4.6,
    upper[2]! - 4.8 - (1 - Math.min(1, lid)) * 2,
    upper[3]! - 4.6,
    -5.5 - up,
  ];
  out.push({ path: patch(line(foldY), [...top].reverse()), fill: shade, opacity: 0.75 });
  if (lid > 0.1) out.push(...eyeball(f, s, shape, top, at, lid));
  // Lash line: thin at the nose, heavy outside, leaving in a flick.
  const flick = at(57 + person.soft * 2.5, -2.6 - up * 1.3 - person.soft * 2.4, 58);
  out.push(
    brush([...top, flick], (4.1 + person.soft * 0.7) * f.scale, (t) =>
      t < 0.72 ? 0.38 + t * 0.86 : 1 - (t - 0.72) * 3.2,
    ),
  );
  if (person.soft > 0.5 && lid > 0.05)
    out.push(
      brush(
        [at(49, upper[3]! * 0.82, 68), at(55, upper[3]! * 0.8 - 4.6, 62)],
        1.9 * f.scale,
        leaving,
      ),
    );
  if (fold > 0.25)
    out.push(
      brush(line(foldY).slice(fold > 0.6 ? 1 : 2), 1.7 * f.scale, swelling, INK, 0.25 + fold * 0.4),
    );
  out.push(brush(line(lower, 0, 1).slice(1), 1.6 * f.scale, swelling, INK, 0.5));
  if (pose.lowerLid > 0.25)
    out.push(
      brush(
        [at(25, 10.5, 78), at(37, 12, 76), at(48, 9, 68)],
        1.8 * f.scale,
        swelling,
        tone(person.skin, -0.5),
        pose.lowerLid * 0.55,
      ),
    );
  return out;
}

function eyeball(
  f: HeadFrame,
  s: number,
  clip: Shape["path"],
  top: Point[],
  at: (x: number, y: number, z: number) => Point,
  lid: number,
): Shape[] {
  const { pose, person } = f;
  const gx = clamp(pose.gazeX, -1, 1) * 8.4 * s;
  const gy = clamp(pose.gazeY, -1, 1) * 4.8;
  const [x, y] = at(36 + gx, -1.2 + gy, 77);
  const r = 8.5 * person.eyes.size * f.scale;
  const thin = Math.sqrt(1 - f.yaw * f.yaw) * (1 - Math.abs(pose.gazeX) * 0.1);
  const glint = Math.min(1, lid) * 0.95;
  return [
    { path: clip, fill: "#faf5ec" },
    { path: circle(x, y, r * thin, r), fill: "#46302a", clip },
    {
      path: circle(x, y, r * thin * 0.96, r * 0.96),
      stroke: "#211713",
      width: 1.6 * f.scale,
      clip,
    },
    { path: circle(x, y, r * thin * 0.48, r * 0.48), fill: "#120d0b", clip },
    {
      ...brush(
        top.map((p): Point => [p[0], p[1] + 1.8 * f.scale]),
        6 * f.scale,
        swelling,
        "#3a2c28",
        0.3,
      ),
      clip,
    },
    { path: circle(x - r * 0.32, y - r * 0.36, r * 0.24), fill: "#fffdf8", opacity: glint, clip },
    {
      path: circle(x + r * 0.34, y + r * 0.36, r * 0.12),
      fill: "#fffdf8",
      opacity: glint * 0.5,
      clip,
    },
  ];
}

export function drawBrow(f: HeadFrame, s: -1 | 1): Shape[] {
  const { person, pose } = f;
  const b = person.brows;
  const inner = s < 0 ? pose.browInnerL : pose.browInnerR;
  const outer = s < 0 ? pose.browOuterL : pose.browOuterR;
  const k = pose.knit;
  const mid = inner * 0.45 + outer * 0.55;
  const p = (x: number, y: number, z: number): Point => f.at(s * x, y, z);
  const y0 = -21.5 - inner * 9 + k * 3.2;
  const y1 = -24.5 - b.arch * 1.5 - (inner * 0.75 + outer * 0.25) * 8 + k * 1.6;
  const y2 = -26 - b.arch * 4 - mid * 8.5;
  const y3 = -19.5 - b.slant * 4 - outer * 8;
  const centre = [p(16 - k * 4.5, y0, 86), p(28 - k * 3, y1, 86), p(44 - k, y2, 78), p(59, y3, 60)];
  const colour =
    person.grey > 0.6
      ? tone(person.hair.colour, 0.24)
      : tone(person.hair.colour, person.soft * 0.08);
  const w = 7.4 * b.weight * f.scale;
  const out = [
    brush(
      centre,
      w,
      (t) => (t < 0.3 ? 0.62 + t * 1.27 : 1 - Math.pow((t - 0.3) / 0.7, 1.25) * 0.9),
      colour,
    ),
  ];
  // A few hairs at the inner end, so that the brush stroke does not look stuck on.
  for (let i = 0; i < 3; i++)
    out.push(
      brush(
        [
          p(16 + i * 4.5 - k * 4.5, y0 + 3.6 - i, 86),
          p(19.5 + i * 5 - k * 4, y0 - 4 - i * 1.5, 86),
        ],
        1.9 * f.scale,
        leaving,
        colour,
        0.75,
      ),
    );
  return out;
}

export function drawNose(f: HeadFrame): Shape[] {
  const { person, pose } = f;
  const n = person.nose;
  const w = n.width;
  const l = n.length;
  const up = pose.sneer * 3;
  const p = (x: number, y: number, z: number): Point =>
    f.at(x * w, y * l - up * clamp((y - 20) / 30, 0, 1), z);
  const shade = tone(person.skin, -0.13);
  const lit = f.yaw < -0.12 ? -1 : 1;
  const out: Shape[] = [
    {
      path: loop([
        p(2, 6, 90),
        p(8, 24, 92),
        p(14, 38, 92),
        p(15, 47, 88),
        p(7, 53, 94),
        p(4, 46, 104),
        p(5, 32, 102),
        p(2, 18, 97),
      ]),
      fill: shade,
      opacity: 0.95,
    },
    brush(
      [p(lit * 5.5, 2, 86), p(lit * 6, 16, 92), p(lit * 7.5, 30, 98)],
      2 * f.scale,
      swelling,
      tone(person.skin, -0.62),
      0.22 + n.bridge * 0.3 + Math.abs(f.yaw) * 0.6,
    ),
  ];
  for (const s of [-1, 1]) {
    out.push(
      brush(
        [p(s * 12.5, 36.5, 90), p(s * 17, 43, 85), p(s * 15.5, 50, 86), p(s * 9.5, 50.5, 92)],
        2.5 * f.scale,
        swelling,
        INK,
        s > 0 ? 0.95 : 0.75,
      ),
    );
    out.push(
      brush(
        [p(s * 9.5, 50.5, 93), p(s * 6.5, 49.4, 97), p(s * 3.6, 52, 99)],
        3 * f.scale,
        swelling,
        tone(person.skin, -0.72),
        0.9,
      ),
    );
  }
  out.push(
    brush([p(-5, 51.5, 99), p(0, 54.6, 102), p(5.5, 51.5, 99)], 2.3 * f.scale, swelling, INK, 0.85),
  );
  return out;
}
