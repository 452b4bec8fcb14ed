import type { Violation } from "../../../src/mind/acts";
import { meanTrust, type Mind } from "../../../src/mind/mind";
import type { Circumstances } from "../../../src/mind/react";
import {
  type Client,
  gainOf,
  good,
  hear,
  type Said,
  times,
  trustAfter,
  trusting,
  trustOf,
} from "../lab";
import { check, type Fact } from "./fact";

const POORTINGA = "Poortinga & Pidgeon 2004";
const SCHWEITZER = "Schweitzer, Hershey & Bradlow 2006";

/** How trust is built, broken and mended. */
export const TRUST_FACTS: readonly Fact[] = [
  {
    n: 1,
    name: "one discovered lie costs more than eight good acts built, and takes a dozen to win back",
    source: `Slovic 1993, via ${POORTINGA}`,
    measure(client) {
      const built = hear(client, good(8));
      const after = hear(client, ["mislead"], built);
      return [
        check(
          "mean trust after the lie, less that at the start",
          trustOf(after) - start(client),
          "<",
          0,
        ),
        check(
          "good acts to win personal trust back",
          actsToRegain(client, after, built.personal),
          ">=",
          12,
        ),
      ];
    },
  },
  {
    n: 2,
    name: "a comparable bad act moves trust at least twice as much as a good one",
    source: POORTINGA,
    measure(client) {
      const up: Said[] = [
        "admit_limit",
        "personalise",
        ["acknowledge_emotion", { answersCue: true }],
      ];
      const down: Said[] = ["evade", "withhold", "dismiss"];
      const sum = (acts: Said[]) => acts.reduce((total, act) => total + gainOf(client, [act]), 0);
      return [
        check("lost by three slips / gained by three good acts", -sum(down) / sum(up), ">=", 2),
      ];
    },
  },
  {
    n: 3,
    name: "trust broken by acts recovers; broken by deception never fully",
    source: SCHWEITZER,
    measure(client) {
      const broken = trustAfter(client, [...good(8), "break_promise", ...good(32)]);
      const deceived = hear(client, [...good(8), "mislead", ...good(200)]).personal;
      return [
        check(
          "share of control after a broken promise and 32 good acts",
          broken / trustAfter(client, good(40)),
          ">=",
          0.9,
        ),
        check(
          "share of control after a lie and 200 good acts (personal)",
          deceived / hear(client, good(208)).personal,
          "<=",
          0.8,
        ),
      ];
    },
  },
  {
    n: 4,
    name: "a promise speeds recovery, less so after deception",
    source: SCHWEITZER,
    measure(client) {
      const speeds = (wrong: Said) => {
        const hurt = hear(client, [...good(8), wrong]);
        const six = good(6);
        return (
          gainOf(client, six, hear(client, ["promise"], hurt)) -
          gainOf(client, six, hear(client, ["neutral"], hurt))
        );
      };
      return [
        check("points of mean trust gained more after a breach", speeds("break_promise"), ">", 0),
        check("the same after deception", speeds("mislead"), ">", 0),
        check(
          "deception's share of the breach's",
          speeds("mislead") / speeds("break_promise"),
          "<",
          1,
        ),
      ];
    },
  },
  {
    n: 5,
    name: "rebuilding after deception is slower than after a broken promise",
    source: SCHWEITZER,
    measure(client) {
      const slope = (wrong: Said) => {
        const hurt = hear(client, [...good(8), wrong]);
        return hear(client, good(4), hurt).personal - hurt.personal;
      };
      return [
        check(
          "ratio of slopes over four good acts (personal)",
          slope("mislead") / slope("break_promise"),
          "<",
          2 / 3,
        ),
      ];
    },
  },
  {
    n: 6,
    name: "an apology restores more for ability than for integrity than for deception",
    source: "Kim 2004; Lewicki 2016",
    measure(client) {
      const [ability, integrity, deception] = [
        restored(client, "ability"),
        restored(client, "integrity"),
        restored(client, "deception"),
      ];
      return [
        check("share restored, integrity / ability", integrity / ability, "<", 1),
        check("share restored, deception / integrity", deception / integrity, "<", 1),
        check("share restored, deception", deception, ">", 0),
      ];
    },
  },
  {
    n: 7,
    name: "a fuller apology is better: responsibility before repair before bare words",
    source: "Lewicki 2016 (n = 755)",
    measure(client) {
      const hurt = hear(client, [...good(8), "fail"]);
      const by = (around: Circumstances) => gainOf(client, [["apologise", around]], hurt);
      const [bare, repair, responsible] = [
        by({}),
        by({ offersRepair: true }),
        by({ takesResponsibility: true }),
      ];
      const full = by({ takesResponsibility: true, offersRepair: true });
      return [
        check("points, repair over bare", repair - bare, ">", 0),
        check("points, responsibility over repair", responsible - repair, ">", 0),
        check("points, both over responsibility", full - responsible, ">", 0),
      ];
    },
  },
  {
    n: 8,
    name: "an early breach ends lower than a late one",
    source: "Lount 2008",
    measure(client) {
      const early = hear(client, ["break_promise", ...good(40)]);
      const late = hear(client, [...good(20), "break_promise", ...good(20)]);
      return [
        check("mean trust, early less late", trustOf(early) - trustOf(late), "<", 0),
        check("personal trust, early less late", early.personal - late.personal, "<", 0),
      ];
    },
  },
  {
    n: 9,
    name: "keeping a promise is about as good as exceeding it, and far better than breaking it",
    source: "Gneezy & Epley 2014",
    measure(client) {
      const promised = hear(client, [...good(4), "promise"]);
      const by = (act: Said) => gainOf(client, [act], promised);
      const [kept, exceeded, broken] = [
        by("keep_promise"),
        by("exceed_promise"),
        by("break_promise"),
      ];
      return [
        check(
          "(exceeded − kept) / (kept − broken)",
          Math.abs(exceeded - kept) / (kept - broken),
          "<",
          0.1,
        ),
      ];
    },
  },
  {
    n: 21,
    name: "a minor slip costs a trusting client less, and the same good act closes more of the gap",
    source: POORTINGA,
    measure(client) {
      const share = (personal: number) => {
        const { personal: left } = hear(trusting(client, personal, personal), ["evade"]);
        return (personal - left) / personal;
      };
      const closed = (personal: number) => {
        const met = trusting(client, personal, personal);
        const { personal: now } = hear(met, [
          "personalise",
          "disclose",
          "paraphrase",
          "admit_limit",
        ]);
        return (now - personal) / (100 - personal);
      };
      return [
        check("share of trust lost, at 80 / at 25", share(80) / share(25), "<", 1),
        check("share of the gap closed, at 75 / at 25", closed(75) / closed(25), ">=", 1.2),
      ];
    },
  },
  {
    n: 22,
    name: "trust grows from a ratio of good to bad acts between 1 and 5",
    source: "MODEL.md, fact 22",
    measure(client) {
      const at = (ratio: number) => {
        const acts = good(200);
        const talk = times(20, 0).flatMap((_, i) => [
          ...acts.slice(i * ratio, (i + 1) * ratio),
          "irritator" as const,
        ]);
        return trustAfter(client, talk) - start(client);
      };
      return [
        check("points gained at 1 : 1", at(1), "<=", 0),
        check("points gained at 5 : 1", at(5), ">", 0),
      ];
    },
  },
];

const start = (client: Client): number => meanTrust(client.persona.trust) / 100;

function actsToRegain(client: Client, hurt: Mind, level: number): number {
  let mind = hurt;
  for (const [n, act] of good(300).entries()) {
    if (mind.personal >= level) return n;
    mind = hear(client, [act], mind);
  }
  return 300;
}

const WRONG = {
  ability: "fail",
  integrity: "break_promise",
  deception: "mislead",
} as const satisfies Record<Violation, Said>;

const sumOf = (mind: Mind): number => mind.personal + mind.professional + 5 * mind.brand;

/** Share of what a violation took, over all facets in points, that a bare apology gives back. */
function restored(client: Client, kind: Violation): number {
  const before = hear(client, good(8));
  const hurt = hear(client, [WRONG[kind]], before);
  const mended = hear(client, ["apologise"], hurt);
  return (sumOf(mended) - sumOf(hurt)) / (sumOf(before) - sumOf(hurt));
}
