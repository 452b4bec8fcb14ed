import { type DealSpace, packagesOf } from "./space";

/** How far the client trusts the player when the table opens. */
export const TRUST_BANDS = ["wary", "neutral", "trusting"] as const;
export type TrustBand = (typeof TRUST_BANDS)[number];
/** The client's mood when the table opens. */
export const MOOD_BANDS = ["upset", "even", "glad"] as const;
export type MoodBand = (typeof MOOD_BANDS)[number];

/** All that the table needs of a client; it does not change while the table is open. */
export interface Client {
  trust: TrustBand;
  mood: MoodBand;
  /** Rounds of talk the client bears, as `patienceOf` of the mind gives them; 1 and less is 1, 6 and more is 6. */
  patience: number;
}

/** Where the bands begin: mean trust in points 0..100, mood −20..20 (upset from −6 down, as in the mind). */
export const BANDS = { neutral: 40, trusting: 60, even: -5, glad: 6 } as const;

export function bandsOf(trust: number, mood: number): Pick<Client, "trust" | "mood"> {
  return {
    trust: trust >= BANDS.trusting ? "trusting" : trust >= BANDS.neutral ? "neutral" : "wary",
    mood: mood >= BANDS.glad ? "glad" : mood >= BANDS.even ? "even" : "upset",
  };
}

/** Rounds that any table has at most; a round is one offer, or several equal ones. */
export const MAX_ROUNDS = 6;

/**
 * The constants of the client at the table. Expert guesses, tuned until the facts held; the thresholds
 * of the facts came first.
 */
export const RULES_OF_TABLE = {
  /**
   * Aspiration at the first and at the last round: percent of the way from the client's reservation value
   * to the best it could get that we would sign too. Falls evenly between.
   */
  aspiration: {
    wary: { first: 90, last: 45 },
    neutral: { first: 75, last: 35 },
    trusting: { first: 60, last: 25 },
  },
  /** Demands and repeats together with which the client has had enough and leaves, by mood; then by trust. */
  nerve: { upset: 2, even: 3, glad: 4, wary: -1, neutral: 0, trusting: 1 },
  /** Equal offers are within this of each other in worth to us, in parts of 10000. */
  equalWithin: 500,
} as const;

/** The table laid: what can be agreed, and how this client bargains over it. */
export interface Table {
  space: DealSpace;
  client: Client;
  /** Rounds that the client's patience allows, 1..{@link MAX_ROUNDS}. */
  rounds: number;
  /** Worth to the client below which an offer is not accepted, by round (0 is the first). Never below its reservation value. */
  aspirations: readonly number[];
  /** That many demands and repeats, and the client leaves. At least 1. */
  nerve: number;
  /** Packages that we would sign too; all packages where no deal is possible. */
  signable: readonly number[];
}

export function openTable(space: DealSpace, client: Client): Table {
  const rounds = Math.max(1, Math.min(MAX_ROUNDS, Math.trunc(client.patience) || 1));
  const { signable, best } = signableOf(space);
  const { first, last } = RULES_OF_TABLE.aspiration[client.trust];
  const least = space.reservation.theirs;
  const room = Math.max(0, best - least);
  const aspirations = Array.from({ length: rounds }, (_, round) => {
    const percent =
      rounds === 1 ? last : first - Math.trunc(((first - last) * round) / (rounds - 1));
    return least + Math.trunc((room * percent) / 100);
  });
  const nerve = RULES_OF_TABLE.nerve[client.mood] + RULES_OF_TABLE.nerve[client.trust];
  return { space, client, rounds, aspirations, nerve, signable };
}

/** What the client takes to be worth asking for, and the most that would be worth to it. */
function signableOf(space: DealSpace): { signable: readonly number[]; best: number } {
  const { utility, reservation } = space;
  const ours = packagesOf(space).filter((index) => utility.ours[index]! >= reservation.ours);
  const most = (of: readonly number[]) =>
    of.reduce((best, index) => Math.max(best, utility.theirs[index]!), 0);
  if (ours.length > 0 && most(ours) >= reservation.theirs)
    return { signable: ours, best: most(ours) };
  const all = packagesOf(space);
  return { signable: all, best: most(all) };
}
