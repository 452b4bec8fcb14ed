import { unzipSync, type UnzipFileInfo } from "fflate";
import { LIMITS } from "../limits";
import type { BroughtFault } from "../reports";

export interface Entry {
  /** With forward slashes, from the root of what was brought. */
  path: string;
  bytes: Uint8Array;
}

/** Thrown inside the archive's walk, caught below. */
class Refused extends Error {
  constructor(readonly fault: BroughtFault) {
    super(fault.code);
  }
}

/** Unpacks an untrusted archive within the limits. Nothing of it is assumed; nothing is thrown. */
export function unzip(packed: Uint8Array): { entries: Entry[] } | { fault: BroughtFault } {
  if (packed.length > LIMITS.packed) return { fault: { code: "too-large", limit: LIMITS.packed } };
  if (!startsLikeZip(packed)) return { fault: { code: "not-a-zip" } };
  const gate = new Gate();
  try {
    const files = unzipSync(packed, { filter: (file) => gate.lets(file) });
    const entries = Object.entries(files).map(([name, bytes]) => ({ path: pathOf(name), bytes }));
    return { entries };
  } catch (error) {
    return { fault: error instanceof Refused ? error.fault : { code: "not-a-zip" } };
  }
}

/** A zip's first file, or the end of an empty one. */
const startsLikeZip = ([a, b, c, d]: Uint8Array): boolean =>
  a === 0x50 && b === 0x4b && ((c === 3 && d === 4) || (c === 5 && d === 6));

/** Tools on Windows write either slash. */
const pathOf = (name: string): string => name.replaceAll("\\", "/");

/** Lets entries pass one by one, before a byte of them is unpacked. */
class Gate {
  private readonly seen = new Set<string>();
  private count = 0;
  private total = 0;

  lets({ name, size, originalSize }: UnzipFileInfo): boolean {
    if (++this.count > LIMITS.entries)
      throw new Refused({ code: "too-many-entries", limit: LIMITS.entries });
    const path = pathOf(name);
    if (!isSafePath(path)) throw new Refused({ code: "unsafe-name", name: shortened(name) });
    if (path.endsWith("/")) return false;
    if (this.seen.has(path)) throw new Refused({ code: "same-name-twice", name: shortened(name) });
    this.seen.add(path);
    if (originalSize > LIMITS.file)
      throw new Refused({ code: "file-too-large", name: shortened(name) });
    if (originalSize > size * LIMITS.ratio)
      throw new Refused({ code: "packed-too-tightly", name: shortened(name) });
    this.total += originalSize;
    if (this.total > LIMITS.total)
      throw new Refused({ code: "unpacks-too-large", limit: LIMITS.total });
    return true;
  }
}

/** A path that stays inside what was brought. */
export function isSafePath(path: string): boolean {
  if (path === "" || path.length > LIMITS.name) return false;
  // oxlint-disable-next-line no-control-regex -- that is what is looked for
  if (/[\u0000-\u001F\u007F]/.test(path) || /^([a-z]:|\/)/i.test(path)) return false;
  return !path.split("/").some((part) => part === ".." || part === ".");
}

/** As much of an untrusted name as is worth showing. */
export const shortened = (name: string): string => {
  // oxlint-disable-next-line no-control-regex -- that is what is taken out
  const plain = name.replaceAll(/[\u0000-\u001F\u007F]/g, "?");
  return plain.length > 80 ? `${plain.slice(0, 80)}…` : plain;
};
