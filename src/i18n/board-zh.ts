import type { Band } from "../course/bands";
import type { Facet } from "../course/facets";
import type { Which } from "../course/people";
import type { Refusal } from "../course/verify";
import { quoted } from "./quoted";

const bands: Readonly<Record<Band, string>> = {
  astray: "走偏了",
  chance: "和随机差不多",
  steady: "稳当",
  masterly: "得心应手",
};
const facets: Readonly<Record<Facet, string>> = {
  cues: "接住信号",
  facts: "记下事实",
  open: "如实相告",
  promises: "守住承诺",
  value: "创造价值",
  reads: "读懂情绪",
};
const which: Readonly<Record<Which, string>> = { first: "首次", latest: "最近", best: "最好" };

function refusal(one: Refusal): string {
  switch (one.code) {
    case "no-code":
      return "这一行里没有结果码";
    case "other-form":
      return "这个码出自另一版游戏，这里认不得";
    case "truncated":
      return "码不完整，后面被截掉了，请重新复制整段";
    case "damaged":
      return "码被改动过，或抄错了字";
    case "practice":
      return "这是练习，不是考核，不计入对比";
    case "unfinished":
      return "没有谈到结局，不计入对比";
    case "no-range":
      return "这个场景没有算过范围，成绩不能换算成 0–100";
    case "other-scenario":
      return `这里没有这个场景（${one.scenario}）`;
    case "other-version":
      return "出自这个场景的另一个版本，和现在的没法比";
    case "other-rules":
      return "按另一版计分规则谈的，和现在的没法比";
    case "other-variant":
      return "这个场景里没有它说的那种情形";
    case "impossible":
      return `第 ${one.at + 1} 步在当时走不出来，这不是真谈出来的一场`;
  }
}

export const boardZh = {
  bands,
  facets,
  which,
  refusal,
  title: "班级对比",
  toBoard: "班级对比",
  loading: (done: number, total: number) => `正在逐份重走着法：${done}/${total}`,
  people: (n: number) => `${n} 人`,
  points: (n: number) => `${n} 分`,
  lost: (n: string) => `−${n} 分`,
  group: (title: string, variant: number, n: number) => `${title} · 情形 ${variant}（${n} 份）`,
  groups: "看哪一组",

  heading: (n: number, above: number) =>
    n === 1 ? "一份结果" : `${n} 人，${above} 人明显胜过随机`,
  sub: (results: number, refused: number) =>
    `${results} 份结果，分数都由着法当场重算，码里不带分数。${refused > 0 ? `另有 ${refused} 份已不作数。` : ""}`,
  proof: "结果码证明这些着法值多少分；着法是谁走的，它证明不了。",
  whichLabel: "看哪一次",
  noFirst: (n: number) => `有 ${n} 人没交首次的码，这里没有算上。`,
  nameLabel: "名字",
  anonymous: "匿名",
  named: "实名",
  pick: "看一个人",
  nobody: "不看个人",
  you: "你",
  learner: (n: number) => `学员 ${n}`,
  nameless: (n: number) => `未署名 ${n}`,

  spread: (low: number, n: number) => {
    if (n === 1) return low === 0 ? "这一份明显胜过随机" : "这一份没有明显胜过随机";
    if (low === 0) return "人人都明显胜过随机";
    return low * 2 > n ? "过半没有明显胜过随机" : `${low} 人没有明显胜过随机`;
  },
  spreadNote: (margin: number) =>
    `一点一人。用分档代替名次；相差 ${margin} 分以内算并列，那只是选错一句的代价（取最佳走法沿途其余选项代价的中位数）。`,
  hump: (plays: number, above: number, n: number) =>
    `灰丘是随机走 ${plays.toLocaleString("en")} 遍的分布，只看形状，高低与人数无关。${
      above < 1
        ? `随机走法几乎都高过${n === 1 ? "这一份" : "全组中位"}。`
        : `${n === 1 ? "这一份" : "全组中位"}高过其中的 ${above}%。`
    }`,
  humpName: "随机走法",
  rangeStatus: {
    exact: "每条路都走过，0 到 100 的范围是精确值。",
    bounded: "没能走完每条路，0 到 100 的范围是估出来的界限，随机走法的分布也画不出来。",
  },
  thisGroup: "这一组",
  randomShare: "随机走法",
  spreadAlt: (n: number, median: string) => `${n} 人的总分分布，中位 ${median}`,
  marginPending: (margin: number) => `正在算“一步之差”值几分，先按 ${margin} 分看。`,
  range: (from: number, to: number) => `${from}–${to}`,
  worst: "0 最差",
  random: "50 随机",
  best: "100 最佳",
  median: (n: string) => `中位 ${n}`,
  tied: (margin: number, n: number) => `±${margin} 内并列 ${n} 人`,
  score: (name: string, n: number) => `${name} ${n}`,

  weakest: (name: string) => `三项里，${name}最弱`,
  even: "三项相差不多",
  stripNote: "一竖一人，虚线是随机的 50。",

  grown: "再来一次，普遍涨分",
  notGrown: "再来一次，还没有拉开",
  noGrowth: "还没有人交第二次的码",
  noGrowthHint: "同一个署名交上首次和后来的码，这里就画出从首次到最好的变化。",
  growthAlt: (n: number, median: string) => `${n} 人从首次到最好的总分，中位变化 ${median}`,
  medianGrowth: (n: string) => `中位 ${n}`,

  radar: (name: string) => `${name}与中位数`,
  radarGroup: "全组的中位数",
  radarAlone: "这一份的六个方面",
  radarAlt: "六个方面，0 到 100，数字见下表",
  radarKey: (name: string, attempt: string) => `实线 ${name}（${attempt}） · 虚线 全组中位`,
  radarKeyGroup: "虚线 全组中位",
  none: "无",
  facet: "方面",
  numbers: "看数字",
  middle: "中位",
  facetNotes: {
    cues: "对方露出的信号，下一句接住了几成",
    facts: "对方知道的要紧事，问出并记下了几成",
    open: "透明分",
    promises: "到期的承诺，兑现了几成",
    value: "双赢分",
    reads: "问到对方心情时，答准了几成",
  } satisfies Record<Facet, string>,

  teach: "接下来讲这几步",
  teachNote: "方块的宽是失分的人数，高是人均失分，面积就是全组失掉的分。",
  teachPending: "正在解开整个场景，算每一步的得失，要几秒钟……",
  teachBeyond: "这个场景太大，在这里解不开，算不出每一步的得失。",
  teachFailed: "没能算出来。刷新页面再试一次。",
  teachNobody: "这一组里没有人在哪一步失分。",
  step: (n: number) => `第 ${n} 步`,
  table: "提案桌",
  tableTitle: "桌上怎么收的场",
  slippedBy: (n: number, each: string) => `${n} 人 × ${each}`,
  total: (n: string) => `${n} 分`,
  project: "投到大屏",
  projectNamed: (what: string) => `投到大屏：${what}`,
  allSteps: (n: number) => `全部 ${n} 步`,
  tableEnds: {
    well: "谈到了最好",
    less: "谈成了，还留着余地",
    none: "没有谈成",
  } as Readonly<Record<string, string>>,

  list: "名单与数字",
  listNote: "按档排，同档不分先后。",
  name: "名字",
  band: "档",
  attempt: "第几次",
  overall: "总分",
  ending: "结局",
  flags: "备注",
  sameMoves: (n: number) => `${n} 份着法相同`,
  same: (names: string) => `着法与${names}相同`,
  remove: "拿掉",
  removeNamed: (name: string) => `拿掉${name}的这一份`,

  collect: "收结果码",
  collectHeading: "把大家的结果码收进来",
  paste: "粘贴结果码",
  pasteHint: "一次多少个都行：带名字的聊天记录、链接、表格、上次导出的 JSON，都能从里面找出来。",
  add: "收进来",
  files: "选文件",
  drop: "也可以把文本、CSV 或 JSON 文件拖到页面上。",
  unreadable: "文件读不出来",
  scan: "扫码",
  scanHeading: "扫结果码",
  scanHint: "让大家依次把手机上的二维码举到镜头前，收进一份就换下一位。",
  scanPicture: "镜头里的画面",
  scanOpening: "正在打开摄像头。浏览器问起时，请点允许。",
  scanWaiting: "等二维码出现。",
  scanned: (n: number) => `已收进 ${n} 份。`,
  scanLast: {
    added: "这份收好了，请下一位。",
    known: "这份早就在了，请下一位。",
    failed: "没能核对：场景没有打开，可能是网络断了。请移开再扫一次。",
  },
  scanForeign: (text: string) => `这个二维码不是结果码：${text}`,
  scanRefused: (reason: string) => `这份没有收：${reason}。`,
  scanProblems: {
    insecure:
      "浏览器只让 https 网址或本机（localhost）的页面用摄像头。请换这样的网址打开，或者改为粘贴。",
    refused: "浏览器没有把摄像头给这个页面。请在地址栏左边的网站设置里允许，再试一次。",
    none: "没有找到摄像头。接上一个再试，或者改为粘贴。",
    busy: "摄像头打不开，可能正被别的程序占着。关掉那个程序再试一次。",
    gone: "摄像头断开了。接好再试一次。",
    unloaded: "识别二维码的程序没有下载下来，可能是网络断了。请再试一次。",
  },
  scanAgain: "再试一次",
  scanPaste: "改为粘贴",
  added: (n: number) => (n === 0 ? "没有新的结果" : `收进 ${n} 份`),
  known: (n: number) => `${n} 份已经在了`,
  refused: (n: number) => `${n} 份没有收`,
  noCode: (n: number) => `${n} 行没有结果码`,
  knownOne: "已经在了",
  line: (n: number) => `第 ${n} 行`,
  handFailed: "没能核对：场景没有打开，可能是网络断了。贴的内容还在，请再试一次。",
  empty: "还没有结果",
  emptyHint:
    "谈完一场考核，复盘末尾可以生成结果码。把大家的码贴到这里：先看整体分布，再看该讲哪一步。结果只留在这台设备的浏览器里。",

  exportCsv: "导出 CSV",
  exportJson: "导出 JSON",
  exported: (file: string, named: boolean) =>
    named ? `已导出 ${file}` : `已导出 ${file}；匿名导出不带署名，也就不带结果码`,
  erase: "全部删除",
  eraseSure: (n: number, others: boolean) =>
    `确定删掉这里的 ${n} 份结果${others ? "，连别的组一起" : ""}？删了就没有了，除非手上还有码。`,
  eraseYes: "删掉",
  eraseNo: "不删",

  codeEntry: "拿成绩去对比",
  codeHint: "把这一场变成一段结果码，交给带课老师，或贴进班级对比。",
  codePractice: "练习不计成绩，没有结果码。考核谈完才有。",
  makeCode: "生成结果码",
  codeHeading: "结果码",
  handle: "署名",
  handleHint: "别人看到的就是它。可以留空。",
  copy: "复制结果码",
  copyLink: "复制链接",
  copied: "已复制",
  notCopied: "浏览器不让复制，请选中后自己复制",
  codeText: "结果码",
  codeLength: (n: number) => `${n} 个字符`,
  qr: "结果码的二维码",
  codeProof:
    "码里是场景、种子、每一步着法和署名，没有分数。谁打开它，分数都由着法当场重算：它证明这些着法值多少分，证明不了着法是谁走的。第几次考核，是这台设备数的，也不作证。",
  codeGone: "这一场出自旧版的场景或规则，做不成结果码。",
  addMine: "收进本机的班级对比",
  addedMine: "已收进班级对比",

  opened: (name: string, n: number) => (name ? `${name}，${n} 分` : `一份结果，${n} 分`),
  openedSub: (title: string, variant: number, attempt: number) =>
    `${title} · 情形 ${variant} · 自称第 ${attempt} 次考核`,
  openedBand: (band: string) => `${band}。这个分数是刚才把着法重走一遍得出来的。`,
  refusedHeading: "这个结果码不作数",
  refusedHint: "请本人重新复制整段结果码再发一次。",
  checkFailed: "没能核对。可能是网络断了，请刷新再试。",
  checking: "正在重走这一场……",

  invite: "发场次链接",
  inviteHeading: "给大家同一场",
  inviteHint: "打开链接的人，看到的是同一个场景、情形、种子和方式，改不了。",
  scenario: "场景",
  variant: "情形",
  variantNamed: (n: number) => `情形 ${n}`,
  seed: "种子",
  seedHint: "0 到 2147483646 的整数；大家都用这一个。",
  seedBad: "种子要写 0 到 2147483646 之间的整数。",
  mode: "方式",
  inviteLanguage: "语言",
  inviteLink: "场次链接",
  inviteLocal: "这个地址只有这台机器打得开。要发给别人，请先用别人也能访问的地址打开游戏。",
  fixed: (mode: string, variant: number, seed: number) =>
    `这一场由带课的人定好：${mode}，情形 ${variant}，种子 ${seed}。`,
  fixedOther: "你还有一场考核没谈完，得先谈完或放弃它，才能按这个链接开始。",
  fixedUnknown: (variant: number) =>
    `链接里说的情形 ${variant} 这个场景没有，可能场景已更新。请找发链接的人要一个新的。`,

  teachKicker: (title: string, step: number) => `${title} · 第 ${step} 步`,
  said: (text: string) => quoted(text),
  vote: (letter: string) => `选 ${letter} 的加一人`,
  unvote: (letter: string) => `选 ${letter} 的减一人`,
  voteHint: (n: number) => `选一句，举手。${n} 人在考核里怎么选，揭晓后再看。`,
  voteKeys: "按 A、B、C…… 加一人，Shift 一起按减一人。",
  reveal: "揭晓",
  hide: "盖上",
  inRun: (n: number) => `${n} 人`,
  inRunLabel: "考核时",
  today: (n: number) => `${n} 今天举手`,
  noLoss: "不失分",
  offeredTo: (n: number) => `只有 ${n} 人有这个选项`,
  replied: (name: string) => `${name}答`,
  inner: "心里",
  next: "下一步",
  previous: "上一步",
  back: "回到班级对比",
  afterMost: (client: string, letter: string) => `${client}，听了最多人选的 ${letter}`,
  noLesson: "没有这一步",
  noLessonHint: "结果变了，要讲的步子也跟着变。请回到班级对比再选。",
  tableLesson: "提案桌一个来回一个来回谈，没有现成的几句可选。先问大家：你会怎么收场？",
  tableHint: (n: number) => `${n} 人在考核里怎么收的场，揭晓后再看。`,
  bestDeal: (terms: readonly string[]) => `其中一场里，最好能谈成这样——${terms.join("；")}。`,
  bestWithout: "其中一场里，不签才是最好的收法。",
  term: (issue: string, option: string) => `${issue}：${option}`,
  revealedCost: (slipped: number, people: number, each: string) =>
    slipped === 0
      ? `${people} 人到过这一步，没有人失分。`
      : `${people} 人到过这一步，${slipped} 人失分，人均 ${each} 分。每一项的评语和失分，是有这个选项的人的平均。`,
};
