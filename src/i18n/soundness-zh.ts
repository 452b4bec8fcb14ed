import type { BotName } from "../analysis/bots/bot";
import { BOT_NAMES } from "./bots";
import type { ProblemDictionary } from "./problems";
import type { SoundnessCode } from "./soundness";

const TRAITS: Readonly<Record<string, string>> = {
  longest: "最长的那个",
  shortest: "最短的那个",
  warmest: "最讨好的那个",
  coldest: "最不客气的那个",
};

const SIZES: Readonly<Record<string, string>> = {
  fewestDecisions: "最短的一条路有几个选择",
  mostDecisions: "最长的一条路有几个选择",
  choices: "这一刻的选项数",
  minutes: "时长（分钟）",
  facts: "事实数",
  deepFacts: "深事实数（depth 2 以上）",
  issues: "谈判桌上的条款数",
  promises: "承诺数",
  endings: "结局数",
  reads: "一条路上问“他此刻感觉如何”的次数",
  signals: "一条路上带信号或事实的台词数",
  clientLines: "一条路上客户的台词数",
  randomPlay: "随机选的人的总分落在全程的百分之几",
};

/** What is known only when every path was walked. */
export const soundnessZh: Pick<ProblemDictionary, SoundnessCode> = {
  "loop-without-exit": () => [
    "从这里进去就再也出不来：剩下的每条路都绕回原处",
    "给这个圈子留一个通往结局的选项。",
  ],
  "score-without-limit": (p) => [
    `变体 ${p["variant"]} 里有一个圈子，每绕一遍都加分，分数没有上限`,
    "让圈里的选项用一次就没（写 * 而不是 +），或给圈子一个尽头。",
  ],
  "choice-never-shown": (p) => [
    `选项“${p["id"]}”在哪条路上都不会出现`,
    "它的条件从不成立，或者没有路走到它；改条件、接上路，或删去。",
  ],
  "knot-never-entered": (p) => [
    `没有一条路走进“${p["name"]}”这一节`,
    "补上通向它的 ->,或删去这一节。",
  ],
  "cue-never-shown": (p) => [
    `信号 # cue: ${p["cue"]} 在哪条路上都不会出现`,
    "看看它所在的条件分支；没有路走到这句台词。",
  ],
  "fact-cannot-be-learnt": (p) => [
    `事实“${p["fact"]}”在哪条路上都打听不到`,
    p["told"]
      ? "没有路走到说出它的那一句：看看 tells() 要的深度、信任够不够，或条件能否成立。"
      : "没有哪句客户或旁白的台词写着 # reveals: 它；补上，或从 scenario.yaml 删去。",
  ],
  "fact-never-used": (p) => [
    `事实“${p["fact"]}”打听到了也没有用处`,
    "让某个选项 # needs 或 # uses 它，用 knows() 问它，或在 shows 里写明它让人看见对方哪一条。",
  ],
  "promise-cannot-be-kept": (p) => [
    p["made"]
      ? `承诺“${p["promise"]}”许下之后，哪条路上都兑现不了`
      : `承诺“${p["promise"]}”没有哪个选项能许下`,
    p["made"]
      ? "在走得到的一句台词或一个选项上写 # keep;许下的人总得有办法守信。"
      : "在某个选项上写 # act: promise # promise: 它，或从 scenario.yaml 删去。",
  ],
  "ending-out-of-reach": (p) => [
    `结局“${p["ending"]}”在哪条路上都走不到`,
    p["told"]
      ? "看看通向它的条件：分数线定得太高，或前面的分支已经把路占了。"
      : "没有哪句台词写着 # ending: 它；补上，或从 scenario.yaml 删去。",
  ],
  "gate-always-open": () => [
    "这个条件凡问到时总是成立，等于没写",
    "改掉数值让它有时不成立，或去掉条件；写在它后面的分支从来轮不到。",
  ],
  "gate-never-open": () => [
    "这个条件凡问到时从不成立，里面的话没有人看得到",
    "降低门槛、改掉条件，或删去这一段。",
  ],
  "choice-without-act": (p) => [
    `选项“${p["id"]}”没有 # act:客户对它毫无感觉，也不计分`,
    "写明它做了什么；真的什么也没做，就写 # act: neutral。",
  ],
  "choice-without-name": () => [
    "这个选项没有名字，挪动几行之后，录下的走法就认不出它了",
    "在 * 后面写一个名字:* (ask) [问一句]。",
  ],
  "choice-dominated": (p) => [
    `选项“${p["id"]}”在哪一种处境下、按哪一项分数都比不过“${p["better"]}”`,
    "给它一点真实的好处（问出一条事实、省下一次让步、换来一点心情），不然它只是个陷阱。",
  ],
  "decision-without-consequence": (p) => [
    `这一刻的 ${p["count"]} 个选项怎么选都一样：分数和后面的路都不变`,
    "让选项做不同的事，或把这一刻并进前后的叙述。",
  ],
  "answer-given-away": (p) => [
    `${p["language"] ? `${p["language"]} 的文字里,` : ""}只看${
      p["trait"] === "position"
        ? `位置挑第 ${p["place"]} 个`
        : `外表挑${TRAITS[String(p["trait"])]}`
    }，${p["decisions"]} 次里有 ${p["hits"]} 次就是最好的（闭眼挑约 ${p["expected"]} 次）`,
    p["trait"] === "position"
      ? "把选项的先后打乱。"
      : "让好选项和差选项一样长、一样体面；有时最讨好的那个恰恰误事。",
  ],
  "naive-play-pays": (p) => [
    `“${BOT_NAMES.zh[p["bot"] as BotName]}”的打法拿到总分 ${p["score"]}，离最好的打法只差 ${p["gap"]} 分（变体 ${p["variant"]}${p["language"] ? `，${p["language"]}` : ""}）`,
    `不动脑子的打法应当差出 ${p["least"]} 分以上：看它在哪几步白拿了分，让那几步的代价显出来。`,
  ],
  "size-out-of-range": (p) => [
    `${SIZES[String(p["what"])]}:${p["is"]}，应为 ${rangeZh(p["least"], p["most"])}`,
    "这是一局 12 到 20 分钟的练习该有的分量；增减一些，或接受这个提醒。",
  ],
  "not-decided": (p) => [
    p["why"] === "errors"
      ? "剧本还有错误，没有走遍每一条路"
      : `变体 ${p["variant"]} 的路太多，${p["seconds"] ? `${p["seconds"]} 秒内没有走完` : "多得装不下"}`,
    `因此没有判定：${p["codes"]}。`,
  ],
};

const rangeZh = (least: unknown, most: unknown): string =>
  most === "" ? `${String(least)} 以上` : `${String(least)}–${String(most)}`;
