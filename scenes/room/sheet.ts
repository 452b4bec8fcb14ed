/** A sheet that shapes are laid on, in the few ways this book is painted: flat colour, wash, mist, brush line. */
import { contour, swelling, brush } from "../figure/brush";
import { INK, loop, polygon, tone, type Path, type Point, type Shape } from "../figure/shape";
import { along, blot, closed, curvedStroke, random, rough, stroke, type Random, plot } from "./ink";

/** Grey-blue ink of everything that stands behind the figure. */
export const SLATE = "#4f6170";

export interface WashStyle {
  /** How far the edge strays, units; for all sides or for each. Default 3. */
  edge?: number | readonly number[];
  /** Layers of thin colour, default 2. */
  layers?: number;
  /** Opacity of the dark line that pigment leaves where a wash dries, default 0. */
  tide?: number;
}

export class Sheet {
  readonly shapes: Shape[] = [];
  readonly chance: Random;
  private clip: Path | undefined;

  constructor(seed: number) {
    this.chance = random(seed);
  }

  /** A new seed from this sheet's chance. */
  seed(): number {
    return (this.chance() * 1e9) | 0;
  }

  /** A number low..high. */
  among(low: number, high: number): number {
    return low + (high - low) * this.chance();
  }

  /** Any path in one flat colour. */
  lay(path: Path, colour: string, opacity = 1): void {
    const shape: Shape = { path, fill: colour };
    if (opacity < 1) shape.opacity = opacity;
    if (this.clip) shape.clip = this.clip;
    this.shapes.push(shape);
  }

  /** A polygon in one flat colour, with clean edges. */
  flat(points: readonly Point[], colour: string, opacity = 1): void {
    this.lay(polygon(points), colour, opacity);
  }

  /** Thin layers of colour with feathered edges; together they cover with `opacity`. */
  wash(points: readonly Point[], colour: string, opacity: number, style: WashStyle = {}): void {
    const { edge = 3, layers = 2, tide = 0 } = style;
    const each = 1 - Math.pow(1 - Math.min(0.995, opacity), 1 / layers);
    for (let k = 0; k < layers; k++) {
      const grow = 0.55 + k * 0.75;
      const e = typeof edge === "number" ? edge * grow : edge.map((v) => v * grow);
      this.lay(rough(points, e, this.seed()), colour, each);
    }
    if (tide > 0) this.lay(stroke(closed(points), 2.2, this.seed(), 1.4), tone(colour, -0.3), tide);
  }

  /**
   * One loaded brush: colour full at `from`, spent at `to`, in flat steps with drifting edges. Not inside `within`.
   * The last layer covers all of it.
   */
  graded(
    points: readonly Point[],
    colour: string,
    opacity: number,
    from: Point,
    to: Point,
    steps = 4,
    edge = 3,
  ): void {
    const each = 1 - Math.pow(1 - Math.min(0.99, opacity), 1 / steps);
    const l = Math.hypot(to[0] - from[0], to[1] - from[1]) || 1;
    const [ux, uy] = [(to[0] - from[0]) / l, (to[1] - from[1]) / l];
    const far = 2400;
    for (let k = 0; k < steps; k++) {
      const reach = (l * (k + 0.6)) / steps;
      const [mx, my] = [from[0] + ux * reach, from[1] + uy * reach];
      const cut: Point[] = plot([
        mx - uy * 700,
        my + ux * 700,
        mx + uy * 700,
        my - ux * 700,
        mx + uy * 700 - ux * far,
        my - ux * 700 - uy * far,
        mx - uy * 700 - ux * far,
        my + ux * 700 - uy * far,
      ]);
      const shape: Shape = {
        path: rough(points, edge * (0.6 + k * 0.35), this.seed()),
        fill: colour,
        opacity: each,
      };
      if (k < steps - 1) shape.clip = rough(cut, [(l / steps) * 0.55, 0, 0, 0], this.seed(), 18);
      this.shapes.push(shape);
    }
  }

  /** A puddle of colour with a soft outline; `lobes` 0 round .. 0.6 ragged. */
  blot(
    x: number,
    y: number,
    rx: number,
    ry: number,
    colour: string,
    opacity: number,
    lobes = 0.3,
  ): void {
    this.lay(loop(blot(x, y, rx, ry, this.seed(), lobes)), colour, opacity);
  }

  /** Many small blots at chance inside the rectangle: grains that pigment leaves in rough paper. */
  grains(
    x: number,
    y: number,
    width: number,
    height: number,
    count: number,
    colour: string,
    opacity: number,
    size = 2,
  ): void {
    for (let k = 0; k < count; k++) {
      const r = size * this.among(0.4, 1.5);
      this.flat(
        blot(
          x + this.chance() * width,
          y + this.chance() * height,
          r * 1.4,
          r,
          this.seed(),
          0.5,
        ).filter((_, i) => i % 2 === 0),
        colour,
        opacity * this.among(0.5, 1),
      );
    }
  }

  /** A veil between x0 and x1 that thickens from y0 to y1 in flat steps with drifting edges, and stays until y2. */
  mist(
    x0: number,
    x1: number,
    y0: number,
    y1: number,
    y2: number,
    colour: string,
    opacity: number,
    steps = 4,
  ): void {
    const each = 1 - Math.pow(1 - Math.min(0.99, opacity), 1 / steps);
    for (let k = 0; k < steps; k++) {
      const y = y0 + ((y1 - y0) * k) / Math.max(1, steps - 1);
      const lift = this.among(-0.4, 0.4) * ((y1 - y0) / steps);
      this.lay(
        rough(
          plot([x0, y + lift, x1, y - lift, x1, y2, x0, y2]),
          [Math.abs(y1 - y0) / steps / 1.4, 0, 0, 0],
          this.seed(),
          17,
        ),
        colour,
        each,
      );
    }
  }

  /** A ruled brush line. */
  line(points: readonly Point[], width = 2.2, opacity = 0.42, colour = SLATE): void {
    this.lay(stroke(points, width, this.seed()), colour, opacity);
  }

  /** A curved brush line. */
  curve(points: readonly Point[], width = 2.2, opacity = 0.42, colour = SLATE): void {
    this.lay(curvedStroke(points, width, this.seed()), colour, opacity);
  }

  /** A stroke with a half-dry brush: a few hairs that part and break off. */
  dry(from: Point, to: Point, width: number, opacity: number, colour = SLATE, hairs = 5): void {
    const l = Math.hypot(to[0] - from[0], to[1] - from[1]) || 1;
    const n: Point = [(to[1] - from[1]) / l, (from[0] - to[0]) / l];
    for (let k = 0; k < hairs; k++) {
      const side = ((k + 0.5) / hairs - 0.5) * width + this.among(-1, 1);
      const a = this.among(0, 0.22);
      const b = this.among(0.62, 1);
      const at = (t: number, s: number): Point => [
        from[0] + (to[0] - from[0]) * t + n[0] * s,
        from[1] + (to[1] - from[1]) * t + n[1] * s,
      ];
      this.lay(
        stroke(
          [at(a, side), at(b, side + this.among(-2, 2))],
          (width / hairs) * this.among(0.5, 1.2),
          this.seed(),
          1.2,
        ),
        colour,
        opacity * this.among(0.5, 1),
      );
    }
  }

  /** The contour of a thing in reach, in the figure's own line. */
  contour(points: readonly Point[], width = 4, round = true, opacity = 1): void {
    const dense = along(round ? closed(points) : points, 12);
    this.add(contour(round ? dense.slice(0, -1) : dense, width, round, opacity));
  }

  /** An inner line of a thing in reach. */
  detail(points: readonly Point[], width = 2.6, opacity = 0.8, colour = INK): void {
    this.add(brush(points, width, swelling, colour, opacity));
  }

  /** What `draw` lays down shows only inside `points`. */
  within(points: readonly Point[] | Path, draw: () => void): void {
    const before = this.clip;
    this.clip =
      typeof points[0] === "number" ? (points as Path) : polygon(points as readonly Point[]);
    draw();
    this.clip = before;
  }

  private add(shape: Shape): void {
    this.shapes.push(this.clip ? { ...shape, clip: this.clip } : shape);
  }
}

/** Corners of an upright rectangle, clockwise from the upper left. */
export const rect = (x: number, y: number, width: number, height: number): Point[] =>
  plot([x, y, x + width, y, x + width, y + height, x, y + height]);
