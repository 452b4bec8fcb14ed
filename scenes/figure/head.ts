/** Skull, ears, neck, shade and the lines of age. Features, hair and glasses have their own files. */
import { brush, contour, leaving, swelling } from "./brush";
import { faceOutline, type HeadFrame } from "./headframe";
import { INK, loop, moved, patch, tone, type Path, type Point, type Shape } from "./shape";

export const FACE_LINE = 4.3;

/** Ears behind the face. */
export function drawEars(f: HeadFrame): Shape[] {
  const out: Shape[] = [];
  for (const s of [-1, 1]) {
    const wide = 1 - s * f.yaw * 1.1;
    const e = (x: number, y: number): Point => f.at(s * (80 + x * wide), y, -24);
    const rim = [e(-6, -6), e(4, -15), e(13, -10), e(13, 6), e(8, 20), e(2, 31), e(-7, 28)];
    out.push(
      { path: loop(rim), fill: s > 0 ? tone(f.person.skin, -0.12) : f.person.skin },
      contour(rim, 3),
    );
    out.push(brush([e(0, -7), e(7, -6), e(7, 5), e(2, 14)], 1.7, swelling, INK, 0.55));
    if (f.person.pearls) {
      const [x, y] = e(1, 36);
      const r = 4.6 * f.scale;
      out.push({
        path: loop([
          [x - r, y],
          [x, y - r],
          [x + r, y],
          [x, y + r],
        ]),
        fill: "#f2e8d3",
        stroke: INK,
        width: 1.2,
      });
    }
  }
  return out;
}

/** Face with its shade and cheeks. `hairShadow` are the forms whose shadow falls on the brow. */
export function drawFace(f: HeadFrame, hairShadow: Path[]): Shape[] {
  const skin = f.person.skin;
  const outline = faceOutline(f);
  const clip = loop(outline);
  const shade = tone(skin, -0.13);
  const out: Shape[] = [{ path: clip, fill: skin }];
  for (const path of hairShadow)
    out.push({ path: moved(path, 3.5 * f.scale, 8.5 * f.scale), fill: shade, clip });
  const z = 52;
  const edge: Point[] = [
    f.at(58, -90, z),
    f.at(60, -50, z),
    f.at(55, -28, z),
    f.at(63, 2, z),
    f.at(60, 26, z),
    f.at(46, 46, z),
    f.at(44, 66, z),
    f.at(36, 88, z),
    f.at(18, 104, z),
    f.at(-16, 112, z),
    f.at(-40, 104, 40),
  ];
  out.push({
    path: patch(
      edge,
      [edge[10]!, f.at(-30, 140, 40), f.at(110, 140, 0)],
      [f.at(110, 140, 0), f.at(110, -90, 0)],
      [f.at(110, -90, 0), edge[0]!],
    ),
    fill: shade,
    opacity: 0.85,
    clip,
  });
  out.push(...cheeks(f, clip), ...beard(f, clip));
  return out;
}

function cheeks(f: HeadFrame, clip: Path): Shape[] {
  const strength = 0.03 + f.person.soft * 0.022 + f.pose.flush * 0.052 + f.pose.cheek * 0.018;
  const up = f.pose.cheek * 5;
  const blot = (s: number, k: number): Shape => {
    const p = (x: number, y: number): Point => f.at(s * (47 + x * k), 32 + y * k - up, 64);
    return {
      path: loop([
        p(-24, -2),
        p(-14, -10),
        p(4, -13),
        p(20, -8),
        p(21, 3),
        p(8, 12),
        p(-10, 13),
        p(-22, 8),
      ]),
      fill: "#d0583f",
      opacity: strength,
      clip,
    };
  };
  return [-1, 1].flatMap((s) => [blot(s, 1.35), blot(s, 1.02), blot(s, 0.68)]);
}

function beard(f: HeadFrame, clip: Path): Shape[] {
  const b = f.person.beard;
  if (b <= 0) return [];
  const p = (x: number, y: number): Point => f.at(x, y, 60);
  const area = patch(
    [
      p(-72, 40),
      p(-56, 66),
      p(-36, 70),
      p(-26, 62),
      p(0, 60),
      p(26, 62),
      p(36, 70),
      p(56, 66),
      p(72, 40),
    ],
    [p(72, 40), p(90, 130), p(-90, 130), p(-72, 40)],
  );
  return [
    {
      path: area,
      fill: tone(f.person.hair.colour, f.person.grey * 0.45),
      opacity: b < 0.7 ? b * 0.35 : 0.8,
      clip,
    },
  ];
}

/** Contour of cheeks, jaw and chin; over the crown too where the skull is bare. */
export function faceContour(f: HeadFrame, bare: boolean): Shape[] {
  const o = faceOutline(f);
  if (bare) return [contour(o, FACE_LINE)];
  return [contour(o.slice(3, o.length - 2), FACE_LINE, false)];
}

/** Forehead, frown, folds beside the mouth, eye corners: what age leaves and what moods make. */
export function drawLines(f: HeadFrame): Shape[] {
  const { pose, person } = f;
  const out: Shape[] = [];
  const age = person.lines;
  const line = (pts: Point[], width: number, opacity: number, profile = swelling): void => {
    if (opacity > 0.06)
      out.push(brush(pts, width, profile, tone(person.skin, -0.62), Math.min(0.85, opacity)));
  };
  const raised =
    Math.max(0, (pose.browInnerL + pose.browInnerR) / 2) * 0.6 +
    Math.max(0, (pose.browOuterL + pose.browOuterR) / 2) * 0.3;
  const sad = Math.max(0, pose.browInnerL + pose.browInnerR) * 4;
  line(
    [
      f.at(-34, -46, 70),
      f.at(-12, -49 - sad * 0.4, 80),
      f.at(14, -49 - sad * 0.4, 80),
      f.at(36, -46, 68),
    ],
    1.9,
    raised * (0.2 + 0.45 * age) + age * 0.34,
  );
  line(
    [f.at(-26, -58, 68), f.at(0, -61 - sad * 0.3, 76), f.at(28, -58, 66)],
    1.7,
    raised * (0.08 + 0.4 * age) + (age - 0.4) * 0.5,
  );
  for (const s of [-1, 1]) {
    line(
      [f.at(s * 6, -30, 88), f.at(s * (7.5 - pose.knit * 2), -22, 90), f.at(s * 6, -14, 88)],
      2.4,
      pose.knit * 0.85 + (age - 0.5) * 0.3,
    );
    const smile = Math.max(0, s < 0 ? pose.cornerL : pose.cornerR);
    const fold =
      (age * 0.52 + smile * 0.5 + pose.sneer * 0.5 + pose.press * 0.1) * (1 - person.soft * 0.42);
    line(
      [
        f.at(s * 17, 42 - pose.sneer * 3, 86),
        f.at(s * (26 + smile * 3), 51, 82),
        f.at(s * (32 + smile * 5), 66, 74),
        f.at(s * (32 + smile * 4), 76, 70),
      ],
      2.4,
      fold,
      leaving,
    );
    line(
      [f.at(s * 59, -3, 50), f.at(s * 65, -6, 44), f.at(s * 70, -5, 38)],
      1.6,
      (age - 0.3) * 0.5 + pose.lowerLid * 0.3 * age,
      leaving,
    );
    line(
      [f.at(s * 59, 2, 50), f.at(s * 65, 4, 44), f.at(s * 69, 8, 38)],
      1.6,
      (age - 0.3) * 0.5 + pose.lowerLid * 0.4 * age,
      leaving,
    );
    line(
      [f.at(s * 24, 14, 76), f.at(s * 36, 18 - pose.lowerLid * 2, 74), f.at(s * 49, 13, 64)],
      1.8,
      age * 0.42,
      swelling,
    );
    line(
      [f.at(s * 38, 84, 64), f.at(s * 42, 94, 58), f.at(s * 40, 102, 54)],
      1.8,
      (age - 0.55) * 0.9 + Math.max(0, -(s < 0 ? pose.cornerL : pose.cornerR)) * age * 0.4,
      swelling,
    );
  }
  line(
    [f.at(-9, 101, 82), f.at(0, 99, 84), f.at(9, 101, 82)],
    1.8,
    pose.press * 0.5 + person.head.chin * 0.1,
  );
  return out;
}

/** Neck between jaw and collar, with the shadow of the jaw. `base` is where it enters the collar. */
export function drawNeck(f: HeadFrame, base: readonly [Point, Point, Point]): Shape[] {
  const skin = f.person.skin;
  const [left, pit, right] = base;
  const w = (f.person.build.neck * 0.9) / f.person.head.width;
  const topL = f.at(-w, 62, -12);
  const topR = f.at(w, 62, -12);
  const path = patch(
    [topL, [topL[0] * 0.6 + left[0] * 0.4 + 2, (topL[1] + left[1]) / 2], left],
    [left, pit, right],
    [right, [topR[0] * 0.6 + right[0] * 0.4 - 2, (topR[1] + right[1]) / 2], topR],
    [topR, topL],
  );
  const jaw = moved(loop(faceOutline(f)), 5 * f.scale, 25 * f.scale);
  const skinDark = tone(skin, -0.2);
  const cord = (s: -1 | 1): Shape => {
    const from = s < 0 ? left : right;
    return brush(
      [
        [from[0] * 0.75 + pit[0] * 0.25, from[1] * 0.8 + pit[1] * 0.2 - 14],
        [pit[0] + s * 9, pit[1] - 10],
      ],
      1.8,
      leaving,
      INK,
      0.35,
    );
  };
  return [
    { path, fill: skin },
    { path: jaw, fill: skinDark, clip: path },
    brush([topL, [topL[0] * 0.6 + left[0] * 0.4 + 2, (topL[1] + left[1]) / 2], left], 3, swelling),
    brush(
      [topR, [topR[0] * 0.6 + right[0] * 0.4 - 2, (topR[1] + right[1]) / 2], right],
      3.6,
      swelling,
    ),
    cord(-1),
    cord(1),
  ];
}
