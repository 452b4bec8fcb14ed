/**
 * Characters of a handle, as many as the eye tells apart at a glance. An emoji that is put together of several counts as
 * those, and is kept whole or left out.
 */
export const MOST_HANDLE = 24;

/** A picture by itself: in a skin colour, asked for as a picture, or nothing else. */
const PICTURE = String.raw`(?:\p{Emoji_Modifier_Base}\p{Emoji_Modifier}|\p{Extended_Pictographic}\uFE0F|(?=\p{Extended_Pictographic})\p{Emoji_Presentation})`;
/** Pictures that joiners make one of: a family, a profession. There is none of more than four. */
const JOINED = String.raw`${PICTURE}(?:\u200D${PICTURE}){1,3}`;
const JOINED_OR_UNSEEN = new RegExp(
  String.raw`(${JOINED})|\p{Default_Ignorable_Code_Point}|(?!\s)\p{C}`,
  "gu",
);
/** What must not be cut through: a flag is two characters. */
const UNIT = new RegExp(
  String.raw`(?:${JOINED}|\p{Regional_Indicator}{2}|.)\p{Emoji_Modifier}?\p{M}*`,
  "gu",
);

/**
 * What somebody calls themselves, fit to be shown beside others: one line, nothing invisible but what joins pictures,
 * nothing that turns the direction of what follows. It is a claim, and text.
 */
export function cleanHandle(text: string): string {
  const visible = text
    .replace(JOINED_OR_UNSEEN, "$1")
    .replace(/[\s\p{Z}]+/gu, " ")
    .normalize("NFC");
  // More than two marks on one character climb over the line above.
  const calm = visible.replace(/(\p{M}{2})\p{M}+/gu, "$1").replace(/^[ \p{M}]+/u, "");
  return shortened(calm).trim();
}

function shortened(text: string): string {
  let room = MOST_HANDLE;
  let end = 0;
  for (const [unit] of text.matchAll(UNIT)) {
    room -= Array.from(unit).length;
    if (room < 0) break;
    end += unit.length;
  }
  return text.slice(0, end);
}

/** Under which two handles are one person's. What cannot be seen tells nobody apart. */
export const handleKey = (handle: string): string =>
  handle
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[ \p{Default_Ignorable_Code_Point}]/gu, "");
