import type { Felt } from "../mind/felt";
import { apartSquared } from "../mind/regions";

/** How near a read comes to what is felt, in four rings. */
export type Closeness = "spot-on" | "close" | "off" | "far";

/** Distance up to where a read counts as such. Half of the grid's side is 100. */
export const CLOSENESS: Readonly<Record<Exclude<Closeness, "far">, number>> = {
  "spot-on": 25,
  close: 50,
  off: 90,
};

export const RINGS = ["spot-on", "close", "off"] as const satisfies readonly Closeness[];

export function closenessOf(read: Felt, truth: Felt): Closeness {
  const apart = apartSquared(read, truth);
  return RINGS.find((ring) => apart <= CLOSENESS[ring] * CLOSENESS[ring]) ?? "far";
}
