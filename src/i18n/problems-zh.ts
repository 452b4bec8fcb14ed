import type { ProblemDictionary } from "./problems";
import { soundnessZh } from "./soundness-zh";

export const problemsZh: ProblemDictionary = {
  "file-missing": (p) => [
    `缺少文件 ${p["name"]}`,
    "一个剧本文件夹里至少要有 scenario.yaml 和 story.ink。",
  ],
  "wrong-encoding": (p) => [
    p["encoding"] === "?"
      ? "文件不是 UTF-8 编码，读出来会是乱码"
      : `文件声明的编码是 ${p["encoding"]}，应为 UTF-8`,
    "在编辑器里选“另存为 UTF-8”，再试一次。PO 文件头里写 charset=utf-8。",
  ],
  "script-too-large": (p) => [
    `脚本有 ${p["size"]} 个字符，上限是 ${p["limit"]}`,
    "把剧本拆成几个，或删去用不到的段落。",
  ],
  "line-too-long": (p) => [`这一行有 ${p["size"]} 个字符，上限是 ${p["limit"]}`, "分成几行来写。"],
  "private-character": () => [
    "这一行里有一个看不见的私用字符",
    "把这一行删掉重新输入，不要从别处粘贴。",
  ],
  "unknown-include": (p) => [
    `找不到要引入的文件 ${p["name"]}`,
    "只能 INCLUDE 同一文件夹里的 .ink 文件，或 rapport.ink。",
  ],
  "yaml-syntax": (p) => [
    `scenario.yaml 的格式不对：${p["message"]}`,
    "检查缩进、冒号后的空格和没有关上的引号或括号。",
  ],
  "manifest-missing": (p) => [`缺少 ${p["field"]}`, `补上这一项(${p["expected"]})。`],
  "manifest-unknown-key": (p) => [
    `${p["field"]} 里不认识：${p["keys"]}`,
    "检查拼写；只能用说明里列出的项。",
  ],
  "manifest-wrong-type": (p) => [`${p["field"]} 的写法不对`, `这里应当是 ${p["expected"]}。`],
  "manifest-out-of-range": (p) => [`${p["field"]} 超出范围`, `应当 ${p["limit"]}。`],
  "manifest-unknown-value": (p) => [`${p["field"]} 的值不在可选之列`, `可选：${p["allowed"]}。`],
  "manifest-bad-id": (p) => [
    `${p["field"]} 的名字不合规则`,
    "用小写英文字母开头，只含小写字母、数字、下划线；事实、承诺、结局还可用连字符。me 留给玩家。",
  ],
  "manifest-unknown-reference": (p) => [
    `${p["field"]} 提到了不存在的“${p["id"]}”`,
    p["known"] ? `现有：${p["known"]}。` : "先在 scenario.yaml 里定义它。",
  ],
  "ink-syntax": (p) => [
    `Ink 读不懂这里：${p["message"]}`,
    "看看这一行和上一行的括号、箭头、缩进是否写完整。",
  ],
  "ink-warning": (p) => [`Ink 提醒：${p["message"]}`, "通常是某条路没有写到 -> 某处 或 -> END。"],
  "ink-unknown-divert": (p) => [
    `没有名叫“${p["target"]}”的段落或函数`,
    "检查 -> 后面的名字，或补上 === 这个段落 ===。",
  ],
  "nested-too-deeply": (p) => [
    `花括号嵌套超过 ${p["limit"]} 层`,
    "多半是漏了一个 };把条件拆成几段。",
  ],
  "reserved-name": (p) => [
    `“${p["name"]}”是游戏自己的名字，不能用作段落、标签或变量`,
    "换一个名字，比如 my_" + String(p["name"]) + "。",
  ],
  "reserved-not-compared": (p) => [
    `${p["name"]} 只能和一个整数比较`,
    `写成 {${p["name"]} >= 40: …};不能显示出来，也不能参与运算。`,
  ],
  "reserved-set": (p) => [
    `不能给 ${p["name"]} 赋值`,
    "它由客户的心思决定；用 # act: 说明玩家做了什么。",
  ],
  "float-in-logic": (p) => [
    `逻辑里出现了小数 ${p["number"]}`,
    "只用整数，例如把 2.5 天写成 60 小时。",
  ],
  "random-in-logic": () => [
    "逻辑里用了随机",
    "同样的走法必须得到同样的结果；用条件或 variant() 来制造差别。",
  ],
  "unknown-function": (p) => [
    `游戏不认识函数 ${p["name"]}()`,
    "可用:tells、knows、promised、deal、variant。不要自己声明 EXTERNAL。",
  ],
  "argument-not-fixed": (p) => [
    `${p["name"]}() 里要直接写名字`,
    `例如 ${p["name"]}("audit-date")。`,
  ],
  "comment-in-text": (p) => [
    `// 之后的“${p["lost"]}”会被当成注释吞掉`,
    "要显示两条斜线，写成 \\/\\/;真要注释，在 // 前后各留一个空格。",
  ],
  "hash-in-text": (p) => [`# 之后的“${p["tag"]}”会被当成标签吞掉`, "要显示井号，写成 \\#。"],
  "markup-in-text": (p) => [
    `正文里有 ${p["markup"]}，会原样显示成文字`,
    "剧本是纯文字，去掉标记。",
  ],
  "unknown-speaker": (p) => [
    `没有名叫“${p["name"]}”的人物`,
    `可用：${p["known"]}。若只是正文里的冒号，换个说法开头。`,
  ],
  "name-as-speaker": (p) => [`“${p["name"]}”是显示用的名字`, `说话人要写人物代号：${p["id"]}: ……`],
  "unknown-tag": (p) => [`不认识标签“# ${p["tag"]}”`, "检查拼写；如果 # 是正文，写成 \\#。"],
  "tag-not-fixed": (p) => [
    `标签“# ${p["tag"]}”里不能有 {…}`,
    "标签要写死；需要变化时，把整行分写在两个条件分支里。",
  ],
  "tag-on-choice": (p) => [`“# ${p["key"]}”不能写在选项上`, "把它移到选项后面的某一行台词上。"],
  "tag-on-line": (p) => [`“# ${p["key"]}”不能写在台词上`, "它属于选项，写进选项的方括号里。"],
  "act-after-bracket": () => [
    "# act 写在了方括号之后",
    "移进方括号:* [选项文字 # act: paraphrase]。",
  ],
  "unknown-value": (p) => [
    `# ${p["key"]} 的值“${p["value"]}”不认识`,
    "phase: pre/mid/post;place: cafe、meeting-room、office、factory-floor、phone、chat;time: morning、noon、afternoon、evening、night;says: 话题=说法。",
  ],
  "unknown-act": (p) => [`不认识动作“${p["id"]}”`, "运行 npx rapport acts 查看全部动作。"],
  "unknown-cue": (p) => [
    `不认识信号“${p["value"]}”`,
    "可用:worry、hurt、anger、distance、interest、hope、limit、power、doubt、relief。",
  ],
  "unknown-fact": (p) => [`scenario.yaml 里没有事实“${p["id"]}”`, `现有：${p["known"]}。`],
  "unknown-cast": (p) => [`没有代号为“${p["id"]}”的人物`, `现有：${p["known"]}。`],
  "unknown-promise": (p) => [`scenario.yaml 里没有承诺“${p["id"]}”`, `现有：${p["known"]}。`],
  "unknown-ending": (p) => [`scenario.yaml 里没有结局“${p["id"]}”`, `现有：${p["known"]}。`],
  "unknown-issue": (p) => [`谈判桌上没有议题“${p["id"]}”`, `现有：${p["known"]}。`],
  "unknown-variant": (p) => [`scenario.yaml 里没有变体“${p["id"]}”`, `现有：${p["known"]}。`],
  "unknown-lie": (p) => [
    `没有哪个选项说过谎话“${p["id"]}”`,
    `在选项上写 # act: mislead # lie: ${p["id"]}。现有：${p["known"]}。`,
  ],
  "tag-without-act": (p) => [
    `选项有 # ${p["key"]}，却没有动作 ${p["act"]}`,
    `在 # act: 里加上 ${p["act"]}。`,
  ],
  "act-without-tag": (p) => [
    `选项有动作 ${p["act"]}，却没说是哪一个`,
    `加上 # ${p["key"]}: 名字。`,
  ],
  "table-too-large": (p) => [
    `谈判桌上有 ${p["packages"]} 种方案，最多 ${p["limit"]} 种`,
    "减少议题，或减少每个议题的选项；四个议题、每个四档（256 种）就够谈一场。",
  ],
  "table-without-weight": (p) => [
    `${p["side"]} 的权重和评分全是 0，谈什么都一样`,
    "在 table.weights 里至少给一个议题正数，并让它的选项评分有高有低。",
  ],
  "no-deal-possible": (p) => [
    `照两边的底线（我方 ${p["ours"]}、对方 ${p["theirs"]}），没有一种方案两家都肯签`,
    "若本来就要学员学会离场，可以不管；否则放低一方的底线。",
  ],
  "table-never-opened": () => [
    "scenario.yaml 里有 table，故事里却没有一个选项带 # table",
    "在该坐下来谈的那个选项上加 # table，或去掉 table:。",
  ],
  "unknown-words": (p) => [
    `words 里的“${p["key"]}”谁也不会说`,
    `可以改写的有：${p["known"]}。要第二、第三种说法，加 .2、.3。`,
  ],
  "no-table": () => [
    "选项有 # table，但 scenario.yaml 里没有 table",
    "补上 table:,或去掉这个标签。",
  ],
  "same-choice-name": (p) => [
    `选项名“${p["name"]}”和第 ${p["line"]} 行重复`,
    "每个选项的 (名字) 在同一段落里要不同。",
  ],
  "po-syntax": (p) => [
    `译文文件读不懂：${p["message"]}`,
    "用 Poedit 打开保存一次，或重新 npx rapport extract。",
  ],
  "po-wrong-language": (p) => [
    `剧本原文就是 ${p["language"]}，不需要这份译文`,
    "删掉这个文件，或改 scenario.yaml 的 language。",
  ],
  "po-line-break": (p) => [`“${p["text"]}”的译文里有换行或不可见字符`, "译文只能是一行。"],
  "po-speaker": (p) => [
    `“${p["text"]}”的译文带了说话人(${p["speaker"]}:)`,
    "谁说的由 story.ink 决定；译文里只写话。",
  ],
  "translation-missing": (p) => [
    `“${p["text"]}”还没有译文(${p["file"]})`,
    "运行 npx rapport extract，补上译文；在那之前显示原文。",
  ],
  "translation-stale": (p) => [
    `原文已经没有“${p["text"]}”这一句`,
    "运行 npx rapport extract 清理，把译文搬到新的句子上。",
  ],
  runaway: () => [
    "脚本在这里原地打转，停不下来",
    "某个 -> 循环里没有台词也没有选项；让它走向选项或 -> END。",
  ],
  "too-many-lines": () => [
    "一口气说了三百行还没有选项",
    "某个循环在不断输出台词；让它走向选项或 -> END。",
  ],
  "too-much-text": () => ["一行文字长得没有尽头", "某个循环在不断拼接文字；检查变量和循环。"],
  "script-error": (p) => [
    `脚本运行时出错：${p["message"]}`,
    "照这串走法再走一遍，看看这一步用了什么变量或除法。",
  ],
  "dead-end": () => [
    "故事在这里断了：没有选项，也没有 -> END",
    "给每条路写上去处；有条件的选项要留一个总能选的。",
  ],
  "all-choices-hidden": () => [
    "此刻的选项都要求先记下某个事实，可能一个也不出现",
    "至少留一个没有 # needs 的选项。",
  ],
  "too-many-choices": () => ["同一时刻的选项超过九个", "分成两步来问。"],
  "no-ending": () => ["有一条路走到 -> END 却没有 # ending", "在最后一行台词上写 # ending: 名字。"],
  "no-end-in-sight": (p) => [
    `随机走了 ${p["choices"]} 个选择还没有走到结局`,
    "有些选项一直绕回原处；确认总有一个能往下走。",
  ],
  timeout: (p) => [
    `检查了 ${p["seconds"]} 秒还没有完，已停下`,
    "脚本可能过大，或有循环在膨胀；先删去一半再试，找出是哪一段。",
  ],
  ...soundnessZh,
};
