import { Compiler, CompilerOptions, type Story } from "inkjs/full";
import type { ErrorType } from "inkjs/compiler/Parser/ErrorType";
import { type Finding, finding } from "../findings";
import type { InkJson } from "../scenario";
import { MAX_DEPTH } from "./check-source";
import { RAPPORT_INK, rapportInk } from "./rapport-ink";

export const STORY_FILE = "story.ink";

/** The compiler's error type for errors, as against warnings; the enum itself is not exported. */
const ERROR: ErrorType = 2;

const INCLUDES_RAPPORT = /^\s*INCLUDE\s+rapport\.ink\s*$/m;

export interface CompiledInk {
  program: InkJson;
  /** Path of a choice point in the program → its Ink label. */
  labels: ReadonlyMap<string, string>;
  /** File and line of the content at a path of the program; the engine's own name of that path. */
  locate(path: string): { file: string; line: number | null; path: string };
}

/** Compiles `story.ink` and what it includes. Never throws at an author. */
export function compileInk(
  files: Readonly<Record<string, string>>,
  cast: readonly string[],
): { compiled: CompiledInk | null; findings: Finding[] } {
  const findings: Finding[] = [];
  const declarations = rapportInk(cast);
  const source = files[STORY_FILE]!;
  const includes = Object.values(files).some((text) => INCLUDES_RAPPORT.test(text));
  const fileHandler = {
    ResolveInkFilename: (name: string) => name,
    LoadInkFileContents(name: string): string {
      if (name === RAPPORT_INK) return declarations;
      const content = files[name];
      if (content === undefined) throw new Error(`INCLUDE ${name}`);
      return content;
    },
  };
  const options = new CompilerOptions(
    STORY_FILE,
    [],
    true,
    (message, type) => findings.push(inkFinding(message, type === ERROR)),
    fileHandler,
  );
  // The declarations go in front of an author's first line without moving it: same line, then the text.
  const compiler = new Compiler(includes ? source : `INCLUDE ${RAPPORT_INK}\n${source}`, options);
  const shift = includes ? 0 : 1;
  let story: Story | null = null;
  try {
    story = compiler.Compile();
  } catch (error) {
    if (!findings.some((one) => one.severity === "error")) findings.push(thrown(error));
  }
  if (story) findings.push(...floatsIn(compiler.parsedStory as unknown as ParsedNode));
  const shifted = findings.map((one) =>
    one.file === STORY_FILE && one.line !== null
      ? { ...one, line: Math.max(1, one.line - shift) }
      : one,
  );
  if (!story || findings.some((one) => one.severity === "error"))
    return { compiled: null, findings: shifted };
  return { compiled: describe(compiler, story, shift), findings: shifted };
}

interface ParsedNode {
  typeName: string;
  content?: ParsedNode[];
  identifier?: { name: string | null };
  subtype?: string;
  value?: unknown;
  debugMetadata?: { startLineNumber: number; fileName: string | null } | null;
  runtimeChoice?: { path: { toString(): string } };
}

function describe(compiler: Compiler, story: Story, shift: number): CompiledInk {
  const program = JSON.parse(story.ToJson() as string) as InkJson;
  const labels = new Map<string, string>();
  collectLabels(compiler.parsedStory as unknown as ParsedNode, labels);
  const root = story.mainContentContainer;
  return {
    program,
    labels,
    locate(path) {
      const found = root.ContentAtPath(pathOf(root, path)).obj;
      const metadata = found?.debugMetadata ?? null;
      const file = metadata?.fileName ?? STORY_FILE;
      const line = metadata ? metadata.startLineNumber - (file === STORY_FILE ? shift : 0) : null;
      return { file, line, path: found?.path.toString() ?? path };
    },
  };
}

/** A whole float (`2.0`) can only be told from an integer here: the compiled program has lost the difference. */
function floatsIn(node: ParsedNode): Finding[] {
  const inside = (node.content ?? []).flatMap(floatsIn);
  if (node.subtype !== "float") return inside;
  const { fileName, startLineNumber } = node.debugMetadata ?? {};
  const number = Number(node.value);
  return [
    finding("float-in-logic", fileName ?? STORY_FILE, startLineNumber ?? null, {
      number: Number.isInteger(number) ? `${number}.0` : number,
    }),
    ...inside,
  ];
}

/** The engine does not export its Path class; any path in hand leads to it. */
function pathOf(root: Story["mainContentContainer"], path: string): typeof root.path {
  const Path = root.path.constructor as new (components: string) => typeof root.path;
  return new Path(path);
}

function collectLabels(node: ParsedNode, labels: Map<string, string>): void {
  if (node.typeName === "Choice" && node.identifier?.name && node.runtimeChoice)
    labels.set(node.runtimeChoice.path.toString(), node.identifier.name);
  for (const child of node.content ?? []) collectLabels(child, labels);
}

/** What the compiler throws instead of reporting: it gives up on deep nesting. */
function thrown(error: unknown): Finding {
  const message = error instanceof Error ? error.message : String(error);
  return /stack/i.test(message)
    ? finding("nested-too-deeply", STORY_FILE, null, { limit: MAX_DEPTH })
    : finding("ink-syntax", STORY_FILE, null, { message });
}

function inkFinding(message: string, isError: boolean): Finding {
  const match = /(?:'([^']+)' )?line (\d+)(?:-\d+)?:\s*([\s\S]*)$/.exec(message);
  const file = match?.[1] ?? STORY_FILE;
  const line = match ? Number(match[2]) : null;
  const text = (match?.[3] ?? message).trim();
  if (!isError) return finding("ink-warning", file, line, { message: text });
  const include = /INCLUDE (\S+)/.exec(text);
  if (include) return finding("unknown-include", file, line, { name: include[1]! });
  const divert = /target not found:?\s*'?(?:-> )?([^'\s]+)/i.exec(text);
  if (divert) return finding("ink-unknown-divert", file, line, { target: divert[1]! });
  return finding("ink-syntax", file, line, { message: text });
}
