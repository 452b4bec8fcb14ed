export interface Point {
  x: number;
  y: number;
}

export interface Box extends Point {
  width: number;
  height: number;
}

/** Something to be said beside a place of a drawing. */
export interface Wish {
  key: string;
  /** The same in ever fewer words; none is shown where not even the last fits. */
  texts: readonly string[];
  /** Places that it may stand by, the best first. */
  at: readonly Point[];
  /** Pixels that it keeps from them. */
  reach: number;
  /** Height of the letters, px. */
  size: number;
  /** Must stand so near that nobody can take it for another's. */
  close?: boolean;
}

export interface Label extends Box {
  key: string;
  text: string;
  /** Which part of it is sure to be in place: its width is only guessed. */
  anchor: "start" | "middle" | "end";
}

/** What labels keep clear of: marks never, lines and dots as far as they can. */
export interface Crowd {
  within: Box;
  marks: readonly Box[];
  lines: readonly (readonly Point[])[];
  dots: readonly Point[];
}

const GAP = 4;
/** What it costs to stand further off, to cover a stretch of line or a dot, and to say less. */
const COST = { ring: 1.5, place: 0.18, anchor: 0.6, line: 4, dot: 0.25, shorter: 14 } as const;
/** Pixels from one sample of a line to the next. */
const STRIDE = 6;

/** Gives each wish a place, in their order, so that no label covers another or a mark. */
export function placeLabels(wishes: readonly Wish[], crowd: Crowd): Label[] {
  const samples = crowd.lines.flatMap(samplesOf);
  const taken: Box[] = [...crowd.marks];
  return wishes.flatMap((wish) => {
    const found = cheapest(wish, crowd, taken, samples);
    if (!found) return [];
    taken.push(found);
    return [found];
  });
}

function cheapest(
  { key, texts, at, reach, size, close }: Wish,
  { within, dots }: Crowd,
  taken: readonly Box[],
  samples: readonly Point[],
): Label | null {
  let best: Label | null = null;
  let least = Infinity;
  for (const [shorter, text] of texts.entries())
    for (const [anchor, point] of at.entries())
      for (const { box, cost, anchor: hold } of placesBy(point, reach, widthOf(text, size), size)) {
        if (close && cost >= COST.ring) continue;
        if (!holds(within, box) || taken.some((other) => overlap(other, box))) continue;
        const inside = (one: Point) => covers(box, one);
        const price =
          cost +
          shorter * COST.shorter +
          anchor * COST.anchor +
          COST.line * samples.filter(inside).length +
          COST.dot * dots.filter(inside).length;
        if (price < least) [best, least] = [{ key, text, anchor: hold, ...box }, price];
      }
  return best;
}

interface Place {
  box: Box;
  anchor: Label["anchor"];
  cost: number;
}

/** Eight places around a point, near ones first. */
function placesBy({ x, y }: Point, reach: number, width: number, size: number): Place[] {
  const height = size * 1.35;
  return [0, 10, 22].flatMap((off, ring) => {
    const r = reach + GAP + off;
    const d = r * 0.72;
    const corners: [x: number, y: number, anchor: Label["anchor"]][] = [
      [x + r, y - height / 2, "start"],
      [x - r - width, y - height / 2, "end"],
      [x - width / 2, y + r, "middle"],
      [x - width / 2, y - r - height, "middle"],
      [x + d, y - d - height, "start"],
      [x + d, y + d, "start"],
      [x - d - width, y - d - height, "end"],
      [x - d - width, y + d, "end"],
    ];
    return corners.map(([left, top, anchor], place) => ({
      box: { x: left, y: top, width, height },
      anchor,
      cost: ring * COST.ring + place * COST.place,
    }));
  });
}

function samplesOf(line: readonly Point[]): Point[] {
  return line.slice(1).flatMap((end, at) => {
    const start = line[at]!;
    const steps = Math.max(1, Math.round(Math.hypot(end.x - start.x, end.y - start.y) / STRIDE));
    return Array.from({ length: steps + 1 }, (_, step) => ({
      x: start.x + ((end.x - start.x) * step) / steps,
      y: start.y + ((end.y - start.y) * step) / steps,
    }));
  });
}

export const overlap = (a: Box, b: Box): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

const holds = (outer: Box, inner: Box): boolean =>
  inner.x >= outer.x &&
  inner.y >= outer.y &&
  inner.x + inner.width <= outer.x + outer.width &&
  inner.y + inner.height <= outer.y + outer.height;

const covers = ({ x, y, width, height }: Box, point: Point): boolean =>
  point.x >= x && point.x <= x + width && point.y >= y && point.y <= y + height;

const WIDE = /[·“”‘’…—–→−×\u2e80-\uffff]/u;

/** How wide a text will be, roughly and never too little: Chinese characters are as wide as high. */
export function widthOf(text: string, size: number): number {
  return Array.from(text).reduce((width, char) => {
    const em = WIDE.test(char) ? 1 : char === " " ? 0.3 : 0.58;
    return width + em * size;
  }, 0);
}
