import { ACT_IDS, ACTS, type ActId } from "../../../src/mind/acts";
import { barFor, wouldTell } from "../../../src/mind/gate";
import { initialMind, meanTrust, type Mind, type Persona } from "../../../src/mind/mind";
import { type Circumstances, reactTo } from "../../../src/mind/react";
import { measuresOf } from "../../../src/mind/measures";
import { type Attitude, attitudeAfter, initialAttitude } from "../../../src/mind/room";
import { type Client, gainOf, good, hear, times, trustAfter } from "../lab";
import { check, type Fact } from "./fact";

/** What other documents promise of the mind; like the facts, for every built-in persona. */
export type Contract = Omit<Fact, "n">;

const having = (client: Client, temperament: Partial<Persona>): Client => ({
  ...client,
  persona: { ...client.persona, ...temperament },
});

export const CONTRACTS: readonly Contract[] = [
  {
    name: "no fresh act leaves trust unchanged where it can move",
    source: "the product's own contract",
    measure(client) {
      return [
        check(
          "acts without effect at the first word, and at little trust",
          idleActs(client),
          "<=",
          0,
        ),
      ];
    },
  },
  {
    name: "lossAversion is the weight of losses",
    source: "INK.md, temperament",
    measure(client) {
      const lost = (lossAversion: number) => gainOf(having(client, { lossAversion }), ["dismiss"]);
      return [check("points lost at 200, over those at 100", lost(200) / lost(100), ">=", 1.7)];
    },
  },
  {
    name: "forgiveness is the weight of apologies",
    source: "INK.md, temperament",
    measure(client) {
      const back = (forgiveness: number) => {
        const one = having(client, { forgiveness });
        return gainOf(one, ["apologise"], hear(one, [...good(8), "fail"]));
      };
      return [
        check("points given back at 200, over those at 100", back(200) / back(100), ">=", 1.7),
        check("points given back at 0", back(0), "<=", 0),
      ];
    },
  },
  {
    name: "mood drifts back to the temperament's, from above and from below",
    source: "MODEL.md, persona; DESIGN.md",
    measure(client) {
      const far = (mood: number) => {
        const from: Mind = { ...initialMind(client.persona), mood };
        return Math.abs(hear(client, times(12, "neutral"), from).mood - client.persona.mood);
      };
      return [
        check("steps left of −20 after twelve acts", far(-20), "<=", 3),
        check("steps left of 20 after twelve acts", far(20), "<=", 3),
      ];
    },
  },
  {
    name: "silence after a cue is like half a paraphrase, otherwise a small loss",
    source: "MODEL.md, acts",
    measure(client) {
      const silent = (answersCue: boolean) => gainOf(client, [["stay_silent", { answersCue }]]);
      return [
        check("points after a cue", silent(true), ">", 0),
        check("points without one", silent(false), "<", 0),
        check(
          "after a cue, share of a paraphrase",
          silent(true) / gainOf(client, ["paraphrase"]),
          "<=",
          0.75,
        ),
      ];
    },
  },
  {
    name: "what is said to another reaches the lead at a fraction",
    source: "MODEL.md, several clients in one room",
    measure(client) {
      const talk: ActId[] = ["keep_promise", "paraphrase", "follow_up", "care"];
      const overheard = gainOf(
        client,
        talk.map((act) => [act, { overheard: true }] as const),
      );
      return [
        check("share of the gain", overheard / gainOf(client, talk), "<=", 0.7),
        check("points gained", overheard, ">", 0),
      ];
    },
  },
  {
    name: "those without a full mind are won by what is said to them, and lost",
    source: "MODEL.md, several clients in one room",
    measure(client) {
      const won = attitude(client, good(8), {}) - initialAttitude(client.persona);
      const heard =
        attitude(client, good(8), { overheard: true }) - initialAttitude(client.persona);
      const lost = initialAttitude(client.persona) - attitude(client, times(4, "dismiss"), {});
      return [
        check("steps won by eight good acts", won, ">=", 2),
        check("steps won by overhearing them, less those", heard - won, "<", 0),
        check("steps lost by four bad ones", lost, ">=", 2),
      ];
    },
  },
  {
    name: "a confession costs less than being caught",
    source: "stealing thunder, Arpan & Pompper 2003",
    measure(client) {
      const caught = gainOf(client, ["mislead"], hear(client, good(8)));
      const confessed = gainOf(client, [["mislead", { confessed: true }]], hear(client, good(8)));
      const later = (around: Circumstances) =>
        trustAfter(client, [...good(8), ["mislead", around], ...good(40)]);
      return [
        check("lost by confessing / by being caught", confessed / caught, "<=", 0.8),
        check("lost by confessing (points)", -confessed, ">", 0),
        check("points ahead after forty good acts", later({ confessed: true }) - later({}), ">", 0),
      ];
    },
  },
  {
    name: "a fact is told in the right state of mind: the deeper, the more trusted; not to someone upset",
    source: "MODEL.md, gate; CONTRIBUTING.md, fact",
    measure(client) {
      const { rules, persona } = client;
      const calm: Mind = { ...initialMind(persona), mood: Math.max(0, persona.mood) };
      const bar = (depth: 0 | 1 | 2 | 3) => barFor(calm, depth, rules);
      const upset = barFor({ ...calm, mood: -12 }, 2, rules);
      return [
        check(
          "least step of the bar from depth to depth",
          Math.min(bar(1) - bar(0), bar(2) - bar(1), bar(3) - bar(2)),
          ">=",
          10,
        ),
        check("points the bar rises when upset", upset - bar(2), ">=", 5),
        check(
          "told at depth 0 without any trust",
          Number(wouldTell({ ...calm, personal: 0 }, 0, rules)),
          ">=",
          1,
        ),
      ];
    },
  },
  {
    name: "the end measures are made of what MODEL.md says",
    source: "MODEL.md, end measures",
    measure(client) {
      const plain: Mind = { ...hear(client, good(4)), mood: 0, open: 0, lies: 0 };
      const at = (change: Partial<Mind> = {}, outcome = 5000, commitment = 5000) =>
        measuresOf({ ...plain, ...change }, outcome, commitment, client.weighing);
      const more = { personal: 90, professional: 90, brand: 18 };
      return [
        check("satisfaction by outcome", at({}, 8000).satisfaction - at().satisfaction, ">", 0),
        check("satisfaction by trust", at(more).satisfaction - at().satisfaction, ">", 0),
        check("satisfaction by mood", at({ mood: 10 }).satisfaction - at().satisfaction, ">", 0),
        check(
          "satisfaction by an open promise",
          at({ open: 1 }).satisfaction - at().satisfaction,
          "<",
          0,
        ),
        check("NPS by satisfaction alone", at({}, 10000).nps - at({}, 0).nps, ">", 0),
        check("NPS by trust beyond satisfaction", trustInNps(client, plain), ">", 0),
        check(
          "long-term orientation by commitment",
          at({}, 5000, 8000).longTerm - at().longTerm,
          ">",
          0,
        ),
        check(
          "long-term orientation by satisfaction",
          at({ mood: 10 }).longTerm - at().longTerm,
          ">",
          0,
        ),
        check(
          "long-term orientation by personal trust beyond satisfaction",
          personalInLongTerm(client, plain),
          ">",
          0,
        ),
        check("churn by commitment", at({}, 5000, 8000).churn - at().churn, "<", 0),
        check("churn by satisfaction", at({ mood: 10 }).churn - at().churn, "<", 0),
        check("churn by trust beyond satisfaction", churnByTrust(client, plain), "<", 0),
        check("churn by a lie found out", at({ lies: 1 }).churn - at().churn, ">", 0),
      ];
    },
  },
];

/** Two minds alike but for trust; the outcome makes their satisfaction the same. */
function sameSatisfaction(client: Client, less: Mind, more: Mind) {
  const at = (mind: Mind, outcome: number) => measuresOf(mind, outcome, 5000, client.weighing);
  const wanted = at(more, 5000).satisfaction;
  const outcome = Array.from({ length: 101 }, (_, n) => n * 100).find(
    (n) => at(less, n).satisfaction >= wanted,
  );
  return [at(less, outcome ?? 10000), at(more, 5000)] as const;
}

function trustInNps(client: Client, mind: Mind): number {
  const [less, more] = sameSatisfaction(
    client,
    { ...mind, personal: 20, professional: 20, brand: 4 },
    { ...mind, personal: 60, professional: 60, brand: 12 },
  );
  return more.nps - less.nps;
}

function personalInLongTerm(client: Client, mind: Mind): number {
  const [less, more] = sameSatisfaction(
    client,
    { ...mind, personal: 30 },
    { ...mind, personal: 80 },
  );
  return more.longTerm - less.longTerm;
}

function churnByTrust(client: Client, mind: Mind): number {
  const [less, more] = sameSatisfaction(
    client,
    { ...mind, professional: 30 },
    { ...mind, professional: 80 },
  );
  return more.churn - less.churn;
}

function attitude(client: Client, acts: readonly ActId[], around: Circumstances): Attitude {
  const answering = { ...around, answersCue: true };
  return acts.reduce(
    (now, act) => attitudeAfter(now, client.persona, act, answering, client.rules),
    initialAttitude(client.persona),
  );
}

/** Acts that move no facet. Stated exceptions: plain words, an apology for nothing, business with someone upset. */
function idleActs({ persona, rules }: Client): number {
  const met: Mind = { ...initialMind(persona), early: 3 };
  const wary: Mind = { ...met, personal: 8, professional: 8, brand: 2 };
  return [met, wary].flatMap((mind) =>
    ACT_IDS.filter((act) => {
      if (act === "neutral" || act === "apologise") return false;
      if (ACTS[act].task && mind.mood <= rules.upset.mood) return false;
      const after = reactTo(mind, persona, act, { answersCue: true }, rules).mind;
      return meanTrust(after) === meanTrust(mind);
    }),
  ).length;
}
