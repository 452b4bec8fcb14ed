import type { ActId } from "../mind/acts";

/** An act for those who write or read a scenario: what it is in one sentence, and what it sounds like. */
export interface ActGuide {
  zh: readonly [definition: string, example: string];
  en: readonly [definition: string, example: string];
  /** Where the act, or its effect, comes from. Empty for what needs no study. */
  source: string;
}

const RACKHAM = "Rackham & Carlisle 1978; Rackham 1982";
const HUANG = "Huang et al. 2017";
const ROGERS = "Rogers & Farson 1957; Kluger 2023";
const SCHWEITZER = "Schweitzer, Hershey & Bradlow 2006";
const LEWICKI = "Lewicki, Polin & Lount 2016";
const LEWICKI_KIM = "Kim et al. 2004; Lewicki, Polin & Lount 2016";
const FISHER = "Fisher & Ury 1981";
const CURHAN = "Curhan, Elfenbein & Xu 2006";
const GUENZI = "Guenzi & Georges 2010";

const listening = {
  open_question: {
    zh: ["问一个不能用“是”或“不是”打发的问题。", "这一阵，线上情况怎么样？"],
    en: [
      "Asks something that yes or no cannot answer.",
      "How have things been on the line lately?",
    ],
    source: HUANG,
  },
  probe_interest: {
    zh: ["问要求背后真正在意的是什么。", "十二号这个日子，是为了赶什么？"],
    en: ["Asks what matters behind what is demanded.", "What is the twelfth for?"],
    source: FISHER,
  },
  follow_up_question: {
    zh: ["顺着对方刚说的话往下问。", "您刚才说停过三回，哪一回最难？"],
    en: [
      "Asks on from what has just been said.",
      "You said it stopped three times. Which was the worst?",
    ],
    source: HUANG,
  },
  closed_question: {
    zh: ["问一个答“是”或“不是”就完了的问题。", "邮件您收到了吧？"],
    en: ["Asks what a yes or no will answer.", "You got the mail, didn’t you?"],
    source: HUANG,
  },
  paraphrase: {
    zh: ["用自己的话把对方的意思说一遍，请他核对。", "您的意思是，晚几天行，但日子得准？"],
    en: [
      "Says the other’s meaning in one’s own words, to be checked.",
      "So a few days late is fine, as long as the day holds?",
    ],
    source: `${ROGERS}; ${RACKHAM}`,
  },
  summarise: {
    zh: ["把说过的几点归到一处。", "我归一归：先三十件，每周一个电话，罚则封顶。"],
    en: [
      "Brings together what has been said so far.",
      "To sum up: thirty first, a call every week, a capped penalty.",
    ],
    source: RACKHAM,
  },
  acknowledge_emotion: {
    zh: ["看见对方的情绪，并且认它有道理。", "当着一车间的人说那句话，换谁都不好受。"],
    en: [
      "Shows that a feeling is seen, and that it makes sense.",
      "Having to say that in front of everyone: that would hurt anybody.",
    ],
    source: ROGERS,
  },
  label_feelings: {
    zh: ["把自己或对方的感受说出名字来。", "听得出来，您有点失望。"],
    en: ["Gives a feeling its name.", "It sounds as if you were disappointed."],
    source: RACKHAM,
  },
  stay_silent: {
    zh: ["对方话里有话的时候不接话，等他说完。", "（没有出声，看着他把杯盖拧上。）"],
    en: [
      "Says nothing when there is more to come, and waits.",
      "(You say nothing and let him finish.)",
    ],
    source: "Curhan et al. 2022",
  },
  ignore_cue: {
    zh: ["对方露了信号，照讲自己的。", "这个回头说，先看报价。"],
    en: [
      "Passes over a signal and goes on with one’s own.",
      "We’ll come to that. The quote first.",
    ],
    source: "Levinson, Gorawara-Bhat & Lamb 2000",
  },
  interrupt: {
    zh: ["话没说完就截断。", "我知道我知道，您听我说。"],
    en: ["Cuts in before the other has finished.", "I know, I know, just listen."],
    source: ROGERS,
  },
  dismiss: {
    zh: ["把对方当回事的事说轻了。", "就晚了四天，哪有这么严重。"],
    en: ["Makes light of what is serious to the other.", "Four days. It can’t be that bad."],
    source: ROGERS,
  },
} satisfies Partial<Record<ActId, ActGuide>>;

const transparency = {
  disclose: {
    zh: ["把对方不知道、对自己不利的实情说出来。", "精镗一件没下线。"],
    en: [
      "Tells something true that the other did not know.",
      "Not one piece has come off fine boring.",
    ],
    source: "Thompson 1991; Sprecher 2013",
  },
  admit_limit: {
    zh: ["说清自己做不到什么。", "十六号到不了，最早十七号。"],
    en: [
      "Says what one cannot do.",
      "The sixteenth is out of reach. The seventeenth is the earliest.",
    ],
    source: GUENZI,
  },
  explain: {
    zh: ["讲原因、讲道理，不带新的让步。", "铸件厂修炉子，毛坯晚了四天。"],
    en: [
      "Gives causes or reasons and nothing else.",
      "The foundry relined its furnace, so the castings came four days late.",
    ],
    source: RACKHAM,
  },
  evade: {
    zh: ["话答了，问题没答。", "我们尽快赶，应该差不多。"],
    en: ["Answers without answering.", "We’ll be as quick as we can. It should be about right."],
    source: "Rogers & Norton 2011",
  },
  withhold: {
    zh: ["对方该知道的事，知道了不说。", "这个数我得回去核一核。"],
    en: ["Keeps back what the other ought to know.", "I would have to check that figure first."],
    source: "O’Connor & Carnevale 1997",
  },
  mislead: {
    zh: ["让对方信一件不真的事；没败露之前它管用。", "大半都镗完了，只等三坐标。"],
    en: [
      "Makes the other believe what is not so; it works until it comes out.",
      "Most are bored, they are only waiting to be measured.",
    ],
    source: SCHWEITZER,
  },
  promise: {
    zh: ["许下一件到时可以对账的事。", "每周一八点前，我打电话报件数。"],
    en: [
      "Undertakes something that can be checked when its day comes.",
      "Every Monday before eight I call you with the count.",
    ],
    source: SCHWEITZER,
  },
  keep_promise: {
    zh: ["说到的，到时做到。", "周工早，三十件，今晚三十六。"],
    en: [
      "Does what was promised, when it is due.",
      "Good morning. Thirty pieces; thirty-six tonight.",
    ],
    source: "Gneezy & Epley 2014",
  },
  exceed_promise: {
    zh: ["做得比许下的还多。", "说好十八号，十七号都到了。"],
    en: [
      "Does more than was promised.",
      "We said the eighteenth; all of it is here on the seventeenth.",
    ],
    source: "Gneezy & Epley 2014",
  },
  break_promise: {
    zh: ["许下的没有做到。", "说好一天不晚，还是晚了。"],
    en: ["Does not do what was promised.", "Not a day late, you said. It is late."],
    source: `${SCHWEITZER}; Lount et al. 2008`,
  },
  apologise: {
    zh: ["为已经发生的错道歉；认责任、带补救，分量更足。", "四回了，是我们没排好。对不住。"],
    en: [
      "Says sorry for what happened; more so with responsibility taken and repair offered.",
      "Four times now, and the fault is ours. I am sorry.",
    ],
    source: LEWICKI_KIM,
  },
  repair: {
    zh: ["着手把损失补回来。", "今晚就发三十六件，车钱我们出。"],
    en: ["Sets about making good the harm.", "Thirty-six go out tonight, at our cost."],
    source: `${LEWICKI}; de Matos et al. 2007`,
  },
} satisfies Partial<Record<ActId, ActGuide>>;

const winwin = {
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

const care = {
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

export const ACT_GUIDE: Readonly<Record<ActId, ActGuide>> = {
  ...listening,
  ...transparency,
  ...winwin,
  ...care,
};
