import type { MoveClass } from "../analysis/debrief/classes";
import type { ProjectState } from "../mind/room";
import type { Stage } from "../mind/stage";

/** Points of a loss or a gain, as they are read: whole ones, below one without a number. */
const amount = (points: number) => (points < 0.5 ? "不到 1" : ` ${Math.round(points)}`);

const classes: Readonly<Record<MoveClass, string>> = {
  best: "最佳",
  "only-move": "唯一一手",
  good: "好",
  forced: "没得选",
  inaccuracy: "欠准",
  mistake: "失误",
  blunder: "败着",
};

const meanings: Readonly<Record<MoveClass, string>> = {
  best: "最好的结果还在手里",
  "only-move": "只有这一手保得住，换别的至少丢 4 分",
  good: "丢不到 2 分",
  forced: "只有这一个选项",
  inaccuracy: "丢 2 到 4 分",
  mistake: "丢 4 到 10 分",
  blunder: "丢 10 分以上",
};

const stages: Readonly<Record<Stage, string>> = {
  "first-contact": "初次接触",
  building: "关系建立",
  deepening: "关系深化",
  trust: "信任建立",
  partnership: "合作",
};

export const lessonsZh = {
  classes,
  meanings,
  classNote: "着法按“从这里最好还能拿到的总分”掉了几分来定，分是 0–100 的总分。",
  lost: (points: number) => `−${points < 0.95 ? points.toFixed(1) : Math.round(points)}`,

  contents: {
    label: "复盘目录",
    opening: "总评",
    timeline: "时间线",
    mistakes: "重来",
    listening: "倾听",
    deal: "成交",
    ledger: "账本",
    transcript: "逐句",
    expert: "看高手",
    map: "地图",
    next: "下一次",
  },

  weighing: {
    none: "这份剧本还没有算过范围，所以评不了每一步。",
    asleep: "设备开着省流量，没有在后台计算。要评每一步，需要再取一小段程序，算上几秒。",
    begin: "现在就算",
    working: "正在把每一条路走一遍，算好之后，每一步的评语会出现在这里。",
    failed: (message: string) => `没能算出每一步的评语（${message}）。其余的都不受影响。`,
    again: "再算一次",
    bounded: (from: number | null) =>
      from === null
        ? "这个剧本太大，没能把每一条路走完，评不了每一步。"
        : `这个剧本太大，没能把每一条路走完：从第 ${from} 轮起的评语是精确值，之前的不评。`,
  },

  position: "局面值",
  positionNote: (value: number) => `从这里最好还能拿 ${Math.round(value)} 分`,
  positionBefore: (value: number) => `之前 ${Math.round(value)}`,
  randomMean: "随机走法平均 50",
  final: "终局",
  moves: "着法",
  value: "局面值",
  judgement: "评语",

  atTable: "桌上",
  better: "更好的一句",
  betterTable: "桌上更好的收场",
  betterWorth: (value: number, gain: number) =>
    `走这一步，最好还能拿 ${Math.round(value)} 分，比你走的多${amount(gain)} 分。`,
  tryHere: "从这里换一种走法",
  dealt: (deal: string) => `成交：${deal}`,
  noDeal: "没有成交",
  nothingSaid: "谈话到这里为止。",
  tableLaid: "接下来坐到桌前谈条件。",
  youWrote: "你先写下的",
  youSaid: "你选的",
  bestSaid: "最好的一句",
  why: "得分与缘由",

  decided: (turn: number, loss: number, share: number) =>
    `丢分最多的是第 ${turn} 轮：丢了 ${Math.round(loss)} 分，占全场失分的 ${share}%。`,
  clean: "没有一步丢到 2 分以上。",
  retryThem: (n: number) => `重来失分最多的 ${n} 步`,
  fromBest: (n: number) => (n === 0 ? "这就是最好的结果。" : `离最好的还有 ${n} 分。`),
  hump: "灰丘是随机走法的分布。",
  aboveRandom: (percent: number) =>
    percent < 1 ? "随机走法几乎都比这高。" : `高于 ${percent}% 的随机走法。`,
  worst: "最差",
  random: "随机",
  best: "最佳",

  principle: (act: string) => `这一招叫“${act}”`,
  soundsLike: (example: string) => `说出来像这样：“${example}”`,
  doneElsewhere: (turns: readonly number[]) =>
    turns.length === 0
      ? "这一场里，别处你也没有这样做过。"
      : `这一场里，第 ${turns.join("、")} 轮你这样做过，翻回去比一比。`,
  alsoTrained: "同样练这一项的还有：",
  source: (source: string) => `出处：${source}`,

  chain: {
    finding: (dmi: number, state: string) => `决策链合起来的态度是 ${dmi}，项目${state}`,
    states: { behind: "落后", level: "相持", ahead: "领先" } as Readonly<
      Record<ProjectState, string>
    >,
    member: "谁",
    influence: "影响力",
    attitude: "态度",
  },

  relation: {
    finding: (from: string, to: string, deepest: string) =>
      from === to
        ? to === deepest
          ? `关系停在“${to}”`
          : `关系到过“${deepest}”，又落回“${to}”`
        : to === deepest
          ? `关系从“${from}”走到“${to}”`
          : from === deepest
            ? `关系从“${from}”退到“${to}”`
            : `关系到过“${deepest}”，最后是“${to}”`,
    stages,
    reached: (turn: number) => `第 ${turn} 轮`,
    survey: (firm: string, ours: string) =>
      `${firm} 供应商回访 · 您有多大可能把${ours}推荐给同行？`,
    never: "绝不推荐",
    surely: "一定推荐",
    signed: (name: string, satisfaction: string) => `${name} · 满意度 ${satisfaction} / 10`,
    churn: "流失风险",
    longTerm: "长期意愿",
    outOf: (n: number) => `${n} / 100`,
    apart: "关系另计，不并入三项得分。",
    nps: (n: number) => `推荐意愿 ${n}，满分 10`,
    deal: "成交",
    noDeal: "没有签下来",
    noTable: "这一场没有上桌谈条件",
    toDeal: "看成交空间",
  },

  promises: {
    heading: (given: number, kept: number, broken: number) =>
      [
        `许下 ${given} 个承诺`,
        kept > 0 && `守住 ${kept} 个`,
        broken > 0 && `失约 ${broken} 个`,
        kept + broken === 0 && "都还没有到期",
      ]
        .filter(Boolean)
        .join("，"),
    given: (turn: number) => `第 ${turn} 轮你说：`,
    fates: { kept: "守住了", broken: "没有守住", open: "没有下文" },
    settled: (turn: number) => `看第 ${turn} 轮`,
  },

  rooms: {
    back: "回到复盘",
    nothing: "这里没有可以重来的地方",
    nothingHint: "这个地址指的那一步，在这一场里找不到。",
    sawThen: "你看见的",
  },

  mistakes: {
    heading: (n: number) => `失分最多的 ${n} 步，换一句试试`,
    count: (at: number, of: number) => `第 ${at} 步，共 ${of} 步`,
    hidden: (turn: number, loss: number) =>
      `第 ${turn} 轮，上次这里丢了 ${Math.round(loss)} 分。答案先藏着，换一句试试。`,
    hint: "先看一条提示",
    trust: (now: number, then: number | null) =>
      then === null || then === now ? `信任到 ${now}` : `信任到 ${now}，上次到 ${then}`,
    sure: "有多大把握？",
    sureness: ["猜的", "有点把握", "很有把握"] as readonly string[],
    wasSure: "你很有把握，这样的错最值得记住。",
    wasGuess: "猜对了也算数；看看他心里怎么想，下次就不用猜。",
    ask: "这一次你怎么说？",
    askTable: "这张桌子，这一次怎么收场？",
    lastTime: "上次你选的",
    say: "就这么说",
    sayTable: "就这么收场",
    same: "这是上次的走法，换一个。",
    found: "就是这一句",
    close: "差不多了，还有更好的",
    still: "还是会丢分",
    notKnown: "走不到结局",
    keeps: (loss: number) => (loss < 0.05 ? "一分不丢" : `丢${amount(loss)} 分`),
    before: (loss: number) => `上次丢${amount(loss)} 分`,
    again: "再试一次",
    showBest: "看最好的",
    next: "下一步",
    finish: "看小结",
    none: "没有一步丢到 2 分以上，没有要重来的",
    noneHint: "可以看看高手怎么谈，或者换个考法再谈一场。",
    done: (found: number, of: number) =>
      found === of ? `${of} 步全都一次找对了` : `${of} 步里，一次找对了 ${found} 步`,
    results: { found: "一次找对", later: "后来找对", shown: "看了答案" },
    over: "从头再来一遍",
    marks: "完成情况",
  },

  whatIf: {
    heading: (turn: number) => `第 ${turn} 轮，如果换一种走法`,
    happened: "当时",
    instead: "如果",
    pick: "如果你这样说",
    pickTable: "如果这样收场",
    see: "看看他怎么答",
    on: "接着选下一句",
    over: "换一句重来",
    ends: "谈到这里结束了。",
    toTable: "接下来要坐到桌前谈条件。要谈下去，从这里开一场练习。",
    practise: "从这里接着谈（练习）",
    practiseNote: "会开一场新的练习，从这一步接着谈；这一场的复盘不变。",
    endedThere: "那一场到这里已经谈完了。",
    best: (value: number) => `最好还能拿 ${Math.round(value)} 分`,
    came: (value: number) => `谈完是 ${Math.round(value)} 分`,
    working: "正在算走到这一步还值多少……",
    notWorked: "剧本太大，算不到这一步。",
    heard: "“如果”这一边按最会听的人来算：话里的信号都记下了，对方的心情也都读对了。",
  },

  expert: {
    heading: "最好的谈法，你猜下一句",
    step: (at: number, of: number) => `第 ${at} 轮，共 ${of} 轮`,
    intro: "这是算出来的最好的一场，对方的心里话都在。每到要选的时候停下来，先猜一猜。",
    ask: "换作高手，会怎么说？",
    guess: "我猜这一句",
    agreed: "猜中了",
    asGood: "你猜的一样好",
    differed: (loss: number) => `高手选了另一句；你猜的要丢${amount(loss)} 分`,
    tally: (agreed: number, of: number) => `猜中 ${agreed} / ${of}`,
    table: "桌上这样收场",
    next: "接着看",
    skip: "不猜了，直接看",
    finish: "看结果",
    done: (agreed: number, of: number) => `${of} 次里猜中 ${agreed} 次`,
    doneHint: "猜不中的地方，多半就是下一次值得试的地方。",
    again: "从头再看",
    bounded: "这个剧本太大，没能把每一条路走完，所以没有可以确定是最好的一场。",
    enter: "看最好的谈法",
    lead: "一句一句看，每到要选的时候先猜。",
  },

  map: {
    heading: (met: number, turns: number) => `走过的路：${turns} 轮，见过 ${met} 个选项`,
    lead: (runs: number) => `这里有你谈完的 ${runs} 场。没走过的只留空圈，想看再揭开。`,
    reveal: "揭开没走过的选项",
    conceal: "盖回去",
    untried: "没走过",
    times: (n: number) => `${n} 场`,
    thisRun: "这一场",
    turn: (n: number) => `第 ${n} 轮`,
    data: "看路的清单",
  },

  next: {
    heading: "只带走一句：下一次我会……",
    label: "下一次我会",
    placeholder: "写一句具体的，比如：他一露委屈，我先接住，再谈日子。",
    suggest: "可以从这里起头",
    keep: "记下这一句",
    kept: "记下了。下一次开场前，会先给你看这一句。",
    notKept: "这一场没有存在这台设备上，记不下来。",
    reminder: "上次你说：下一次我会",
    idea: (act: string, heard: string | null) =>
      heard === null ? `先${act}` : `再听到“${heard}”这样的话，先${act}`,
  },

  export: {
    heading: "带走这一场",
    print: "打印成一页",
    json: "导出复盘（JSON）",
    play: "导出棋谱",
    printed: (when: string) => `${when} 谈完`,
    run: (seed: number, version: string) => `种子 ${seed} · 场景 ${version.slice(0, 8)}`,
    dearest: "失分最多的几步",
    turn: "轮",
    said: "你说",
    thought: "对方心里",
    betterSaid: "更好的一句",
    course: "信任、情绪与局面值",
    note: "得分以全场景为尺：0 最差，50 随机，100 最佳。它说的是这些走法得多少分，不说是谁走的。",
    relation: "关系",
    deal: "成交",
  },
};
