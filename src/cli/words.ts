import { AUTHORING_WORDS } from "./authoring-words";
import { DOMAIN_WORDS } from "./domain-words";

const zh = {
  usage: (verb: string, asked: boolean) =>
    `${asked ? "" : `没有“${verb}”这个命令。\n\n`}用法:
  rapport new <名字 | 路径>   从样板建一个小而完整的剧本，名字放进 stories/
  rapport dev <剧本文件夹> [--port N] [--host]   在浏览器里边写边演，保存即更新
  rapport pack <剧本文件夹> [--out 文件]   检查、求解，打成一个 .rapport 文件，拖到书架上就能打开
  rapport check <剧本文件夹 | 文件.ink> [--json] [--seconds N] [--lang zh|en]   走遍每一条路来检查剧本，比一比几种打法；有错误时以 1 退出
  rapport play <剧本文件夹> [--lang en] [--debug] [--seed N] [--variant 名]   在终端里演一遍
  rapport replay <剧本文件夹> <走法.json …> [--json] [--record]   重放走法;--record 改写并列出差别
  rapport explore <剧本文件夹 | 文件.ink> [--variant 名] [--budget N] [--json]   走遍每一条路：分数范围、结局、最好的走法
  rapport extract <剧本文件夹> [--to en]   把要翻译的文字写进 PO 文件
  rapport inky <剧本文件夹>   写出 rapport.ink，好在 Inky 里试写
  rapport acts [动作 …] [--json]   列出全部动作，或细说其中几个
  rapport credits [--json]   列出全部得分项：什么加分，什么扣分
  rapport mind <文件.jsonl>   逐行算出一串动作之后客户的心思
  rapport table <谈判域.json> [--json]   两边能谈成什么：帕累托前沿和几个公平点
  rapport schema   打印 scenario.yaml 的 JSON Schema`,
  notFound: (path: string) => `找不到 ${path}。`,
  needsFolder: "请写明剧本文件夹。",
  needsPlay: "请写明走法文件。",
  noAct: (act: string) => `没有“${act}”这个动作。`,
  needsRows: "请写明 JSONL 文件。",
  rowNotJson: "这一行不是 JSON，已跳过。",
  rowField: (field: string) => `“${field}”缺失或超出范围，这一行已跳过。`,
  rowAct: (at: number, act: string) => `第 ${at} 个动作“${act}”不认识，这一行已跳过。`,
  checking: "正在走遍每一条路…",
  summary: (errors: number, warnings: number) =>
    errors + warnings === 0 ? "没有发现问题。" : `${errors} 个错误，${warnings} 个提醒。`,
  rehearsed: (plays: number, fewest: number, most: number, endings: number, all: number) =>
    `随机走了 ${plays} 遍：每遍 ${fewest}–${most} 个选择，走到 ${endings}/${all} 个结局。`,
  severity: { error: "错误", warning: "提醒" },
  cannotPlay: "剧本有错误，演不了：",
  choose: (most: number) => `选 1–${most}（n 记下上一句，u 悔一步，q 离开）：`,
  noted: (text: string) => `〔记下〕${text}`,
  noteFirst: "这一轮没有可记的话。",
  ended: "—— 终 ——",
  fault: (code: string) => `走不下去了(${code})。`,
  points: (a: number, b: number, c: number) =>
    `倾听 ${a} · 透明 ${b} · 双赢 ${c}（本剧本的原始分）`,
  basis: (quote: string) => `凭你记下的一句：“${quote}”`,
  thinks: "心里",
  written: (file: string, done: number, all: number) => `${file}:${done}/${all} 条已有译文。`,
  logFault: (file: string, what: string) => `${file} 不是一份走法：${what}`,
  impossible: (at: number) => `第 ${at + 1} 步在那里走不了；之前的都保留。`,
  otherVersion: "走法属于剧本的另一个版本；用 --record 改写。",
  same: (file: string) => `${file}：结果没有变。`,
  recorded: (file: string) => `${file}：已改写。`,
  differs: (file: string) => `${file}：结果变了。`,
  inky: (file: string) =>
    `${file}：已写好。在 story.ink 第一行写 INCLUDE rapport.ink，就能在 Inky 里试。`,
  took: (ms: string) => `重放用时 ${ms} 毫秒`,
  noVariant: (name: string, all: readonly string[]) =>
    `没有“${name}”这个变体；有的是：${all.join("、")}。`,
  exploring: (variant: string, states: number) => `${variant}：已走过 ${states} 个状态…`,
  exploreFailed: (why: string) => `没能走完：${why}`,
  status: { exact: "精确：每一条路都走过了", bounded: "只有界限：超出了预算，标 ≥ ≤ 的还可能更好" },
  sizes: (nodes: number, places: number, states: number, edges: number) =>
    `剧情节点 ${nodes} · 处境 ${places} · 连同客户心思的状态 ${states} · 走法 ${edges}`,
  cost: (seconds: string, own: number, process: number) =>
    `用时 ${seconds} 秒，求解最多占 ${own} MB（连同 Node 共 ${process} MB）`,
  stuck: (why: string) => `有的走法会卡住：${why}`,
  ranges: "原始分                最差      随机平均              最好",
  score: { listening: "倾听", transparency: "透明", winwin: "双赢", overall: "总分" },
  endings: "结局（随机走到的机会，总分 0–100 的范围，一种走法）",
  distribution: (plays: number) => `随机走 ${plays} 遍的总分（在走遍的图上抽取）`,
  bestPlay: "最好的走法（+ 是记下那一句）",
  structure: (nodes: number, edges: number, complete: boolean) =>
    `剧情节点 ${nodes} · 走法 ${edges}${complete ? "" : " · 没有走完"}`,
  choices: (shown: number, never: number) => `选项：出现过 ${shown} 个，从不出现 ${never} 个`,
  knots: (never: number) => `从没进过的节：${never} 个`,
  domain: DOMAIN_WORDS.zh,
  ...AUTHORING_WORDS.zh,
  atTable: {
    head: (used: number, rounds: number, least: number) =>
      `谈判桌：已出价 ${used}/${rounds} 轮；底线 ${least}。方括号里是对我方的价值，| 后是对方的（已知时）`,
    weight: (percent: number) => `对方占 ${percent}%`,
    counter: (options: string, worth: number) => `对方提出：${options} [${worth}]`,
    lastWord: "对方不再听别的：接受，或者离席。",
    prompt:
      "每条选第几项，如 1 2 1 3（几份并出用 / 隔开）；? 2 问第 2 条，a 接受，l 客气作罢，w 走人（u 悔一步，q 离开）：",
    refused: "这一步走不了。",
  },
};

const en: typeof zh = {
  usage: (verb, asked) =>
    `${asked ? "" : `There is no verb “${verb}”.\n\n`}Usage:
  rapport new <slug | path>   a small complete scenario from the template; a slug goes into stories/
  rapport dev <scenario folder> [--port N] [--host]   on the stage while it is written; a save shows at once
  rapport pack <scenario folder> [--out file]   check, solve and pack into one .rapport file, to be dropped on a shelf
  rapport check <scenario folder | file.ink> [--json] [--seconds N] [--lang zh|en]   check a scenario on every path and try simple ways to play it; exits 1 on errors
  rapport play <scenario folder> [--lang en] [--debug] [--seed N] [--variant name]   play it in the terminal
  rapport replay <scenario folder> <play.json …> [--json] [--record]   replay plays; --record rewrites them and prints the differences
  rapport explore <scenario folder | file.ink> [--variant name] [--budget N] [--json]   every path: score ranges, endings, the best play
  rapport extract <scenario folder> [--to en]   write the texts to translate into a PO file
  rapport inky <scenario folder>   write rapport.ink, to draft in Inky
  rapport acts [act …] [--json]   list all acts, or tell of some
  rapport credits [--json]   everything that earns or costs points
  rapport mind <file.jsonl>   what each row of acts does to a client's mind
  rapport table <domain.json> [--json]   what two sides can agree on: the Pareto frontier and the fairness points
  rapport schema   print the JSON Schema of scenario.yaml`,
  notFound: (path) => `There is no ${path}.`,
  needsFolder: "Name a scenario folder.",
  needsPlay: "Name a recorded play.",
  noAct: (act) => `There is no act “${act}”.`,
  needsRows: "Name a JSONL file.",
  rowNotJson: "this line is not JSON; skipped.",
  rowField: (field) => `“${field}” is missing or out of range; row skipped.`,
  rowAct: (at, act) => `act ${at}, “${act}”, is unknown; row skipped.`,
  checking: "Walking every path…",
  summary: (errors, warnings) =>
    errors + warnings === 0
      ? "No problems found."
      : `${errors} error${errors === 1 ? "" : "s"}, ${warnings} warning${warnings === 1 ? "" : "s"}.`,
  rehearsed: (plays, fewest, most, endings, all) =>
    `Played at random ${plays} times: ${fewest}–${most} choices each, ${endings} of ${all} endings reached.`,
  severity: { error: "error", warning: "warning" },
  cannotPlay: "The scenario has errors and cannot be played:",
  choose: (most) => `Choose 1–${most} (n notes the last line, u takes back, q leaves): `,
  noted: (text) => `[noted] ${text}`,
  noteFirst: "There is no line to note in this turn.",
  ended: "— The end —",
  fault: (code) => `It cannot go on (${code}).`,
  points: (a, b, c) =>
    `Listening ${a} · Transparency ${b} · Win-win ${c} (raw points of this scenario)`,
  basis: (quote) => `because you noted: “${quote}”`,
  thinks: "thinks",
  written: (file, done, all) => `${file}: ${done} of ${all} translated.`,
  logFault: (file, what) => `${file} is not a play: ${what}`,
  impossible: (at) => `Move ${at + 1} cannot be made there; those before it stand.`,
  otherVersion: "The play belongs to another version of the scenario; --record rewrites it.",
  same: (file) => `${file}: same result.`,
  recorded: (file) => `${file}: rewritten.`,
  differs: (file) => `${file}: the result has changed.`,
  inky: (file) => `${file}: written. Begin story.ink with INCLUDE rapport.ink to run it in Inky.`,
  took: (ms) => `replayed in ${ms} ms`,
  noVariant: (name, all) => `There is no variant “${name}”, only: ${all.join(", ")}.`,
  exploring: (variant, states) => `${variant}: ${states} states so far…`,
  exploreFailed: (why) => `The exploration failed: ${why}`,
  status: {
    exact: "exact: every path was walked",
    bounded: "bounds only: over the budget; what is marked ≥ ≤ may be exceeded",
  },
  sizes: (nodes, places, states, edges) =>
    `${nodes} ink nodes · ${places} places · ${states} joint states · ${edges} edges`,
  cost: (seconds, own, process) =>
    `${seconds} s, at most ${own} MB for the search (${process} MB with Node)`,
  stuck: (why) => `Some plays get stuck: ${why}`,
  ranges: "raw points      worst       mean at random        best",
  score: {
    listening: "listening",
    transparency: "transparency",
    winwin: "win-win",
    overall: "overall",
  },
  endings: "Endings (chance at random, range of the overall score 0–100, a play)",
  distribution: (plays) => `Overall score of ${plays} random plays, drawn on the solved graph`,
  bestPlay: "Best play (+ notes that line)",
  structure: (nodes, edges, complete) =>
    `${nodes} ink nodes · ${edges} edges${complete ? "" : " · not complete"}`,
  choices: (shown, never) => `choices: ${shown} shown, ${never} never shown`,
  knots: (never) => `knots never entered: ${never}`,
  domain: DOMAIN_WORDS.en,
  ...AUTHORING_WORDS.en,
  atTable: {
    head: (used, rounds, least) =>
      `The table: ${used} of ${rounds} rounds used; we walk away below ${least}. In brackets the worth to us | to them, where known`,
    weight: (percent) => `${percent}% of what matters to them`,
    counter: (options, worth) => `They offer: ${options} [${worth}]`,
    lastWord: "They hear no more offers: accept, or leave.",
    prompt:
      "An option for each issue, as in 1 2 1 3 (several offers with /), ? 2 asks about issue 2, a accepts, l breaks off politely, w walks out (u takes back, q leaves): ",
    refused: "That move cannot be made.",
  },
};

export const words = (language: "zh" | "en"): typeof zh => (language === "zh" ? zh : en);
