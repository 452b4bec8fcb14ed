/** What a place is given to draw on. */
import type { Light } from "./light";
import type { Sheet } from "./sheet";
import type { Stage } from "./stage";

export interface Scene {
  stage: Stage;
  light: Light;
  /** Behind the figure. */
  back: Sheet;
  /** The table and what stands under or behind the hands. */
  front: Sheet;
  /** Before everything, the wash edge included. */
  props: Sheet;
  options: RoomOptions;
}

export interface RoomOptions {
  /** Part of figure space to show, if the camera decides; default `frameFor(size)`. */
  frame?: Stage["frame"];
  /** Side that dissolves; by default right beside words, bottom on a phone. */
  edge?: Stage["edge"];
  /** Same seed, same room. */
  seed?: number;
  /** Small things on the table, default true. */
  props?: boolean;
  /** The offer lies on the table under the hands. */
  sheet?: boolean;
}
