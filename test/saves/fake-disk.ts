import { type Disk, emptyContents } from "../../src/saves/disk";

export interface FakeDisk extends Disk {
  contents: ReturnType<typeof emptyContents>;
  /** What reading or writing fails with; null when it works. */
  trouble: Error | null;
}

/** A disk in memory that copies what it is given, as a real one would, and fails when told to. */
export function fakeDisk(): FakeDisk {
  const disk: FakeDisk = {
    contents: emptyContents(),
    trouble: null,
    async readAll() {
      if (disk.trouble) throw disk.trouble;
      return structuredClone(disk.contents);
    },
    async write(changes) {
      if (disk.trouble) throw disk.trouble;
      for (const { drawer, key, value } of changes)
        if (value === undefined) disk.contents[drawer].delete(key);
        else disk.contents[drawer].set(key, structuredClone(value));
    },
    async clear() {
      if (disk.trouble) throw disk.trouble;
      disk.contents = emptyContents();
    },
  };
  return disk;
}

export const full = () => new DOMException("no room", "QuotaExceededError");
export const blocked = () => new DOMException("not allowed", "SecurityError");

/** Ids `id-1`, `id-2`, …, never the same twice. */
let ids = 0;
export const newId = () => `id-${++ids}`;

/** Lets everything that waits for an answered disk go on. */
export const settled = () => new Promise<void>((resolve) => setImmediate(resolve));
