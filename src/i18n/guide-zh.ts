import type { Closeness } from "../playthrough/closeness";
import { quoted } from "./quoted";

/** How near the dot came, where the sentence already says where both were. */
const closeness: Readonly<Record<Closeness, string>> = {
  "spot-on": "看得很准",
  close: "差不多",
  off: "看偏了些",
  far: "差得远",
};

const terms = (items: readonly string[]) => quoted(items.join("，"));

/** Inside a sentence a quotation has no full stop of its own. */
const unstopped = (quote: string) => quoted(quote.replace(/。$/, ""));

/** The guided opening: two minutes over a pot of tea. */
export const guideZh = {
  offer: "先喝杯茶，两分钟学会听",
  goOn: "茶还温着，接着学完",
  offerHint: "或者直接开始下面这一场。",

  heading: "上手两分钟",
  about: "一小场茶铺里的生意：记一句话，看一眼心情，谈一张单子。不计成绩。",
  play: "走一遍",

  steps: "上手的三步",
  lessons: { note: "听", read: "看", table: "谈" },
  skip: "跳过",
  skipAloud: "跳过上手，回到书架",

  hints: {
    "read-on": "点一下，或按空格，听她往下说。",
    mark: "嘴上不急，却报了日子。记下这一句：点“记”，或按 N。",
    "mark-other": "记下了。再看看：哪一句说出了她自己的事？",
    marked: "记下了。接着往下，看它换来什么。",
    opened: "凭你记下的话，多出来这样一句。",
    look: "没有标准答案。照你看见的她，说一句。",
    "mark-again": "这一句也用得上。记不记，由你。",
    "to-table": "选哪一句都行，接下来单子就摆上桌。",
    place: "话说得轻，心里呢？看脸，看手，放一个点。",
    sure: "有几分把握？猜的也算。",
    answer: "好了就交。准不准，末了告诉你。",
    "their-side": "横条是她看重什么。记下过，这里才看得见。",
    "ask-side": "她那一边还空着。想知道，就“问一句”。",
    build: "每条挑一个，拼成一份。标尺是你的得失。",
    "below-line": "这一份在你的底线下面。换一条试试。",
    "hand-over": "拼好了，递过去。",
    counter: "她还了一份。照她的签，或者改一条再递。",
    again: "还没谈拢。改一条，再递一次。",
    "last-word": "她说到头了：照她的签，或者今天先不谈。",
  },
  /** Where there is no keyboard. */
  hintsByTouch: {
    "read-on": "点一下，听她往下说。",
    mark: "嘴上不急，却报了日子。记下这一句：点“记”。",
  },

  toClosing: "看看刚才",
  closing: {
    heading: (heard: boolean, agreed: boolean): string => {
      if (agreed) return heard ? "听见了，也谈成了。" : "谈成了，有一句没听见。";
      return heard ? "听见了，单子还差一步。" : "单子没成，话也漏了一句。";
    },
    kickers: { note: "听", read: "看", table: "谈" },
    used: (quote: string) => `你记下${unstopped(quote)}，多出来的那句话，你用上了。`,
    unused: (quote: string) => `你记下${unstopped(quote)}。凭它多出来的那句话，这回没有用。`,
    passed: (quote: string, noted: number) =>
      noted > 0
        ? `你记了 ${noted} 句，漏下的是这一句：${quoted(quote)}`
        : `你一句也没有记。漏下的是这一句：${quoted(quote)}`,
    read: (quote: string, truth: string, answer: string | null, close: Closeness | null) =>
      `她说${unstopped(quote)}，心里是${truth}。${
        answer === null
          ? "这一眼，你没有答。"
          : `你看的${answer === truth ? "也" : ""}是${answer}，${closeness[close ?? "far"]}。`
      }`,
    deal: (items: readonly string[], ours: number, theirs: number) =>
      `你们写下${terms(items)}：你得了 ${ours} 分，她得了 ${theirs} 分（满分都是 100）。`,
    noDeal: "单子没有写成，两家都只剩各自的退路。",
    nothingLeft: "桌上没有剩下更好的。",
    better: (items: readonly string[], ours: number, theirs: number) =>
      `桌上还剩一份谁都不吃亏的：${terms(items)}，${
        ours > 0 && theirs > 0
          ? `你多 ${ours}，她多 ${theirs}`
          : ours > 0
            ? `你多 ${ours}，她一分不少`
            : `她多 ${theirs}，你一分不少`
      }。`,
    both: (one: string, other: string) => `${one}${other}`,
    toShelf: "去书架",
  },
};
