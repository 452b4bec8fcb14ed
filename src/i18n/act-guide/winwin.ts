import type { ActId } from "../../mind/acts";
import type { ActGuide } from "./guide";
import { FISHER, RACKHAM } from "./sources";

const CURHAN = "Curhan, Elfenbein & Xu 2006";

export const winwin = {
  propose: {
    zh: ["拿出一个方案。", "先定日子，再谈价，您看行吗？"],
    en: ["Puts a proposal on the table.", "Shall we fix the day first, then the price?"],
    source: RACKHAM,
  },
  propose_tradeoff: {
    zh: ["拿自己不太在意的，换自己更在意的。", "价不动，我每月给您锁一台床子，换三个月预测。"],
    en: [
      "Offers what matters less to us for what matters more.",
      "The price stays; I reserve you a machine a month for a three-month forecast.",
    ],
    source: "Froman & Cohen 1970; Thompson 1991",
  },
  expand_pie: {
    zh: ["加进一样两边都得好处的东西。", "在您库里常备四十件，您省一条线，我省一台床。"],
    en: [
      "Brings in something that both sides gain by.",
      "We keep forty in your store: you save a line, we save a machine.",
    ],
    source: `${FISHER}; Pruitt 1981`,
  },
  equal_offers: {
    zh: [
      "同时给出几个对自己等值的方案，请对方挑。",
      "三样都行：早三天、便宜一个点、罚则封顶高两个点。",
    ],
    en: [
      "Makes several offers at once that are worth the same to oneself.",
      "Any of three: three days earlier, a point cheaper, or a cap two points higher.",
    ],
    source: "Leonardelli et al. 2019",
  },
  share_case: {
    zh: ["讲一个做成过的例子。", "去年有家泵厂也这么办，半年没晚过。"],
    en: [
      "Tells of a case where it worked.",
      "A pump maker did it this way last year: not late once in six months.",
    ],
    source: "",
  },
  concede: {
    zh: ["白让一步，没有换任何东西。", "行，五个点，我应。"],
    en: ["Gives way without getting anything for it.", "All right, five points. Agreed."],
    source: "Pruitt 1981",
  },
  counter_now: {
    zh: ["对方话音刚落就还价。", "两个点，封顶三个点，您看？"],
    en: [
      "Answers a proposal at once with one’s own.",
      "Two points, capped at three. How about it?",
    ],
    source: RACKHAM,
  },
  demand: {
    zh: ["只提要求，不问也不换。", "这个价必须改回来。"],
    en: ["Asks for something and offers nothing.", "That price has to go back."],
    source: "Pruitt 1981",
  },
  self_serving_fairness: {
    zh: ["拿“公平”来说对自己有利的话。", "论理不全怪我们，免了才公道。"],
    en: [
      "Calls fair what happens to suit oneself.",
      "It wasn’t all our fault, so it is only fair to waive it.",
    ],
    source: "Babcock & Loewenstein 1997; Chawla et al. 2021",
  },
  pressure: {
    zh: ["拿时间、名额、人情来催。", "您今天定，我今晚就给您留。"],
    en: ["Pushes by time, scarcity or favour.", "Sign today and I keep the slot for you."],
    source: CURHAN,
  },
  threaten: {
    zh: ["说不答应会有什么坏处落到对方头上。", "再压价，下个月我先停您的货。"],
    en: [
      "Says what harm will come of a no.",
      "Push the price and next month your parts stop first.",
    ],
    source: `${CURHAN}; Sinaceur & Neale 2005`,
  },
  attack: {
    zh: ["指责对方这个人或这家公司。", "你们采购从来就不讲信用。"],
    en: ["Blames the person or the firm.", "Your purchasing has never kept its word."],
    source: RACKHAM,
  },
  walk: {
    zh: ["起身离席，或以离席相逼。", "那就不谈了。"],
    en: ["Leaves, or makes to leave.", "Then there is nothing to talk about."],
    source: "",
  },
  refuse: {
    zh: ["回绝，不给另外的路。", "拆开发不行。"],
    en: ["Says no and offers no other way.", "Split delivery is not possible."],
    source: "",
  },
} satisfies Partial<Record<ActId, ActGuide>>;
