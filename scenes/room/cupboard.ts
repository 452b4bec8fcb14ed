/** The filing cupboard in the office and what stands on it. */
import { INK, type Point } from "../figure/shape";
import { closed, plot } from "./ink";
import { blend, pale, type Light } from "./light";
import { rect, type Sheet } from "./sheet";
import type { Stage } from "./stage";
import { put } from "./thing";

const CUPBOARD = 452;

/** The filing cupboard; on it folders and, on a stand of its own, the hand scraper he learnt his trade with. */
export function drawCupboard(s: Sheet, stage: Stage, light: Light, x: number): void {
  const wood = pale(light, "#b4946c", 0.16);
  const r = stage.right + 60;
  s.graded(
    plot([x, CUPBOARD, r, CUPBOARD, r, 780, x, 780]),
    wood,
    0.85,
    [x, CUPBOARD],
    [x + 60, 800],
    4,
    2,
  );
  s.wash(
    plot([x - 12, CUPBOARD - 11, r, CUPBOARD - 11, r, CUPBOARD + 2, x - 12, CUPBOARD + 2]),
    wood,
    0.95,
    { edge: [0.8, 0, 0.8, 0.8], tide: 0.3 },
  );
  s.line(plot([x - 12, CUPBOARD + 3, r, CUPBOARD + 3]), 2.8, 0.5, "#5a4732");
  s.line(plot([x, CUPBOARD, x, 772]), 2.4, 0.48, "#5a4732");
  for (const u of [x + 96, x + 192]) s.line(plot([u, CUPBOARD + 16, u, 772]), 1.7, 0.36, "#5a4732");
  for (const u of [x + 84, x + 108]) s.line(plot([u, 560, u, 592]), 4.5, 0.55, "#5a4732");
  for (let k = 0; k < 4; k++)
    s.curve(
      plot([x + 14, 480 + k * 70, x + 50, 486 + k * 66, x + 84, 478 + k * 70]),
      1.3,
      0.22,
      "#5a4732",
    );
  folders(s, light, x + 176, CUPBOARD - 11);
  scraper(s, light, x + 6, CUPBOARD - 12);
}

function folders(s: Sheet, light: Light, x: number, y: number): void {
  for (let k = 0; k < 5; k++) {
    const h = s.among(84, 104);
    const u = x + k * 25;
    s.wash(
      plot([u, y - h, u + 22, y - h, u + 22, y, u, y]),
      pale(light, ["#71869a", "#c4b391", "#8d9a8e", "#71869a", "#b3a184"][k]!, 0.14),
      0.85,
      { edge: 1, tide: 0.3 },
    );
    s.flat(rect(u + 6, y - h + 16, 10, 26), blend(light.wall, "#ffffff", 0.6), 0.85);
  }
}

/** Long flat blade, worn handle, laid across two small blocks. */
function scraper(s: Sheet, light: Light, x: number, y: number): void {
  const block = pale(light, "#7d6040", 0);
  for (const u of [x + 26, x + 116])
    s.wash(plot([u, y - 17, u + 15, y - 17, u + 19, y + 1, u - 4, y + 1]), block, 0.95, {
      edge: 0.8,
      tide: 0.4,
    });
  const at = (xy: readonly number[]): Point[] => put({ x, y, scale: 1 }, plot(xy));
  const blade = at([-12, -27, -16, -16, 30, -18, 104, -18, 104, -27, 30, -26]);
  s.flat(blade, "#aeb8bd");
  s.flat(at([-12, -27, 30, -26, 104, -27, 104, -23, -13, -23]), "#dfe5e6");
  s.line(closed(blade), 2.2, 0.75, INK);
  const grip = at([
    108, -30, 124, -33, 146, -30, 162, -33, 172, -23, 162, -12, 146, -15, 124, -12, 108, -15,
  ]);
  s.flat(grip, pale(light, "#9a6f45", 0));
  s.flat(at([108, -21, 172, -21, 162, -12, 146, -15, 124, -12, 108, -15]), "#4a3b2c", 0.3);
  s.line(closed(grip), 2.2, 0.75, INK);
  const ferrule = rect(x + 101, y - 31, 8, 17);
  s.flat(ferrule, "#b99a5c");
  s.line(closed(ferrule), 1.6, 0.7, INK);
}
