import type { ActId } from "../../mind/acts";
import type { ChoiceMeaning } from "../../scenario/scenario";
import type { Considered } from "./bot";

/** How much a bot is drawn to an act; to one that is not listed, not at all. */
type Taste = Readonly<Partial<Record<ActId, number>>>;

/** Concedes, apologises, praises, promises; anything rather than a hard word. */
const PLEASER: Taste = {
  concede: 5,
  apologise: 5,
  promise: 5,
  praise_product: 4,
  care: 4,
  personalise: 3,
  small_talk: 3,
  acknowledge_emotion: 3,
  repair: 3,
  label_feelings: 2,
  follow_up: 2,
  survey: 2,
  keep_promise: 2,
  exceed_promise: 2,
  expand_pie: 1,
  admit_limit: -1,
  disclose: -1,
  evade: 1,
  withhold: -1,
  counter_now: -3,
  refuse: -5,
  demand: -5,
  pressure: -5,
  threaten: -5,
  attack: -5,
  walk: -5,
};

/** Presses, demands, justifies; gives nothing and admits nothing. */
const HARD_LINER: Taste = {
  threaten: 5,
  attack: 5,
  demand: 5,
  refuse: 5,
  pressure: 5,
  walk: 4,
  self_serving_fairness: 4,
  counter_now: 4,
  irritator: 3,
  dismiss: 3,
  interrupt: 3,
  withhold: 3,
  extra_argument: 2,
  praise_product: 2,
  explain: 2,
  ignore_cue: 2,
  evade: 1,
  propose: 1,
  promise: -2,
  care: -2,
  acknowledge_emotion: -2,
  admit_limit: -3,
  apologise: -4,
  concede: -5,
};

/** Answers everything with money: concedes, offers, compensates. */
const DISCOUNTER: Taste = {
  concede: 5,
  counter_now: 4,
  propose: 3,
  propose_tradeoff: 2,
  equal_offers: 2,
  repair: 2,
  promise: 1,
  apologise: 1,
  refuse: -4,
  demand: -3,
};

/** Asks whatever can be asked. */
const INTERROGATOR: Taste = {
  probe_interest: 5,
  follow_up_question: 5,
  open_question: 5,
  closed_question: 4,
  survey: 4,
  label_feelings: 1,
};

const likingOf = (taste: Taste, meaning: Pick<ChoiceMeaning, "acts"> | null): number =>
  (meaning?.acts ?? []).reduce((sum, { act }) => sum + (taste[act] ?? 0), 0);
const liking =
  (taste: Taste) =>
  ({ meaning }: Considered): number =>
    likingOf(taste, meaning);

/** How much a choice sets out to please. */
export const warmthOf = (meaning: Pick<ChoiceMeaning, "acts"> | null): number =>
  likingOf(PLEASER, meaning);

export const pleases = liking(PLEASER);
export const insists = liking(HARD_LINER);
export const discounts = liking(DISCOUNTER);
/** To ask for a fact of the case is to ask too, whatever it is called. */
export const asks = (considered: Considered): number =>
  liking(INTERROGATOR)(considered) + (considered.meaning?.asks.length ? 2 : 0);
