/** Where the sleeve ends: cuffs, ribs, openings, a watch. */
import { brush, leaving, swelling } from "./brush";
import { around } from "./hull";
import type { Person } from "./person";
import { INK, polygon, tone, type Point, type Shape } from "./shape";
import type { Arm } from "./skeleton";
import { add, cross, lerp3, nearness, project, unit, type V3 } from "./space";

export interface Sleeve {
  cloth: string;
  shade: string;
  /** Shirt showing beyond the sleeve, figure units; 0 none. */
  cuff: number;
  cuffColour: string;
  /** Ribbed end of the sleeve. */
  rib: boolean;
  /** The sleeve ends on the upper arm. */
  short: boolean;
}

export function sleeveOf(p: Person): Sleeve {
  const { kind, colour, inner } = p.clothes;
  const shirt = kind === "workJacket" || kind === "suit" || kind === "openSuit";
  const base = kind === "vest" ? inner : colour;
  return {
    cloth: base,
    shade: tone(base, -0.2),
    cuff: shirt
      ? 0.075
      : kind === "blazer"
        ? 0.03
        : kind === "jacket" || kind === "roundBlazer"
          ? 0
          : 0,
    cuffColour: inner,
    rib: kind === "knit" || kind === "cardigan" || kind === "hoodie" || kind === "jacket",
    short: kind === "polo",
  };
}

/** Two unit vectors square to the forearm. */
export function across(along: V3): [V3, V3] {
  const a = unit(cross(along, [0.25, 0.93, 0.28]));
  return [a, cross(along, a)];
}

/** Points of the circle around the forearm at t of the way to the wrist. */
export function ring(arm: Arm, along: V3, t: number, r: number): Point[] {
  const c = lerp3(arm.elbow, arm.wrist, t);
  const [a, b] = across(along);
  const out: Point[] = [];
  for (let i = 0; i < RING; i++) {
    const w = (i / RING) * 2 * Math.PI;
    out.push(project(add(add(c, a, Math.cos(w) * r), b, Math.sin(w) * r)));
  }
  return out;
}

/** What is seen of the inside of sleeve and cuff, behind the wrist. */
export function openings(
  arm: Arm,
  along: V3,
  radius: number,
  s: Sleeve,
  person: Person,
  end: Point[],
): Shape[] {
  if (s.short) return [];
  const out: Shape[] = [
    { path: polygon(end), fill: tone(s.cloth, -0.36) },
    ...edge(end, far(end), 2),
  ];
  if (s.cuff > 0) {
    const a = ring(arm, along, 0.9, radius * 0.48);
    const b = ring(arm, along, 0.94 + s.cuff, radius * 0.47);
    out.push(
      { path: around([], [...a, ...b], 2.2), fill: INK },
      { path: around([], [...a, ...b]), fill: s.cuffColour },
      { path: polygon(b), fill: tone(s.cuffColour, -0.2) },
    );
  } else
    out.push({
      path: polygon(ring(arm, along, 0.95, radius * 0.43)),
      fill: tone(person.skin, -0.24),
    });
  return out;
}

/** The near halves of cuff and sleeve end, which cover the wrist. */
export function walls(
  arm: Arm,
  along: V3,
  radius: number,
  s: Sleeve,
  person: Person,
  end: Point[],
): Shape[] {
  if (s.short) return watch(arm, along, radius, person);
  const out: Shape[] = [];
  if (s.cuff > 0)
    out.push(
      ...wall(
        ring(arm, along, 0.9, radius * 0.48),
        ring(arm, along, 0.94 + s.cuff, radius * 0.47),
        along,
        s.cuffColour,
        2.2,
      ),
    );
  const top = ring(arm, along, s.rib ? 0.82 : 0.88, radius * (s.rib ? 0.6 : 0.59));
  out.push(...wall(top, end, along, s.rib ? tone(s.cloth, -0.1) : s.cloth, 2.8));
  if (s.rib) {
    const h = half(along);
    for (let i = 0; i < 9; i++)
      out.push(brush([top[(h + i) % RING]!, end[(h + i) % RING]!], 1.2, swelling, INK, 0.38));
    out.push(...edge(top, h, 2));
  }
  if (person.watch && arm.side === 1 && s.cuff === 0)
    out.push(...watch(arm, along, radius, person));
  return out;
}

export const RING = 18;

/** Index of the ring point where its near half begins. */
const half = (along: V3): number => {
  const [a, b] = across(along);
  // Offsets are a·cos w + b·sin w; the near half is centred where that points most toward the viewer.
  const w = Math.atan2(nearness(b), nearness(a));
  return (Math.round(((w - Math.PI / 2) / (2 * Math.PI)) * RING) + RING * 2) % RING;
};

/** Index at which the lower half of a flat ring begins, from its points. */
const far = (points: Point[]): number => {
  let best = 0;
  for (let i = 1; i < points.length; i++) if (points[i]![1] < points[best]![1]) best = i;
  return (best - 4 + RING) % RING;
};

function wall(from: Point[], to: Point[], along: V3, colour: string, line: number): Shape[] {
  const h = half(along);
  const near = (r: Point[]): Point[] => Array.from({ length: 10 }, (_, i) => r[(h + i) % RING]!);
  return [
    { path: polygon([...near(from), ...near(to).reverse()]), fill: colour },
    ...edge(to, h, line),
  ];
}

/** Half of a ring, from point `start` on, as a brush line. */
function edge(points: Point[], start: number, width: number): Shape[] {
  return [
    brush(
      Array.from({ length: 10 }, (_, i) => points[(start + i) % RING]!),
      width,
      (t) => 0.5 + 0.5 * Math.sin(t * Math.PI),
    ),
  ];
}

function watch(arm: Arm, along: V3, radius: number, person: Person): Shape[] {
  if (!person.watch) return [];
  const a = ring(arm, along, 0.955, radius * 0.415);
  const b = ring(arm, along, 1.02, radius * 0.4);
  const face = project(add(lerp3(arm.elbow, arm.wrist, 0.99), arm.hand.back, radius * 0.34));
  return [
    ...wall(a, b, along, "#3a3230", 1.6),
    { path: around([{ p: face, r: 9 }]), fill: INK },
    { path: around([{ p: face, r: 7 }]), fill: "#efe9dc" },
    brush([[face[0] - 3, face[1] + 1], face, [face[0] + 1, face[1] - 4]], 1.5, leaving),
  ];
}
