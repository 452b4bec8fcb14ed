import { isBuiltin } from "node:module";
import { posix } from "node:path";
import { type Breach, breachAt, type Node, nodesIn, type Tree } from "./tree";

/** The parts that know nothing of any shell, lowest first, and the packages each of them may import. */
const HEART = {
  mind: [],
  negotiation: [],
  scenario: ["@noble/hashes"],
  "scenario/build": ["@noble/hashes", "yaml", "zod", "gettext-parser", "inkjs/full"],
  playthrough: ["@noble/hashes", "inkjs"],
  analysis: ["@noble/hashes", "inkjs"],
  course: [],
} as const satisfies Record<string, readonly string[]>;

const PLAYED = ["mind", "negotiation", "scenario", "playthrough", "analysis"];

/** What each part may import, besides itself. */
const MAY_IMPORT: Record<string, readonly string[]> = {
  mind: [],
  negotiation: [],
  scenario: ["mind", "negotiation"],
  "scenario/build": ["mind", "negotiation", "scenario"],
  playthrough: ["mind", "negotiation", "scenario"],
  analysis: ["mind", "negotiation", "scenario", "playthrough"],
  course: PLAYED,
  i18n: [], // and types, see below
  saves: PLAYED,
  store: [...PLAYED, "course", "saves", "i18n", "workshop"],
  ui: [...PLAYED, "course", "saves", "store", "i18n", "workshop", "assets"],
  explorer: PLAYED,
  examiner: [...PLAYED, "course"],
  workshop: PLAYED,
  "workshop/build": [...PLAYED, "scenario/build", "workshop"],
  dev: [...PLAYED, "store", "i18n"],
  scenes: [...PLAYED, "store", "assets"],
  cli: [...PLAYED, "explorer", "scenario/build", "workshop", "workshop/build", "i18n"],
  main: [
    ...PLAYED,
    "course",
    "examiner",
    "saves",
    "store",
    "i18n",
    "workshop",
    "ui",
    "scenes",
    "dev",
    "explorer",
    "assets",
  ],
};

/** What each part may start as a worker: a chunk of its own, which the page does not load before. */
const MAY_START: Record<string, readonly string[]> = { workshop: ["workshop/build"] };

/** What an author's files are read with never ships to a player. */
const AUTHORING = new Set(["yaml", "zod", "gettext-parser", "inkjs/full", "fflate", "vite"]);
const AUTHORING_PARTS = new Set(["scenario/build", "workshop/build", "cli"]);
/** The story's engine is spoken to in one place. */
const ENGINE_PARTS = new Set(["playthrough", "analysis"]);

interface Import {
  start: number;
  /** Null when it is computed. */
  from: string | null;
  typeOnly: boolean;
  /** The file is started as a worker. */
  started?: true;
}

export const isHeart = (file: string) => (partOf(file) ?? "") in HEART;

/** `src/scenario/build/po.ts` → `scenario/build`, `src/store.ts` → `store`, `scenes/pose.ts` → `scenes`. */
export function partOf(file: string): string | null {
  const inner = /^src\/((?:scenario|workshop)\/build)\//.exec(file)?.[1];
  if (inner) return inner;
  const [top = "", second = ""] = file.split("/");
  if (top !== "src") return top;
  return second.replace(/\.\w+$/, "") || null;
}

/** Every import of a tree that its part may not make. */
export function importBreaches(tree: Tree): Breach[] {
  const part = partOf(tree.file);
  if (!part || !MAY_IMPORT[part]) {
    return [breachAt(tree, 0, "direction", `${tree.file} is in no part that the rules know`)];
  }
  return importsOf(tree).flatMap(({ start, from, typeOnly, started }) => {
    const breach = (rule: Breach["rule"], what: string) =>
      breachAt(tree, start, rule, `${part} must not import ${what}`);
    if (from === null) return isHeart(tree.file) ? [breach("direction", "what it computes")] : [];
    const target = targetOf(tree.file, from);
    if (target === null) return mayImportPackage(part, from) ? [] : [breach("package", from)];
    const may = started && MAY_START[part]?.includes(target);
    return may || mayImportPart(part, target, typeOnly)
      ? []
      : [breach("direction", `${target} (${from})`)];
  });
}

/** The part that a specifier leads to; null for a package. */
function targetOf(file: string, from: string): string | null {
  const path = from.replace(/[?#].*$/, "");
  if (/^\.{1,2}(\/|$)/.test(path))
    return partOf(posix.join(posix.dirname(file), path, ".")) ?? path;
  if (path.startsWith("/")) return partOf(path.slice(1)) ?? path;
  return null;
}

function mayImportPart(part: string, target: string, typeOnly: boolean): boolean {
  if (target === part || MAY_IMPORT[part]!.includes(target)) return true;
  return part === "i18n" && typeOnly && (target in HEART || target === "workshop");
}

function mayImportPackage(part: string, from: string): boolean {
  const name = packageOf(from);
  if (part in HEART) return (HEART[part as keyof typeof HEART] as readonly string[]).includes(name);
  if (AUTHORING.has(name)) return AUTHORING_PARTS.has(part);
  if (name === "inkjs") return ENGINE_PARTS.has(part);
  return part === "cli" || !isBuiltin(from);
}

/** `zod/v4` → `zod`; of inkjs, the compiler and the engine are told apart. */
function packageOf(from: string): string {
  if (/^inkjs\/(full|compiler)\b/.test(from)) return "inkjs/full";
  const [first = "", second = ""] = from.split("/");
  return first.startsWith("@") ? `${first}/${second}` : first;
}

function importsOf({ program, comments }: Tree): Import[] {
  const references = comments.flatMap(({ value, start }) => {
    const from = /^\/\s*<reference\s+(?:types|path)\s*=\s*["'](.+?)["']/.exec(String(value))?.[1];
    return from === undefined ? [] : [{ start, from, typeOnly: true }];
  });
  return [...references, ...nodesIn(program).flatMap((node) => importOf(node) ?? [])];
}

function importOf(node: Node): Import | null {
  const { type, start } = node;
  const source = (node.source ?? null) as Node | null;
  if (type === "TSExternalModuleReference") return made(node.expression as Node, start, false);
  if (type === "NewExpression") return workerOf(node);
  if (type === "TSImportType" && source) return made(source, start, true);
  if (source && /^(Import|Export)/.test(type)) return made(source, start, isTypeOnly(node));
  return null;
}

function made(source: Node, start: number, typeOnly: boolean): Import {
  return { start, from: typeof source.value === "string" ? source.value : null, typeOnly };
}

/** `import type …`, `export type …`, or every name marked `type`. */
function isTypeOnly(node: Node): boolean {
  if (node.importKind === "type" || node.exportKind === "type") return true;
  const names = (node.specifiers ?? []) as Node[];
  return names.length > 0 && names.every((n) => n.importKind === "type" || n.exportKind === "type");
}

/** `new URL("./worker.ts", import.meta.url)` brings that file along. */
function workerOf(node: Node): Import | null {
  const { callee, arguments: args } = node as unknown as { callee: Node; arguments: Node[] };
  const against = args[1]?.object as Node | undefined;
  if (callee.name !== "URL" || against?.type !== "MetaProperty") return null;
  return { ...made(args[0]!, node.start, false), started: true };
}
