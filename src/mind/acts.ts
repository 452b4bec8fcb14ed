/**
 * The moves a player can make, as the client's mind weighs them.
 *
 * `weights` are [personal trust, professional trust, brand trust, mood], for a client in an even
 * temper: trust in hundredths of a point (trust runs 0..100 points), mood in thousandths of its
 * whole range. Source: the reference weights of the product's model study (expert guesses, held to
 * published findings by tests).
 */
export type ActGroup = "listening" | "transparency" | "winwin" | "care";

/** What a breach was a failure of; each kind scars and heals differently (Kim 2004, Lewicki 2016). */
export type Violation = "ability" | "integrity" | "deception";

export interface Act {
  group: ActGroup;
  weights: readonly [personal: number, professional: number, brand: number, mood: number];
  /** Business said to someone upset falls flat. */
  task?: true;
  violation?: Violation;
  /** Not the player's word: it happens, through `# event:` on a line. */
  event?: true;
}

const listening = {
  open_question: { group: "listening", weights: [120, 90, 0, 30] },
  probe_interest: { group: "listening", weights: [130, 150, 0, 30] },
  follow_up_question: { group: "listening", weights: [190, 140, 0, 50] },
  closed_question: { group: "listening", weights: [20, 40, 0, 0] },
  paraphrase: { group: "listening", weights: [200, 170, 0, 60] },
  summarise: { group: "listening", weights: [150, 200, 0, 40] },
  acknowledge_emotion: { group: "listening", weights: [260, 20, 0, 140] },
  label_feelings: { group: "listening", weights: [160, 40, 0, 60] },
  stay_silent: { group: "listening", weights: [100, 85, 0, 30] },
  ignore_cue: { group: "listening", weights: [-140, -60, 0, -90] },
  interrupt: { group: "listening", weights: [-160, -40, 0, -130] },
  dismiss: { group: "listening", weights: [-240, -80, 0, -190] },
} satisfies Record<string, Act>;

const transparency = {
  disclose: { group: "transparency", weights: [180, 30, 0, 40] },
  admit_limit: { group: "transparency", weights: [220, 60, 0, 20] },
  explain: { group: "transparency", weights: [20, 120, 0, 0], task: true },
  evade: { group: "transparency", weights: [-220, -100, 0, -80] },
  withhold: { group: "transparency", weights: [-160, -40, 0, -40] },
  mislead: {
    group: "transparency",
    weights: [-1700, -600, -400, -420],
    violation: "deception",
  },
  promise: { group: "transparency", weights: [60, 60, 10, 40] },
  keep_promise: { group: "transparency", weights: [300, 260, 80, 90] },
  exceed_promise: { group: "transparency", weights: [300, 260, 80, 100] },
  break_promise: {
    group: "transparency",
    weights: [-1000, -400, -200, -300],
    violation: "integrity",
  },
  apologise: { group: "transparency", weights: [0, 0, 0, 60] },
  repair: { group: "transparency", weights: [60, 120, 30, 80] },
} satisfies Record<string, Act>;

const winwin = {
  propose: { group: "winwin", weights: [20, 60, 0, 10], task: true },
  propose_tradeoff: { group: "winwin", weights: [120, 200, 20, 50], task: true },
  expand_pie: { group: "winwin", weights: [150, 220, 30, 70], task: true },
  equal_offers: { group: "winwin", weights: [160, 200, 20, 70], task: true },
  share_case: { group: "winwin", weights: [20, 180, 60, 20], task: true },
  concede: { group: "winwin", weights: [90, -30, 0, 60] },
  counter_now: { group: "winwin", weights: [-60, -30, 0, -50], task: true },
  demand: { group: "winwin", weights: [-110, -20, 0, -90], task: true },
  self_serving_fairness: { group: "winwin", weights: [-90, -40, 0, -80] },
  pressure: { group: "winwin", weights: [-220, -60, -30, -160] },
  threaten: { group: "winwin", weights: [-420, -60, -60, -300] },
  attack: { group: "winwin", weights: [-380, -120, -40, -320] },
  walk: { group: "winwin", weights: [-300, -60, -40, -350] },
  refuse: { group: "winwin", weights: [-60, 0, 0, -120] },
} satisfies Record<string, Act>;

const care = {
  small_talk: { group: "care", weights: [110, 0, 20, 90] },
  personalise: { group: "care", weights: [160, 80, 20, 80] },
  care: { group: "care", weights: [240, 20, 30, 120] },
  follow_up: { group: "care", weights: [140, 160, 60, 50] },
  survey: { group: "care", weights: [40, 20, 60, 0] },
  praise_product: { group: "care", weights: [-20, -10, 0, -20], task: true },
  extra_argument: { group: "care", weights: [-10, -40, 0, -10], task: true },
  irritator: { group: "care", weights: [-120, -60, 0, -110] },
  fail: { group: "care", weights: [-40, -700, -150, -220], violation: "ability", event: true },
  neutral: { group: "care", weights: [0, 0, 0, 0] },
} satisfies Record<string, Act>;

const table = { ...listening, ...transparency, ...winwin, ...care };

export type ActId = keyof typeof table;

export const ACTS: Readonly<Record<ActId, Act>> = table;

export const ACT_IDS = Object.keys(ACTS) as readonly ActId[];

export function isActId(text: string): text is ActId {
  return Object.hasOwn(ACTS, text);
}
