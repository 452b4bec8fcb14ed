import { boardZh } from "./board-zh";
import { bringingZh } from "./bringing-zh";
import { dealZh } from "./deal-zh";
import { debriefZh } from "./debrief-zh";
import { elsewhereZh } from "./elsewhere-zh";
import { logFault, playFault } from "./faults-zh";
import { guideZh } from "./guide-zh";
import { ledgerZh } from "./ledger-zh";
import { lessonsZh } from "./lessons-zh";
import { listeningZh, notesZh } from "./listening-zh";
import { planZh } from "./plan-zh";
import { modesZh } from "./modes-zh";
import { quoted } from "./quoted";
import { readsZh } from "./reads-zh";
import { tableZh } from "./table-zh";
import type { Headline, Phase, Place, TimeOfDay } from "../scenario/scenario";

const NUMERALS = ["零", "一", "两", "三", "四", "五", "六", "七", "八", "九", "十"];
const few = (n: number) => NUMERALS[n] ?? `${n} `;

const phases: Readonly<Record<Phase, string>> = { pre: "谈判前", mid: "谈判中", post: "谈判后" };
const places: Readonly<Record<Place, string>> = {
  cafe: "咖啡馆",
  "meeting-room": "会议室",
  office: "办公室",
  "factory-floor": "车间",
  phone: "电话",
  chat: "聊天",
};
const times: Readonly<Record<TimeOfDay, string>> = {
  morning: "上午",
  noon: "中午",
  afternoon: "下午",
  evening: "傍晚",
  night: "夜里",
};
const headlines: Readonly<Record<Headline, string>> = {
  listening: "倾听",
  transparency: "透明",
  winwin: "双赢",
};

/** When something was played, on the player's own clock. */
const day = new Intl.DateTimeFormat("zh-CN", {
  month: "long",
  day: "numeric",
  hour: "2-digit",
  minute: "2-digit",
});

export const zh = {
  product: "谈心",
  quoted,
  phases,
  places,
  times,
  headlines,
  playFault,
  logFault,
  listOf: (items: readonly string[]) => items.join("、"),

  nav: {
    label: "主导航",
    toShelf: "回到书架",
    settings: "设置",
    language: "界面语言",
    skip: "跳到正文",
  },

  loading: "正在打开……",

  shelf: {
    heading: (n: number) => `${few(n)}位客户，${few(n)}场要紧的谈判`,
    resume: "从上次停下的地方继续",
    welcomeBack: (n: number): string => (n === 1 ? "今天再谈一回？" : "今天和谁谈？"),
    lead: "每位客户都有话要说，也有话没说。谈完给你看对方心里怎么想。",
    played: (sessions: number) => `已经谈完 ${sessions} 场。`,
    how: "先看一页简报，再一句一句地谈；听到要紧的话，就记下来。练习可以悔一步，考核不能。",
    trains: "练",
    suggested: "建议从这里开始",
    privacy: "不用注册，记录只留在这台设备上。",
    level: (n: number) => ["一级 入门", "二级 进阶", "三级 高阶"][n - 1] ?? `${n} 级`,
    minutes: (n: number) => `约 ${n} 分钟`,
    untried: "还没谈过",
    pausedAt: (turn: number, place: string) =>
      turn === 0
        ? `停在开场${place && ` · ${place}`}`
        : `停在第 ${turn} 轮${place && ` · ${place}`}`,
    when: (at: number) => day.format(at),
    lastEnding: (outcome: string, title: string) =>
      `上次：${outcome}${title && `（结局《${title}》）`}`,
    openNamed: (title: string) => `看简报：《${title}》`,
    again: "再谈一次",
    reviewNamed: (title: string) => `看上次复盘：《${title}》`,
    outdated: "上次没谈完，但场景已更新",
    continue: "接着谈",
    continueNamed: (title: string) => `接着谈《${title}》`,
    open: "看简报",
    review: "看上次复盘",
    empty: "书架还是空的",
    emptyHint: "这里还没有装进任何场景。把场景文件夹放进 stories，再重新构建，就会出现在这里。",
  },

  brief: {
    who: (role: string, firm: string) => `${firm} · ${role}`,
    you: "你",
    goal: "你要什么",
    walkAway: "底线",
    phases: "要谈的三段",
    scene: (client: string, place: string, time: string) => `${client}，${time}，${place}`,
    knows: "你知道的",
    clientNamed: (name: string) => `对方 · ${name}`,
    mode: "这一场怎么谈",
    practice: "练习",
    practiceHint: "可以悔步，可以请教练，不计成绩。",
    assess: "考核",
    assessHint: "不能悔步，没有提示；离开后只能从停下的地方接着谈，谈完计入成绩。",
    minutes: (n: number) => `约 ${n} 分钟，分谈判前、中、后三段。`,
    start: "开始",
    startOver: "重新开始",
    continue: "接着谈",
    stored: "这一场谈到一半，停在哪里就从哪里接着谈。",
    storedSetAside: "重新开始的话，没谈完的那一场会留在导出的数据里。",
    outdated:
      "你上次没谈完的那一场，是这个场景更新之前的，接不上了。请重新开始；旧记录会留在导出的数据里。",
    unknown: "没有这个场景",
    unknownHint: "书架上没有这个名字的场景。可能是链接写错了，或这里没有装它。",
    failed: "这个场景没能打开",
    failedHint: "可能是网络断了，或页面刚更新过。你的记录不受影响。请刷新页面再试。",
    reload: "刷新页面",
  },

  play: {
    heading: (title: string) => `《${title}》：对话`,
    phases: "谈到哪一段",
    turn: "这一轮的话",
    choices: "你怎么说？",
    advance: "继续",
    advanceKey: "空格",
    note: "记下这一句",
    noted: "已记下",
    noteMark: "记",
    basis: (quote: string) => `凭你记下的一句：${quoted(quote)}`,
    keysNumber: "直接说出",
    keysMove: "挑选",
    keysSay: "说出",
    said: (name: string, text: string) => (name ? `${name}：${text}` : text),
    brief: "案卷",
    undo: "悔一步",
    transcript: "对话记录",
    transcriptEmpty: "之前还没有说过话。",
    notebook: "记事本",
    notebookCount: (n: number) => `记事本 ${n} 条`,
    notebookFacts: "听到的要紧事",
    notebookLines: "记下的原话",
    closePanel: "收起",
    notebookEmpty: "还没有记下什么。觉得要紧的话，点“记”就留在这里。",
    notebookUse: "记它有什么用：记下的话里若有要紧的事，之后会多出只有记下的人才能说的选项。",
    notebookBasis: "选项下面写着“凭你记下的一句”，就是因为你记了这句话，才有这个选项。",
    ended: "谈完了",
    toDebrief: "看复盘",
    faultHeading: "谈到这里停住了",
    goOn: "从那里接着谈",
    debriefSoFar: "看到这里为止的复盘",
    startOver: "重新开始",
    saving: { saved: "已保存", saving: "正在保存", unsaved: "没有存上" },
  },

  board: boardZh,
  bringing: bringingZh,

  dev: {
    label: "剧本里的问题",
    heading: (errors: number, warnings: number) =>
      errors > 0 ? `${errors} 处错误，改好再存，台上就跟着变` : `可以演，有 ${warnings} 条提醒`,
    show: "展开",
    hide: "收起",
    openInEditor: "在编辑器里打开",
  },

  deal: dealZh,

  modes: modesZh,

  listening: listeningZh,

  plan: planZh,

  ledger: ledgerZh,

  notes: notesZh,

  table: tableZh,

  reads: readsZh,

  guide: guideZh,

  debrief: debriefZh,

  elsewhere: elsewhereZh,
  lessons: lessonsZh,

  settings: {
    heading: "设置",
    close: "关闭",
    language: "语言",
    textSize: "字号",
    textSizes: { normal: "标准", large: "大", larger: "更大", largest: "特大" },
    motion: "动画",
    motions: { system: "跟随系统", reduced: "减少", full: "全部" },
    describes: "写出神态",
    describesHint: "把对方脸上和身上看得出的，写成一行字。",
    sound: "声音",
    soundHint: "很轻的环境声，记一笔、说一句时轻轻一响。",
    data: "我的数据",
    dataNote: "数据只在这台设备的浏览器里。换设备或清理浏览器之前，先导出一份。",
    export: "导出我的数据",
    exported: (file: string) => `已导出到 ${file}。`,
    restore: "从文件恢复",
    restored: (n: number) => `已并入 ${n} 场会话，原有的都还在。`,
    plansLost: (n: number) => `其中 ${n} 份准备读不出来，没有并入。`,
    erase: "清除全部数据",
    eraseConfirm: "确定清除？所有进度、复盘、收进来的场景和结果码都会从这台设备上消失，不能恢复。",
    eraseYes: "全部清除",
    eraseNo: "不清除",
    erased: "已全部清除。",
    notErased: "浏览器没有让清除成功，数据还在。请关掉其他标签页再试。",
    badFile: {
      "not-json": "这个文件不是完整的 JSON，没有恢复任何内容。请选“导出我的数据”得到的文件。",
      "not-an-export": "这个文件不是谈心导出的数据，没有恢复任何内容。",
      "newer-format": "这个文件来自更新版本的谈心，没有恢复任何内容。请先更新这里的谈心。",
      "mode-changed":
        "文件里有一场会话，和这里的是同一场，却换了练习或考核的名义，没有恢复任何内容。",
      "too-large": "这个文件太大，不像谈心导出的数据，没有恢复任何内容。",
      unreadable: "这个文件读不出来，没有恢复任何内容。",
    },
    badSession: (at: number, why: string) =>
      `文件里的第 ${at + 1} 场会话是坏的，没有恢复任何内容。${why}`,
  },

  notices: {
    label: "通知",
    dismiss: "知道了",
    retry: "再试一次",
    blocked:
      "浏览器现在不让保存（可能是无痕模式或存储被关闭）。可以照常谈下去，但关掉这一页，进度就没有了。要留下它，请在设置里导出。",
    full: "设备的存储满了，新的进度没有存上。可以照常谈下去；请腾出一些空间，再点“再试一次”，或在设置里导出。",
    oldSession: "一场谈完的会话",
    back: "又可以保存了，刚才没存上的都已补存。",
    "no-page": "没有这个地址，已经回到书架。",
    "not-an-extension": "考核不能悔步，也不能换一段经历接着谈：没有改动，已经回到存下的地方。",
    "mode-changed": "一场会话开始之后，不能在练习和考核之间改换：没有改动，已经回到存下的地方。",
    "assess-open": "这一场考核没有结束，还开着。可以从停下的地方接着谈，也可以在简报里放弃它。",
    "other-tab": "这一场在另一个标签页里也开着。两边是同一场，哪边走了一步，另一边会跟上，不会丢。",
    "ended-elsewhere": "这一场已经在另一个标签页里结束了，已经打开它的简报。",
    "nothing-running": "这个场景没有进行到一半的会话，已经打开它的简报。",
    "nothing-finished": "这个场景还没有谈完过，没有复盘可看，已经打开它的简报。",
    "renewed-assess":
      "剧本改过了。考核不换剧本：这一场还照开始时的版本谈；要看改动，请放弃它，重新开始。",
    renewedPast: (at: number, choice: string) =>
      at < 0
        ? "剧本改过了，这一场接不上新的：变体或规则已经不同。还留在改之前的版本里，记录没有动。"
        : `剧本改过了，这一场走到第 ${at + 1} 步${choice && `（${choice}）`}在新的里走不通。还留在改之前的版本里，记录没有动；改回来就接得上，要看新的请重新开始。`,
    settings: "设置",
    scenario: (id: string) => `收进来的场景 ${id}`,
    plan: (title: string) => `《${title}》的准备`,
    damaged: (what: readonly string[]) =>
      `有 ${what.length} 份记录损坏，读不出来（${what.join("、")}），已经原样移到一边，会包含在导出的数据里。其余的都没有受影响。`,
  },

  crash: {
    heading: "页面出了意外",
    body: "是我们的错，不是你的。你走过的每一步都存着，刷新之后可以接着谈。",
    reload: "刷新页面",
    toShelf: "回到书架",
    export: "先导出我的数据",
    detail: "给开发者看的说明",
  },
};
