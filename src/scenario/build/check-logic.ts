import { type Finding, type FindingCode, finding } from "../findings";
import type { Manifest } from "./manifest-schema";
import type { Outline, OutlineLogic } from "./outline";
import { isQuestion, QUESTIONS, RAPPORT_INK, readOnlyNumbers } from "./rapport-ink";

const COMPARISONS = new Set(["==", "!=", "<", ">", "<=", ">="]);
const RANDOM = new Set(["rnd", "srnd", "seq", "lrnd"]);
const FLOATING = new Set(["FLOAT", "POW"]);

const has = <K extends string>(item: unknown, key: K): item is Record<K, unknown> =>
  typeof item === "object" && item !== null && key in item;

/** Rules on expressions: whole numbers, no chance, and the game's own values asked but never touched. */
export function checkLogic(outline: Outline, manifest: Manifest): Finding[] {
  const numbers = new Set(readOnlyNumbers(Object.keys(manifest.cast)));
  return outline.logic.flatMap((one) =>
    one.file === RAPPORT_INK ? [] : [...checkItem(one, numbers), ...checkQuestion(one, manifest)],
  );
}

function checkItem(one: OutlineLogic, numbers: ReadonlySet<string>): Finding[] {
  const { item } = one;
  const at = (code: FindingCode, params: Finding["params"] = {}) => [
    finding(code, one.file, one.line, params),
  ];
  if (typeof item === "string" && FLOATING.has(item)) return at("float-in-logic", { number: item });
  if (typeof item === "string" && RANDOM.has(item)) return at("random-in-logic");
  if (
    has(item, "VAR=") &&
    has(item, "re") &&
    (numbers.has(String(item["VAR="])) || item["VAR="] === "agreed")
  )
    return at("reserved-set", { name: String(item["VAR="]) });
  if (has(item, "^var")) {
    const name = String(item["^var"]);
    return numbers.has(name) || name === "agreed" ? at("reserved-set", { name }) : [];
  }
  if (has(item, "VAR?")) {
    const name = String(item["VAR?"]);
    if (numbers.has(name) && !isCompared(one)) return at("reserved-not-compared", { name });
    if (name === "agreed" && one.siblings[one.index + 1] === "out")
      return at("reserved-not-compared", { name });
  }
  return [];
}

/** `trust >= 40` or `40 <= trust`, against a whole number written out. */
function isCompared({ siblings, index }: OutlineLogic): boolean {
  const [before, after, afterNext] = [
    siblings[index - 1],
    siblings[index + 1],
    siblings[index + 2],
  ];
  if (typeof after === "number" && COMPARISONS.has(String(afterNext))) return true;
  return typeof before === "number" && COMPARISONS.has(String(after));
}

/** `tells("audit-date")`: the argument is written out and names a thing of the manifest. */
function checkQuestion(one: OutlineLogic, manifest: Manifest): Finding[] {
  if (!has(one.item, "x()")) return [];
  const name = String(one.item["x()"]);
  const at = (code: FindingCode, params: Finding["params"]) => [
    finding(code, one.file, one.line, params),
  ];
  if (!isQuestion(name)) return at("unknown-function", { name });
  const [open, text, close] = one.siblings.slice(one.index - 3, one.index);
  if (open !== "str" || close !== "/str" || typeof text !== "string")
    return at("argument-not-fixed", { name });
  const id = text.slice(1);
  switch (QUESTIONS[name]) {
    case "fact":
      return Object.hasOwn(manifest.facts, id)
        ? []
        : at("unknown-fact", { id, known: listed(manifest.facts) });
    case "promise":
      return Object.hasOwn(manifest.promises, id)
        ? []
        : at("unknown-promise", { id, known: listed(manifest.promises) });
    case "issue": {
      const issues = manifest.table?.issues ?? {};
      return Object.hasOwn(issues, id) ? [] : at("unknown-issue", { id, known: listed(issues) });
    }
    case "variant":
      return Object.hasOwn(manifest.variants, id)
        ? []
        : at("unknown-variant", { id, known: listed(manifest.variants) });
  }
}

export const listed = (things: Readonly<Record<string, unknown>>): string =>
  Object.keys(things).join(", ");
