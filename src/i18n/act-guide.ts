import type { ActId } from "../mind/acts";
import { care } from "./act-guide/care";
import type { ActGuide } from "./act-guide/guide";
import { listening } from "./act-guide/listening";
import { transparency } from "./act-guide/transparency";
import { winwin } from "./act-guide/winwin";

export const ACT_GUIDE: Readonly<Record<ActId, ActGuide>> = {
  ...listening,
  ...transparency,
  ...winwin,
  ...care,
};
