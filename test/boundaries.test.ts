// @vitest-environment node
import { readdirSync, readFileSync, statSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { globalBreaches } from "./boundaries/globals";
import { importBreaches } from "./boundaries/imports";
import { type Breach, type Source, treeOf } from "./boundaries/tree";

const ROOT = fileURLToPath(new URL("..", import.meta.url));

function breachesOf(source: Source): Breach[] {
  const tree = treeOf(source);
  return [...importBreaches(tree), ...globalBreaches(tree)];
}

function sourcesBelow(folder: string): string[] {
  const there = statSync(ROOT + folder, { throwIfNoEntry: false });
  if (!there) return [];
  return readdirSync(ROOT + folder, { recursive: true, encoding: "utf8" })
    .map((path) => `${folder}/${path.replaceAll("\\", "/")}`)
    .filter((file) => /\.[cm]?[jt]sx?$/.test(file) && !file.endsWith(".d.ts"));
}

/** Rules broken by a file of that name and text, in order. */
const rulesBroken = (file: string, text: string) =>
  breachesOf({ file, text }).map(({ rule }) => rule);

describe("the sources", () => {
  const files = [...sourcesBelow("src"), ...sourcesBelow("scenes")];

  test("are found", () => {
    expect(files).toContain("src/mind/react.ts");
    expect(files).toContain("src/scenario/build/build.ts");
  });

  test.each(files)("%s keeps the boundaries", (file) => {
    const breaches = breachesOf({ file, text: readFileSync(ROOT + file, "utf8") });
    expect(breaches.map((b) => `${b.file}:${b.line} ${b.message}`)).toEqual([]);
  });
});

const started = (from: string) => `new Worker(new URL("${from}", import.meta.url));`;

describe("imports point one way", () => {
  test.each([
    ["src/mind/a.ts", "../negotiation/offer"],
    ["src/mind/a.ts", "../scenario/scenario"],
    ["src/negotiation/a.ts", "../playthrough/log"],
    ["src/scenario/a.ts", "../playthrough/log"],
    ["src/scenario/a.ts", "./build/po"],
    ["src/scenario/build/a.ts", "../../playthrough/replay"],
    ["src/playthrough/a.ts", "../analysis/debrief"],
    ["src/playthrough/a.ts", "../scenario/build/build"],
    ["src/analysis/a.ts", "../store"],
    ["src/analysis/a.ts", "../i18n/messages"],
    ["src/analysis/a.ts", "../../tools/serve.mjs"],
    ["src/analysis/a.ts", "../course/code"],
    ["src/course/a.ts", "../store"],
    ["src/course/a.ts", "../saves/saves"],
    ["src/course/a.ts", "../ui/App"],
    ["src/examiner/a.ts", "../store"],
    ["src/ui/Play.tsx", "../examiner/run"],
    ["src/saves/a.ts", "../store"],
    ["src/saves/a.ts", "../scenario/build/manifest"],
    ["src/store.ts", "./ui/App"],
    ["src/store.ts", "./scenario/build/manifest"],
    ["src/ui/Play.tsx", "../../scenes/pose"],
    ["src/ui/Play.tsx", "../cli/main"],
    ["src/ui/Play.tsx", "../scenario/build/manifest-schema"],
    ["src/ui/play/deep/Line.tsx", "../../../main"],
    ["scenes/pose.ts", "../src/ui/Play"],
    ["scenes/pose.ts", "../src/scenario/build/build"],
    ["src/cli/a.ts", "../ui/Play"],
    ["src/main.tsx", "./scenario/build/build"],
    ["src/main.tsx", "/src/cli/main"],
    ["src/i18n/a.ts", "../ui/Play"],
    ["src/workshop/a.ts", "./build/open"],
    ["src/workshop/a.ts", "../scenario/build/build"],
    ["src/workshop/build/a.ts", "../../store"],
    ["src/store/a.ts", "../workshop/build/open"],
    ["src/ui/Play.tsx", "../workshop/build/zip"],
    ["src/main.tsx", "./workshop/build/open"],
    ["src/dev/a.ts", "../workshop/build/open"],
    ["src/dev/a.ts", "../cli/main"],
  ])("%s must not import %s", (file, from) => {
    expect(rulesBroken(file, `import { x } from "${from}";`)).toEqual(["direction"]);
  });

  test.each([
    ["src/scenario/a.ts", "../mind/acts"],
    ["src/scenario/build/a.ts", "../scenario"],
    ["src/playthrough/a.ts", "../negotiation/offer"],
    ["src/analysis/a.ts", "../playthrough/replay"],
    ["src/course/a.ts", "../analysis/explore/losses"],
    ["src/examiner/a.ts", "../course/verify"],
    ["src/main.tsx", "./examiner/in-worker"],
    ["src/saves/indexeddb.ts", "./disk"],
    ["src/store.ts", "./saves/saves"],
    ["src/ui/Play.tsx", "../store"],
    ["src/ui/Play.tsx", "./style/play.css?inline"],
    ["scenes/pose.ts", "../src/store"],
    ["src/cli/a.ts", "../scenario/build/build"],
    ["src/main.tsx", "../scenes/stage"],
    ["src/workshop/build/a.ts", "../../scenario/build/build"],
    ["src/store/a.ts", "../workshop/in-worker"],
    ["src/cli/a.ts", "../workshop/build/pack"],
  ])("%s may import %s", (file, from) => {
    expect(rulesBroken(file, `import { x } from "${from}";`)).toEqual([]);
  });

  test.each([
    ["a type import", `import type { X } from "../store";`],
    ["an inline type import", `import { type X } from "../store";`],
    ["an import for its effect", `import "../store";`],
    ["a re-export", `export { x } from "../store";`],
    ["a re-export of everything", `export * from "../store";`],
    ["a re-exported type", `export type { X } from "../store";`],
    ["a dynamic import", `export const x = () => import("../store");`],
    [
      "a dynamic import of something computed",
      "export const x = (n: string) => import(`../${n}`);",
    ],
    ["the type of a module", `export type X = import("../store").X;`],
    ["the type of a module's value", `export type X = typeof import("../store");`],
    ["an import assignment", `import x = require("../store");`],
    ["a reference to types", `/// <reference path="../store.ts" />`],
  ])("%s counts", (_, text) => {
    expect(rulesBroken("src/mind/a.ts", text)).toEqual(["direction"]);
  });

  test("a worker counts", () => {
    const text = `new Worker(new URL("../scenario/build/worker.ts", import.meta.url));`;
    expect(rulesBroken("src/ui/a.ts", text)).toEqual(["direction"]);
  });

  test("the workshop's own worker may be started by the workshop, and imported by nobody", () => {
    expect(rulesBroken("src/workshop/a.ts", started("./build/worker.ts"))).toEqual([]);
    expect(rulesBroken("src/workshop/a.ts", started("../scenario/build/build.ts"))).toEqual([
      "direction",
    ]);
    expect(rulesBroken("src/main.tsx", started("./workshop/build/worker.ts"))).toEqual([
      "direction",
    ]);
  });

  test("an import in a comment or a string does not count", () => {
    const text = `// import "../store";\nexport const x = 'import "../store"';`;
    expect(rulesBroken("src/mind/a.ts", text)).toEqual([]);
  });

  test("messages may know the types of the heart, not its values", () => {
    const file = "src/i18n/a.ts";
    expect(rulesBroken(file, `import type { X } from "../scenario/build/build";`)).toEqual([]);
    expect(rulesBroken(file, `import { X } from "../scenario/build/build";`)).toEqual([
      "direction",
    ]);
    expect(rulesBroken(file, `import type { X } from "../store";`)).toEqual(["direction"]);
  });

  test("a part that no rule names is reported", () => {
    expect(rulesBroken("src/utils/a.ts", "export {};")).toEqual(["direction"]);
  });

  test("the place is told", () => {
    const text = `// 谈心\n\nimport { x } from "../store";`;
    expect(breachesOf({ file: "src/mind/a.ts", text })).toEqual([
      {
        file: "src/mind/a.ts",
        line: 3,
        rule: "direction",
        message: "mind must not import store (../store)",
      },
    ]);
  });
});

describe("packages stay where they belong", () => {
  test.each([
    ["src/mind/a.ts", "node:fs"],
    ["src/mind/a.ts", "path"],
    ["src/negotiation/a.ts", "@noble/hashes/sha2.js"],
    ["src/scenario/a.ts", "zod"],
    ["src/scenario/a.ts", "inkjs"],
    ["src/scenario/build/a.ts", "inkjs"],
    ["src/scenario/build/a.ts", "node:fs/promises"],
    ["src/playthrough/a.ts", "inkjs/full"],
    ["src/playthrough/a.ts", "inkjs/compiler/Compiler"],
    ["src/playthrough/a.ts", "idb"],
    ["src/analysis/a.ts", "react"],
    ["src/analysis/a.ts", "zustand/vanilla"],
    ["src/analysis/a.ts", "phaser"],
    ["src/analysis/a.ts", "virtual:rapport/shelf"],
    ["src/course/a.ts", "qr"],
    ["src/store.ts", "inkjs"],
    ["src/ui/Play.tsx", "yaml"],
    ["src/ui/Play.tsx", "zod/v4"],
    ["src/ui/Play.tsx", "node:path"],
    ["src/saves/a.ts", "gettext-parser"],
    ["src/workshop/a.ts", "fflate"],
    ["src/ui/Play.tsx", "fflate"],
    ["src/main.tsx", "inkjs/full"],
    ["src/cli/a.ts", "inkjs"],
    ["scenes/pose.ts", "yaml"],
  ])("%s must not import %s", (file, from) => {
    expect(rulesBroken(file, `import x from "${from}";`)).toEqual(["package"]);
    expect(rulesBroken(file, `import type x from "${from}";`)).toEqual(["package"]);
  });

  test.each([
    ["src/scenario/build/a.ts", "yaml"],
    ["src/scenario/build/a.ts", "inkjs/full"],
    ["src/scenario/build/a.ts", "@noble/hashes/sha2.js"],
    ["src/playthrough/a.ts", "inkjs"],
    ["src/analysis/a.ts", "inkjs"],
    ["src/saves/a.ts", "idb"],
    ["src/store.ts", "zustand/vanilla"],
    ["src/store.ts", "virtual:rapport/shelf"],
    ["src/ui/Play.tsx", "react"],
    ["src/cli/a.ts", "node:fs"],
    ["src/cli/a.ts", "gettext-parser"],
    ["src/workshop/build/a.ts", "fflate"],
  ])("%s may import %s", (file, from) => {
    expect(rulesBroken(file, `import x from "${from}";`)).toEqual([]);
  });
});

describe("the heart knows no outside world", () => {
  test.each([
    "document.title",
    "window",
    "globalThis.x",
    "self",
    "localStorage.length",
    "new Date()",
    "Date.now()",
    "performance.now()",
    "setTimeout(f, 1)",
    "queueMicrotask(f)",
    "requestAnimationFrame(f)",
    "fetch('x')",
    "new WebSocket('x')",
    "process.env",
    "Buffer.from('x')",
    "require('fs')",
    "crypto.getRandomValues(f)",
    "console.log(1)",
    "new Intl.NumberFormat()",
    "import.meta.env",
    "eval('1')",
    "{ document }",
    "{ x: document }",
    "{ [document]: 1 }",
    "f[document]",
    "(x = document) => x",
    "(document as unknown)",
    "typeof window",
    "`${document}`",
  ])("%s", (expression) => {
    const text = `declare const f: any;\nexport const x = (f: any) => [${expression}];`;
    for (const part of [
      "mind",
      "negotiation",
      "scenario",
      "scenario/build",
      "playthrough",
      "analysis",
      "course",
    ]) {
      expect(rulesBroken(`src/${part}/a.ts`, text)).toEqual(["global"]);
    }
    expect(rulesBroken("src/ui/a.ts", text)).toEqual([]);
  });

  test.each([
    "Math.random()",
    "Math.pow(2, 3)",
    "Math.exp(1)",
    "Math.sin(1)",
    "Math.hypot(1)",
    "Math.PI",
    "Math['random']()",
    "((m) => m.random())(Math)",
    "2 ** 3",
  ])("%s", (expression) => {
    expect(rulesBroken("src/mind/a.ts", `export const x = ${expression};`)).toEqual(["arithmetic"]);
  });

  test("x **= 2", () => {
    expect(rulesBroken("src/mind/a.ts", "let x = 1; x **= 2;")).toEqual(["arithmetic"]);
  });

  test("a global taken apart, or declared by hand, is still one", () => {
    expect(rulesBroken("src/mind/a.ts", "const { random } = Math;")).toEqual(["arithmetic"]);
    expect(rulesBroken("src/mind/a.ts", "declare const document: any; document.x;")).toEqual([
      "global",
    ]);
    expect(rulesBroken("src/mind/a.ts", "export { document as x };")).toEqual(["global"]);
  });

  test("a name bound in one function is a global in the next", () => {
    const text = `
      export function f(document: string) { return document; }
      export function g() { return document; }`;
    expect(breachesOf({ file: "src/mind/a.ts", text }).map(({ line }) => line)).toEqual([3]);
  });

  test("what the language itself offers is at hand", () => {
    const text = `
      import { process, type Date } from "./acts";
      export { window } from "./acts";
      export type { Document };
      export const a = (x: number, y?: Date): Document | null => Math.max(1, Math.trunc(x)) as never;
      export const b = { document: 1, fetch() {}, crypto: process };
      export const { document: c, performance, ...rest } = b as any;
      export function d(history: any, { name = 1, deep: [location = 2] }: any, ...status: any[]) {
        for (const event of status) history.document = [name, location, event, performance, rest];
        try { d(JSON.stringify(b), new Map(), undefined, NaN); } catch (top) { throw top; }
        switch (history) { case 1: const screen = 1; return screen; }
        label: for (let self = 0; self < 2; self++) continue label;
        return Object.keys(arguments).map((self) => self?.length);
      }
      export class K { fetch = 1; #console = 2; open() { return K.name + this.#console; } }
      export enum E { document, window = 2 }
      type T = typeof document;`;
    expect(breachesOf({ file: "src/mind/a.ts", text })).toEqual([]);
  });
});
