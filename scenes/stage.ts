import * as Phaser from "phaser";
import type { StageScene } from "../src/playthrough/stage-scene";
import { RoomScene, type Motion } from "./room-scene";

/** A mounted stage. It decides nothing: it draws the last scene it was shown. */
export interface StageHandle {
  show(scene: StageScene, motion: Motion): void;
  /** The box it stands in has another size. */
  resize(): void;
  destroy(): void;
}

/** More device pixels than this are not seen in a drawing with washed edges. */
const MOST_PIXELS = 2;

/**
 * Starts the stage in `host`, which gives it its size. The picture is vector drawing on canvases, so it
 * uses Phaser's Canvas renderer everywhere: a WebGL one would upload the whole figure again each frame.
 * @throws when no canvas can be had; the game then goes on in words
 */
export function mountStage(host: HTMLElement): StageHandle {
  if (!document.createElement("canvas").getContext("2d")) throw new Error("no canvas");
  const room = new RoomScene();
  const ratio = Math.min(MOST_PIXELS, Math.max(1, window.devicePixelRatio || 1));
  const size = () => ({
    width: Math.max(1, Math.round(host.clientWidth * ratio)),
    height: Math.max(1, Math.round(host.clientHeight * ratio)),
  });
  const game = new Phaser.Game({
    type: Phaser.CANVAS,
    parent: host,
    ...size(),
    transparent: true,
    banner: false,
    audio: { noAudio: true },
    input: { keyboard: false, mouse: false, touch: false, gamepad: false },
    scale: { mode: Phaser.Scale.NONE, zoom: 1 / ratio },
    scene: room,
  });
  game.canvas?.setAttribute("aria-hidden", "true");
  return {
    show(scene, motion) {
      room.show(scene, motion);
    },
    resize() {
      const { width, height } = size();
      if (width === game.scale.width && height === game.scale.height) return;
      game.scale.resize(width, height);
      room.resized();
    },
    destroy() {
      game.destroy(true);
    },
  };
}
