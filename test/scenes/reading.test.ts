import { expect, test } from "vitest";
import { poseAt, updatePlayers } from "../../scenes/figures";

const bearing = { pleasant: 0, stirred: 20, open: 50, attentive: 60, expressive: 80 };
const person = (talking: boolean) => [{ id: "zhou", figure: {}, bearing, talking }];
const poseOf = (sheet: boolean, talking: boolean) =>
  poseAt(updatePlayers([], person(talking), 0, true, sheet)[0]!, 1000, false);

test("a client who listens at the table looks down at the sheet, and up again to speak", () => {
  const [reading, speaking, elsewhere] = [
    poseOf(true, false),
    poseOf(true, true),
    poseOf(false, false),
  ];
  expect(reading.gazeY).toBeGreaterThan(speaking.gazeY + 0.4);
  expect(reading.nod).toBeGreaterThan(speaking.nod);
  expect(speaking).toEqual(elsewhere);
});

test("the look goes down in a movement, not in a jump", () => {
  const before = updatePlayers([], person(true), 0, false, true);
  const after = updatePlayers(before, person(false), 5000, false, true);
  const at = (now: number) => poseAt(after[0]!, now, false).gazeY;
  expect(at(5000)).toBe(poseAt(before[0]!, 5000, false).gazeY);
  expect(at(5160)).toBeGreaterThan(at(5000));
  expect(at(5400)).toBeGreaterThan(at(5160));
});
