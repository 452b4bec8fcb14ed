/** The offer, lying under the client's hands at the table. Its lines are strokes, never words. */
import { INK, type Point } from "../figure/shape";
import { plot } from "./ink";
import type { Scene } from "./scene";
import { part } from "./thing";

export function drawOffer({ front, light }: Scene): void {
  const y = 800;
  const spot = { x: 500, y, scale: 1 };
  const page: Point[] = plot([-150, 0, 150, -3, 206, 152, -204, 156]);
  front.wash(plot([350, y + 6, 668, y + 2, 728, y + 160, 300, y + 168]), INK, 0.14, { edge: 3 });
  part(front, spot, page, light.time === "night" ? "#f3eee2" : "#fdfbf5", 3, 1);
  for (let i = 0; i < 6; i++) {
    const t = (i + 1) / 7.2;
    const half = 128 + 52 * t;
    front.line(
      plot([
        500 - half,
        y + 150 * t,
        500 + half * (i === 5 ? 0.2 : i % 2 ? 0.72 : 0.92),
        y + 149 * t,
      ]),
      1.8 + t,
      0.3,
      INK,
    );
  }
}
