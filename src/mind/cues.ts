import type { ActId } from "./acts";

/**
 * What a client lets slip, and the moves that answer it. A cue stays open until the player's next
 * choice; a choice answers it if one of its acts is listed here.
 */
const answers = {
  worry: [
    "acknowledge_emotion",
    "label_feelings",
    "probe_interest",
    "follow_up_question",
    "paraphrase",
    "care",
    "stay_silent",
  ],
  hurt: ["acknowledge_emotion", "label_feelings", "paraphrase", "apologise", "stay_silent"],
  anger: ["acknowledge_emotion", "label_feelings", "paraphrase", "apologise", "stay_silent"],
  distance: [
    "acknowledge_emotion",
    "open_question",
    "small_talk",
    "personalise",
    "disclose",
    "stay_silent",
  ],
  interest: ["follow_up_question", "probe_interest", "open_question", "expand_pie", "paraphrase"],
  hope: ["follow_up_question", "probe_interest", "paraphrase", "expand_pie", "admit_limit"],
  limit: ["probe_interest", "follow_up_question", "paraphrase", "propose_tradeoff", "stay_silent"],
  power: ["probe_interest", "follow_up_question", "open_question", "paraphrase"],
  doubt: ["probe_interest", "follow_up_question", "admit_limit", "disclose", "share_case"],
  relief: ["summarise", "paraphrase", "acknowledge_emotion", "stay_silent", "follow_up"],
} as const satisfies Record<string, readonly ActId[]>;

export type CueKind = keyof typeof answers;

export const CUES: Readonly<Record<CueKind, readonly ActId[]>> = answers;

export const CUE_KINDS = Object.keys(CUES) as readonly CueKind[];

export function isCueKind(text: string): text is CueKind {
  return Object.hasOwn(CUES, text);
}
