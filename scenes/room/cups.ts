/** Things to drink from. */
import { INK, type Point } from "../figure/shape";
import { plot } from "./ink";
import { lit, type Light } from "./light";
import type { Sheet } from "./sheet";
import { FLAT, arc, part, put, ring, shadow, type Spot } from "./thing";

const WHITE = "#f8f4ea";
const BLUE = "#41587a";

/** Body of a vessel: half widths at top and foot, height; the rim is drawn by the caller. */
function vessel(top: number, foot: number, high: number, belly = 0): Point[] {
  const side = (sign: number): Point[] =>
    [0, 0.25, 0.5, 0.75, 1].map((t): Point => [
      sign * (top + (foot - top) * t + belly * Math.sin(Math.PI * t)),
      -high + high * t,
    ]);
  return [
    ...side(1),
    ...arc(0, 0, foot, foot * FLAT, 0.25, Math.PI - 0.25, 8),
    ...side(-1).reverse(),
    ...arc(0, -high, top, top * FLAT, Math.PI, Math.PI * 2, 10).slice(1, -1),
  ];
}

function rim(
  sheet: Sheet,
  spot: Spot,
  half: number,
  high: number,
  drink: string | undefined,
  line = 3,
): void {
  part(sheet, spot, ring(0, -high, half, half * FLAT), WHITE, line, 1);
  if (drink) sheet.lay(ringPath(spot, 0, -high + 2, half * 0.84, half * FLAT * 0.74), drink);
}

function ringPath(spot: Spot, x: number, y: number, rx: number, ry: number): number[] {
  const points = put(spot, ring(x, y, rx, ry));
  return [...points.flatMap(([px, py], i) => [i ? 1 : 0, px, py]), 3];
}

function ear(
  sheet: Sheet,
  spot: Spot,
  x: number,
  y: number,
  out: number,
  high: number,
  width = 9,
): void {
  const loop: Point[] = [
    [x, y + 2],
    ...arc(x + out * 0.3, y + high * 0.46, out * 0.7, high * 0.48, -1.7, 1.5, 12),
    [x - 2, y + high],
  ];
  sheet.detail(put(spot, loop), (width + 6) * spot.scale, 1);
  sheet.detail(put(spot, loop), width * spot.scale, 1, WHITE);
}

/** The enamel mug of every workshop: blue rim, lid with a knob. */
export function drawEnamelMug(sheet: Sheet, light: Light, spot: Spot): void {
  shadow(sheet, light, spot, 92, 96);
  ear(sheet, spot, 42, -74, 34, 50, 9);
  part(sheet, spot, vessel(46, 44, 88), lit(light, WHITE));
  sheet.curve(put(spot, arc(0, -2, 45, 45 * FLAT, 0.3, Math.PI - 0.3, 8)), 4, 0.9, BLUE);
  sheet.curve(put(spot, plot([-30, -42, -18, -54, -6, -42, 8, -30, 22, -42])), 3.2, 0.75, BLUE);
  sheet.curve(put(spot, plot([-26, -30, -14, -36, 0, -28])), 2.2, 0.5, BLUE);
  part(
    sheet,
    spot,
    [
      ...arc(0, -88, 51, 51 * FLAT, 0, Math.PI, 12),
      ...arc(0, -92, 51, 51 * FLAT * 1.25, Math.PI, Math.PI * 2, 12),
    ],
    lit(light, "#f3eee2"),
    3.4,
    0.62,
  );
  sheet.curve(put(spot, arc(0, -88, 50, 50 * FLAT, 0.12, Math.PI - 0.12, 10)), 4.5, 0.95, BLUE);
  part(sheet, spot, ring(0, -112, 10, 8, 14), lit(light, BLUE), 3, 0.6);
}

/** A porcelain cup with a lid, as set out for guests in meeting rooms. */
export function drawTeaCup(sheet: Sheet, light: Light, spot: Spot, lid = true): void {
  shadow(sheet, light, spot, 84, 74);
  part(sheet, spot, ring(0, 4, 56, 56 * FLAT), lit(light, "#f4efe5"), 3, 0.62);
  ear(sheet, spot, 34, -52, 26, 36, 7);
  part(sheet, spot, vessel(38, 25, 64, 4), lit(light, WHITE), 3.2);
  sheet.curve(put(spot, arc(0, -50, 37, 37 * FLAT, 0.2, Math.PI - 0.2, 8)), 1.8, 0.6, BLUE);
  if (!lid) return rim(sheet, spot, 38, 64, lit(light, "#a9884f"));
  part(
    sheet,
    spot,
    [
      ...arc(0, -63, 42, 42 * FLAT, 0, Math.PI, 12),
      ...arc(0, -66, 40, 22, Math.PI, Math.PI * 2, 12),
    ],
    lit(light, WHITE),
    3.2,
    0.6,
  );
  part(sheet, spot, ring(0, -92, 7, 6, 12), lit(light, WHITE), 2.6, 0.6);
}

/** Coffee on a saucer with a spoon, steam above. */
export function drawCoffee(sheet: Sheet, light: Light, spot: Spot): void {
  shadow(sheet, light, spot, 130, 44);
  part(sheet, spot, ring(0, 6, 74, 74 * FLAT), lit(light, "#f4efe5"), 3.2, 0.66);
  sheet.lay(ringPath(spot, 0, 4, 44, 44 * FLAT), INK, 0.1);
  ear(sheet, spot, 44, -46, 28, 30, 8);
  part(sheet, spot, vessel(49, 27, 54, 7), lit(light, WHITE), 3.4);
  rim(sheet, spot, 49, 54, lit(light, "#7d5b3f"), 3);
  sheet.detail(put(spot, plot([-70, 12, -30, 22, 24, 20])), 5 * spot.scale, 0.9, "#8d949a");
  steam(sheet, spot, -10, -70);
}

/** Two threads of steam. */
export function steam(sheet: Sheet, spot: Spot, x: number, y: number): void {
  for (const [u, h] of [
    [0, 74],
    [20, 54],
  ] as const) {
    const points = [0, 1, 2, 3, 4].map((i): Point => [
      x + u + Math.sin(i * 1.7 + u) * 8,
      y - (h * i) / 4,
    ]);
    sheet.detail(put(spot, points), 7, 0.5, "#fffdf8");
    sheet.detail(
      put(
        spot,
        points.map(([a, b]): Point => [a + 4, b]),
      ),
      2,
      0.2,
      INK,
    );
  }
}

/** A bottle of water, pale and clear. */
export function drawBottle(sheet: Sheet, light: Light, spot: Spot): void {
  shadow(sheet, light, spot, 50, 120);
  const body: Point[] = [
    [11, -138],
    [12, -124],
    [24, -104],
    [25, -60],
    [23, -40],
    [25, -20],
    ...arc(0, 0, 24, 24 * FLAT, 0.1, Math.PI - 0.1, 8),
    [-25, -20],
    [-23, -40],
    [-25, -60],
    [-24, -104],
    [-12, -124],
    [-11, -138],
  ];
  part(sheet, spot, body, lit(light, "#e3ebea"), 3, 0.6);
  sheet.within(put(spot, body), () => {
    sheet.flat(
      put(spot, plot([-30, -78, 30, -78, 30, -38, -30, -38])),
      lit(light, "#8ca2b0"),
      0.75,
    );
    sheet.flat(put(spot, plot([-17, -110, -11, -112, -12, -4, -18, -6])), "#ffffff", 0.7);
  });
  part(
    sheet,
    spot,
    [[-12, -154], [12, -154], [13, -137], ...arc(0, -137, 13, 3, 0, Math.PI, 6), [-13, -137]],
    lit(light, "#6f8797"),
    2.8,
    0.55,
  );
}

/** A small vase with one sprig. */
export function drawVase(sheet: Sheet, light: Light, spot: Spot): void {
  shadow(sheet, light, spot, 44, 80);
  const stem: Point[] = plot([0, -70, -6, -112, -26, -150, -30, -188]);
  sheet.curve(put(spot, stem), 4, 0.85, "#5d5346");
  sheet.curve(put(spot, plot([-8, -118, 18, -146, 26, -172])), 3, 0.85, "#5d5346");
  for (const [x, y, a] of [
    [-30, -190, 0],
    [-38, -166, 1],
    [-16, -160, 0.4],
    [28, -174, 0.8],
    [12, -150, 1.2],
    [-12, -130, 0.2],
    [34, -156, 0.5],
  ] as const)
    sheet.blot(
      spot.x + x * spot.scale,
      spot.y + y * spot.scale,
      (10 + a * 3) * spot.scale,
      (6 + a * 2) * spot.scale,
      lit(light, a > 0.6 ? "#8aa394" : "#6e8c7e"),
      0.85,
      0.5,
    );
  part(
    sheet,
    spot,
    [
      ...arc(0, -72, 11, 4, Math.PI, Math.PI * 2, 8),
      [10, -62],
      [9, -52],
      [24, -30],
      [25, -14],
      ...arc(0, 0, 16, 5, 0.1, Math.PI - 0.1, 8),
      [-25, -14],
      [-24, -30],
      [-9, -52],
      [-10, -62],
    ],
    lit(light, "#9fb2b4"),
    3,
    0.55,
  );
}
