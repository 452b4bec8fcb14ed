/** Things on a table that are not for drinking. */
import { sampled } from "../figure/brush";
import { plot } from "./ink";
import { INK, type Point } from "../figure/shape";
import { lit, type Light } from "./light";
import type { Sheet } from "./sheet";
import { arc, part, put, ring, shadow, type Spot } from "./thing";

/** A hard hat, its brim toward the viewer's right. */
export function drawHelmet(sheet: Sheet, light: Light, spot: Spot): void {
  shadow(sheet, light, spot, 190, 70);
  const shell: Point[] = [...arc(0, -22, 78, 84, Math.PI, Math.PI * 2, 16), [80, -12], [-80, -12]];
  const colour = lit(light, "#ece4d2");
  part(sheet, spot, shell, colour, 4, 0.66);
  sheet.within(put(spot, shell), () => {
    sheet.flat(put(spot, plot([-16, -120, 14, -120, 20, 0, -20, 0])), "#fbf7ec", 0.75);
    sheet.flat(put(spot, arc(-34, -62, 13, 22, 0, 6.2, 12)), "#fffdf6", 0.7);
  });
  sheet.detail(put(spot, plot([-15, -105, -22, -70, -24, -18])), 3, 0.7);
  sheet.detail(put(spot, plot([14, -105, 22, -70, 25, -18])), 3, 0.7);
  part(
    sheet,
    spot,
    sampled(
      plot([
        -86, -20, -50, -29, 0, -32, 52, -29, 88, -20, 104, -8, 98, 4, 50, -4, 0, -6, -50, -3, -92,
        5, -100, -6,
      ]),
      true,
    ),
    colour,
    4,
    0.7,
  );
  part(sheet, spot, plot([-12, -58, 12, -58, 11, -40, -11, -40]), lit(light, "#6d8494"), 2.4, 1);
}

/** A sheaf of papers with a pen across; lines of writing are only strokes. */
export function drawPapers(sheet: Sheet, light: Light, spot: Spot, sheets = 3): void {
  shadow(sheet, light, spot, 190, 6);
  for (let k = sheets - 1; k >= 0; k--) {
    const d = k * 7;
    const page: Point[] = plot([
      -74 + d,
      -34 - d,
      86 + d * 0.6,
      -40 + d * 0.4,
      112 - d,
      34 + d * 0.2,
      -96 + d,
      42 - d * 0.4,
    ]);
    part(sheet, spot, page, k ? lit(light, "#efe9dc") : lit(light, "#fdfbf5"), 2.8, 1);
  }
  for (let i = 0; i < 5; i++) {
    const t = (i + 1) / 6.4;
    sheet.line(
      put(spot, plot([-62 - 20 * t, -30 + 70 * t, 70 + 22 * t - (i % 2) * 40, -34 + 68 * t])),
      2,
      0.3,
      INK,
    );
  }
  sheet.detail(put(spot, plot([30, 34, 84, 0, 124, -26])), 8 * spot.scale, 1);
}

/** A shut laptop. */
export function drawLaptop(sheet: Sheet, light: Light, spot: Spot): void {
  shadow(sheet, light, spot, 230, 14);
  part(
    sheet,
    spot,
    plot([-104, -42, 98, -42, 132, 34, -136, 34]),
    lit(light, "#b4bcc0"),
    3.4,
    0.72,
  );
  part(sheet, spot, plot([-136, 34, 132, 34, 131, 45, -134, 45]), lit(light, "#8c969c"), 3, 1);
  sheet.within(put(spot, plot([-104, -42, 98, -42, 132, 34, -136, 34])), () =>
    sheet.flat(put(spot, plot([-80, -50, -20, -50, -70, 40, -134, 40])), "#ffffff", 0.26),
  );
}

/** A smartphone lying on the table, dark glass with a reflection. */
export function drawSmartphone(sheet: Sheet, light: Light, spot: Spot): void {
  shadow(sheet, light, spot, 84, 8);
  const body: Point[] = plot([
    -24, -34, -20, -38, 30, -38, 34, -34, 46, 26, 42, 32, -34, 32, -38, 26,
  ]);
  part(sheet, spot, body, lit(light, "#434c57"), 3, 1);
  sheet.within(put(spot, body), () =>
    sheet.flat(put(spot, plot([-20, -40, 8, -40, -22, 34, -44, 34])), "#cfdbe2", 0.4),
  );
}

/** A notebook with a ribbon, and a pen. */
export function drawNotebook(sheet: Sheet, light: Light, spot: Spot): void {
  shadow(sheet, light, spot, 150, 14);
  part(sheet, spot, plot([-62, 30, 78, 26, 78, 36, -62, 40]), lit(light, "#f5efe2"), 2.4, 1);
  part(sheet, spot, plot([-46, -34, 64, -38, 78, 26, -62, 30]), lit(light, "#5a6c7d"), 3.2, 0.8);
  sheet.detail(put(spot, plot([44, -36, 56, 28])), 4, 0.6);
  sheet.detail(put(spot, plot([-34, 14, 10, -8, 50, -30])), 8 * spot.scale, 1);
  sheet.detail(put(spot, plot([-34, 14, 10, -8, 50, -30])), 3.4 * spot.scale, 1, "#c9b48a");
}

/** Cold iron from the client's own line: a bearing seat, the part that is late. */
export function drawBearing(sheet: Sheet, light: Light, spot: Spot): void {
  shadow(sheet, light, spot, 110, 44);
  const grey = lit(light, "#8b969c");
  part(sheet, spot, plot([-58, -8, -52, -16, 52, -16, 60, -8, 60, 8, -60, 8]), grey, 3, 0.7);
  part(
    sheet,
    spot,
    [...arc(0, -34, 40, 36, Math.PI * 0.92, Math.PI * 2.08, 14), [42, -14], [-42, -14]],
    grey,
    3.4,
    0.62,
  );
  part(sheet, spot, ring(0, -36, 25, 23), lit(light, "#c5ccce"), 3, 1);
  part(sheet, spot, ring(2, -35, 16, 15), lit(light, "#59646c"), 2.6, 1);
  for (const x of [-48, 49])
    part(sheet, spot, ring(x, -11, 5, 3, 10), lit(light, "#59646c"), 1.6, 1);
}
