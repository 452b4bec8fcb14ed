import * as Phaser from "phaser";
import type { StageScene } from "../src/playthrough/stage-scene";
import { isMoving, type Player, updatePlayers } from "./figures";
import { drawnPeople, PeoplePart } from "./people";
import { bakeRoom, drawRoom, type Room } from "./room";

/** What may move: everything, or only what must, at once. */
export interface Motion {
  reduced: boolean;
}

/** Idle life is drawn this often, ms; a change of mood at every frame. */
const IDLE_EVERY = 40;

/** What is baked once; people stand between. */
type Layer = "back" | "front" | "props";

/** Draws a place with the people in it. The room is baked once; the people are drawn as they move. */
export class RoomScene extends Phaser.Scene {
  private shown: StageScene | null = null;
  private motion: Motion = { reduced: false };
  private players: Player[] = [];
  private layers: Record<Layer, HTMLCanvasElement> | null = null;
  private people: readonly PeoplePart[] = [];
  private room: Room | null = null;
  private baked = "";
  private timer: number | undefined;

  constructor() {
    super("room");
  }

  create(): void {
    const back = this.addLayer("back");
    const body = this.addPeople("body");
    const front = this.addLayer("front");
    const arms = this.addPeople("arms");
    this.layers = { back, front, props: this.addLayer("props") };
    this.people = [body, arms];
    document.addEventListener("visibilitychange", this.wake);
    this.game.events.once(Phaser.Core.Events.DESTROY, () => {
      document.removeEventListener("visibilitychange", this.wake);
      window.clearTimeout(this.timer);
    });
  }

  private addLayer(layer: Layer): HTMLCanvasElement {
    const { width, height } = this.scale;
    const texture = this.textures.createCanvas(layer, width, height)!;
    this.add.image(0, 0, layer).setOrigin(0);
    return texture.getSourceImage() as HTMLCanvasElement;
  }

  private addPeople(part: "body" | "arms"): PeoplePart {
    const people = new PeoplePart(this, part);
    this.add.existing(people);
    return people;
  }

  show(scene: StageScene, motion: Motion): void {
    this.shown = scene;
    this.motion = motion;
    const { people, sheet } = scene;
    this.players = updatePlayers(this.players, people, performance.now(), motion.reduced, sheet);
    this.wake();
  }

  resized(): void {
    for (const layer of ["back", "front", "props"] as const)
      (this.textures.get(layer) as Phaser.Textures.CanvasTexture).setSize(
        this.scale.width,
        this.scale.height,
      );
    this.baked = "";
    this.wake();
  }

  private readonly wake = (): void => {
    window.clearTimeout(this.timer);
    if (!document.hidden) this.game?.loop?.wake();
  };

  override update(): void {
    if (!this.shown || !this.layers) return;
    const now = performance.now();
    this.bake(this.shown, this.layers);
    const drawn = drawnPeople(this.players, now, !this.motion.reduced);
    for (const part of this.people) {
      part.people = drawn;
      part.room = this.room;
    }
    this.rest(now);
  }

  /** Between two frames nothing runs that is not needed: unseen or still it sleeps until woken. */
  private rest(now: number): void {
    const moving = this.players.some((player) => isMoving(player, now));
    if (moving && !document.hidden) return;
    this.game.loop.sleep();
    if (document.hidden || this.motion.reduced) return;
    this.timer = window.setTimeout(() => requestAnimationFrame(this.wake), IDLE_EVERY);
  }

  private bake({ place, time, sheet }: StageScene, layers: Record<Layer, HTMLCanvasElement>): void {
    const { width, height } = this.scale;
    const key = `${place} ${time} ${sheet} ${width} ${height}`;
    if (key === this.baked) return;
    this.baked = key;
    this.room = drawRoom(place, time, { width, height }, { sheet });
    const made = bakeRoom(this.room, width, height, canvasOf);
    for (const layer of ["back", "front", "props"] as const) {
      const ctx = layers[layer].getContext("2d")!;
      ctx.clearRect(0, 0, width, height);
      const { canvas, x, y } = made[layer];
      ctx.drawImage(canvas as HTMLCanvasElement, x, y);
    }
  }
}

function canvasOf(width: number, height: number): HTMLCanvasElement {
  const canvas = document.createElement("canvas");
  canvas.width = width;
  canvas.height = height;
  return canvas;
}
