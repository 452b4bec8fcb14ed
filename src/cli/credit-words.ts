import type { CreditRow, CreditSource } from "../playthrough/credit-table";

interface CreditWords {
  sources: Readonly<Record<CreditSource, string>>;
  times: Readonly<Record<NonNullable<CreditRow["times"]>, string>>;
}

export const CREDIT_WORDS: Readonly<Record<"zh" | "en", CreditWords>> = {
  zh: {
    sources: {
      cueAnswered: "接住对方的一个信号",
      cuePassed: "放过对方的一个信号",
      factElicited: "问出一件事",
      factUsed: "用上一件记下的事",
      factKnown: "记下一件事",
      promiseKept: "守约",
      promiseBroken: "失约",
      lieExposed: "不实之辞被拆穿",
      lieConfessed: "自己说破不实之辞",
      contradiction: "前后说法不一",
      ending: "结局",
      "mark-hit": "记下一句要紧的话",
      "mark-missed": "漏记一句要紧的话",
      "mark-false-alarm": "记了一句闲话",
      "read-spot-on": "判断心情：看得很准",
      "read-close": "判断心情：差不多",
      "read-off": "判断心情：看偏了",
      "read-far": "判断心情：差得远",
      deal: "谈成的方案，对照可能的方案",
    },
    times: { matters: "这件事的分量（1–3）", good: "结局的好坏（0–4）", taken: "对方收下了几成" },
  },
  en: {
    sources: {
      cueAnswered: "a signal answered",
      cuePassed: "a signal passed over",
      factElicited: "a fact learned by asking",
      factUsed: "a noted fact put to use",
      factKnown: "a fact noted",
      promiseKept: "a promise kept",
      promiseBroken: "a promise broken",
      lieExposed: "an untruth found out",
      lieConfessed: "an untruth owned up to",
      contradiction: "two statements that disagree",
      ending: "the ending",
      "mark-hit": "a line noted that mattered",
      "mark-missed": "a line that mattered, not noted",
      "mark-false-alarm": "small talk noted",
      "read-spot-on": "their mood read: spot on",
      "read-close": "their mood read: close",
      "read-off": "their mood read: off",
      "read-far": "their mood read: far off",
      deal: "the deal, against all that were possible",
    },
    times: {
      matters: "how much it matters (1–3)",
      good: "how good it is (0–4)",
      taken: "how much of it arrived",
    },
  },
};
