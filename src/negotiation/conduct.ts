import type { MoveKind } from "./moves";

/** How the player has behaved at the table so far. Small, so that different talks meet in one state. */
export interface Manner {
  /** Trade-offs and equal offers, 0..2 (more count as 2). */
  readonly open: number;
  /** Were several equal offers made? 0 or 1. */
  readonly choices: number;
  /** Demands and repeats, 0..5 (the client has left before there are more). */
  readonly pressed: number;
  /** Repeats among them, 0..2 (more count as 2). */
  readonly repeats: number;
}

export const NO_MANNER: Manner = { open: 0, choices: 0, pressed: 0, repeats: 0 };

/** How the player behaved, in one word, when the table closes. */
export const CONDUCTS = [
  "choices",
  "open",
  "fair",
  "yielding",
  "hard",
  "rigid",
  "broke-off",
  "walked",
  "angered",
] as const;
export type Conduct = (typeof CONDUCTS)[number];

/** Acts of the mind that each conduct stands for, aimed at the client when the table closes. */
export const CONDUCT_ACTS = {
  /** Let the client choose between equal offers, and pressed less than that. */
  choices: ["equal_offers"],
  /** Traded what matters less for what matters more. */
  open: ["propose_tradeoff"],
  /** Proposals, now and then a step. */
  fair: ["propose"],
  /** Nothing but bare concessions. */
  yielding: ["concede"],
  /** Demanded more than it gave. */
  hard: ["demand", "counter_now"],
  /** Said the same again and again. */
  rigid: ["demand", "refuse"],
  /** Ended the talk with courtesy. */
  "broke-off": ["refuse"],
  /** Left the table, or ended the talk after a hard line. */
  walked: ["walk"],
  /** Pressed until the client left. */
  angered: ["demand", "pressure"],
} as const satisfies Record<Conduct, readonly string[]>;

/** The manner after an offer of that kind. */
export function mannerAfter(manner: Manner, kind: MoveKind): Manner {
  const { open, choices, pressed, repeats } = manner;
  switch (kind) {
    case "tradeoff":
      return { ...manner, open: Math.min(2, open + 1) };
    case "equal-offers":
      return { ...manner, open: Math.min(2, open + 1), choices: 1 };
    case "demand":
      return { ...manner, pressed: Math.min(5, pressed + 1) };
    case "repeat":
      return {
        open,
        choices,
        pressed: Math.min(5, pressed + 1),
        repeats: Math.min(2, repeats + 1),
      };
    case "proposal":
    case "concession":
    case "ask":
    case "accept":
    case "break-off":
    case "walk-away":
      return manner;
  }
}

/** How the player comes across, while nobody has left. @param offers rounds used, 0..6 */
export function styleOf({ open, choices, pressed, repeats }: Manner, offers: number): Conduct {
  if (repeats >= 2 && pressed > open) return "rigid";
  if (pressed >= 2 && pressed > open) return "hard";
  if (open > pressed) return choices > 0 ? "choices" : "open";
  return open === 0 && pressed === 0 && offers >= 3 ? "yielding" : "fair";
}

/** Conduct of a player who ends the talk. After a hard line it is walking out, however politely it is said. */
export function conductOnLeaving(manner: Manner, offers: number, politely: boolean): Conduct {
  const style = styleOf(manner, offers);
  return politely && style !== "hard" && style !== "rigid" ? "broke-off" : "walked";
}
