/** In a chat: the pale frame of a telephone around the client, blank bubbles that drift out of it into the paper. */
import { INK, type Path, type Point } from "../figure/shape";
import { plot } from "./ink";
import { blend, glow, lit, pale, type Light } from "./light";
import type { Scene } from "./scene";
import { rect, type Sheet } from "./sheet";
import { drawHills, drawSky } from "./sky";
import type { Stage } from "./stage";
import { drawTable } from "./table";
import { arc } from "./thing";

interface Screen {
  x0: number;
  x1: number;
  y0: number;
  y1: number;
}

export function drawChat(scene: Scene): void {
  const { stage, light, back, front, props } = scene;
  const low = stage.low;
  const f: Screen = {
    x0: Math.max(134, stage.left + 22),
    x1: low ? 866 : Math.min(838, stage.right - 66),
    y0: stage.top + (low ? -60 : 74),
    y1: stage.bottom + (low ? 60 : -36),
  };
  paperWash(back, stage, light);
  glass(back, light, f);
  behind(back, light, f);
  drawTable(front, stage, light, {
    colour: "#dccfb8",
    kind: "plain",
    from: f.x0 + 20,
    to: f.x1 - 20,
    foot: f.y1 - 20,
  });
  frameLine(front, light, f, low);
  if (scene.options.props === false) return;
  bubbles(props, back, stage, light, f);
  if (!low) entry(props, light, f);
}

/** Outline of the frame, `inset` units inside it, corners of `radius`. */
function corners(f: Screen, inset: number, radius: number): Point[] {
  const [x0, x1, y0, y1, r] = [f.x0 + inset, f.x1 - inset, f.y0 + inset, f.y1 - inset, radius];
  const q = Math.PI / 2;
  return [
    ...arc(x0 + r, y0 + r, r, r, 2 * q, 3 * q, 8),
    ...arc(x1 - r, y0 + r, r, r, 3 * q, 4 * q, 8),
    ...arc(x1 - r, y1 - r, r, r, 0, q, 8),
    ...arc(x0 + r, y1 - r, r, r, q, 2 * q, 8),
  ];
}

const rounded = (f: Screen, inset: number, radius: number): Path => [
  ...corners(f, inset, radius).flatMap(([x, y], i) => [i ? 1 : 0, x, y]),
  3,
];

/** The air around the telephone: one loose wash of the hour, so that the frame stands in something. */
function paperWash(s: Sheet, stage: Stage, light: Light): void {
  s.flat(
    rect(
      stage.left - 60,
      stage.top - 60,
      stage.right - stage.left + 120,
      stage.bottom - stage.top + 120,
    ),
    blend(light.wall, "#f7f4ee", 0.35),
  );
  drawHills(s, light, stage.left - 60, stage.right + 60, stage.bottom - 60, 300, 0.16);
  for (let k = 0; k < 4; k++)
    s.blot(
      stage.left + s.among(-60, 900),
      stage.top + s.among(100, 900),
      s.among(150, 300),
      s.among(90, 190),
      light.far,
      0.09,
      0.5,
    );
}

function glass(s: Sheet, light: Light, f: Screen): void {
  s.lay(rounded({ x0: f.x0 + 16, x1: f.x1 + 20, y0: f.y0 + 16, y1: f.y1 + 18 }, 0, 74), INK, 0.09);
  s.lay(rounded(f, 0, 68), blend(light.wall, "#ffffff", 0.6));
  s.lay(rounded(f, 20, 50), blend(light.wall, light.sky, 0.22));
}

/** What stands behind the client on the screen: a corner of their day, in the lightest wash. */
function behind(s: Sheet, light: Light, f: Screen): void {
  s.within(rounded(f, 20, 50), () => {
    const sill = 560;
    drawSky(s, light, f.x0, f.x1, f.y0, 470);
    drawHills(s, light, f.x0, f.x1, 500, 150, 0.45);
    s.mist(
      f.x0,
      f.x1,
      light.lamp ? 120 : 330,
      light.lamp ? 400 : 500,
      sill + 300,
      light.lamp ? light.wall : blend(light.wall, light.horizon, 0.5),
      0.85,
      light.lamp ? 7 : 5,
    );
    s.wash(plot([f.x0, sill, f.x1, sill, f.x1, 800, f.x0, 800]), light.wall, 0.9, {
      edge: [3, 0, 0, 0],
    });
    s.line(plot([f.x0, sill, f.x1, sill]), 2, 0.3);
    for (const x of [f.x0 + 96, f.x1 - 86]) s.line(plot([x, f.y0, x, sill]), 3, 0.3);
    glow(s, light, 500, 250, 280, 0.5);
    s.wash(
      plot([f.x0 + 120, f.y0, f.x0 + 230, f.y0, f.x0 + 60, sill, f.x0 - 60, sill]),
      "#ffffff",
      0.26,
      { edge: [0, 4, 0, 4] },
    );
  });
}

/** The frame in two brush lines; camera and speaker at the top, a button at the side. */
function frameLine(s: Sheet, light: Light, f: Screen, low: boolean): void {
  const rim = pale(light, "#dfe3e2", 0.1);
  const ring: Path = [
    ...rounded(f, 0, 68),
    ...corners(f, 20, 50)
      .reverse()
      .flatMap(([x, y], i) => [i ? 1 : 0, x, y]),
    3,
  ];
  s.lay(ring, rim);
  s.contour(corners(f, 0, 68), 3.6, true, 0.75);
  s.contour(corners(f, 20, 50), 2.2, true, 0.5);
  if (low) return;
  s.wash(plot([454, f.y0 + 7, 530, f.y0 + 7, 530, f.y0 + 12, 454, f.y0 + 12]), INK, 0.34, {
    edge: 0.6,
  });
  s.blot(550, f.y0 + 9.5, 4, 4, INK, 0.4, 0.05);
  s.wash(rect(f.x1 + 1, f.y0 + 190, 7, 92), pale(light, "#9aa7ad", 0), 0.9, { edge: 0.8 });
  s.line(plot([f.x1 + 8, f.y0 + 190, f.x1 + 8, f.y0 + 282]), 2, 0.6);
}

/** Blank bubbles: the client's left and white, yours right and blue. The further out, the thinner. */
function bubbles(s: Sheet, back: Sheet, stage: Stage, light: Light, f: Screen): void {
  const white = lit(light, "#fffdf8");
  const blue = lit(light, "#a9bccd");
  const low = stage.low;
  bubble(back, f.x0 + 44, f.y0 + (low ? 178 : 86), 150, 62, -1, white, 0.92, 2);
  bubble(back, f.x0 + 44, f.y0 + (low ? 268 : 186), 108, 46, -1, white, 0.92, 1);
  bubble(s, Math.min(f.x1 - 112, stage.right - 214), low ? 246 : 232, 190, 74, 1, blue, 0.95, 2);
  if (low) return;
  bubble(s, Math.min(f.x1 - 40, stage.right - 148), 352, 124, 48, 1, blue, 0.66, 1);
}

/** `strokes` pale lines where words would be; `side` says where the tail is. */
function bubble(
  s: Sheet,
  x: number,
  y: number,
  w: number,
  h: number,
  side: -1 | 1,
  colour: string,
  opacity: number,
  strokes: number,
): void {
  const r = Math.min(24, h / 2.1);
  const q = Math.PI / 2;
  const [x1, y1] = [x + w, y + h];
  const tail: Point[] = side < 0 ? [[x - 14, y1 + 3]] : [];
  const right: Point[] = side > 0 ? [[x1 + 14, y1 + 3]] : [];
  const outline: Point[] = [
    ...arc(x + r, y + r, r, r, 2 * q, 3 * q, 5),
    ...arc(x1 - r, y + r, r, r, 3 * q, 4 * q, 5),
    ...(side > 0
      ? [[x1, y1 - 16] as Point, ...right, [x1 - 24, y1] as Point]
      : arc(x1 - r, y1 - r, r, r, 0, q, 5)),
    ...(side < 0
      ? [[x + 24, y1] as Point, ...tail, [x, y1 - 16] as Point]
      : arc(x + r, y1 - r, r, r, q, 2 * q, 5)),
  ];
  s.flat(
    outline.map(([a, b]): Point => [a + 6, b + 7]),
    INK,
    0.08 * opacity,
  );
  s.flat(outline, colour, opacity);
  s.contour(outline, 2.8, true, 0.7 * opacity);
  for (let k = 0; k < strokes; k++)
    s.line(
      plot([
        x + 22,
        y + (h * (k + 1)) / (strokes + 1),
        x1 - 24 - k * w * 0.24,
        y + (h * (k + 1)) / (strokes + 1),
      ]),
      4.5,
      0.2,
      INK,
    );
}

/** The row at the foot of the screen where one writes. */
function entry(s: Sheet, light: Light, f: Screen): void {
  const y = f.y1 - 92;
  const [x0, x1] = [f.x0 + 50, f.x1 - 112];
  const q = Math.PI / 2;
  const field: Point[] = [
    ...arc(x0 + 24, y + 24, 24, 24, q, 3 * q, 8),
    ...arc(x1 - 24, y + 24, 24, 24, -q, q, 8),
  ];
  s.flat(field, blend(light.wall, "#ffffff", 0.75), 0.94);
  s.contour(field, 2.4, true, 0.6);
  s.line(plot([x0 + 30, y + 12, x0 + 30, y + 36]), 2.6, 0.7, "#2f4a6d");
  const [cx, cy] = [f.x1 - 74, y + 24];
  s.blot(cx, cy, 24, 24, lit(light, "#8fa6ba"), 0.95, 0.02);
  s.contour(arc(cx, cy, 24, 24, 0, 6, 16), 2.4, true, 0.6);
  s.line(plot([cx, cy + 11, cx, cy - 11]), 3, 0.8, INK);
  s.line(plot([cx - 8, cy - 3, cx, cy - 12, cx + 8, cy - 3]), 3, 0.8, INK);
}
