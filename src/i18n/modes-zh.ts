import type { Explanation } from "../analysis/coach";
import type { TakenReason } from "../analysis/debrief/reasons";
import type { CueKind } from "../mind/cues";

/** Why a signal matters, and what it asks of whoever heard it. No option is named. */
const why: Readonly<Record<CueKind, string>> = {
  worry:
    "对方心里有件事放不下，只露了一点。担心没有被听见之前，再好的方案也听不进去。先弄清楚他在怕什么。",
  hurt: "这不是在讲道理，是觉得没被当回事。解释得越快，委屈越深。先让对方知道，这份难受你看见了。",
  anger:
    "火气是冲着事来的，下面往往压着别的：丢了面子，或者担了责任。火没下去之前，谈正事等于添柴。",
  distance: "话变少、变客气，是在往后退。这时候逼近，对方会退得更远。先让人觉得跟你说话不累。",
  interest: "对方往前探了一步。这是问得出东西的时候：他为什么对这一点上心，比你接着往下讲更要紧。",
  hope: "对方说出了想要的样子。先弄明白他指望的到底是什么、能不能做到，再决定接还是不接。",
  limit:
    "这是一条线，也是一个消息：线后面有原因。硬碰会把它碰成僵局；知道为什么，才找得到绕过去的路。",
  power: "对方点出了还有别人在看、在定。不弄清楚谁说了算、那人在意什么，谈成的也可能作废。",
  doubt: "对方不是不想信，是还不敢信。拍胸脯没有用，能核对的事、做不到的实话，才压得住怀疑。",
  relief: "对方松了一口气，说明刚才那一步走对了。别急着往前赶，先让这一刻站稳。",
};

const effects: Readonly<Record<Explanation["effect"], string>> = {
  warmer: "对方对你松动了一些",
  cooler: "对方往后退了一些",
  even: "对方没有什么变化",
};

const reasons: Readonly<Record<TakenReason, string>> = {
  repeated: "同样的做法接连用，效果会减弱",
  upset: "对方心里不痛快，正事听不进去",
  hollow: "对方没有流露情绪，安慰落了空",
  empty: "里面没有新的承诺",
  unnoticed: "对方当作解释来听，没有起疑",
};

export const modesZh = {
  openRun: "这一场考核还开着，停在哪里就从哪里接着谈。不能悔步，也不能另开一场。",
  giveUp: "放弃这一场",
  giveUpSure: "确定放弃？这一场算没谈完，不进成绩，也不能再接着谈。",
  giveUpYes: "放弃",
  giveUpNo: "不放弃",
  aids: "练习时的帮手",
  explain: "每次选完，讲一句",
  explainHint: "什么做法，起了什么作用",
  ownWords: "先写自己的话",
  ownWordsHint: "再看选项，复盘时对照",

  practised: (n: number) => `练过 ${n} 次`,
  noRuns: "还没有考核成绩",
  runs: "考核",
  variant: (n: number) => `情形 ${n}`,
  first: "首次",
  latest: "最近",
  best: "最好",
  run: (n: number) => `考核 ${n} 次`,
  details: "三项分数",
  score: "分数",
  noRange: "这个场景没有算过范围，成绩不能换算成 0–100，也不作比较。",
  otherVersion: (n: number) => `另有 ${n} 次考核是场景更新之前的，不作比较。`,

  coach: "请教练",
  coachHeading: "教练的话",
  signal: (cues: string) => `这一句里露出来的：${cues}`,
  why,
  noSignal: "这几句里没有明显的信号。想一想：关于对方，你还有什么不知道？",
  coachNote: "教练只说看见了什么、为什么要紧；怎么说，你自己定。",

  explained: "刚才这一步",
  didWhat: (acts: string) => `你用的是${acts}。`,
  answered: (cues: string) => `接住了对方的${cues}；`,
  passed: (cues: string) => `对方的${cues}没有接；`,
  effect: (effect: Explanation["effect"], reason: TakenReason | null) =>
    `${effects[effect]}${reason ? `：${reasons[reason]}` : ""}。`,

  write: "先写下你会怎么说",
  writeHint: "写完按回车，再看选项；不想写就按 Esc。",
  writeDone: "写好了，看选项",
  writeSkip: "跳过",
  counter: (used: number, most: number) => `${used}/${most}`,
  counterAloud: (used: number, most: number) => `已写 ${used} 个字，最多 ${most} 个`,
  wrote: "你先写下的",
};
