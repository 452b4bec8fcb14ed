import type { Messages } from "../../i18n/messages";
import type { OurSide } from "../../playthrough/table-view";
import type { Hitch } from "./useBargain";

/** Why nothing was done, in words; differences in worth are rounded so that too much never looks like enough. */
export function hitchText(hitch: Hitch, { table }: Messages, { scale }: OurSide): string {
  const { hitches } = table;
  switch (hitch.code) {
    case "not-equal":
      return hitches["not-equal"](
        Math.ceil((100 * hitch.spread) / scale),
        Math.floor((100 * hitch.limit) / scale),
      );
    default:
      return hitches[hitch.code];
  }
}
