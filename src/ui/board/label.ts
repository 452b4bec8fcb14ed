/** Of a character in a drawing, at 14 px: those of Chinese and the like are as wide as they are high. CSS pixels. */
const widthOfOne = (character: string): number =>
  /[\u1100-\u115f\u2026\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\uffdc]|\p{Emoji_Presentation}/u.test(
    character,
  )
    ? 14
    : 8;

/** About how wide a text is in a drawing, rather too much than too little. CSS pixels. */
export const widthOf = (text: string): number =>
  Array.from(text).reduce((sum, one) => sum + widthOfOne(one), 0);

/** As much of a name as there is room for in a drawing. Its whole stands in the tables. */
export function shortened(name: string, room: number): string {
  if (widthOf(name) <= room) return name;
  let kept = "";
  let left = room - widthOfOne("…");
  for (const one of name) {
    left -= widthOfOne(one);
    if (left < 0) break;
    kept += one;
  }
  // What was opened to set it apart is closed again.
  return `${kept.trimEnd()}…${name.startsWith("\u2068") ? "\u2069" : ""}`;
}

/** Where the middle of a text may stand so that it does not leave a drawing of that width. */
export function within(x: number, text: string, width: number): number {
  const half = Math.min(width, widthOf(text)) / 2;
  return Math.min(Math.max(x, half), width - half);
}
