import { describe, expect, test } from "vitest";
import { CAST, drawFigure, poseFor, shapesOf } from "../../scenes/figure";
import { drawRoom } from "../../scenes/room";
import { isMoving, poseAt, presenceAt, updatePlayers } from "../../scenes/figures";
import { seatsFor } from "../../scenes/seats";
import { PLACES, TIMES } from "../../src/scenario/scenario";
import { likeness, silhouette } from "./silhouette";

const calm = { pleasant: 0, stirred: 20, open: 50, attentive: 60, expressive: 80 };
const zhou = (bearing = calm, talking = false) => ({
  id: "zhou",
  figure: { build: "stocky", age: 53 },
  bearing,
  talking,
});

describe("the people", () => {
  test("are at least six, and no two have the same silhouette", () => {
    const outlines = Object.values(CAST).map((person) =>
      silhouette(shapesOf(drawFigure(person, poseFor(calm)))),
    );
    expect(outlines.length).toBeGreaterThanOrEqual(6);
    for (const [i, one] of outlines.entries())
      for (const other of outlines.slice(i + 1)) expect(likeness(one, other)).toBeLessThan(0.93);
  });

  test("change their mood within 200 to 400 ms, through every face in between", () => {
    const before = updatePlayers([], [zhou()], 0, false);
    const angry = { ...calm, pleasant: -90, stirred: 90, open: 10 };
    const after = updatePlayers(before, [zhou(angry)], 1000, false);
    const knit = [1000, 1080, 1160, 1240, 1320].map((now) => poseAt(after[0]!, now, false).knit);
    expect(knit).toEqual([...knit].sort((a, b) => a - b));
    expect(new Set(knit).size).toBe(knit.length);
    expect(isMoving(after[0]!, 1190)).toBe(true);
    expect(isMoving(after[0]!, 1450)).toBe(false);
  });

  test("go on from where they are when the mood changes again on the way", () => {
    const start = updatePlayers([], [zhou()], 0, false);
    const away = updatePlayers(start, [zhou({ ...calm, pleasant: -90, stirred: 90 })], 1000, false);
    const back = updatePlayers(away, [zhou()], 1160, false);
    expect(poseAt(back[0]!, 1160, false)).toEqual(poseAt(away[0]!, 1160, false));
  });

  test("with reduced motion are there at once and hold still", () => {
    const start = updatePlayers([], [zhou()], 0, true);
    const next = updatePlayers(start, [zhou({ ...calm, pleasant: -90 })], 1000, true);
    expect(isMoving(next[0]!, 1000)).toBe(false);
    expect(poseAt(next[0]!, 1000, false)).toEqual(poseAt(next[0]!, 9000, false));
  });

  test("breathe, blink and look about by themselves", () => {
    const [one] = updatePlayers([], [zhou()], 0, false);
    const poses = Array.from({ length: 200 }, (_, i) => poseAt(one!, 5000 + i * 40, true));
    expect(new Set(poses.map(({ breath }) => breath.toFixed(3))).size).toBeGreaterThan(20);
    expect(Math.max(...poses.map(({ blink }) => blink))).toBeGreaterThan(0.5);
    expect(new Set(poses.map(({ gazeX }) => gazeX.toFixed(2))).size).toBeGreaterThan(3);
  });

  test("move their lips only while they speak", () => {
    const [quiet] = updatePlayers([], [zhou()], 0, false);
    const [loud] = updatePlayers([], [zhou(calm, true)], 0, false);
    const widest = (player: typeof quiet) =>
      Math.max(...Array.from({ length: 30 }, (_, i) => poseAt(player!, i * 40, true).mouthOpen));
    expect(widest(loud)).toBeGreaterThan(widest(quiet) + 0.1);
  });

  test("come in and go out by degrees, and are gone at the end", () => {
    const alone = updatePlayers([], [zhou()], 0, false);
    const li = { ...zhou(), id: "li" };
    const joined = updatePlayers(alone, [zhou(), li], 1000, false);
    expect(presenceAt(joined[1]!, 1000)).toBe(0);
    expect(presenceAt(joined[1]!, 1200)).toBeGreaterThan(0);
    expect(presenceAt(joined[1]!, 1500)).toBe(1);
    const leaving = updatePlayers(joined, [zhou()], 2000, false);
    expect(leaving.map(({ id }) => id)).toEqual(["zhou", "li"]);
    expect(updatePlayers(leaving, [zhou()], 2600, false).map(({ id }) => id)).toEqual(["zhou"]);
  });

  test("sit apart, the lead nearest, up to three in a room", () => {
    for (const many of [1, 2, 3]) {
      const seats = seatsFor(many);
      expect(seats).toHaveLength(many);
      expect(Math.max(...seats.map(({ size }) => size))).toBe(seats[0]!.size);
      expect(new Set(seats.map(({ shift }) => shift)).size).toBe(many);
    }
  });
});

describe("a room", () => {
  const sizes = [
    { width: 760, height: 900 },
    { width: 390, height: 320 },
    { width: 1013, height: 1080 },
  ];

  test("is the same each time it is drawn", () => {
    for (const place of PLACES)
      expect(JSON.stringify(drawRoom(place, "noon", sizes[0]!))).toBe(
        JSON.stringify(drawRoom(place, "noon", sizes[0]!)),
      );
  });

  test("can be drawn for every place, hour and shape of stage", () => {
    for (const place of PLACES)
      for (const time of TIMES)
        for (const size of sizes) {
          const { back, front, props } = drawRoom(place, time, size);
          const shapes = [...back, ...front, ...props];
          expect(shapes.length).toBeGreaterThan(10);
          const unsound = shapes.filter(({ path }) => !path.every(Number.isFinite));
          expect(unsound).toEqual([]);
        }
  });

  test("looks different at every hour", () => {
    for (const place of PLACES) {
      const fills = TIMES.map((time) =>
        JSON.stringify(drawRoom(place, time, sizes[0]!).back.map(({ fill }) => fill)),
      );
      expect(new Set(fills).size).toBe(TIMES.length);
    }
  });

  test("holds head and hands of whoever sits there, on a phone too", () => {
    for (const size of sizes) {
      const { frame } = drawRoom("office", "morning", size).stage;
      expect(frame.x).toBeLessThanOrEqual(120);
      expect(frame.x + frame.width).toBeGreaterThanOrEqual(830);
      expect(frame.y).toBeLessThanOrEqual(90);
      expect(frame.y + frame.height).toBeGreaterThanOrEqual(900);
    }
  });
});
