/** Hair: a mass behind the head, a mass before it, and brush strands along the way it was combed. */
import { brush, contour, swelling } from "./brush";
import { LONG_HAIR } from "./hairlong";
import { SHORT_HAIR } from "./hairshort";
import type { HeadFrame } from "./headframe";
import type { H3, HairDesign, Mass } from "./hairdesign";
import type { HairStyle } from "./person";
import { INK, clamp, loop, mix, tone, type Path, type Point, type Shape } from "./shape";

export interface HairShapes {
  back: Shape[];
  front: Shape[];
  shadows: Path[];
  bare: boolean;
}

const DESIGNS: Readonly<Record<HairStyle, HairDesign>> = { ...SHORT_HAIR, ...LONG_HAIR };

export function drawHair(f: HeadFrame): HairShapes {
  const d = DESIGNS[f.person.hair.style];
  const base = greyed(
    f.person.hair.colour,
    f.person.grey * f.person.grey * 0.42 - (f.person.grey < 0.6 ? f.person.grey * 0.12 : 0.02),
  );
  // On the far side of a turned head the rim of the hair comes forward with the cheek.
  const place = (points: readonly H3[]): Point[] =>
    points.map(([x, y, z]) =>
      f.at(
        x,
        y,
        z +
          Math.max(0, Math.sign(x) * f.yaw) *
            95 *
            clamp((Math.abs(x) - 40) / 35, 0, 1) *
            clamp((y + 112) / 70, 0, 1),
      ),
    );
  const mass = (m: Mass, colour: string): Shape[] => {
    const pts = place(m.points);
    const fill: Shape = { path: loop(pts), fill: tone(colour, m.tone ?? 0), opacity: m.opacity };
    return m.plain ? [fill] : [fill, contour(pts, 3.6)];
  };
  const front: Shape[] = [];
  for (const m of d.front) front.push(...mass(m, base));
  for (const m of d.temples ?? [])
    front.push(...mass(m, greyed(f.person.hair.colour, 0.25 + f.person.grey * 0.7)));
  const light = tone(base, 0.2 + f.person.grey * 0.15);
  for (const s of d.strands) {
    const pts = place(s.points);
    front.push(
      brush(pts, (s.width ?? 2.2) * f.scale, swelling, s.light ? light : INK, s.light ? 0.75 : 0.5),
    );
  }
  return {
    back: d.back.flatMap((m) => mass(m, base)),
    front,
    shadows: d.front.slice(0, 1).map((m) => loop(place(m.points))),
    bare: d.bare ?? false,
  };
}

const greys = new Map<string, string>();
function greyed(colour: string, share: number): string {
  const amount = Math.max(0, share);
  const key = colour + amount.toFixed(2);
  let made = greys.get(key);
  if (!made) {
    const n = parseInt(colour.slice(1), 16);
    const channel = (v: number, to: number): string =>
      Math.round(mix(v, to, amount))
        .toString(16)
        .padStart(2, "0");
    made = "#" + channel(n >> 16, 196) + channel((n >> 8) & 255, 192) + channel(n & 255, 188);
    greys.set(key, made);
  }
  return made;
}
