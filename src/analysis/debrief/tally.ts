import type { Credit, CreditReason, SessionRecord } from "../../playthrough/record";
import { type Headline, HEADLINES } from "../../scenario/scenario";

/** How often each kind of reason earned or cost points. */
export type Tally = Readonly<Record<CreditReason["kind"], number>>;

export function tallyOf(record: SessionRecord): Tally {
  const tally: Record<CreditReason["kind"], number> = {
    act: 0,
    "cue-answered": 0,
    "cue-passed": 0,
    "fact-elicited": 0,
    "fact-used": 0,
    "fact-known": 0,
    mark: 0,
    read: 0,
    "promise-kept": 0,
    "promise-broken": 0,
    lie: 0,
    "lie-exposed": 0,
    contradiction: 0,
    deal: 0,
    ending: 0,
  };
  for (const { reason } of creditsOf(record)) tally[reason.kind]++;
  return tally;
}

/** The headline with the most points and the one with the fewest; null when they are all alike. */
export function extremesOf(
  points: Readonly<Record<Headline, number>>,
): { most: Headline; fewest: Headline } | null {
  const ranked = [...HEADLINES].sort((a, b) => points[b] - points[a]);
  const [most, , fewest] = ranked;
  return most && fewest && points[most] > points[fewest] ? { most, fewest } : null;
}

const creditsOf = ({ turns, closing }: SessionRecord): Credit[] => [
  ...turns.flatMap(({ credits }) => credits),
  ...closing,
];
