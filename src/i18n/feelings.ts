import type { Sign } from "../mind/feelings";
import type { Language } from "../scenario/scenario";

/** One word for a face, where there is no room for more. */
export const FEELING_NAMES: Readonly<Record<Language, Readonly<Record<Sign["feeling"], string>>>> =
  {
    "zh-CN": {
      calm: "平静",
      joy: "高兴",
      warmth: "亲近",
      interest: "留心",
      worry: "担心",
      hurt: "委屈",
      anger: "动怒",
      irritation: "不耐烦",
      doubt: "怀疑",
      guard: "戒备",
      resignation: "灰心",
      relief: "松动",
      absence: "走神",
    },
    en: {
      calm: "calm",
      joy: "pleased",
      warmth: "warm",
      interest: "attentive",
      worry: "worried",
      hurt: "hurt",
      anger: "angry",
      irritation: "irritated",
      doubt: "doubtful",
      guard: "guarded",
      resignation: "resigned",
      relief: "relieved",
      absence: "absent",
    },
  };
