import { LIMITS } from "../../workshop/limits";
import type { Brought, BroughtFault } from "../../workshop/reports";

/** What was brought, or why it cannot even be looked at; `name` is what the player calls it. */
export type Gathered = { brought: Brought } | { name: string; fault: BroughtFault };

interface Found {
  path: string;
  file: File;
}

/** Folders inside folders that are looked into. */
const DEEPEST = 3;

/** Only these are read; what else lies in a folder is not. Packed files are named, so that they can be told of. */
const READ = /(^|\/)(scenario\.yaml|[^/]+\.(ink|po)|rapport\.json)$/;
const NAMED = /\.(zip|rapport|7z|rar|gz|tar)$/i;

/** Files that were picked; of a folder each has its path. */
export function gatherFiles(files: readonly File[]): Promise<Gathered> {
  return gathered(files.map((file) => ({ path: file.webkitRelativePath || file.name, file })));
}

/** What was dropped: files, or a folder that is walked through. */
export async function gatherDropped(data: DataTransfer): Promise<Gathered> {
  // All at once: after the first pause the browser has emptied the list.
  const entries = [...data.items].flatMap((item) => item.webkitGetAsEntry?.() ?? []);
  const files = [...data.files];
  if (entries.length === 0) return gatherFiles(files);
  const found: Found[] = [];
  for (const entry of entries) await walk(entry, 0, found);
  return gathered(found);
}

async function walk(entry: FileSystemEntry, depth: number, found: Found[]): Promise<void> {
  if (found.length > LIMITS.entries) return;
  if (isFile(entry)) {
    const file = await new Promise<File>((resolve, reject) => entry.file(resolve, reject));
    found.push({ path: entry.fullPath.replace(/^\//, ""), file });
  } else if (isFolder(entry) && depth < DEEPEST && !/^(\.|node_modules$)/.test(entry.name)) {
    const reader = entry.createReader();
    for (;;) {
      const some = await new Promise<FileSystemEntry[]>((resolve, reject) =>
        reader.readEntries(resolve, reject),
      );
      if (some.length === 0) return;
      for (const one of some) await walk(one, depth + 1, found);
    }
  }
}

const isFile = (entry: FileSystemEntry): entry is FileSystemFileEntry => entry.isFile;
const isFolder = (entry: FileSystemEntry): entry is FileSystemDirectoryEntry => entry.isDirectory;

async function gathered(found: readonly Found[]): Promise<Gathered> {
  const [first] = found;
  if (!first) return { name: "", fault: { code: "nothing-brought" } };
  const alone = found.length === 1 && !first.path.includes("/");
  const name = alone ? first.file.name : first.path.split("/")[0]!;
  if (found.length > LIMITS.entries)
    return { name, fault: { code: "too-many-entries", limit: LIMITS.entries } };
  try {
    if (alone && !READ.test(first.path)) return await packed(name, first.file);
    const read = found.filter(({ path }) => READ.test(path) || NAMED.test(path));
    const large = read.find(({ path, file }) => READ.test(path) && file.size > LIMITS.file);
    if (large) return { name, fault: { code: "file-too-large", name: large.path } };
    return { brought: { name, files: await Promise.all(read.map(contentOf)) } };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return { name, fault: { code: "stopped", message } };
  }
}

async function packed(name: string, file: File): Promise<Gathered> {
  if (file.size > LIMITS.packed)
    return { name, fault: { code: "too-large", limit: LIMITS.packed } };
  return { brought: { name, packed: await bytesOf(file) } };
}

const contentOf = async ({ path, file }: Found) => ({
  path,
  bytes: READ.test(path) ? await bytesOf(file) : new Uint8Array(),
});

const bytesOf = async (file: File) => new Uint8Array(await file.arrayBuffer());
