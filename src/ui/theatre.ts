import { createContext } from "react";
import type { Bearing } from "../mind/bearing";
import type { StageScene } from "../playthrough/stage-scene";

/** What the screens need of the scenes: given to them by `main`, so that neither knows the other. */
export interface Theatre {
  /** Brings the stage's chunk and starts it in `host`. Rejects where it cannot be drawn. */
  mount(host: HTMLElement): Promise<MountedStage>;
  /** Draws head and collar of somebody; the canvas's size in CSS pixels is `px` square. */
  face(canvas: HTMLCanvasElement, one: FaceOf, px: number): Promise<void>;
}

export interface MountedStage {
  show(scene: StageScene, motion: { reduced: boolean }): void;
  resize(): void;
  destroy(): void;
}

export interface FaceOf {
  figure: Readonly<Record<string, string | number | boolean>>;
  bearing: Bearing;
}

/** null where there is nothing to draw with: the game goes on in words. */
export const TheatreContext = createContext<Theatre | null>(null);
