import type { ActId } from "../../mind/acts";
import type { ActGuide } from "./guide";
import { GUENZI, RACKHAM } from "./sources";

export const care = {
  small_talk: {
    zh: ["说几句与生意无关的话。", "今早江边雾大，过了桥才看见路。"],
    en: [
      "Talks of something other than business.",
      "What a fog this morning. I only saw the road after the bridge.",
    ],
    source: "Morris et al. 2002; Nadler 2004",
  },
  personalise: {
    zh: ["记得并提起属于对方的事。", "柜顶那把刮刀，是您自己打的？"],
    en: [
      "Remembers and mentions what is the other’s own.",
      "That scraper up there: did you make it yourself?",
    ],
    source: GUENZI,
  },
  care: {
    zh: ["为对方着想，不图什么。", "审厂那三天，我派个质检驻在您线上。"],
    en: [
      "Looks after the other without asking anything for it.",
      "During the audit I put one of our inspectors on your line.",
    ],
    source: GUENZI,
  },
  follow_up: {
    zh: ["事后主动问结果，有事就办完。", "这一车有没有磕碰？有的话我今天就办。"],
    en: [
      "Comes back afterwards to see that it went well.",
      "Any dents in this load? I’ll settle it today.",
    ],
    source: "Bejou, Wray & Ingram 1996",
  },
  survey: {
    zh: ["请对方给自己打分或指出短处。", "这一个月，哪一处您最不放心？"],
    en: ["Asks to be rated, or what fell short.", "Where did we worry you most this month?"],
    source: "Dholakia & Morwitz 2002",
  },
  praise_product: {
    zh: ["夸自己的东西。", "论圆度，还是我们的稳。"],
    en: ["Praises one’s own goods.", "For roundness, ours are the steadier."],
    source: GUENZI,
  },
  extra_argument: {
    zh: ["理由够了，又添一条。", "再说，方总也很重视。"],
    en: [
      "Adds one more reason to enough of them.",
      "Besides, our director takes it seriously too.",
    ],
    source: RACKHAM,
  },
  irritator: {
    zh: ["说惹人烦的自夸话。", "我们这个价，已经很厚道了。"],
    en: ["Uses a phrase of self-praise that grates.", "That is a very generous offer of ours."],
    source: RACKHAM,
  },
  fail: {
    zh: [
      "出了岔子：货晚了、坏了、漏了（不由玩家说，由剧情发生）。",
      "十二号，架上三十六件，不是九十六件。",
    ],
    en: [
      "Something goes wrong: late, broken or missing (an event, not the player’s word).",
      "The twelfth, and there are thirty-six on the rack, not ninety-six.",
    ],
    source: "Kim et al. 2004; de Matos et al. 2007",
  },
  neutral: {
    zh: ["平平常常的话，不添也不减。", "好的，我记下了。"],
    en: ["Plain words that add and take nothing.", "Right, I have that."],
    source: "",
  },
} satisfies Partial<Record<ActId, ActGuide>>;
