import type { Messages } from "../../i18n/messages";
import { MOOD_GRID } from "../../mind/mind";

/** Five equal bands of the mood's grid. */
export function moodWord(mood: number, { debrief }: Messages): string {
  const band = Math.floor(((mood + MOOD_GRID) * 5) / (2 * MOOD_GRID + 1));
  return debrief.moods[band] ?? "";
}
