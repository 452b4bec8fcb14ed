import type { ActGroup } from "../mind/acts";

/** What to ask oneself of two cases in which the same kind of move was made. */
const questions: Readonly<Record<ActGroup, string>> = {
  listening:
    "两位客户说的不是一件事。你开口之前，他们各自露出了什么，是嘴上没有说的？这一招接住的，是说出来的话，还是底下的那一层？",
  transparency: "说这一句，两处各要担什么？对方听了，是更信你，还是更不放心？凭什么？",
  winwin:
    "两处谈的东西不同。对方各自最放不下的是哪一样？这一招怎样把话从“谁多谁少”，挪到“怎样两边都过得去”？",
  care: "两处都有一件合同里没有的事。你从哪里看出它要紧？对方又凭什么知道，你不是在做样子？",
};

/** The same kind of move in another scenario. */
export const elsewhereZh = {
  link: (title: string) => `换一位客户，看同一招：《${title}》`,
  warning: "会露出那一场里的一个时刻，不是结局。不计分，也不留记录。",
  heading: "同一招，换一位客户",
  seeking: "正在别的剧本里找用得上这一招的时刻……",
  none: "别的剧本里，找不到用得上这一招的时刻。",
  noPrinciple: "这一轮没有可以拿到别处去比的一招。",
  from: (title: string) => `《${title}》里的一个时刻`,
  you: "这一场的你",
  ask: (act: string) => `哪一句用的也是“${act}”？`,
  say: "我选这一句",
  right: "对，是这一句",
  shown: "是这一句",
  wrong: "不是这一句",
  does: (acts: string) => `你选的这一句，是${acts}。`,
  doesNothing: "你选的这一句，没有用上哪一招。",
  again: "再找一次",
  show: "看是哪一句",
  yours: (turn: number) => `你那一场，第 ${turn} 轮`,
  theirs: (title: string) => `这一场，《${title}》`,
  cue: (cues: string) => `露出来的是：${cues}`,
  noCue: "没有露出什么",
  youSaid: "你当时说",
  sameMove: "同一招，在这里是",
  think: "想一想：两处有什么相同？",
  principle: (act: string, definition: string) => `两处用的都是“${act}”：${definition}`,
  questions,
  why: "说得出相同在哪里，换了客户才用得上。",
};
