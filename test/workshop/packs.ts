import { readFileSync } from "node:fs";
import { join } from "node:path";
import { crc32 } from "node:zlib";
import { zipSync } from "fflate";
import { buildScenario } from "../../src/scenario/build/build";
import { makePack } from "../../src/workshop/build/pack";
import { openBrought } from "../../src/workshop/build/open";
import { solve } from "../../src/workshop/build/solve";
import type { Brought, Outcome } from "../../src/workshop/reports";
import { mustBuild } from "../scenario/build-case";

export const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

const template = (name: string) =>
  new Uint8Array(
    readFileSync(join(import.meta.dirname, "..", "..", "src", "cli", "template", name)),
  );

/** The sources of a small complete scenario, as `rapport new` makes it. */
export const sources = (more: Record<string, string> = {}): Record<string, Uint8Array> => ({
  "scenario.yaml": template("scenario.yaml"),
  "story.ink": template("story.ink"),
  "en.po": template("en.po"),
  ...Object.fromEntries(Object.entries(more).map(([name, text]) => [name, bytesOf(text)])),
});

/** A pack as `rapport pack` makes it. */
export function goodPack(id = "morning-rush"): Uint8Array {
  const files = sources();
  const scenario = mustBuild(buildScenario(id, files));
  const ranges = solve(scenario, { goOn: () => true });
  return makePack({ ...scenario, ranges }, files);
}

export const zipOf = (files: Record<string, Uint8Array | string>): Uint8Array =>
  zipSync(
    Object.fromEntries(
      Object.entries(files).map(([name, content]) => [
        name,
        typeof content === "string" ? bytesOf(content) : content,
      ]),
    ),
  );

export const open = (brought: Brought, library: readonly string[] = []): Outcome =>
  openBrought({ brought, library }, { tell: () => undefined, now: () => 0 });

export const openPacked = (packed: Uint8Array, name = "some.rapport"): Outcome =>
  open({ name, packed });

/** An archive of stored entries, written by hand: names and sizes are whatever they are said to be. */
export function rawZip(
  entries: readonly { name: string; content: Uint8Array; claims?: number; method?: number }[],
): Uint8Array {
  const locals: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const { name, content, claims = content.length, method = 0 } of entries) {
    const named = Buffer.from(name, "utf8");
    const local = Buffer.alloc(30);
    local.writeUInt32LE(0x04034b50, 0);
    local.writeUInt16LE(0x0800, 6);
    local.writeUInt16LE(method, 8);
    local.writeUInt32LE(crc32(content), 14);
    local.writeUInt32LE(content.length, 18);
    local.writeUInt32LE(claims, 22);
    local.writeUInt16LE(named.length, 26);
    const central = Buffer.alloc(46);
    central.writeUInt32LE(0x02014b50, 0);
    central.writeUInt16LE(0x0800, 8);
    central.writeUInt16LE(method, 10);
    central.writeUInt32LE(crc32(content), 16);
    central.writeUInt32LE(content.length, 20);
    central.writeUInt32LE(claims, 24);
    central.writeUInt16LE(named.length, 28);
    central.writeUInt32LE(offset, 42);
    locals.push(local, named, Buffer.from(content));
    directory.push(central, named);
    offset += 30 + named.length + content.length;
  }
  const size = directory.reduce((sum, part) => sum + part.length, 0);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(entries.length, 8);
  end.writeUInt16LE(entries.length, 10);
  end.writeUInt32LE(size, 12);
  end.writeUInt32LE(offset, 16);
  return new Uint8Array(Buffer.concat([...locals, ...directory, end]));
}
