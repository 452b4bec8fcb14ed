/** Lips, teeth and the corners of the mouth. */
import { brush, leaving, swelling } from "./brush";
import type { HeadFrame } from "./headframe";
import { INK, clamp, loop, patch, tone, type Point, type Shape } from "./shape";

interface Lips {
  /** Lower edge of the upper lip and upper edge of the lower lip, left to right. */
  seam: Point[];
  bottom: Point[];
  /** Outer edges. */
  over: Point[];
  under: Point[];
  at: (x: number, y: number, z: number) => Point;
  half: number;
  mid: number;
  gap: number;
}

function lipsOf(f: HeadFrame): Lips {
  const { person, pose } = f;
  const m = person.mouth;
  const smile = (pose.cornerL + pose.cornerR) / 2;
  const half =
    24.5 *
    m.width *
    (1 +
      pose.stretch * 0.16 +
      Math.max(0, smile) * 0.16 -
      pose.mouthOpen * 0.1 +
      Math.max(0, -smile) * 0.03);
  const mid = 79 + smile * 3.2;
  const l = mid - 1.2 - pose.cornerL * 10;
  const r = mid - 1.2 - pose.cornerR * 10;
  const gap = pose.mouthOpen * 21;
  const lift = pose.sneer * 3.5 + gap * 0.13;
  const full = m.full * (1 - pose.press * 0.55);
  const at = f.at;
  const sag = smile * 2.2;
  const seam = [
    at(-half, l, 73),
    at(-half * 0.52, mid - lift * 0.7 + sag * 0.2 + (l - mid) * 0.16, 85),
    at(-4.5, mid - lift - 0.9, 90),
    at(0, mid - lift + 0.5, 91),
    at(4.5, mid - lift - 0.9, 90),
    at(half * 0.52, mid - lift * 0.7 + sag * 0.2 + (r - mid) * 0.16, 85),
    at(half, r, 73),
  ];
  const bottom = [
    at(-half, l, 73),
    at(-half * 0.55, mid + gap * 0.72 + (l - mid) * 0.14 + sag * 0.3, 84),
    at(0, mid + gap + 0.8, 89),
    at(half * 0.55, mid + gap * 0.72 + (r - mid) * 0.14 + sag * 0.3, 84),
    at(half, r, 73),
  ];
  const top = 3.6 + 4.6 * full;
  const over = [
    at(-half, l, 73),
    at(-half * 0.5, mid - lift - top * 0.72 + (l - mid) * 0.3, 84),
    at(-5, mid - lift - top, 90),
    at(0, mid - lift - top + 1.9, 91),
    at(5, mid - lift - top, 90),
    at(half * 0.5, mid - lift - top * 0.72 + (r - mid) * 0.3, 84),
    at(half, r, 73),
  ];
  const fat = 4.6 + 6.4 * full;
  const under = [
    at(-half * 0.94, l + 0.6, 74),
    at(-half * 0.5, mid + gap + fat * 0.86 + (l - mid) * 0.1, 84),
    at(0, mid + gap + fat, 88),
    at(half * 0.5, mid + gap + fat * 0.86 + (r - mid) * 0.1, 84),
    at(half * 0.94, r + 0.6, 74),
  ];
  return { seam, bottom, over, under, at, half, mid, gap };
}

export function drawMouth(f: HeadFrame): Shape[] {
  const { person, pose } = f;
  const lips = lipsOf(f);
  const colour = person.mouth.colour;
  const strength = 0.4 + person.soft * 0.5;
  const out: Shape[] = [
    {
      path: patch(lips.over, [...lips.seam].reverse()),
      fill: tone(colour, -0.08),
      opacity: strength,
    },
    {
      path: patch(lips.bottom, [...lips.under].reverse()),
      fill: tone(colour, 0.1),
      opacity: strength * 0.92,
    },
  ];
  if (lips.gap > 1.2) out.push(...inside(f, lips));
  const heavy = 3.2 * f.scale;
  // The seam: pressed at both corners and under the bow, lighter between.
  out.push(
    brush(
      lips.seam,
      heavy,
      (t) =>
        0.62 +
        0.3 * Math.cos((t - 0.5) * 6 * Math.PI) * 0.5 +
        0.25 * Math.abs(t - 0.5) * 2 -
        (t < 0.04 || t > 0.96 ? 0.5 : 0),
    ),
  );
  if (lips.gap > 1.2)
    out.push(brush(lips.bottom, 2 * f.scale, swelling, INK, clamp(lips.gap / 8, 0, 0.85)));
  out.push(...corners(f, lips));
  const y = lips.mid + lips.gap + 8 + person.mouth.full * 6 - pose.press * 2;
  const shade = tone(person.skin, -0.24);
  out.push({
    path: loop([
      lips.at(-11, y, 86),
      lips.at(0, y + 1.5, 88),
      lips.at(11, y, 86),
      lips.at(7, y + 4.5, 85),
      lips.at(-7, y + 4.5, 85),
    ]),
    fill: shade,
    opacity: 0.5 + pose.press * 0.2,
  });
  if (person.soft < 0.5)
    out.push(
      brush(
        [lips.at(-10, y - 1, 86), lips.at(1, y + 0.8, 88), lips.at(12, y - 1, 86)],
        1.9 * f.scale,
        swelling,
        INK,
        0.5,
      ),
    );
  return out;
}

function inside(f: HeadFrame, lips: Lips): Shape[] {
  const clip = patch(lips.seam, [...lips.bottom].reverse());
  const { at, half, mid, gap } = lips;
  const teeth = Math.min(8.5, 2 + gap * 0.5);
  const h = half * 0.86;
  const show =
    clamp(
      0.35 +
        f.pose.cornerL * 0.5 +
        f.pose.cornerR * 0.5 +
        f.pose.stretch * 0.4 +
        f.pose.sneer * 0.6,
      0.2,
      1,
    ) * teeth;
  return [
    { path: clip, fill: "#542624" },
    {
      path: loop([
        at(-h * 0.5, mid + gap + 3, 84),
        at(0, mid + gap - 4, 86),
        at(h * 0.5, mid + gap + 3, 84),
        at(0, mid + gap + 8, 86),
      ]),
      fill: "#b5615a",
      clip,
    },
    {
      path: patch(
        [at(-h, mid - 14, 78), at(0, mid - 16, 90), at(h, mid - 14, 78)],
        [
          at(h, mid - 14, 78),
          at(h * 0.96, mid + show * 0.35, 78),
          at(0, mid + show, 90),
          at(-h * 0.96, mid + show * 0.35, 78),
        ],
      ),
      fill: "#fbf6ec",
      clip,
    },
  ];
}

function corners(f: HeadFrame, lips: Lips): Shape[] {
  const { pose } = f;
  return [-1, 1].map((s) => {
    const c = s < 0 ? pose.cornerL : pose.cornerR;
    const y = lips.mid - c * 10;
    const h = lips.half + 1;
    const long = 2.5 + Math.abs(c) * 4 + pose.press * 3;
    const pts =
      c >= 0
        ? [
            lips.at(s * (h + 1.5), y - long, 70),
            lips.at(s * (h + 3.5), y, 69),
            lips.at(s * (h + 1), y + long * 0.8, 71),
          ]
        : [
            lips.at(s * (h - 1), y - 1, 72),
            lips.at(s * (h + 3), y + long * 0.7, 69),
            lips.at(s * (h + 3.4), y + long * 1.7, 68),
          ];
    return brush(
      pts,
      2 * f.scale,
      c >= 0 ? swelling : leaving,
      INK,
      Math.min(0.85, 0.08 + Math.abs(c) * 1.1 + pose.press * 0.5),
    );
  });
}
