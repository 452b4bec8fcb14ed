import { ACT_IDS, ACTS, type ActId } from "../../../src/mind/acts";
import type { Mind } from "../../../src/mind/mind";
import { barFor } from "../../../src/mind/gate";
import { chance } from "../../../src/analysis/chance";
import { type Client, endOf, gainOf, hear, type Said, times, trustAfter, trustOf } from "../lab";
import { pearson } from "../../../tools/statistics";
import { check, type Fact } from "./fact";

const personalGain = (client: Client, act: Said): number =>
  hear(client, [act]).personal - client.persona.trust.personal;

/** What can be said, and what it does. */
export const TALK_FACTS: readonly Fact[] = [
  {
    n: 10,
    name: "a follow-up question does more than an open one, that more than a closed one",
    source: "Huang 2017",
    measure(client) {
      const by = (act: ActId) => gainOf(client, [act]);
      return [
        check(
          "points, follow-up over open",
          by("follow_up_question") - by("open_question"),
          ">",
          0,
        ),
        check("points, open over closed", by("open_question") - by("closed_question"), ">", 0),
      ];
    },
  },
  {
    n: 11,
    name: "the fourth identical question in a row earns less than half of the first",
    source: "interrogation effect",
    measure(client) {
      const after = (n: number) => trustAfter(client, times(n, "open_question"));
      return [
        check(
          "fourth / first",
          (after(4) - after(3)) / gainOf(client, ["open_question"]),
          "<",
          0.5,
        ),
      ];
    },
  },
  {
    n: 12,
    name: "a skilled negotiator's mix of behaviours ends ahead of the average one's",
    source: "Rackham 1982 (49 negotiators, 102 sessions)",
    measure(client) {
      const [skilled, average] = [endOf(client, SKILLED, 6000), endOf(client, AVERAGE, 6000)];
      return [
        check(
          "points of mean trust ahead",
          trustAfter(client, SKILLED) - trustAfter(client, AVERAGE),
          ">=",
          10,
        ),
        check("satisfaction ahead", (skilled.satisfaction - average.satisfaction) / 100, ">", 0),
        check("NPS ahead", skilled.nps - average.nps, ">", 0),
      ];
    },
  },
  {
    n: 13,
    name: "own disclosure lowers the bar for the client to open up",
    source: "Thompson 1991; Sprecher 2013",
    measure(client) {
      const bar = (...acts: Said[]) => barFor(hear(client, acts), 2, client.rules);
      const plain = bar("open_question", "open_question");
      return [
        check(
          "points the bar falls, disclosed just now",
          plain - bar("open_question", "disclose"),
          ">=",
          5,
        ),
        check(
          "points the bar falls, disclosed one choice ago",
          plain - bar("disclose", "open_question"),
          ">=",
          5,
        ),
      ];
    },
  },
  {
    n: 14,
    name: "with an upset client, feelings first and then a proposal beats the proposal first",
    source: "MODEL.md, fact 14",
    measure(client) {
      const hurt = hear(client, ["fail", "irritator", "dismiss"]);
      const upset: Mind = { ...hurt, mood: Math.min(hurt.mood, -12) };
      const feelings: Said[] = ["acknowledge_emotion", "label_feelings", "propose_tradeoff"];
      const business: Said[] = ["propose_tradeoff", "acknowledge_emotion", "label_feelings"];
      return [
        check(
          "points of mean trust ahead",
          trustAfter(client, feelings, upset) - trustAfter(client, business, upset),
          ">",
          0,
        ),
      ];
    },
  },
  {
    n: 15,
    name: "empathy without a cue earns less than 40% of empathy with one",
    source: "MODEL.md, fact 15",
    measure(client) {
      const hollow = personalGain(client, "acknowledge_emotion");
      const full = personalGain(client, ["acknowledge_emotion", { answersCue: true }]);
      return [check("without / with", hollow / full, "<", 0.4)];
    },
  },
  {
    n: 16,
    name: "anger has a half-life of 3 to 6 acts; trust does not decay by itself",
    source: "MODEL.md, fact 16",
    measure(client) {
      const angry = hear(client, ["attack"]);
      const off = (n: number) =>
        Math.abs(hear(client, times(n, "neutral"), angry).mood - client.persona.mood);
      const half = [...times(50, 0).keys()].find((n) => 2 * off(n) <= off(0))!;
      return [
        check("acts to half", half, ">=", 3),
        check("acts to half", half, "<=", 6),
        check(
          "points of trust lost in 50 neutral acts",
          Math.abs(trustAfter(client, times(50, "neutral"), angry) - trustOf(angry)),
          "<=",
          0,
        ),
      ];
    },
  },
  {
    n: 23,
    name: "admitting a limit beats praising the product; customer orientation builds, selling orientation costs",
    source: "Guenzi & Georges 2010",
    measure(client) {
      return [
        check(
          "points of personal trust, limit over praise",
          personalGain(client, "admit_limit") - personalGain(client, "praise_product"),
          ">",
          0,
        ),
        check(
          "points gained by customer orientation",
          gainOf(client, ["probe_interest", "personalise", "admit_limit", "follow_up"]),
          ">",
          0,
        ),
        check(
          "points gained by selling orientation",
          gainOf(client, ["praise_product", "extra_argument", "pressure", "praise_product"]),
          "<",
          0,
        ),
      ];
    },
  },
  {
    n: 24,
    name: "a trade-off beats a bare concession on professional trust",
    source: "MODEL.md, fact 24",
    measure(client) {
      const by = (act: ActId) =>
        hear(client, [act]).professional - client.persona.trust.professional;
      return [
        check("points, trade-off over concession", by("propose_tradeoff") - by("concede"), ">", 0),
        check("points, bare concession", by("concede"), "<=", 0),
      ];
    },
  },
  {
    n: 26,
    name: "listening relates to the quality of the relationship (relational half)",
    source: "Kluger 2023 (664 effects)",
    measure(client) {
      const talks = randomTalks();
      const listening = talks.map(({ acts }) => acts.filter(isListening).length);
      const trust = talks.map(({ acts }) => trustAfter(client, acts));
      const satisfied = talks.map(({ acts, outcome }) => endOf(client, acts, outcome).satisfaction);
      const r = pearson(listening, trust);
      return [
        check("r of listening with mean trust", r, ">=", 0.4),
        check(
          "more than with satisfaction, the outcome drawn apart",
          r - pearson(listening, satisfied),
          ">",
          0,
        ),
      ];
    },
  },
  {
    n: 27,
    name: "small talk before the table raises rapport (relational half)",
    source: "Morris 2002; Nadler 2004",
    measure(client) {
      const table: Said[] = ["propose", "demand", "counter_now", "propose_tradeoff"];
      const met: Said[] = ["small_talk", "personalise", "small_talk"];
      const skipped: Said[] = ["explain", "propose", "explain"];
      const [rapport, none] = [
        hear(client, [...met, ...table]),
        hear(client, [...skipped, ...table]),
      ];
      return [
        check(
          "points of personal trust after the table",
          rapport.personal - none.personal,
          ">=",
          2,
        ),
        check(
          "steps of mood when the table begins",
          hear(client, met).mood - hear(client, skipped).mood,
          ">",
          0,
        ),
      ];
    },
  },
  {
    n: 28,
    name: "several equal offers at once bring a better reputation than one (relational half)",
    source: "Leonardelli 2019",
    measure(client) {
      const before: Said[] = ["open_question", "paraphrase", "probe_interest"];
      const by = (act: ActId) => trustAfter(client, [...before, act]);
      return [
        check(
          "points of mean trust over a single offer",
          by("equal_offers") - by("propose"),
          ">=",
          1,
        ),
      ];
    },
  },
];

/** Rackham's counts in a hundred behaviours; an hour's counts taken as a hundred's. */
function behaviours(counts: Readonly<Partial<Record<ActId, number>>>): ActId[] {
  const acts = Object.entries(counts).flatMap(([act, n]) => times(n, act as ActId));
  while (acts.length < 100) acts.push(acts.length % 2 === 0 ? "explain" : "propose");
  // 37 and 100 have no common factor: every behaviour once, evenly spread.
  return acts.map((_, i) => acts[(i * 37) % 100]!);
}
const SKILLED = behaviours({
  open_question: 14,
  follow_up_question: 7,
  paraphrase: 9,
  summarise: 8,
  label_feelings: 12,
  irritator: 2,
  counter_now: 2,
  attack: 2,
  extra_argument: 4,
});
const AVERAGE = behaviours({
  open_question: 6,
  follow_up_question: 4,
  paraphrase: 4,
  summarise: 4,
  label_feelings: 8,
  irritator: 11,
  counter_now: 3,
  attack: 6,
  extra_argument: 10,
});

/** Kluger: attending to the other, well done. */
const isListening = (act: ActId): boolean =>
  ACTS[act].group === "listening" && ACTS[act].weights[0] > 0;

const LISTENING = ACT_IDS.filter(isListening);
const SAID = ACT_IDS.filter((act) => !ACTS[act].event && !ACTS[act].violation && act !== "neutral");

/** Talks of 16 acts by people who listen more or less, the rest drawn at random; the outcome does not depend on them. */
function randomTalks(): { acts: ActId[]; outcome: number }[] {
  const pick = chance(26);
  const one = (acts: readonly ActId[]) => acts[pick(acts.length)]!;
  return times(150, 0).map(() => {
    const listens = pick(101);
    return {
      acts: times(16, 0).map(() => one(pick(100) < listens ? LISTENING : SAID)),
      outcome: pick(10_001),
    };
  });
}
