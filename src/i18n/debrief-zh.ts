import type { Deciding } from "../analysis/debrief/deciding";
import type { CoursePoint, Landmark } from "../analysis/debrief/course";
import type { TakenReason } from "../analysis/debrief/reasons";
import type { Tally } from "../analysis/debrief/tally";
import type { Facet } from "../mind/mind";

const signed = (n: number) => (n < 0 ? `−${-n}` : String(n));
const points = (n: number) => (n > 0 ? `+${n}` : signed(n));

const facets: Readonly<Record<Facet, string>> = {
  personal: "个人",
  professional: "专业",
  brand: "品牌",
};
const directions: Readonly<Record<CoursePoint["direction"], string>> = {
  rose: "信任升",
  fell: "信任降",
  held: "信任平",
};
const landmarks: Readonly<Record<Landmark, string>> = {
  "lie-exposed": "拆穿",
  "promise-broken": "失约",
  contradiction: "改口",
  "promise-kept": "守约",
  "fact-elicited": "问出",
};
const taken: Readonly<Record<TakenReason, string>> = {
  repeated: "同一招接着用，效力就减了",
  upset: "对方正不痛快，谈事听不进去",
  hollow: "对方没有流露什么，这一句落了空",
  empty: "没有新的承诺在里面，不起作用",
  unnoticed: "当时没被看穿，对方当解释听了",
};

/** What decided the session, in phrases between which a line may break; the last says what it did to trust. */
function finding(deciding: Deciding, client: string, act: string): readonly string[] {
  switch (deciding.code) {
    case "unfinished":
      return ["没有谈到结局"];
    case "steady":
      return ["从头到尾，", "信任没有大起大落。"];
    case "lie-exposed":
      return [`${client}查出你没说真话，`, `信任一下跌了 ${deciding.by}。`];
    case "promise-broken":
      return ["说好的事没有做到，", `信任一下跌了 ${deciding.by}。`];
    case "promise-kept":
      return ["说好的事你做到了，", `信任一下涨了 ${deciding.by}。`];
    case "setback":
      return ["事情出了岔子，", `信任一下跌了 ${deciding.by}。`];
    case "fell":
      return [`你${act}，`, `信任一下跌了 ${deciding.by}。`];
    case "rose":
      return [`你${act}，`, `信任一下涨了 ${deciding.by}。`];
  }
}

const some = (parts: readonly (string | false)[], none: string) =>
  parts.filter((part) => part !== false).join("，") || none;

export const debriefZh = {
  kicker: "复盘",
  decidedAt: (turn: number) => `决定这一场的，是第 ${turn} 轮`,
  finding,
  whatHappened: (
    choice: string | null,
    trust: readonly [number, number],
    mood: readonly [string, string],
  ) => {
    const chose = choice === null ? "" : `你选的是“${choice}”。`;
    const ofMood = mood[0] === mood[1] ? `情绪仍是${mood[0]}` : `情绪从${mood[0]}到${mood[1]}`;
    return `${chose}这一轮过后，信任从 ${trust[0]} 到 ${trust[1]}，${ofMood}。`;
  },
  toMoment: "看那一轮",
  endingLabel: "结局",
  noEnding: "没有谈到结局",
  noEndingHint: "这一场停在半路。下面是到那里为止的经过。",
  practice: "练习",
  assess: "考核",

  scores: "这一场记下的分",
  scoresFinding: (most: string, fewest: string) => `${most}记得最多，${fewest}最少`,
  scoresLost: (fewest: string) => `三项都丢了分，${fewest}丢得最多`,
  scoresNote:
    "这是这个场景里的分数，一步一步记下来的，不是成绩，也不能跨场景比。以后的版本会拿它和所有可能的谈法相比，换算成 0–100。",
  tallies: {
    listening: (tally: Tally) =>
      `信号接住 ${tally["cue-answered"]} 个，放过 ${tally["cue-passed"]} 个；要紧事问出 ${tally["fact-elicited"]} 件，用上 ${tally["fact-used"]} 件。`,
    transparency: (tally: Tally) =>
      `${some(
        [
          tally["promise-kept"] > 0 && `守约 ${tally["promise-kept"]} 次`,
          tally["promise-broken"] > 0 && `失约 ${tally["promise-broken"]} 次`,
          tally["lie-exposed"] > 0 && `被拆穿 ${tally["lie-exposed"]} 次`,
          tally.contradiction > 0 && `前后不一 ${tally.contradiction} 次`,
        ],
        "没有承诺到期，也没有话被拆穿",
      )}。`,
    winwin: (fromEnding: number) =>
      fromEnding === 0 ? "结局没有带来分数。" : `其中结局记 ${points(fromEnding)}。`,
  },
  points,
  signed,
  closing: "谈完时的总账",

  course: (trust: readonly [number, number], mood: readonly [string, string]) => {
    const ofTrust =
      trust[0] === trust[1] ? `信任停在 ${trust[0]}` : `信任从 ${trust[0]} 走到 ${trust[1]}`;
    const ofMood = mood[0] === mood[1] ? `情绪还是${mood[0]}` : `情绪从${mood[0]}走到${mood[1]}`;
    return `${ofTrust}，${ofMood}`;
  },
  courseNote:
    "信任 0 到 100，品牌 0 到 20（图上放大五倍），情绪 −20（很不快）到 20（很愉快），都是每一轮话说完之后的。",
  chart: "时间线：用左右方向键一轮一轮看",
  chartHint: "逐轮看",
  table: "看数据表",
  tableCaption: "每一轮之后的信任和情绪",
  moods: ["很不快", "不快", "平静", "愉快", "很愉快"] as readonly string[],
  pleasant: "愉快",
  unpleasant: "不快",
  facets,
  meanTrust: "合计",
  startedAt: (n: number) => `由 ${n}`,
  moves: "起落",
  landmarksRow: "大事",
  directions,
  landmarks,
  swing: (by: number) => `信任 ${points(by)}`,
  turn: "轮次",
  turnNamed: (n: number) => (n === 0 ? "开场" : `第 ${n} 轮`),
  yourMove: "你说了什么",
  trust: "信任",
  mood: "情绪",
  at: (turn: string, trust: number, mood: string, word: string) =>
    `${turn}，信任 ${trust}，情绪${mood}，${word}`,

  moment: "选中的这一轮",
  previous: "上一轮",
  next: "下一轮",
  readTurn: "读这一轮",
  seen: "你看见的",
  youChose: "你选了",

  transcript: "每一句话，对方心里怎么过",
  inner: (name: string) => `${name}心里`,
  did: "这句话做了什么",
  trustStep: (from: number, to: number) => `信任 ${from} → ${to}`,
  moodStep: (from: number, to: number) => `情绪 ${signed(from)} → ${signed(to)}`,
  noEffect: "信任、情绪没有变",
  taken: (percent: number) => `起了 ${percent}% 的作用`,
  takenBecause: taken,
  aimed: (name: string) => `对${name}`,
  happened: "随后发生",
  earned: "记分",
  again: "再谈一次",
  reasons: {
    act: (act: string) => act,
    cueAnswered: (cue: string) => `接住了对方的“${cue}”`,
    cuePassed: (cue: string) => `放过了对方的“${cue}”`,
    factElicited: (fact: string) => `问出来：${fact}`,
    factUsed: (fact: string) => `用上了：${fact}`,
    factKnown: (fact: string) => `听进去了：${fact}`,
    promiseKept: (promise: string) => `守约：${promise}`,
    promiseBroken: (promise: string) => `失约：${promise}`,
    lie: (lie: string) => `没说真话（${lie}）`,
    lieExposed: (lie: string) => `话被拆穿（${lie}）`,
    contradiction: (topic: string) => `前后说法不一（${topic}）`,
    ending: (ending: string) => `结局：${ending}`,
  },
};
