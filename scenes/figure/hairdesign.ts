/** What a hair style is made of. */

/** A point of the head: x, y, z in head units. */
export type H3 = readonly [x: number, y: number, z: number];

export interface Mass {
  points: readonly H3[];
  /** Tone against the hair colour, −1..1. */
  tone?: number;
  opacity?: number;
  /** No ink line around it. */
  plain?: boolean;
}
export interface Strand {
  points: readonly H3[];
  width?: number;
  /** True for a pale strand, else dark. */
  light?: boolean;
}
export interface HairDesign {
  back: readonly Mass[];
  /** Drawn over the face; the first casts a shadow on the brow. */
  front: readonly Mass[];
  strands: readonly Strand[];
  /** Greying parts at the temples. */
  temples?: readonly Mass[];
  /** The skull shows: ink runs over the crown. */
  bare?: boolean;
}

/** Points written as text: x y z in head units, comma between points. */
export const h3 = (text: string): H3[] =>
  text.split(",").map((p) => {
    const [x = 0, y = 0, z = 0] = p.trim().split(/\s+/).map(Number);
    return [x, y, z];
  });
