import type { ActId } from "../../mind/acts";
import type { ActGuide } from "./guide";
import { FISHER, RACKHAM } from "./sources";

const HUANG = "Huang et al. 2017";
const ROGERS = "Rogers & Farson 1957; Kluger 2023";

export const listening = {
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
