import * as Phaser from "phaser";
import type { StageScene } from "../src/playthrough/stage-scene";
import { isMoving, type Player, poseAt, presenceAt, updatePlayers } from "./figures";
import { drawFigure, paint, TABLE_EDGE } from "./figure";
import { bakeRoom, drawRoom, type Room } from "./room";
import { seatsFor, type Seat } from "./seats";

/** What may move: everything, or only what must, at once. */
export interface Motion {
  reduced: boolean;
}

/** Idle life is drawn this often, ms; a change of mood at every frame. */
const IDLE_EVERY = 40;

/** Beyond any stage, figure units. */
const FAR = 10_000;

type Layer = "back" | "body" | "front" | "arms" | "props";
const LAYERS: readonly Layer[] = ["back", "body", "front", "arms", "props"];

/** Draws a place with the people in it. The room is baked once; the people are drawn as they move. */
export class RoomScene extends Phaser.Scene {
  private shown: StageScene | null = null;
  private motion: Motion = { reduced: false };
  private players: Player[] = [];
  private layers: Record<Layer, HTMLCanvasElement> | null = null;
  private room: Room | null = null;
  private baked = "";
  private drawnAt = -Infinity;
  private dirty = true;

  constructor() {
    super("room");
  }

  create(): void {
    this.layers = Object.fromEntries(
      LAYERS.map((layer) => [layer, this.addLayer(layer)]),
    ) as Record<Layer, HTMLCanvasElement>;
  }

  private addLayer(layer: Layer): HTMLCanvasElement {
    const { width, height } = this.scale;
    const texture = this.textures.createCanvas(layer, width, height)!;
    this.add.image(0, 0, layer).setOrigin(0);
    return texture.getSourceImage() as HTMLCanvasElement;
  }

  show(scene: StageScene, motion: Motion): void {
    this.shown = scene;
    this.motion = motion;
    this.players = updatePlayers(this.players, scene.people, performance.now(), motion.reduced);
    this.dirty = true;
    this.game?.loop?.wake();
  }

  resized(): void {
    for (const layer of LAYERS) this.resizeLayer(layer);
    this.baked = "";
    this.dirty = true;
    this.game.loop.wake();
  }

  private resizeLayer(layer: Layer): void {
    (this.textures.get(layer) as Phaser.Textures.CanvasTexture).setSize(
      this.scale.width,
      this.scale.height,
    );
  }

  override update(): void {
    if (!this.shown || !this.layers) return;
    const now = performance.now();
    const moving = this.players.some((player) => isMoving(player, now));
    const due = now - this.drawnAt >= IDLE_EVERY && !this.motion.reduced;
    if (this.dirty || moving || due) this.draw(now);
    if (this.motion.reduced && !moving && !this.dirty) this.game.loop.sleep();
  }

  private draw(now: number): void {
    this.bake(this.shown!);
    this.drawPeople(now);
    this.drawnAt = now;
    this.dirty = false;
  }

  private bake({ place, time, sheet }: StageScene): void {
    const { width, height } = this.scale;
    const key = `${place} ${time} ${sheet} ${width} ${height}`;
    if (key === this.baked) return;
    this.baked = key;
    this.room = drawRoom(place, time, { width, height }, { sheet });
    const made = bakeRoom(this.room, width, height, canvasOf);
    for (const layer of ["back", "front", "props"] as const) {
      const ctx = this.layers![layer].getContext("2d")!;
      ctx.clearRect(0, 0, width, height);
      const { canvas, x, y } = made[layer];
      ctx.drawImage(canvas as HTMLCanvasElement, x, y);
    }
  }

  private drawPeople(now: number): void {
    const { width, height } = this.scale;
    const body = this.layers!.body.getContext("2d")!;
    const arms = this.layers!.arms.getContext("2d")!;
    for (const ctx of [body, arms]) {
      ctx.setTransform(1, 0, 0, 1, 0, 0);
      ctx.clearRect(0, 0, width, height);
    }
    const seats = seatsFor(this.players.length);
    // Back to front: the lead comes first and sits nearest.
    for (const [at, player] of [...this.players.entries()].reverse())
      this.drawPlayer(player, seats[Math.min(at, seats.length - 1)]!, now, body, arms);
    for (const ctx of [body, arms]) this.glaze(ctx);
  }

  private drawPlayer(
    player: Player,
    seat: Seat,
    now: number,
    body: CanvasRenderingContext2D,
    arms: CanvasRenderingContext2D,
  ): void {
    const presence = presenceAt(player, now);
    if (presence <= 0) return;
    const figure = drawFigure(player.person, poseAt(player, now, !this.motion.reduced));
    this.seat(body, seat, presence);
    body.save();
    // The table hides the rest, also where it washes out into paper.
    body.beginPath();
    body.rect(-FAR, -FAR, 2 * FAR, FAR + TABLE_EDGE);
    body.clip();
    paint(body, figure.body);
    body.restore();
    this.seat(arms, seat, presence);
    paint(arms, figure.arms);
  }

  /** The light of the hour lies on people too. */
  private glaze(ctx: CanvasRenderingContext2D): void {
    const { colour, opacity } = this.room!.light.figure;
    ctx.setTransform(1, 0, 0, 1, 0, 0);
    ctx.globalCompositeOperation = "source-atop";
    ctx.globalAlpha = opacity;
    ctx.fillStyle = colour;
    ctx.fillRect(0, 0, this.scale.width, this.scale.height);
    ctx.globalAlpha = 1;
    ctx.globalCompositeOperation = "source-over";
  }

  /** Figure space to pixels; somebody who arrives comes in from the side. */
  private seat(ctx: CanvasRenderingContext2D, seat: Seat, presence: number): void {
    const { frame } = this.room!.stage;
    const scale = this.scale.width / frame.width;
    const x = 500 + seat.shift - (1 - presence) * frame.width;
    ctx.setTransform(
      scale * seat.size,
      0,
      0,
      scale * seat.size,
      (x - 500 * seat.size - frame.x) * scale,
      (TABLE_EDGE * (1 - seat.size) - frame.y) * scale,
    );
  }
}

function canvasOf(width: number, height: number): HTMLCanvasElement {
  const canvas = document.createElement("canvas");
  canvas.width = width;
  canvas.height = height;
  return canvas;
}
