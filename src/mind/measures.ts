import { meanTrust, type Mind } from "./mind";

/**
 * What the client would answer when it is over. Amounts are whole numbers in ten-thousandths of their
 * range (0..10000) unless said otherwise; weights are percentages that add up to 100.
 */
export interface EndMeasures {
  satisfaction: number;
  /** Would recommend us, 0..10. */
  nps: number;
  band: Band;
  /** Likeliness to leave. */
  churn: number;
  longTerm: number;
  commitment: number;
}

/** Net promoter's bands: 0–6, 7–8, 9–10. */
export type Band = "detractor" | "passive" | "promoter";

/** Weights of the end measures, as data, so that a test can take each away. */
export interface Weighing {
  /** `openPromise`: taken off for each, in ten-thousandths. */
  satisfaction: { outcome: number; trust: number; mood: number; openPromise: number };
  /** NPS = (satisfaction × its weight + trust × its weight − from) / per. */
  nps: { satisfaction: number; trust: number; from: number; per: number };
  longTerm: { commitment: number; personal: number; satisfaction: number };
  /** `lie`: added once one is found out, in ten-thousandths. */
  churn: { commitment: number; satisfaction: number; trust: number; lie: number };
}

export const WEIGHING: Weighing = {
  satisfaction: { outcome: 38, trust: 40, mood: 22, openPromise: 300 },
  nps: { satisfaction: 60, trust: 40, from: 200_000, per: 56_000 },
  longTerm: { commitment: 50, personal: 30, satisfaction: 20 },
  churn: { commitment: 55, satisfaction: 25, trust: 20, lie: 1200 },
};

const clamp = (x: number, low: number, high: number) => (x < low ? low : x > high ? high : x);

/**
 * Commitment: the mean of mean trust (0..10000) at the first word and at the ends of the three phases.
 * It lags trust, and a solver can pay it as four credits on edges instead of carrying it in the state.
 */
export function commitmentOf(start: number, ends: readonly [number, number, number]): number {
  return Math.trunc((start + ends[0] + ends[1] + ends[2]) / 4);
}

/**
 * @param outcome what the client got, 0 (their reservation) .. 10000 (their ideal)
 * @param commitment 0..10000, see {@link commitmentOf}
 */
export function measuresOf(
  mind: Mind,
  outcome: number,
  commitment: number,
  weighing: Weighing = WEIGHING,
): EndMeasures {
  const trust = meanTrust(mind);
  const satisfaction = satisfactionOf(mind, outcome, weighing);
  const { nps: n, longTerm: l, churn: c } = weighing;
  const nps = clamp(
    Math.trunc((n.satisfaction * satisfaction + n.trust * trust - n.from) / n.per),
    0,
    10,
  );
  const stays = c.commitment * commitment + c.satisfaction * satisfaction + c.trust * trust;
  const longTerm =
    l.commitment * commitment + l.personal * mind.personal * 100 + l.satisfaction * satisfaction;
  return {
    satisfaction,
    nps,
    band: bandOf(nps),
    churn: clamp(10000 - Math.trunc(stays / 100) + (mind.lies > 0 ? c.lie : 0), 0, 10000),
    longTerm: clamp(Math.trunc(longTerm / 100), 0, 10000),
    commitment,
  };
}

function satisfactionOf(mind: Mind, outcome: number, { satisfaction: s }: Weighing): number {
  const mood = 5000 + 250 * mind.mood;
  const sum = s.outcome * outcome + s.trust * meanTrust(mind) + s.mood * mood;
  return clamp(Math.trunc(sum / 100) - s.openPromise * mind.open, 0, 10000);
}

export function bandOf(nps: number): Band {
  return nps >= 9 ? "promoter" : nps >= 7 ? "passive" : "detractor";
}
