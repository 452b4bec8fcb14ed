import type { OurSide } from "../../playthrough/table-view";
import { useMessages } from "../session";
import { walkAwayOf } from "./worth";

/** Says how far above or below our walk-away line a worth of 0..100 is. */
export function useStanding(ours: OurSide): (worth: number) => string {
  const { table } = useMessages();
  const line = walkAwayOf(ours);
  return (worth) => (worth >= line ? table.above(worth - line) : table.below(line - worth));
}
