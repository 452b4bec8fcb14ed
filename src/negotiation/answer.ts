import type { MoodBand, TrustBand } from "./client";
import type { CounterWay } from "./counter";

/** Words for the client to say. The wording is the scenario's; these are what it can be asked for. */
export const SAY_CODES = [
  /** Accepts, in good time or only now. */
  "agree",
  "agree-at-last",
  /** Makes a counter-offer: what serves both, the offer mended, what serves itself. */
  "counter-both",
  "counter-nearest",
  "counter-own",
  "last-word",
  /** Names the issue that hurts most: before a counter-offer, and declining what is worse than no deal. */
  "too-little",
  "out-of-question",
  /** Of a demand, of a repeat. */
  "one-sided",
  "nothing-new",
  /** Of several offers, the one that comes closest; with `issue`, because of it. */
  "closest",
  "leave-angry",
  /** Asked about an issue: the option it would like best; how much it matters as well; or nothing. */
  "tell-direction",
  "tell-priority",
  "guard",
  /** To a player who accepts, breaks off, walks away. */
  "sign",
  "part",
  "part-coldly",
] as const;
export type SayCode = (typeof SAY_CODES)[number];

/** What the client says, for the player to hear. */
export interface Say {
  code: SayCode;
  /** Id of the issue that is spoken of. */
  issue?: string;
  /** Option number of that issue. */
  option?: number;
  /** Rank of the issue with the client, 1 for what matters most. */
  rank?: number;
  /** Which of several offers, from 0. */
  which?: number;
}

/** Why the client answered so, for the debrief; worth in parts of 10000 to the client. */
export type Reason =
  | { code: "worth-enough" | "below-aspiration"; worth: number; aspiration: number }
  | { code: "below-reservation"; worth: number; reservation: number }
  /** `lost`: against the client's best option of that issue. */
  | { code: "hurts-most"; issue: string; lost: number }
  | { code: "closest"; which: number; issue: string | null }
  /** Demands and repeats so far, and how many the client bears before it leaves. */
  | { code: "pressed"; times: number; nerve: number }
  /** Rounds used and those that pressing has cost, of those the client's patience allows. */
  | { code: "patience-spent"; spent: number; rounds: number }
  | { code: "countered"; way: CounterWay; worth: number }
  | { code: "told" | "guarded"; trust: TrustBand; mood: MoodBand };

/** The client's answer to a move. */
export interface Answer {
  /** `close`: the player signed, broke off or walked away. `tell` and `guard` answer a question. */
  kind: "accept" | "counter" | "decline" | "leave" | "tell" | "guard" | "close";
  /** Package accepted, countered with or signed; null without one. */
  package: number | null;
  /** In the order of speaking; at least one. */
  says: readonly Say[];
  /** At least one, but for `close`. */
  reasons: readonly Reason[];
}
