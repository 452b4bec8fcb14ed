import * as Phaser from "phaser";
import { drawFigure, paint, type Shape, TABLE_EDGE, type Tint } from "./figure";
import { type Player, poseAt, presenceAt } from "./figures";
import { blend, type Room } from "./room";
import { type Seat, seatsFor } from "./seats";

/** Beyond any stage, figure units. */
const FAR = 10_000;

/** Somebody as they are this moment, ready to be painted. */
export interface DrawnPerson {
  body: readonly Shape[];
  arms: readonly Shape[];
  seat: Seat;
  /** 0 outside the door, 1 in the seat. */
  presence: number;
}

/** Everybody in the room now, back to front: the lead comes first and sits nearest. */
export function drawnPeople(
  players: readonly Player[],
  now: number,
  alive: boolean,
): readonly DrawnPerson[] {
  const seats = seatsFor(players.length);
  return players
    .map((player, at) => {
      const presence = presenceAt(player, now);
      const seat = seats[Math.min(at, seats.length - 1)]!;
      if (presence <= 0) return { body: [], arms: [], seat, presence };
      return { ...drawFigure(player.person, poseAt(player, now, alive)), seat, presence };
    })
    .reverse();
}

/** The light of the hour lies on people too. Colours are mixed with it one by one, which costs no canvas of its own. */
export function glazeOf({ light }: Room): Tint {
  const { colour, opacity } = light.figure;
  const mixed = new Map<string, string>();
  return (plain) => {
    let tinted = mixed.get(plain);
    if (tinted === undefined) mixed.set(plain, (tinted = blend(plain, colour, opacity)));
    return tinted;
  };
}

/** Paints a part of everybody straight onto the stage, whenever Phaser draws it. */
export class PeoplePart extends Phaser.GameObjects.GameObject {
  people: readonly DrawnPerson[] = [];
  room: Room | null = null;
  private tint: Tint = (colour) => colour;
  private tintOf: Room | null = null;

  constructor(
    scene: Phaser.Scene,
    private readonly part: "body" | "arms",
  ) {
    super(scene, part);
  }

  /** Called by Phaser's Canvas renderer. */
  renderCanvas(renderer: { currentContext: CanvasRenderingContext2D }): void {
    const { room } = this;
    if (!room) return;
    if (room !== this.tintOf) {
      this.tintOf = room;
      this.tint = glazeOf(room);
    }
    const ctx = renderer.currentContext;
    ctx.save();
    ctx.globalAlpha = 1;
    ctx.globalCompositeOperation = "source-over";
    for (const person of this.people) {
      sit(ctx, room, person, this.scene.scale.width);
      if (this.part === "arms") paint(ctx, person.arms, this.tint);
      else paintBody(ctx, person.body, this.tint);
    }
    ctx.restore();
  }
}

/** The table hides the rest, also where it washes out into paper. */
function paintBody(ctx: CanvasRenderingContext2D, shapes: readonly Shape[], tint: Tint): void {
  ctx.save();
  ctx.beginPath();
  ctx.rect(-FAR, -FAR, 2 * FAR, FAR + TABLE_EDGE);
  ctx.clip();
  paint(ctx, shapes, tint);
  ctx.restore();
}

/** Figure space to pixels; somebody who arrives comes in from the side. */
function sit(
  ctx: CanvasRenderingContext2D,
  room: Room,
  { seat, presence }: DrawnPerson,
  width: number,
): void {
  const { frame } = room.stage;
  const scale = width / frame.width;
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
