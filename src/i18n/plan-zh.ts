import type { Beginning } from "../playthrough/plan";

/** What the player sets out with, before the first word. */
export const planZh = {
  heading: "准备",
  mine: "我的准备",
  invite: "花一分钟想一想：要弄清什么，拿什么换什么，怎么开头",
  filled: (n: number) => `已经想好 ${n} 项`,
  optional: "哪一项都可以空着。写下的只给你自己看，不影响谈话和得分，复盘时逐条对照。",
  running: "现在改的，重新开始才算数；接着谈，用的还是原来的准备。",

  material: "资料：想弄清什么",
  most: (n: number, most: number) => `最多挑${most === 3 ? "三" : ` ${most} `}件，已挑 ${n} 件`,
  also: "还想弄清一件别的",
  strategy: "策略：拿什么换什么，到哪里为止",
  hold: "要守住的",
  give: "可以让的",
  undecided: "先不定",
  stop: "到哪里就不谈了",
  line: (n: number) => `方案上的底线是 ${n}：我方所得低于它，就不如不签。`,
  trade: "拿什么换什么，到哪里就不谈了",
  mindset: "心理：怎么开头",
  beginnings: {
    listen: "先听对方说完",
    numbers: "先把数字摆上桌",
    mend: "先把亏欠的补上",
  } satisfies Readonly<Record<Beginning, string>>,
  mind: "给自己提个醒",
  count: (n: number, most: number) => `${n}/${most}`,
  countAloud: (n: number, most: number) => `写了 ${n} 个字，最多 ${most} 个`,
};
