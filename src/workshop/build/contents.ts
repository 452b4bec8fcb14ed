import { MANIFEST_FILE } from "../../scenario/build/manifest";
import { RAPPORT_INK } from "../../scenario/build/rapport-ink";
import type { BroughtFault } from "../reports";
import { HEADER_FILE } from "./header";
import { type Entry, shortened } from "./zip";

/** The parts of a scenario among what was brought, by name as in a scenario folder. */
export interface Contents {
  files: Record<string, Uint8Array>;
  header: Uint8Array | null;
  /** The folder they lie in, "" when there is none. */
  folder: string;
}

const ARCHIVE = /\.(zip|rapport|7z|rar|gz|tar|tgz|bz2|xz)$/i;

/** Finds the one scenario in it; what does not belong to one is left aside unread. */
export function contentsOf(
  entries: readonly Entry[],
): { contents: Contents } | { fault: BroughtFault } {
  const visible = entries.filter(({ path }) => !isJunk(path));
  const manifests = visible.filter(({ path }) => baseOf(path) === MANIFEST_FILE);
  if (manifests.length > 1) {
    const names = manifests.slice(0, 5).map(({ path }) => shortened(folderOf(path)));
    return { fault: { code: "several-scenarios", names } };
  }
  if (manifests.length === 0) return { fault: nothingIn(visible) };
  const folder = folderOf(manifests[0]!.path);
  const inside = visible.filter(({ path }) => folderOf(path) === folder);
  const part = (name: string) => inside.find(({ path }) => baseOf(path) === name);
  const files = Object.fromEntries(
    inside
      .map(({ path, bytes }) => [baseOf(path), bytes] as const)
      .filter(([name]) => isPart(name)),
  );
  return { contents: { files, header: part(HEADER_FILE)?.bytes ?? null, folder } };
}

const isPart = (name: string): boolean =>
  name === MANIFEST_FILE || (/^[^/]+\.(ink|po)$/.test(name) && name !== RAPPORT_INK);

function nothingIn(entries: readonly Entry[]): BroughtFault {
  const nested = entries.filter(({ path }) => ARCHIVE.test(path));
  if (nested.length === 0) return { code: "no-scenario" };
  return { code: "nested", names: nested.slice(0, 5).map(({ path }) => shortened(path)) };
}

/** What systems and editors leave behind. */
const isJunk = (path: string): boolean =>
  path.split("/").some((name) => name.startsWith(".") || /^(__MACOSX|node_modules)$/.test(name));

const baseOf = (path: string): string => path.slice(path.lastIndexOf("/") + 1);
const folderOf = (path: string): string => path.slice(0, Math.max(0, path.lastIndexOf("/")));
