/** Characters of a handle, as many as the eye tells apart at a glance. */
export const MOST_HANDLE = 24;

/**
 * What somebody calls themselves, fit to be shown beside others: one line, nothing invisible, nothing that
 * turns the direction of what follows. It is a claim, and text.
 */
export function cleanHandle(text: string): string {
  const visible = text
    .normalize("NFC")
    .replace(/\p{Default_Ignorable_Code_Point}/gu, "")
    .replace(/[\s\p{Z}]+/gu, " ")
    .replace(/\p{C}/gu, "");
  // More than two marks on one character climb over the line above.
  const calm = visible.replace(/(\p{M}{2})\p{M}+/gu, "$1").replace(/^\p{M}+/u, "");
  return Array.from(calm.trim()).slice(0, MOST_HANDLE).join("").trim();
}

/** Under which two handles are one person's. */
export const handleKey = (handle: string): string =>
  handle.normalize("NFKC").toLowerCase().replaceAll(" ", "");
