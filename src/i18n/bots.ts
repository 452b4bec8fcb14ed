import type { BotName } from "../analysis/bots/bot";

/** What the bots that try a scenario out are called. */
export const BOT_NAMES: Readonly<
  Record<"zh" | "en", Readonly<Record<BotName | "expert", string>>>
> = {
  zh: {
    random: "随机选",
    first: "总选第一个",
    longest: "总选最长的",
    pleaser: "处处讨好",
    "hard-liner": "寸步不让",
    discounter: "靠降价",
    interrogator: "只管提问",
    "note-everything": "句句都记",
    expert: "最好的打法",
  },
  en: {
    random: "Picking at random",
    first: "Always the first option",
    longest: "Always the longest option",
    pleaser: "Pleasing at every turn",
    "hard-liner": "Yielding nothing",
    discounter: "Paying with the price",
    interrogator: "Asking, nothing else",
    "note-everything": "Noting everything",
    expert: "Best play",
  },
};
