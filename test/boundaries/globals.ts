import { isHeart } from "./imports";
import { type Breach, breachAt, childrenOf, isNode, type Node, nodesIn, type Tree } from "./tree";

/**
 * All that the language offers and that gives the same answer everywhere. Whatever else a name may come
 * from (DOM, clock, randomness, timers, network, files, locale) is not here.
 */
const PURE = new Set(
  `undefined NaN Infinity Object Array Map Set WeakMap WeakSet Iterator String Number BigInt Boolean Symbol
  RegExp JSON Promise Proxy Reflect Error AggregateError EvalError RangeError ReferenceError SyntaxError
  TypeError URIError ArrayBuffer DataView Int8Array Uint8Array Uint8ClampedArray Int16Array Uint16Array
  Int32Array Uint32Array BigInt64Array BigUint64Array Float32Array Float64Array TextEncoder TextDecoder
  isNaN isFinite parseInt parseFloat encodeURIComponent decodeURIComponent encodeURI decodeURI
  structuredClone arguments`.split(/\s+/),
);

/** Of `Math`, what every engine computes to the last bit alike. */
const EXACT = new Set("abs ceil floor round trunc sign min max imul clz32 sqrt".split(" "));

/** Uses of the outside world, and of arithmetic that differs between engines, in a file of the heart. */
export function globalBreaches(tree: Tree): Breach[] {
  if (!isHeart(tree.file)) return [];
  const breach = (node: Node, rule: Breach["rule"], what: string) =>
    breachAt(tree, node.start, rule, `${what} has no place in the heart`);
  const free = freeNames(tree.program).flatMap(({ node, parent }) => {
    const name = node.name as string;
    if (name === "Math") return isExact(parent) ? [] : [breach(node, "arithmetic", mathOf(parent))];
    return PURE.has(name) ? [] : [breach(node, "global", name)];
  });
  const syntax = nodesIn(tree.program).flatMap((node) => {
    if (node.operator === "**" || node.operator === "**=")
      return [breach(node, "arithmetic", "**")];
    if (node.type === "MetaProperty" && (node.meta as Node).name === "import") {
      return [breach(node, "global", "import.meta")];
    }
    return [];
  });
  return [...free, ...syntax];
}

const mathOf = (parent: Node) =>
  parent.type === "MemberExpression" && !parent.computed
    ? `Math.${(parent.property as Node).name as string}`
    : "Math, other than by a method's name,";

const isExact = (parent: Node) =>
  parent.type === "MemberExpression" &&
  !parent.computed &&
  EXACT.has((parent.property as Node).name as string);

interface Use {
  node: Node;
  parent: Node;
}

/** Names used as values that no declaration around them binds. */
export function freeNames(program: Node): Use[] {
  const uses: Use[] = [];
  const visit = (node: Node, parent: Node, field: string, bound: ReadonlySet<string>) => {
    if (isTypeLevel(node) || isPassedOn(node)) return;
    if (node.type === "Identifier") {
      if (!isLabel(parent, field) && !bound.has(node.name as string)) uses.push({ node, parent });
      return;
    }
    const here = declaredBy(node);
    const inner = here.length > 0 ? new Set([...bound, ...here]) : bound;
    for (const [name, child] of childrenOf(node)) visit(child, node, name, inner);
  };
  visit(program, program, "", new Set());
  return uses;
}

/** TypeScript's nodes that hold values; all others are types and gone at run time. */
const VALUE_NODES =
  /^TS(As|Satisfies|NonNull|Instantiation)Expression$|^TSTypeAssertion$|^TSEnum|^TSParameterProperty$|^TSExportAssignment$/;

const isTypeLevel = (node: Node) =>
  node.declare === true ||
  node.exportKind === "type" ||
  (node.type.startsWith("TS") && !VALUE_NODES.test(node.type));

/** Imports, and exports of what stands elsewhere: they use no name of their own. */
const isPassedOn = (node: Node) =>
  node.type === "ImportDeclaration" || (node.type.startsWith("Export") && isNode(node.source));

/** A name that stands for itself: a property, a key, a label, the outward side of an export. */
function isLabel(parent: Node, field: string): boolean {
  if (parent.type === "MemberExpression") return field === "property" && !parent.computed;
  if (field === "key") return !parent.computed;
  if (field === "label" || field === "exported") return true;
  if (parent.type === "TSEnumMember") return field === "id";
  return parent.type === "MetaProperty";
}

/** Names that a node binds for everything in it. */
function declaredBy(node: Node): string[] {
  const { type } = node;
  if (/Function/.test(type)) return [...namesOf(node.params), ...namesOf(node.id)];
  if (type.startsWith("Class")) return namesOf(node.id);
  if (type === "CatchClause") return namesOf(node.param);
  if (type.startsWith("For")) return declared((node.init ?? node.left ?? null) as Node | null);
  if (type === "SwitchStatement") {
    return (node.cases as Node[]).flatMap((one) => (one.consequent as Node[]).flatMap(declared));
  }
  const isBlock = ["Program", "BlockStatement", "StaticBlock"].includes(type);
  return isBlock ? (node.body as Node[]).flatMap(declared) : [];
}

/** Names that a statement declares in the block around it. An ambient `declare` binds nothing. */
function declared(statement: Node | null): string[] {
  if (!statement || statement.declare === true) return [];
  if (statement.type.startsWith("Export"))
    return declared((statement.declaration ?? null) as Node | null);
  if (statement.type === "ImportDeclaration") {
    return (statement.specifiers as Node[]).flatMap((one) => namesOf(one.local));
  }
  if (statement.type === "VariableDeclaration") {
    return (statement.declarations as Node[]).flatMap((one) => namesOf(one.id));
  }
  return /^(Function|Class|TSEnum|TSImportEquals)/.test(statement.type)
    ? namesOf(statement.id)
    : [];
}

/** Names in a binding pattern, or in several. */
function namesOf(pattern: unknown): string[] {
  if (Array.isArray(pattern)) return pattern.flatMap(namesOf);
  const node = pattern as Node | null | undefined;
  if (!node) return [];
  if (node.type === "Identifier") return [node.name as string];
  return [node.argument, node.left, node.value, node.parameter, node.elements, node.properties]
    .filter((part) => part !== undefined)
    .flatMap(namesOf);
}
