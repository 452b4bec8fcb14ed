import type { BroughtFault, Claim } from "../workshop/reports";
import type { Step } from "../workshop/limits";

const megabytes = (bytes: number) => `${Math.round(bytes / 100_000) / 10} MB`;
const listed = (names: readonly string[]) => names.map((name) => name || "(最外层)").join("、");

const steps: Readonly<Record<Step, string>> = {
  unpack: "拆开",
  build: "检查",
  play: "试演",
  solve: "算分数范围",
};

function fault(what: BroughtFault): string {
  switch (what.code) {
    case "too-large":
      return `文件太大：书架只收 ${megabytes(what.limit)} 以内的剧本。剧本只是文字，请看看里面是不是混进了图片或视频。`;
    case "unpacks-too-large":
      return `拆开以后超过 ${megabytes(what.limit)}，没有再拆下去。剧本只是文字，用不了这么多。`;
    case "too-many-entries":
      return `里面的文件超过 ${what.limit} 个，没有再看下去。请只拖进剧本那一个文件夹。`;
    case "not-a-zip":
      return "这不是 .rapport 文件，也不是 zip，或者文件坏了。请重新下载，或请作者再打包一次。";
    case "no-scenario":
      return "里面没有剧本：要有 scenario.yaml 和 story.ink。请拖进剧本的文件夹、它的 zip，或 rapport pack 打出的 .rapport 文件。";
    case "newer-pack":
      return "这个文件是用更新的谈心打包的。请先更新这里的谈心。";
    case "nothing-brought":
      return "什么也没有收到。请从文件夹里把文件拖过来，或用按钮打开。";
    case "file-too-large":
      return `里面的 ${what.name} 太大，没有拆开。请把剧本拆成几个小一些的文件。`;
    case "packed-too-tightly":
      return `里面的 ${what.name} 拆开会比原来大几百倍，不像文字，没有拆开。`;
    case "unsafe-name":
      return `里面有个文件的名字想跑到别处去（${what.name}），整个文件都没有拆开。请向给你文件的人问清来历。`;
    case "same-name-twice":
      return `里面有两个文件都叫 ${what.name}，分不清用哪一个。请重新打包。`;
    case "nested":
      return `里面装的还是压缩文件（${listed(what.names)}）。请先解开，再把里面那一个拖进来。`;
    case "several-scenarios":
      return `里面不止一个剧本（${listed(what.names)}）。请一次只打开一个文件夹。`;
    case "too-slow":
      return `“${steps[what.step]}”这一步过了 ${what.seconds} 秒还没完，已经停下。剧本里可能有走不出来的圈；作者可以用 npx rapport check 查出在哪一行。`;
    case "stopped":
      return `打开到一半停住了${what.message && `：${what.message}`}。书架没有受影响。`;
  }
}

const claims: Readonly<Record<Exclude<Claim, "none">, string>> = {
  agrees: "文件里写的分数范围，在这里重新算过，一致。",
  "cannot-compare": "文件里写的分数范围无法对照，用的是在这里算出来的。",
  altered: "文件打包以后被改动过；分数范围是在这里按现在的内容重新算的。",
  differs: "文件里写的分数范围和这里算出来的不一样，用的是这里算的。",
};

export const bringingZh = {
  heading: "你自己打开的场景",
  note: "不属于书库，只留在这台设备上。内容由给你文件的人负责，谈心只检查它能不能演、分数算得对不对。",
  invite: "有别人给你的剧本？在这里打开 .rapport 文件或剧本文件夹，也可以直接拖到这一页。",
  openFile: "打开文件",
  openFolder: "打开文件夹",
  release: "松手，就在这里打开",
  own: "不属于书库",
  status: { exact: "分数范围精确", bounded: "分数范围只有上下界" },
  working: (name: string) => `正在打开 ${name}`,
  steps,
  workingStep: (step: Step) => `正在${steps[step]}……`,
  states: (states: number) => `已走过 ${states.toLocaleString("zh-CN")} 种处境`,
  variant: (at: number, of: number) => `第 ${at + 1} 个变体，共 ${of} 个`,
  cancel: "不打开了",
  failed: (name: string) => (name ? `${name} 没能打开` : "没有收到可以打开的东西"),
  fault,
  problems: (name: string, errors: number) => `${name} 有 ${errors} 处错误，还演不了`,
  problemsHint: "下面每一条都写明了文件、行号和该怎么改。改好之后再拖进来一次。",
  moreProblems: (n: number) => `还有 ${n} 条没有列出。用 npx rapport check 可以看到全部。`,
  severity: { error: "错误", warning: "提醒" },
  line: (file: string, line: number | null) => (line === null ? file : `${file} 第 ${line} 行`),
  asking: (title: string) => `书架上已有《${title}》的另一个版本`,
  askingHint: (when: string) =>
    `那一个是 ${when} 打开的。换成新的，没谈完的那一场就接不上了；谈过的记录都留在“我的数据”里。`,
  replace: "换成新的",
  keepOld: "留着旧的",
  arrived: {
    new: (title: string) => `《${title}》放上了书架`,
    mended: (title: string) => `《${title}》已更新，没谈完的可以接着谈`,
    replaced: (title: string) => `《${title}》已换成新的版本`,
    beside: (title: string) => `《${title}》放上了书架，和书库里的分开`,
  },
  besideHint: (id: string) =>
    `书库里已有同名的场景，这一个以 ${id} 为名，另外记录，不会混进书库的成绩。`,
  claims,
  notSaved: {
    full: "设备的存储满了，没有留住：这一页开着的时候可以谈，关掉就没有了。",
    blocked: "浏览器不让保存，没有留住：这一页开着的时候可以谈，关掉就没有了。",
  },
  statusNow: {
    exact: "每一条路都走过了，分数范围是精确值。",
    bounded: "路太多，没有走完，分数范围只有上下界。",
  },
  toBriefing: "看简报",
  warnings: (n: number) => `${n} 条提醒，不妨碍演`,
  alsoWarnings: (n: number) => `另有 ${n} 条提醒`,
  close: "收起",
  remove: "移走",
  removeNamed: (title: string) => `移走《${title}》`,
  removeConfirm: (title: string) =>
    `把《${title}》从书架上移走？谈过的记录仍在“我的数据”里，会随导出一起带走。`,
  removeYes: "移走",
  removeNo: "不移走",
  notRemoved: "浏览器没有让移走，它还在。请关掉其他标签页再试。",
};
