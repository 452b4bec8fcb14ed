import type { DanceStep } from "../analysis/debrief/deal-dance";
import type { Verdict } from "../analysis/debrief/deal-verdict";
import type { Answer } from "../negotiation/answer";
import type { MoodBand, TrustBand } from "../negotiation/client";
import type { Conduct } from "../negotiation/conduct";
import type { CounterWay } from "../negotiation/counter";
import type { Fairness } from "../negotiation/fairness";
import type { MoveKind } from "../negotiation/moves";
import type { PerSide } from "../negotiation/space";

/** Of issues, options and worths only their words and points of 100 get here. */
const named = (issues: readonly string[]) => issues.map((issue) => `“${issue}”`).join("、");
const plus = (n: number) => (n < 0 ? `−${-n}` : `+${n}`);

const trust: Readonly<Record<TrustBand, string>> = {
  wary: "对你存着戒心",
  neutral: "对你不远不近",
  trusting: "信得过你",
};
const mood: Readonly<Record<MoodBand, string>> = {
  upset: "心里不痛快",
  even: "心平气和",
  glad: "心情不错",
};
const ways: Readonly<Record<CounterWay, (client: string) => string>> = {
  both: () => "还的这份两边都照顾到",
  nearest: () => "还的这份在你那份上改得最少",
  own: (client) => `还的这份把最过不去的几条拉回${client}那头`,
  limit: (client) => `还的这份是你还签得下去的方案里，${client}最满意的`,
};

const conducts: Readonly<Record<Conduct, string>> = {
  choices: "摆出几份分量相当的方案，让对方挑",
  open: "拿自己看得轻的，换自己看得重的",
  fair: "有来有往，没有逼人",
  yielding: "只有让步，什么也没要回来",
  hard: "要得多，给得少",
  rigid: "翻来覆去还是那几句，一步不动",
  "broke-off": "谈不拢，客客气气地收了场",
  walked: "走了，没有留余地",
  angered: "逼得对方离了席",
};

const kinds: Readonly<Record<MoveKind, string>> = {
  proposal: "提出方案",
  tradeoff: "有让有要",
  "equal-offers": "几份等值方案",
  concession: "单方让步",
  demand: "只要不让",
  repeat: "没有新意",
  ask: "发问",
  accept: "接受",
  "break-off": "客气收场",
  "walk-away": "离席",
};

const answers: Readonly<Record<Answer["kind"], string>> = {
  accept: "点头",
  counter: "还价",
  decline: "不还价",
  leave: "离席",
  tell: "说了",
  guard: "没有说",
  close: "回话",
};

/** What decided the table, in phrases between which a line may break. */
function headline(
  verdict: Verdict,
  client: string,
  issue: (n: number) => string,
  points: (n: number) => number,
  noWorse: number,
): readonly string[] {
  switch (verdict.code) {
    case "unfinished":
      return ["桌上还没有谈完"];
    case "right-to-leave":
      return ["没有哪份方案双方都签得下去，", "不签是对的。"];
    case "signed-for-nothing":
      return ["没有哪份方案双方都签得下去，", "你还是签了。"];
    case "below-line":
      return ["签下来的这份，", `比不签还少 ${points(verdict.short)} 分。`];
    case "missed":
      if (verdict.refused !== null)
        return [`${client}最后那份，`, "在你的底线之上，", "你没有签。"];
      if (verdict.how === "angered") return ["本来谈得成，", `${client}让你逼走了。`];
      return ["本来谈得成，", verdict.how === "walked" ? "你先离了席。" : "你先收了场。"];
    case "nothing-left":
      return verdict.nash
        ? ["桌上没有剩下什么，", "两边分得也匀。"]
        : ["桌上没有剩下什么：", "谁想再多得，", "对方就得少得。"];
    case "misplaced":
      return [`你让的是“${issue(verdict.gave)}”，`, `${client}更看重“${issue(verdict.wanted)}”。`];
    case "trade-unproposed":
      return [`拿“${issue(verdict.give)}”换“${issue(verdict.get)}”，`, "谁也没有提。"];
    case "inside":
      return [`还有 ${noWorse} 种方案，`, "双方都不比现在差。"];
  }
}

/** What a move was, by what it changed for both. `gain` is the change in points. */
function moveTold(
  step: DanceStep,
  client: string,
  issue: (n: number) => string,
  gain: PerSide<number> | null,
): string {
  const gave = named((step.shift?.gave ?? []).map(issue));
  const took = named((step.shift?.took ?? []).map(issue));
  switch (step.kind) {
    case "proposal":
      return "先开出一份方案。";
    case "tradeoff":
      return gave === "" ? `没让${client}吃亏，多要了${took}。` : `让出${gave}，换回${took}。`;
    case "concession":
      return `让在${gave}上：你少 ${-(gain?.ours ?? 0)} 分，${client}多 ${gain?.theirs ?? 0} 分。`;
    case "demand":
      return gain === null
        ? "每一条都要自己最好的。"
        : `多要了${took}，${client}少 ${-gain.theirs} 分。`;
    case "repeat":
      return `跟上一份比，${client}什么也没有多得。`;
    case "equal-offers":
      return `${step.offer?.packages.length ?? 0} 份在你这边分量相当，由${client}挑。`;
    case "ask":
      return step.asked === null ? "" : `问“${issue(step.asked)}”上${client}最想要什么。`;
    case "accept":
      return `接受${client}的还价。`;
    case "break-off":
      return "说明做不到，道谢收场。";
    case "walk-away":
      return "起身就走。";
  }
}

export const dealZh = {
  kicker: (many: boolean, turn: number) => (many ? `成交 · 第 ${turn} 轮` : "成交"),
  headline,
  conducts,
  kinds,
  answers,
  plus,
  you: "你",
  /** In a mark of the plot: who made it, and its number. */
  mark: (side: string, number: string) => `${Array.from(side)[0] ?? ""}${number}`,
  /** Beside a side's first mark, where the mark does not say whose it is. */
  markBeside: (_side: string): string => "",
  offerOf: (side: string, number: number) => `${side}的第 ${number} 份`,
  sentences: (all: readonly string[]) => all.join(""),
  join: (options: readonly string[]) => options.join(" · "),
  both: (ours: number, theirs: number) => `${ours} / ${theirs}`,

  summary: (issues: number, packages: number, zone: number) =>
    `${issues} 个议题，${packages} 种方案，其中 ${zone} 种双方都签得下去。`,
  onFrontier: "成交就在帕累托前沿上：再没有一份能让一方更好，又不让另一方吃亏。",
  inside: (noWorse: number) => `成交在前沿之内：另有 ${noWorse} 种方案，双方都不比现在差。`,
  unsigned: (noWorse: number) =>
    noWorse === 0
      ? "没有签，各自回到不签时的那条路。"
      : `没有签：有 ${noWorse} 种方案，对双方都不比不签差。`,
  leftTitle: (ours: number, theirs: number, client: string) =>
    `留在桌上的：你 ${ours}，${client} ${theirs}。`,
  leftMost: (ours: number, theirs: number, client: string) =>
    `不让${client}吃亏，你最多还能多 ${ours} 分；不让你吃亏，${client}最多还能多 ${theirs} 分。`,
  misplaced: (gave: string, cost: number, gained: number, client: string, weight: number) =>
    `你在“${gave}”上让出 ${cost} 分，${client}只多得 ${gained} 分：这一条在${client}那里只占 ${weight}%。`,
  tradeTitle: "没人提过的交换：",
  tradeProposedTitle: (offer: string) => `${offer}里有过一笔交换，后来没有接着谈：`,
  trade: (give: readonly [string, string, string], get: readonly [string, string, string]) =>
    `“${give[0]}”从“${give[1]}”改成“${give[2]}”，换“${get[0]}”从“${get[1]}”改成“${get[2]}”。`,
  tradeGain: (noDeal: boolean, ours: number, theirs: number, client: string) =>
    `${noDeal ? "跟你最后那份" : "跟成交的这份"}比，你多 ${ours} 分，${client}多 ${theirs} 分。`,
  /** What the client would have said yes to. */
  opened: (client: string, t: TrustBand, m: MoodBand) =>
    `开桌时，${client}${trust[t]}，${mood[m]}。`,
  aspired: (client: string, rounds: number, first: number, last: number) =>
    rounds === 1
      ? `耐心只有 1 轮，要到 ${last} 分才点头。`
      : `耐心有 ${rounds} 轮：第一轮要到 ${first} 分才点头，最后一轮 ${last} 分就肯。`,
  conduct: (words: string) => `你在桌上：${words}。`,

  issue: "议题",
  agreed: "成交",
  lastOffer: "你最后那份",
  forBoth: "两边都更好",
  forOne: "一边更好，一边不亏",
  weigh: (client: string) => `看多重（你 / ${client}）`,
  percent: (ours: number, theirs: number) => `${ours}% / ${theirs}%`,
  worth: (client: string) => `价值（你 / ${client}）`,
  worthNote: "价值按 100 分算：样样如愿是 100。",

  plot: "所有方案对双方的价值",
  plotSaid: (client: string, lines: PerSide<number>, offers: readonly string[], end: string) =>
    `散点图：横轴是对你的价值，纵轴是对${client}的价值，每个点是一种方案。你的底线 ${lines.ours}，${client}的底线 ${lines.theirs}。${offers.length === 0 ? "" : `${offers.join("；")}。`}${end}下面有同样内容的数据表。`,
  said: (name: string, ours: number, theirs: number) => `${name}：对你 ${ours}，对对方 ${theirs}`,
  saidDeal: (ours: number, theirs: number) => `成交：对你 ${ours}，对对方 ${theirs}。`,
  saidNoDeal: "没有成交。",
  axisOurs: "对你的价值 →",
  axisTheirs: (client: string) => `↑ 对${client}的价值`,
  lineOurs: (n: number) => `你的底线 ${n}`,
  lineTheirs: (client: string, n: number) => `${client}的底线 ${n}`,
  hatched: ["斜线区：有一方不如不签", "斜线区：不如不签"],
  frontier: ["帕累托前沿：再让一方好，就得让另一方差", "帕累托前沿"],
  dealAt: (ours: number, theirs: number, isNash: boolean) =>
    isNash
      ? [`成交，也是纳什点 ${ours} / ${theirs}`, `成交 ${ours} / ${theirs}`, "成交"]
      : [`成交 ${ours} / ${theirs}`, "成交"],
  nash: "纳什点",
  better: "两边都更好",
  arrow: (ours: number, theirs: number, client: string) => [
    `你 ${plus(ours)}，${client} ${plus(theirs)}`,
    `${plus(ours)} / ${plus(theirs)}`,
  ],
  unsignedAt: "不签",
  closest: "最接近",

  danceTitle: "一来一回",
  move: (n: number) => `第 ${n} 步`,
  moveTold,
  closestOf: (which: number) => `第 ${which} 份最接近。`,
  reasons: {
    "worth-enough": (client: string, worth: number, need: number) =>
      `对${client}值 ${worth} 分，这一轮 ${need} 分就点头。`,
    "below-aspiration": (client: string, worth: number, need: number) =>
      `对${client}值 ${worth} 分，这一轮要到 ${need} 分才点头。`,
    "below-reservation": (client: string, worth: number, least: number) =>
      `对${client}只值 ${worth} 分，底线是 ${least} 分，不如不签。`,
    "hurts-most": (issue: string, lost: number) =>
      `最过不去的是“${issue}”：这一条就少了 ${lost} 分。`,
    closest: (which: number, issue: string | null) =>
      issue === null ? `第 ${which} 份最接近。` : `第 ${which} 份最接近，胜在“${issue}”。`,
    pressed: (client: string, times: number, nerve: number) =>
      times >= nerve
        ? `逼到第 ${times} 次，${client}忍到头了。`
        : `到此逼了 ${times} 次，满 ${nerve} 次${client}就会离席。`,
    "patience-spent": (client: string, spent: number, rounds: number) =>
      `${client}只有 ${rounds} 轮的耐心，连同被逼的次数，已经用掉 ${spent} 轮。`,
    countered: (client: string, way: CounterWay, worth: number) =>
      `${ways[way](client)}，值 ${worth} 分。`,
    told: (client: string, t: TrustBand, m: MoodBand) =>
      `${client}${trust[t]}，${mood[m]}，所以肯说。`,
    guarded: (client: string, t: TrustBand, m: MoodBand) =>
      `${client}${trust[t]}，${mood[m]}，所以不肯说。`,
  },

  data: "看数据表",
  offersCaption: "双方的出价",
  frontierCaption: "帕累托前沿上的方案",
  fairnessCaption: "几种公平的分法",
  offer: "哪一份",
  number: "序号",
  sharing: "分法",
  package: "方案",
  toYou: "对你",
  toThem: (client: string) => `对${client}`,
  fairness: {
    nash: "纳什点",
    kalai: "均等点（Kalai）",
    kalaiSmorodinsky: "同比点（Kalai–Smorodinsky）",
    maxWelfare: "总值最大",
  } satisfies Readonly<Record<Fairness, string>>,
  fairnessMeans: {
    nash: "两边比不签多得的，相乘最大",
    kalai: "比不签多得少的那一边，得到最多",
    kalaiSmorodinsky: "各自占自己最大好处的比例，少的那边最高",
    maxWelfare: "两边加起来最多",
  } satisfies Readonly<Record<Fairness, string>>,
  undefinedPoint: "没有双方都签得下去的方案",
  terms: "底线来自 BATNA（谈判协议的最佳替代方案）：不签的话，各自手里那条路值多少。",

  /** In a list of points. */
  credit: (options: readonly string[] | null) =>
    options === null ? "没有成交" : `成交：${options.join(" · ")}`,
};
