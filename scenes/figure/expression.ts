/** From a hidden state of mind to what shows of it. Pure and continuous; the two halves of the face differ, as they do. */
import type { Bearing } from "../../src/mind/bearing";
import { FEELINGS, type Feelings, feelingsOf } from "../../src/mind/feelings";
import { clamp, ramp } from "./shape";
import { ARM_KEYS, pose, type Pose } from "./pose";

/** Feelings as shares, 0..1. */
function sharesOf(bearing: Bearing): Feelings {
  const feelings = feelingsOf(bearing);
  const shares = FEELINGS.map((feeling) => [feeling, feelings[feeling] / 100]);
  return Object.fromEntries(shares) as Feelings;
}

/** The pose of a bearing. @param talking 0 silent .. 1 speaking */
export function poseFor(m: Bearing, talking = 0): Pose {
  const f = sharesOf(m);
  const show = 0.2 + 0.8 * ramp(clamp(m.expressive / 100, 0, 1), 0, 0.9);
  const p = pose({});
  brows(p, f, show);
  eyes(p, f, m, show);
  mouth(p, f, show);
  body(p, f, m, show);
  arms(p, f, m, 0.45 + 0.55 * show);
  speak(p, talking, show);
  // What a poker face cannot hide: one mouth corner, the jaw, a finger.
  const leak = (1 - show) * clamp(Math.abs(m.pleasant) / 60 + m.stirred / 300, 0, 1);
  const sign = Math.sign(m.pleasant) || 1;
  p.cornerL += 0.22 * leak * sign;
  p.press += m.pleasant < 0 ? 0.42 * leak : 0;
  p.lowerLid += 0.18 * leak;
  p.finger = Math.max(p.finger, leak * ramp(m.stirred, 25, 80));
  return p;
}

function brows(p: Pose, f: Feelings, k: number): void {
  p.browInnerL =
    k *
    (f.worry * 0.95 +
      f.hurt * 0.95 +
      f.interest * 0.26 +
      f.resignation * 0.38 +
      f.relief * 0.15 -
      f.anger * 0.85 -
      f.irritation * 0.42 -
      f.guard * 0.12);
  p.browInnerR = p.browInnerL + k * (f.doubt * 0.35 - f.irritation * 0.1);
  p.browOuterL =
    k *
    (f.interest * 0.36 +
      f.joy * 0.3 +
      f.anger * 0.25 -
      f.worry * 0.3 -
      f.hurt * 0.5 -
      f.resignation * 0.4 -
      f.doubt * 0.28 -
      f.relief * 0.1);
  p.browOuterR = p.browOuterL + k * (f.doubt * 1.05 + f.irritation * 0.14);
  p.knit =
    k *
    clamp(
      f.anger * 1 +
        f.irritation * 0.72 +
        f.worry * 0.62 +
        f.doubt * 0.3 +
        f.hurt * 0.2 +
        f.guard * 0.16,
      0,
      1,
    );
}

function eyes(p: Pose, f: Feelings, m: Bearing, k: number): void {
  const hot = m.stirred / 100;
  const lid =
    0.96 +
    k *
      (f.interest * 0.12 +
        f.anger * 0.12 +
        f.worry * 0.12 +
        hot * 0.06 -
        f.joy * 0.16 -
        f.hurt * 0.2 -
        f.guard * 0.22 -
        f.resignation * 0.4 -
        f.doubt * 0.12 -
        f.relief * 0.22 -
        f.irritation * 0.1 -
        f.absence * 0.2) -
    (1 - m.attentive / 100) * 0.08;
  p.lidL = lid - k * f.doubt * 0.14;
  p.lidR = lid + k * f.doubt * 0.04;
  p.lowerLid =
    k *
    clamp(
      f.joy * 0.75 +
        f.warmth * 0.32 +
        f.anger * 0.5 +
        f.irritation * 0.42 +
        f.guard * 0.3 +
        f.doubt * 0.4,
      0,
      1,
    );
  p.cheek = k * clamp(f.joy * 0.8 + f.warmth * 0.35, 0, 1);
  p.flush = k * clamp(f.anger * 0.75 + f.joy * 0.25 + f.worry * 0.1, 0, 1);
}

function mouth(p: Pose, f: Feelings, k: number): void {
  const corner =
    0.08 +
    k *
      (f.joy * 0.72 +
        f.warmth * 0.34 +
        f.interest * 0.12 +
        f.relief * 0.3 -
        f.hurt * 0.48 -
        f.worry * 0.36 -
        f.anger * 0.5 -
        f.irritation * 0.42 -
        f.resignation * 0.34 -
        f.guard * 0.12);
  p.cornerL = corner + k * (f.doubt * 0.24 + f.relief * 0.06);
  p.cornerR =
    corner + k * (f.joy * 0.12 - f.doubt * 0.22 - f.irritation * 0.16 + f.resignation * 0.14);
  p.press =
    k *
    clamp(
      f.irritation * 0.75 +
        f.guard * 0.4 +
        f.doubt * 0.3 +
        f.worry * 0.25 +
        f.resignation * 0.3 -
        f.joy * 0.5 -
        f.anger * 0.35,
      0,
      1,
    );
  p.stretch = k * (f.joy * 0.55 + f.anger * 0.35 + f.worry * 0.15 - f.hurt * 0.15 - f.doubt * 0.2);
  p.mouthOpen =
    k *
    (ramp(f.joy, 0.45, 1) * 0.34 + ramp(f.anger, 0.5, 1) * 0.3 + f.worry * 0.08 + f.relief * 0.08);
  p.sneer = k * (f.anger * 0.5 + f.irritation * 0.22 + f.doubt * 0.1);
  p.jaw = p.mouthOpen * 0.5;
}

function body(p: Pose, f: Feelings, m: Bearing, show: number): void {
  const k = 0.35 + 0.65 * show;
  const away = 1 - m.attentive / 100;
  p.turn =
    0.12 +
    k *
      (f.doubt * 0.42 +
        f.guard * 0.3 +
        f.irritation * 0.18 +
        f.resignation * 0.5 +
        f.absence * 0.5 -
        f.interest * 0.12 -
        f.hurt * 0.34 -
        f.warmth * 0.1 -
        f.worry * 0.1);
  p.tilt =
    k *
    (f.interest * 0.26 +
      f.warmth * 0.2 -
      f.doubt * 0.32 -
      f.hurt * 0.34 +
      f.worry * 0.22 -
      f.irritation * 0.1 +
      f.relief * 0.24 +
      f.resignation * 0.2 +
      f.absence * 0.3);
  p.nod =
    k *
    (f.hurt * 0.5 +
      f.resignation * 0.34 +
      f.anger * 0.26 +
      f.worry * 0.1 -
      f.joy * 0.16 -
      f.doubt * 0.22 -
      f.guard * 0.12 -
      f.relief * 0.28);
  p.lean =
    k *
    (f.interest * 0.42 +
      f.anger * 0.75 +
      f.joy * 0.2 +
      f.worry * 0.2 -
      f.guard * 0.5 -
      f.doubt * 0.28 -
      f.resignation * 0.45 -
      f.relief * 0.3 -
      f.irritation * 0.1 -
      f.absence * 0.4);
  p.shoulders =
    k *
    (f.anger * 0.6 +
      f.worry * 0.55 +
      f.irritation * 0.22 +
      f.guard * 0.12 -
      f.hurt * 0.7 -
      f.resignation * 0.85 -
      f.relief * 0.5 -
      f.warmth * 0.15 -
      f.absence * 0.45);
  p.gazeX =
    k *
      (-f.doubt * 0.28 -
        f.guard * 0.12 -
        f.hurt * 0.16 +
        f.resignation * 0.6 +
        f.absence * 0.7 -
        f.irritation * 0.12) -
    away * 0.1;
  p.gazeY = k * (f.hurt * 0.75 + f.resignation * 0.4 + f.relief * 0.1 - f.joy * 0.05) + away * 0.1;
  p.sway = k * (f.doubt * 0.3 + f.resignation * 0.4 - f.interest * 0.15);
  p.grip = clamp(f.anger * 0.9 + f.irritation * 0.6 + f.worry * 0.55 + f.guard * 0.3, 0, 1);
}

function arms(p: Pose, f: Feelings, m: Bearing, k: number): void {
  // Content but not yet close: fingertips together.
  const content = ramp(f.joy, 0.22, 0.45) * (1 - ramp(f.warmth, 0.4, 0.75));
  const want = {
    crossed: ramp(
      f.guard * 0.9 + f.irritation * 0.55 - f.anger * 1.3 - f.doubt * 0.6 - f.resignation * 0.5,
      0.3,
      0.75,
    ),
    folded:
      ramp(
        f.worry * 0.95 +
          f.hurt * 0.3 +
          (1 - Math.abs(m.pleasant) / 100) * 0.25 +
          f.relief * 0.5 -
          f.interest * 0.3 -
          f.resignation * 0.5 -
          f.guard * 0.3,
        0.2,
        0.65,
      ) * 0.95,
    open: ramp(f.joy * 0.9 + f.warmth * 0.5 - f.relief * 0.5 - content * 0.4, 0.32, 0.75),
    chin: ramp(
      f.interest * 0.8 +
        f.doubt * 0.7 -
        f.joy * 1 -
        f.worry * 0.8 -
        f.guard * 0.3 -
        f.warmth * 0.25,
      0.42,
      0.78,
    ),
    braced: ramp(f.anger, 0.35, 0.8),
    steepled: content * 0.95,
  };
  // The strongest wins by its cube against the hands at rest: people sit in one way or another, seldom between.
  const rest = 0.26 + (1 - k) * 0.6;
  let sum = rest ** 3;
  for (const key of ARM_KEYS) sum += want[key] ** 3;
  for (const key of ARM_KEYS) p[key] = want[key] ** 3 / sum;
  p.finger = clamp(f.irritation * 0.7 - p.crossed * 0.5, 0, 1);
}

function speak(p: Pose, talking: number, show: number): void {
  const t = clamp(talking, 0, 1);
  p.mouthOpen = clamp(p.mouthOpen + t * (0.16 + 0.2 * show), 0, 0.8);
  p.jaw = clamp(p.jaw + t * 0.25, 0, 1);
  p.press *= 1 - t;
}
