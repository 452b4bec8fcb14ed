import { quoted } from "./quoted";
import type { Deciding } from "../analysis/debrief/deciding";
import type { CoursePoint, Landmark } from "../analysis/debrief/course";
import type { TakenReason } from "../analysis/debrief/reasons";
import type { Saying } from "../analysis/debrief/sayings";
import type { Tally } from "../analysis/debrief/tally";
import type { Facet } from "../mind/mind";
import type { Status } from "../scenario/scenario";

const signed = (n: number) => (n < 0 ? `−${-n}` : String(n));
const points = (n: number) => (n > 0 ? `+${n}` : signed(n));

const facets: Readonly<Record<Facet, string>> = {
  personal: "个人",
  professional: "专业",
  brand: "品牌",
};
const directions: Readonly<Record<CoursePoint["direction"], string>> = {
  rose: "信任上升",
  fell: "信任下降",
  held: "信任不变",
};
const landmarks: Readonly<Record<Landmark, string>> = {
  "lie-exposed": "拆穿",
  "promise-broken": "失约",
  contradiction: "矛盾",
  "promise-kept": "守约",
  "fact-elicited": "问出",
};
const taken: Readonly<Record<TakenReason, string>> = {
  repeated: "同样的做法接连用，效果会减弱",
  upset: "对方心里不痛快，正事听不进去",
  hollow: "对方没有流露情绪，这句安慰落了空",
  empty: "里面没有新的承诺，所以没有效果",
  unnoticed: "当时没被识破，对方当作解释来听",
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
    case "contradiction":
      return ["你前后说的对不上，", `信任一下跌了 ${deciding.by}。`];
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

/** What was said in one turn and came back in a later one; null where one turn tells all. */
function whatCameBack(deciding: Deciding): string | null {
  if (!("said" in deciding) || deciding.said === null) return null;
  const { said, turn, code } = deciding;
  if (said.turn === turn) return null;
  const first = `第 ${said.turn} 轮你说：${quoted(said.words)}`;
  switch (code) {
    case "lie-exposed":
      return `${first}到第 ${turn} 轮，被查了出来。`;
    case "contradiction":
      return `${first}到第 ${turn} 轮，你换了一种说法。`;
    case "promise-broken":
      return `${first}到第 ${turn} 轮，没有做到。`;
    case "promise-kept":
      return `${first}到第 ${turn} 轮，你做到了。`;
  }
}

const some = (parts: readonly (string | false)[], none: string) =>
  parts.filter((part) => part !== false).join("，") || none;

export const debriefZh = {
  kicker: "复盘",
  decidedAt: (turn: number) => `决定这一场的，是第 ${turn} 轮`,
  finding,
  whatCameBack,
  whatHappened: (
    choice: string | null,
    trust: readonly [number, number],
    mood: readonly [string, string],
  ) => {
    const chose = choice === null ? "" : `你选的是${quoted(choice)}。`;
    const ofMood = mood[0] === mood[1] ? `情绪一直${mood[0]}` : `情绪从${mood[0]}变成${mood[1]}`;
    return `${chose}这一轮里，信任从 ${trust[0]} 到 ${trust[1]}，${ofMood}。`;
  },
  toTurn: (turn: number) => `看第 ${turn} 轮`,
  goal: "你要的",
  endingLabel: "结局",
  titled: (title: string) => `《${title}》`,
  noEnding: "没有谈到结局",
  noEndingHint: "这一场停在半路。下面是到那里为止的经过。",
  practice: "练习",
  assess: "考核",

  scores: "这一场记下的分",
  scoresFinding: (most: string, fewest: string) => `${most}得分最多，${fewest}最少`,
  scoresLost: (fewest: string) => `三项都丢了分，${fewest}丢得最多`,
  overall: "总分",
  overallNote: "三项按这个剧本的权重合成。",
  rawOf: (points: number, worst: number, best: number, status: Status) =>
    status === "exact"
      ? `原始分 ${signed(points)}，可能的范围 ${signed(worst)} 到 ${signed(best)}。`
      : `原始分 ${signed(points)}，已知的范围 ${signed(worst)} 到 ${signed(best)}，还可能更宽。`,
  scoresNote: {
    exact:
      "100 分是这个剧本里最好的谈法，50 分是随便选的平均，0 分是最坏的谈法。范围是把每一条路都走过算出来的，是精确值。",
    bounded:
      "100 分是这个剧本里已知最好的谈法，50 分是随便选的平均。这个剧本太大，没能把每一条路都走完，范围是估出来的界限。",
    unknown: "这份剧本还没有算过范围，这里是一步一步记下来的原始分，不能换算成 0–100。",
  },
  tallies: {
    listening: (tally: Tally) =>
      `对方的信号，接住 ${tally["cue-answered"]} 个，放过 ${tally["cue-passed"]} 个；${
        tally["fact-elicited"] === 0
          ? "要紧的事，一件也没有问出来"
          : `问出 ${tally["fact-elicited"]} 件要紧的事，后来${tally["fact-used"] === 0 ? "都没有用上" : `用上了 ${tally["fact-used"]} 件`}`
      }。`,
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
    /** `fromDeal`: null where there was no table. */
    winwin: (fromDeal: number | null, fromEnding: number) =>
      fromDeal === null
        ? fromEnding === 0
          ? "这个结局没有加分。"
          : `其中结局 ${points(fromEnding)}。`
        : `其中成交 ${points(fromDeal)}，结局 ${points(fromEnding)}。`,
  },
  points,
  signed,
  closing: "谈完时的总账",

  course: (trust: readonly [number, number], mood: readonly [string, string]) => {
    const ofTrust =
      trust[0] === trust[1] ? `信任停在 ${trust[0]}` : `信任从 ${trust[0]} 到 ${trust[1]}`;
    const ofMood = mood[0] === mood[1] ? `情绪始终${mood[0]}` : `情绪从${mood[0]}到${mood[1]}`;
    return `${ofTrust}，${ofMood}`;
  },
  courseNote: "信任 0 到 100，情绪 −20（很差）到 20（很好），都是每一轮话说完之后的数。",
  kinds: (firm: string): Readonly<Record<Facet, string>> => ({
    personal: "信你这个人：话是不是真的，心里有没有对方。",
    professional: "信你办得成事：日子守不守得住，账算不算得清。",
    brand: `信${firm}这块牌子：攒得慢，掉得也慢，每次变动至少 5。`,
  }),
  kindsAre: "三种信任各是什么",
  kindsNote: "三种信任都是 0 到 100；总体里个人占 45%、专业 35%、品牌 20%。",
  chart: "时间线：用左右方向键一轮一轮看",
  chartHint: "逐轮看",
  table: "看数据表",
  tableCaption: "每一轮之后的信任和情绪",
  moods: ["很差", "不好", "一般", "不错", "很好"] as readonly string[],
  pleasant: "好",
  unpleasant: "差",
  faces: "神色",
  facets,
  meanTrust: "总体",
  startedAt: (n: number) => `开场 ${n}`,
  moves: "起落",
  landmarksRow: "大事",
  moved: (by: number) => (by === 0 ? "信任没有变" : `信任 ${points(by)}`),
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
  seeTurn: "在时间线上看这一轮",
  seen: "你看见的",
  youChose: "你选了",

  transcript: "每一句话，对方心里怎么想",
  unfold: "展开哪几轮",
  unfolded: { mattering: "要紧的几轮", all: "全部展开", none: "全部收起" },
  printTranscript: "打印逐句",
  beside: "读到这里",
  inner: (name: string) => `${name}心里`,
  did: "你这句话",
  trustStep: (from: number, to: number) => `信任 ${from} → ${to}`,
  moodStep: (from: number, to: number) => `情绪 ${signed(from)} → ${signed(to)}`,
  noEffect: "信任、情绪没有变",
  /** Why an act reached the client by less than its full measure. */
  takenWhy: (percent: number | null, reasons: readonly TakenReason[], aimed: string | null) => {
    const why = reasons.map((reason) => taken[reason]).join("；");
    const measure = percent === null ? "" : `只起了 ${percent}% 的作用`;
    const said = [measure, why].filter(Boolean).join("：");
    return `${aimed === null ? "" : `对${aimed}说的。`}${said}${said && "。"}`;
  },
  happened: "随后发生",
  earned: "得分",
  again: "再谈一次",
  reasons: {
    act: (act: string) => act,
    cueAnswered: (cue: string, line: string | null) =>
      `接住了对方的“${cue}”${line === null ? "" : `：${quoted(line)}`}`,
    cuePassed: (cue: string, line: string | null) =>
      `放过了对方的“${cue}”${line === null ? "" : `：${quoted(line)}`}`,
    factElicited: (fact: string) => `问出来：${fact}`,
    factUsed: (fact: string) => `用上了：${fact}`,
    factKnown: (fact: string) => `听进去了：${fact}`,
    marks: (hits: number, missed: number, falseAlarms: number) =>
      [
        hits > 0 ? `记下 ${hits} 句要紧的` : "",
        missed > 0 ? `漏记 ${missed} 句` : "",
        falseAlarms > 0 ? `多记 ${falseAlarms} 句闲话` : "",
      ]
        .filter(Boolean)
        .join("，"),
    read: (closeness: string) => `判断对方心情：${closeness}`,
    promiseKept: (promise: string) => `守约：${promise}`,
    promiseBroken: (promise: string) => `失约：${promise}`,
    lie: "没有说真话",
    lieExposed: (said: Saying | null) =>
      said ? `话被拆穿：第 ${said.turn} 轮你说${quoted(said.words)}` : "话被拆穿",
    contradiction: (said: Saying | null) =>
      said ? `前后说法不一：第 ${said.turn} 轮你说的是${quoted(said.words)}` : "前后说法不一",
    ending: (ending: string) => `结局：${ending}`,
  },
};
