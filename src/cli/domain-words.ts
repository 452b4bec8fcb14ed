import { MAX_WEIGHTS } from "../negotiation/domain";

/** What a field of a negotiation domain has to be. */
type Shape =
  | "object"
  | "list"
  | "text"
  | "parties"
  | "values"
  | "evaluations"
  | "weights"
  | "amount"
  | "reservation";

const SHAPES: readonly (readonly [field: RegExp, shape: Shape])[] = [
  [/^(domain|issues\[\d+\])$/, "object"],
  [/^issues$/, "list"],
  [/(name|parties\[\d+\]|values\[\d+\])$/, "text"],
  [/^parties$/, "parties"],
  [/values$/, "values"],
  [/eval[AB]$/, "evaluations"],
  [/^weights[AB]$/, "weights"],
  [/^reservation[AB]$/, "reservation"],
];

/** @param field as in `issues[0].evalA[2]` */
const shapeOf = (field: string): Shape => SHAPES.find(([is]) => is.test(field))?.[1] ?? "amount";

const zhShapes: Record<Shape, string> = {
  object: "一个对象",
  list: "议题的列表",
  text: "文字",
  parties: "两方的名字",
  values: "文字的列表",
  evaluations: "数的列表，values 里每个一个",
  weights: `数的列表，每个议题一个，合计不超过 ${MAX_WEIGHTS}`,
  amount: "不小于 0 的数",
  reservation: `0 到 ${MAX_WEIGHTS} 的数`,
};

const zh = {
  needed: "请写明谈判域的 JSON 文件。",
  notJson: "这不是 JSON。",
  field: (field: string) =>
    `${field === "domain" ? "最外层" : field} 应是${zhShapes[shapeOf(field)]}。`,
  noIssues: "issues 是空的：至少要有一个议题。",
  fewOptions: (issue: string) => `issues 里的“${issue}”不到两个 values:没有可谈的。`,
  zeroWeights: (side: string) => `weights${side} 或 eval${side} 全是 0:对这一方，什么都不值。`,
  outOfReach: (side: string) => `reservation${side} 高过每一种方案：这一方什么都不会签。`,
  tooMany: (limit: number) => `issues 组合出的方案太多：最多 ${limit} 种。`,
  packages: (count: number, within: number) => `方案 ${count} 种，两边都肯签的 ${within} 种`,
  side: (party: string, low: string, high: string, least: string) =>
    `${party}：价值 ${low} 到 ${high}，底线 ${least}`,
  opposition: (distance: string) => `对立程度 ${distance}（前沿离两边都满意的距离）`,
  frontier: (count: number) => `帕累托前沿 ${count} 种`,
  more: (count: number) => `还有 ${count} 种,--json 全部列出`,
  none: "没有：没有一种方案两边都肯签",
  points: {
    nash: "纳什点",
    kalai_egalitarian: "均等点(Kalai)",
    ks_maxmin: "同比点(Kalai–Smorodinsky)",
    max_welfare: "总值最大",
    max_relative_welfare: "相对总值最大",
  },
};

const enShapes: Record<Shape, string> = {
  object: "an object",
  list: "a list of issues",
  text: "text",
  parties: "the names of two parties",
  values: "a list of texts",
  evaluations: "a list of numbers, one for each of the values",
  weights: `a list of numbers, one for each issue, ${MAX_WEIGHTS} in all at most`,
  amount: "a number, 0 or more",
  reservation: `a number from 0 to ${MAX_WEIGHTS}`,
};

const en: typeof zh = {
  needed: "Name the JSON file of a negotiation domain.",
  notJson: "this is not JSON.",
  field: (field) =>
    `${field === "domain" ? "the whole" : field} should be ${enShapes[shapeOf(field)]}.`,
  noIssues: "issues is empty: there has to be at least one.",
  fewOptions: (issue) =>
    `“${issue}” in issues has fewer than two values: there is nothing to negotiate.`,
  zeroWeights: (side) =>
    `weights${side} or eval${side} are all 0: nothing is worth anything to that side.`,
  outOfReach: (side) => `reservation${side} is above every package: that side would sign nothing.`,
  tooMany: (limit) => `issues make too many packages: ${limit} at most.`,
  packages: (count, within) => `${count} packages, ${within} of which both sides would sign`,
  side: (party, low, high, least) => `${party}: worth ${low} to ${high}, BATNA ${least}`,
  opposition: (distance) =>
    `opposition ${distance} (from the frontier to a package that is all either side could want)`,
  frontier: (count) => `Pareto frontier: ${count}`,
  more: (count) => `${count} more; --json lists them all`,
  none: "none: there is no package that both sides would sign",
  points: {
    nash: "Nash point",
    kalai_egalitarian: "Egalitarian point (Kalai)",
    ks_maxmin: "Kalai–Smorodinsky point",
    max_welfare: "Largest sum",
    max_relative_welfare: "Largest relative sum",
  },
};

export const DOMAIN_WORDS = { zh, en };
