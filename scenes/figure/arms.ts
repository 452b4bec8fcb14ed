/** Sleeves, cuffs and the order in which arms cover each other. */
import { brush, leaving, swelling } from "./brush";
import { RING, across, openings, ring, sleeveOf, walls, type Sleeve } from "./cuffs";
import { drawHand } from "./hand";
import { around, type Disc } from "./hull";
import type { Person } from "./person";
import { INK, SHADOW_X, SHADOW_Y, clamp, mix, tone, type Point, type Shape } from "./shape";
import type { Arm } from "./skeleton";
import { armhole, armholeLine, type Cut } from "./cut";
import { add, lerp3, project, sizeAt, sub, unit, type V3 } from "./space";

const disc = (v: V3, r: number): Disc => ({ p: project(v), r: r * sizeAt(v[2]) });
const LINE = 3.9;
/** Thickness of a bare arm against its sleeve. */
const BARE = 0.74;

/** The three discs of the upper arm, shoulder to elbow. */
function upperDiscs(arm: Arm, radius: number): Disc[] {
  const at = (t: number): V3 => lerp3(arm.shoulder, arm.elbow, t);
  const r = (t: number): number =>
    radius * (t < 0.4 ? mix(1, 0.95, t / 0.4) : mix(0.95, 0.78, (t - 0.4) / 0.6));
  return [0, 0.45, 1].map((t) => disc(at(t), r(t)));
}

/** Shoulder and upper arm as they join the coat: ink first, to be covered by the cloth of coat and arms. */
export function upperInk(arm: Arm, radius: number, s: Sleeve): Shape[] {
  if (!s.short) return [{ path: around(upperDiscs(arm, radius), [], LINE), fill: INK }];
  return [
    { path: around(upperDiscs(arm, radius * BARE), [], LINE), fill: INK },
    { path: around(...shortSleeve(arm, radius), LINE), fill: INK },
  ];
}
export function upperCloth(arm: Arm, radius: number, s: Sleeve, skin: string): Shape[] {
  if (!s.short) return lit(upperDiscs(arm, radius), [], s.cloth, s.shade);
  const [discs, hem] = shortSleeve(arm, radius);
  return [
    ...lit(upperDiscs(arm, radius * BARE), [], skin, tone(skin, -0.14)),
    { path: around(discs, hem, LINE), fill: INK },
    ...lit(discs, hem, s.cloth, s.shade),
  ];
}

/**
 * Everything of an arm that lies in front of the body: upper arm again below the shoulder (inside the armhole, where it
 * falls exactly on itself), forearm, cuff, hand.
 */
export function drawArm(arm: Arm, person: Person, radius: number, cut: Cut): Shape[] {
  const s = sleeveOf(person);
  const out: Shape[] = [];
  const bare = s.short;
  const cloth = bare ? person.skin : s.cloth;
  const shade = bare ? tone(person.skin, -0.14) : s.shade;
  const thin = bare ? BARE : 1;
  const along = unit(sub(arm.wrist, arm.elbow));
  const up = upperDiscs(arm, radius * thin);
  const fore = foreDiscs(arm, radius * thin, bare);
  const end = ring(arm, along, bare ? 0.98 : 0.93, radius * (bare ? 0.4 : s.rib ? 0.52 : 0.57));
  const hole = armhole(cut, arm.side);
  const inner = armhole(cut, arm.side, 3);
  out.push(
    { path: around(up, [], LINE), fill: INK, clip: inner },
    { path: around(fore, end, LINE), fill: INK },
  );
  const [dark, bright] = lit(up, [], cloth, shade);
  out.push({ ...dark, clip: armhole(cut, arm.side, 1.5) }, { ...bright, clip: hole });
  if (bare) {
    const [discs, hem] = shortSleeve(arm, radius);
    const [low, high] = lit(discs, hem, s.cloth, s.shade);
    out.push(
      { path: around(discs, hem, LINE), fill: INK, clip: inner },
      { ...low, clip: hole },
      { ...high, clip: hole },
    );
  }
  out.push(armholeLine(cut, arm.side));
  out.push(...lit(fore, end, cloth, shade));
  out.push(...foreLines(fore, end));
  if (!bare) out.push(...folds(arm, up, fore));
  const hand = drawHand(arm.hand, person.skin, tone(person.skin, person.soft > 0.5 ? 0.35 : 0.25));
  return [
    ...out,
    ...openings(arm, along, radius, s, person, end),
    ...hand,
    ...walls(arm, along, radius, s, person, end),
  ];
}

function foreDiscs(arm: Arm, radius: number, bare: boolean): Disc[] {
  const at = (t: number): V3 => lerp3(arm.elbow, arm.wrist, t);
  const r = bare ? [0.74, 0.76, 0.56] : [0.78, 0.76, 0.66];
  return [
    disc(at(0), radius * r[0]!),
    disc(at(0.34), radius * r[1]!),
    disc(at(0.72), radius * r[2]!),
  ];
}

const toward = (p: Point, d: number): Point => [p[0] - d * SHADOW_X, p[1] - d * SHADOW_Y];

/** Cloth in the shade with a lit part that leaves a crescent away from the light. */
function lit(
  discs: Disc[],
  end: Point[],
  cloth: string,
  shade: string,
): [dark: Shape, bright: Shape] {
  const depth = 0.2;
  const bright = discs.map((d) => ({ p: toward(d.p, d.r * depth), r: d.r * (1 - depth) }));
  const ex = end.reduce((m, q) => m + q[0], 0) / (end.length || 1);
  const ey = end.reduce((m, q) => m + q[1], 0) / (end.length || 1);
  const small = end.map(([x, y]): Point => toward([ex + (x - ex) * 0.84, ey + (y - ey) * 0.84], 4));
  return [
    { path: around(discs, end), fill: shade },
    { path: around(bright, small), fill: cloth },
  ];
}

/** The two edges of the forearm where they run over other cloth. */
function foreLines(fore: Disc[], end: Point[]): Shape[] {
  const a = fore[0]!;
  const b = fore[1]!;
  const c = fore[2]!;
  const ex = end.reduce((m, q) => m + q[0], 0) / end.length;
  const ey = end.reduce((m, q) => m + q[1], 0) / end.length;
  const l = Math.hypot(ex - a.p[0], ey - a.p[1]);
  if (l < 24) return [];
  const nx = (ey - a.p[1]) / l;
  const ny = -(ex - a.p[0]) / l;
  const opacity = clamp((l - 24) / 40, 0, 1);
  return [-1, 1].map((s) => {
    const reach = end.reduce((m, q) => Math.max(m, ((q[0] - ex) * nx + (q[1] - ey) * ny) * s), 0);
    const pts: Point[] = [
      [mix(a.p[0], b.p[0], 0.25) + nx * s * a.r, mix(a.p[1], b.p[1], 0.25) + ny * s * a.r],
      [b.p[0] + nx * s * b.r, b.p[1] + ny * s * b.r],
      [c.p[0] + nx * s * c.r, c.p[1] + ny * s * c.r],
      [ex + nx * s * reach, ey + ny * s * reach],
    ];
    return brush(
      pts,
      nx * s * SHADOW_X + ny * s * SHADOW_Y > 0 ? 4.2 : 2.8,
      (t) => Math.min(1, 0.1 + t * 2.4),
      INK,
      opacity,
    );
  });
}

/** Creases that gather at the inside of the elbow and fall along the sleeve. */
function folds(arm: Arm, up: Disc[], fore: Disc[]): Shape[] {
  const e = fore[0]!.p;
  const r = fore[0]!.r;
  const u = direction(e, up[1]!.p);
  const f = direction(e, fore[2]!.p);
  const bend = 1 - (u[0] * f[0] + u[1] * f[1]) * -1;
  const inner = direction([0, 0], [u[0] + f[0], u[1] + f[1]]);
  const p = (a: number, b: number, c: number): Point => [
    e[0] + inner[0] * r * a + f[0] * r * b + u[0] * r * c,
    e[1] + inner[1] * r * a + f[1] * r * b + u[1] * r * c,
  ];
  const o = clamp(0.35 + bend * 0.4, 0.3, 0.75);
  return [
    brush([p(0.75, 0.35, 0), p(0.1, 0.5, 0), p(-0.45, 0.75, 0)], 2.4, leaving, INK, o),
    brush([p(0.7, 0.75, 0), p(0.2, 0.95, 0), p(-0.2, 1.25, 0)], 1.8, leaving, INK, o * 0.8),
    brush([p(0.6, 0, 0.5), p(0.1, 0, 0.75), p(-0.35, 0, 0.85)], 2, leaving, INK, o * 0.7),
    brush([p(-0.55, 1.5, 0), p(-0.2, 1.9, 0), p(0.15, 2.05, 0)], 1.6, swelling, INK, 0.35),
  ].slice(0, arm.side === -1 ? 4 : 3);
}

const direction = (a: Point, b: Point): Point => {
  const l = Math.hypot(b[0] - a[0], b[1] - a[1]) || 1;
  return [(b[0] - a[0]) / l, (b[1] - a[1]) / l];
};

/** A short sleeve: discs of the upper arm and the ring of its hem. */
function shortSleeve(arm: Arm, radius: number): [Disc[], Point[]] {
  const at = (t: number): V3 => lerp3(arm.shoulder, arm.elbow, t);
  const [a, b] = across(unit(sub(arm.elbow, arm.shoulder)));
  const hem = Array.from({ length: RING }, (_, i): Point => {
    const w = (i / RING) * 2 * Math.PI;
    return project(
      add(add(at(0.6), a, Math.cos(w) * radius * 0.95), b, Math.sin(w) * radius * 0.95),
    );
  });
  return [[disc(at(0), radius), disc(at(0.3), radius * 0.98)], hem];
}
