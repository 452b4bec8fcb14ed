import { join } from "node:path";
import type { Plugin } from "vite";

/** What gettext-parser asks for of Node, and what a browser gets instead. */
const INSTEAD: Readonly<Record<string, string>> = {
  "node:buffer": "buffer.ts",
  "node:stream": "stream.ts",
  "node:util": "util.ts",
  encoding: "encoding.ts",
};

/** Lets gettext-parser run in a browser's worker, where it reads and writes whole texts in UTF-8. */
export function inBrowserPlugin(): Plugin {
  return {
    name: "rapport-in-browser",
    enforce: "pre",
    resolveId(id, importer) {
      const instead = importer?.includes("/gettext-parser/") && INSTEAD[id];
      return instead ? join(import.meta.dirname, "in-browser", instead) : null;
    },
  };
}
