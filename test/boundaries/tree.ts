import { parseSync } from "vite";

/** A node of the ESTree that the bundler's parser makes of TypeScript. */
export interface Node {
  type: string;
  start: number;
  [key: string]: unknown;
}

export interface Source {
  /** Path from the repository's root, with slashes. */
  file: string;
  text: string;
}

export interface Breach {
  file: string;
  line: number;
  rule: "direction" | "package" | "global" | "arithmetic" | "syntax";
  message: string;
}

export interface Tree extends Source {
  program: Node;
  comments: readonly Node[];
}

export function treeOf({ file, text }: Source): Tree {
  const { program, comments, errors } = parseSync(file, text);
  if (errors.length > 0) throw new Error(`${file}: ${errors[0]!.message}`);
  return {
    file,
    text,
    program: program as unknown as Node,
    comments: comments as unknown as Node[],
  };
}

export const isNode = (value: unknown): value is Node =>
  typeof value === "object" && value !== null && typeof (value as Node).type === "string";

/** The nodes right below a node, each with the name of the field that holds it. */
export function childrenOf(node: Node): [field: string, child: Node][] {
  return Object.entries(node).flatMap(([field, value]) =>
    [value]
      .flat()
      .filter(isNode)
      .map((child): [string, Node] => [field, child]),
  );
}

export function nodesIn(node: Node): Node[] {
  return [node, ...childrenOf(node).flatMap(([, child]) => nodesIn(child))];
}

export function breachAt(
  { file, text }: Source,
  start: number,
  rule: Breach["rule"],
  message: string,
): Breach {
  return { file, line: text.slice(0, start).split("\n").length, rule, message };
}
