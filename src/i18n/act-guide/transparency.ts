import type { ActId } from "../../mind/acts";
import type { ActGuide } from "./guide";
import { GUENZI, RACKHAM } from "./sources";

const SCHWEITZER = "Schweitzer, Hershey & Bradlow 2006";
const LEWICKI = "Lewicki, Polin & Lount 2016";
const LEWICKI_KIM = "Kim et al. 2004; Lewicki, Polin & Lount 2016";

export const transparency = {
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
