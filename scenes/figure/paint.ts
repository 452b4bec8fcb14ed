/** Shapes onto a canvas. The context is typed by what is used of it, so that nothing here needs the DOM. */
import type { Path, Shape } from "./shape";

export interface Brushes {
  fillStyle: unknown;
  strokeStyle: unknown;
  lineWidth: number;
  lineJoin: string;
  lineCap: string;
  globalAlpha: number;
  save(): void;
  restore(): void;
  beginPath(): void;
  moveTo(x: number, y: number): void;
  lineTo(x: number, y: number): void;
  bezierCurveTo(a: number, b: number, c: number, d: number, x: number, y: number): void;
  closePath(): void;
  fill(): void;
  stroke(): void;
  clip(): void;
}

/** What a colour becomes, e.g. in the light of the hour. */
export type Tint = (colour: string) => string;

const asItIs: Tint = (colour) => colour;

/** Paints shapes in figure space; the caller sets the transform. */
export function paint(ctx: Brushes, shapes: readonly Shape[], tint: Tint = asItIs): void {
  ctx.save();
  ctx.lineJoin = "round";
  ctx.lineCap = "round";
  let clip: Path | undefined;
  // Setting a colour costs a parse: most shapes have that of the one before.
  let [fill, stroke, opacity] = ["", "", -1];
  for (const s of shapes) {
    if (s.clip !== clip) {
      if (clip) ctx.restore();
      clip = s.clip;
      if (clip) {
        ctx.save();
        trace(ctx, clip);
        ctx.clip();
      }
      [fill, stroke, opacity] = ["", "", -1];
    }
    trace(ctx, s.path);
    if (opacity !== (s.opacity ?? 1)) ctx.globalAlpha = opacity = s.opacity ?? 1;
    if (s.fill) {
      if (fill !== s.fill) ctx.fillStyle = tint((fill = s.fill));
      ctx.fill();
    }
    if (s.stroke) {
      if (stroke !== s.stroke) ctx.strokeStyle = tint((stroke = s.stroke));
      ctx.lineWidth = s.width ?? 1;
      ctx.stroke();
    }
  }
  if (clip) ctx.restore();
  ctx.restore();
}

function trace(ctx: Brushes, p: Path): void {
  ctx.beginPath();
  for (let i = 0; i < p.length;) {
    switch (p[i]!) {
      case 0:
        ctx.moveTo(p[i + 1]!, p[i + 2]!);
        i += 3;
        break;
      case 1:
        ctx.lineTo(p[i + 1]!, p[i + 2]!);
        i += 3;
        break;
      case 2:
        ctx.bezierCurveTo(p[i + 1]!, p[i + 2]!, p[i + 3]!, p[i + 4]!, p[i + 5]!, p[i + 6]!);
        i += 7;
        break;
      default:
        ctx.closePath();
        i += 1;
    }
  }
}
