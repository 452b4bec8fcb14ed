import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";

const LONGEST = 60;

export const isScenarioId = (text: string): boolean =>
  text.length <= LONGEST && /^[a-z0-9]+(-[a-z0-9]+)*$/.test(text);

/** An id for something called that: its own name where it can be one, else made of it. */
export function idFrom(name: string): string {
  const plain = name
    .replace(/\.(rapport|zip)$/i, "")
    // A second download of the same file.
    .replace(/[ _-]*\(\d+\)$/, "")
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, "-")
    .replaceAll(/^-+|-+$/g, "")
    .slice(0, LONGEST)
    .replace(/-+$/, "");
  return isScenarioId(plain)
    ? plain
    : `opened-${bytesToHex(sha256(utf8ToBytes(name))).slice(0, 8)}`;
}

/** The library's scenarios keep their ids, and with them the player's sessions. */
export function besideLibrary(id: string, library: readonly string[]): string {
  let free = id;
  while (library.includes(free)) free = `${free.slice(0, LONGEST - 4)}-own`;
  return free;
}
