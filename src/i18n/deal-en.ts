import type { DanceStep } from "../analysis/debrief/deal-dance";
import type { Verdict } from "../analysis/debrief/deal-verdict";
import type { MoodBand, TrustBand } from "../negotiation/client";
import type { CounterWay } from "../negotiation/counter";
import type { PerSide } from "../negotiation/space";
import type { Messages } from "./messages";

const listed = (issues: readonly string[]) => issues.map((issue) => `“${issue}”`).join(", ");
const plus = (n: number) => (n < 0 ? `−${-n}` : `+${n}`);
const ordinal = (n: number) =>
  ["first", "second", "third", "fourth", "fifth", "sixth"][n - 1] ?? `${n}th`;
const count = (n: number, one: string, many: string) => (n === 1 ? `1 ${one}` : `${n} ${many}`);

const trust: Readonly<Record<TrustBand, string>> = {
  wary: "was wary of you",
  neutral: "neither trusted nor distrusted you",
  trusting: "trusted you",
};
const mood: Readonly<Record<MoodBand, string>> = {
  upset: "upset",
  even: "calm",
  glad: "in good spirits",
};
const ways: Readonly<Record<CounterWay, (client: string) => string>> = {
  both: () => "The counter-offer looked after both sides",
  nearest: () => "The counter-offer changed as little of yours as would do",
  own: (client) => `The counter-offer pulled what hurt most back to ${client}’s side`,
  limit: (client) => `The counter-offer was the best for ${client} that you could still sign`,
};

function headline(
  verdict: Verdict,
  client: string,
  issue: (n: number) => string,
  points: (n: number) => number,
  noWorse: number,
): readonly string[] {
  switch (verdict.code) {
    case "unfinished":
      return ["The table was still open"];
    case "right-to-leave":
      return ["No package was worth signing for both sides: ", "leaving was right."];
    case "signed-for-nothing":
      return ["No package was worth signing for both sides, ", "and still you signed."];
    case "below-line":
      return ["What you signed is worth ", `${points(verdict.short)} less to you than no deal.`];
    case "missed":
      if (verdict.refused !== null)
        return [`${client}’s last offer `, "was above your walk-away line, ", "and you left it."];
      if (verdict.how === "angered")
        return ["A deal was there: ", `you pressed until ${client} left.`];
      return [
        "A deal was there: ",
        verdict.how === "walked" ? "you walked out." : "you broke off.",
      ];
    case "nothing-left":
      return verdict.nash
        ? ["Nothing was left on the table, ", "and it was shared fairly."]
        : ["Nothing was left on the table: ", "more for one is less for the other."];
    case "misplaced":
      return [
        `You gave way on “${issue(verdict.gave)}”; `,
        `${client} cared more about “${issue(verdict.wanted)}”.`,
      ];
    case "trade-unproposed":
      return [
        `“${issue(verdict.give)}” in return for “${issue(verdict.get)}”: `,
        "nobody proposed it.",
      ];
    case "inside":
      return [
        `${count(noWorse, "other package", "other packages")} would have been `,
        "no worse for either of you.",
      ];
  }
}

function moveTold(
  step: DanceStep,
  client: string,
  issue: (n: number) => string,
  gain: PerSide<number> | null,
): string {
  const gave = listed((step.shift?.gave ?? []).map(issue));
  const took = listed((step.shift?.took ?? []).map(issue));
  switch (step.kind) {
    case "proposal":
      return "You opened with a package.";
    case "tradeoff":
      return gave === ""
        ? `You asked for more on ${took} at no cost to ${client}.`
        : `You gave on ${gave} and asked for more on ${took}.`;
    case "concession":
      return `You gave on ${gave}: ${-(gain?.ours ?? 0)} less for you, ${gain?.theirs ?? 0} more for ${client}.`;
    case "demand":
      return gain === null
        ? "You asked for your best on every issue."
        : `You asked for more on ${took}: ${-gain.theirs} less for ${client}.`;
    case "repeat":
      return `Nothing in it was better for ${client} than before.`;
    case "equal-offers":
      return `${step.offer?.packages.length ?? 0} packages of about equal worth to you, for ${client} to choose from.`;
    case "ask":
      return step.asked === null ? "" : `You asked what ${client} wants on “${issue(step.asked)}”.`;
    case "accept":
      return `You accepted ${client}’s counter-offer.`;
    case "break-off":
      return "You said you could not do it, and thanked them.";
    case "walk-away":
      return "You got up and left.";
  }
}

export const dealEn: Messages["deal"] = {
  kicker: (many, turn) => (many ? `The deal · turn ${turn}` : "The deal"),
  headline,
  conducts: {
    choices: "you put equal packages on the table and let them choose",
    open: "you traded what matters less to you for what matters more",
    fair: "give and take, without pressing",
    yielding: "you only gave way and got nothing back",
    hard: "you asked for more than you gave",
    rigid: "you said the same again and again and did not move",
    "broke-off": "you ended it with courtesy when it did not work out",
    walked: "you left and kept no door open",
    angered: "you pressed until they left",
  },
  kinds: {
    proposal: "Proposal",
    tradeoff: "Trade",
    "equal-offers": "Equal offers",
    concession: "One-sided concession",
    demand: "Demand",
    repeat: "Nothing new",
    ask: "Question",
    accept: "Acceptance",
    "break-off": "Breaking off",
    "walk-away": "Walking out",
  },
  answers: {
    accept: "agreed",
    counter: "made a counter-offer",
    decline: "declined",
    leave: "left",
    tell: "told you",
    guard: "did not tell",
    close: "replied",
  },
  plus,
  you: "You",
  mark: (_side, number) => number,
  markBeside: (side) => side,
  offerOf: (side, number) =>
    side === "You" ? `Your offer ${number}` : `${side}’s offer ${number}`,
  sentences: (all) => all.filter((one) => one !== "").join(" "),
  join: (options) => options.join(" · "),
  both: (ours, theirs) => `${ours} / ${theirs}`,

  summary: (issues, packages, zone) =>
    `${count(issues, "issue", "issues")}, ${count(packages, "package", "packages")}, of which ${zone} would be worth signing for both.`,
  onFrontier:
    "The deal is on the Pareto frontier: no package would be better for one side and no worse for the other.",
  inside: (noWorse) =>
    `The deal is inside the frontier: ${count(noWorse, "other package", "other packages")} would have been no worse for either of you.`,
  unsigned: (noWorse) =>
    noWorse === 0
      ? "Nothing was signed; both fall back on what they have without a deal."
      : `Nothing was signed: ${count(noWorse, "package", "packages")} would have been no worse than that for either of you.`,
  leftTitle: (ours, theirs, client) =>
    `Left on the table: ${ours} for you, ${theirs} for ${client}.`,
  leftMost: (ours, theirs, client) =>
    `At no loss to ${client} you could have had up to ${ours} more; at no loss to you, ${client} up to ${theirs} more.`,
  misplaced: (gave, cost, gained, client, weight) =>
    `On “${gave}” you gave up ${cost}, and ${client} gained only ${gained}: it makes up ${weight}% of what matters there.`,
  tradeTitle: "The trade nobody proposed:",
  tradeProposedTitle: (offer) => `${offer} had a trade in it that was not taken up:`,
  trade: (give, get) =>
    `“${give[0]}” from “${give[1]}” to “${give[2]}”, in return for “${get[0]}” from “${get[1]}” to “${get[2]}”.`,
  tradeGain: (noDeal, ours, theirs, client) =>
    `Compared with ${noDeal ? "your last offer" : "the deal"}: ${ours} more for you, ${theirs} more for ${client}.`,
  opened: (client, t, m) => `When the table opened, ${client} ${trust[t]} and was ${mood[m]}.`,
  aspired: (client, rounds, first, last) =>
    rounds === 1
      ? `With patience for 1 round, ${client} wanted ${last} to say yes.`
      : `With patience for ${rounds} rounds, ${client} wanted ${first} to say yes in the first and ${last} in the last.`,
  conduct: (words) => `At the table ${words}.`,

  issue: "Issue",
  agreed: "Deal",
  lastOffer: "Your last offer",
  forBoth: "Better for both",
  forOne: "Better for one",
  weigh: (client) => `Weight (you / ${client})`,
  percent: (ours, theirs) => `${ours}% / ${theirs}%`,
  worth: (client) => `Worth (you / ${client})`,
  worthNote: "Worth is in points of 100: getting one’s best on every issue is 100.",

  plot: "What every package is worth to both sides",
  plotSaid: (client, lines, offers, end) =>
    `Scatter plot: worth to you across, worth to ${client} upwards, a dot for every package. Your walk-away line ${lines.ours}, ${client}’s ${lines.theirs}. ${offers.length === 0 ? "" : `${offers.join("; ")}. `}${end} The same is in the data tables below.`,
  said: (name, ours, theirs) => `${name}: ${ours} to you, ${theirs} to them`,
  saidDeal: (ours, theirs) => `Deal: ${ours} to you, ${theirs} to them.`,
  saidNoDeal: "No deal.",
  axisOurs: "Worth to you →",
  axisTheirs: (client) => `↑ Worth to ${client}`,
  lineOurs: (n) => `Your walk-away line ${n}`,
  lineTheirs: (client, n) => `${client}’s walk-away line ${n}`,
  hatched: ["Hatched: for one side worse than no deal", "Hatched: worse than no deal"],
  frontier: ["Pareto frontier: more for one is less for the other", "Pareto frontier"],
  dealAt: (ours, theirs, isNash) =>
    isNash
      ? [`Deal, and Nash point ${ours} / ${theirs}`, `Deal ${ours} / ${theirs}`, "Deal"]
      : [`Deal ${ours} / ${theirs}`, "Deal"],
  nash: "Nash point",
  better: "Better for both",
  arrow: (ours, theirs, client) => [
    `You ${plus(ours)}, ${client} ${plus(theirs)}`,
    `${plus(ours)} / ${plus(theirs)}`,
  ],
  unsignedAt: "No deal",
  closest: "closest",

  danceTitle: "Move by move",
  move: (n) => `Move ${n}`,
  moveTold,
  closestOf: (which) => `The ${ordinal(which)} came closest.`,
  reasons: {
    "worth-enough": (client, worth, need) =>
      `Worth ${worth} to ${client}; ${need} was enough in that round.`,
    "below-aspiration": (client, worth, need) =>
      `Worth ${worth} to ${client}; it took ${need} in that round.`,
    "below-reservation": (client, worth, least) =>
      `Worth only ${worth} to ${client}, below the walk-away line of ${least}.`,
    "hurts-most": (issue, lost) => `What hurt most was “${issue}”: ${lost} lost there alone.`,
    closest: (which, issue) =>
      issue === null
        ? `The ${ordinal(which)} came closest.`
        : `The ${ordinal(which)} came closest, because of “${issue}”.`,
    pressed: (client, times, nerve) =>
      times >= nerve
        ? `Pressed for the ${ordinal(times)} time, ${client} had had enough.`
        : `Pressed ${count(times, "time", "times")} so far; at ${nerve}, ${client} leaves.`,
    "patience-spent": (client, spent, rounds) =>
      `${client} had patience for ${count(rounds, "round", "rounds")}; counting how often you pressed, ${spent} were used up.`,
    countered: (client, way, worth) => `${ways[way](client)}, worth ${worth} to ${client}.`,
    told: (client, t, m) => `${client} ${trust[t]} and was ${mood[m]}, and so told you.`,
    guarded: (client, t, m) => `${client} ${trust[t]} and was ${mood[m]}, and so did not tell.`,
  },

  data: "Show the data tables",
  offersCaption: "The offers of both sides",
  frontierCaption: "Packages on the Pareto frontier",
  fairnessCaption: "Ways of sharing fairly",
  offer: "Offer",
  number: "No.",
  sharing: "Rule",
  package: "Package",
  toYou: "To you",
  toThem: (client) => `To ${client}`,
  fairness: {
    nash: "Nash point",
    kalai: "Egalitarian point (Kalai)",
    kalaiSmorodinsky: "Kalai–Smorodinsky point",
    maxWelfare: "Largest sum",
  },
  fairnessMeans: {
    nash: "the product of what both gain over no deal is largest",
    kalai: "the side that gains less over no deal gains most",
    kalaiSmorodinsky: "the smaller share of what each could gain at best is largest",
    maxWelfare: "both together get most",
  },
  undefinedPoint: "no package is worth signing for both",
  terms:
    "Walk-away lines come from each side’s BATNA, the best alternative to a negotiated agreement: what each has without a deal.",

  credit: (options) => (options === null ? "no deal" : `the deal: ${options.join(" · ")}`),
};
