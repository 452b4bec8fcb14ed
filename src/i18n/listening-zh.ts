import type { Band, Counts, Leaning } from "../analysis/listening";

const bands: Readonly<Record<Band, string>> = {
  none: "要紧的话和闲话，还分不出来",
  some: "要紧的话，听出了一些",
  clear: "要紧的话，大多分得清",
  sharp: "要紧的话和闲话，分得很清",
};
const leanings: Readonly<Record<Leaning, string>> = {
  little: "标记偏少：没有把握的，你就放了过去。",
  much: "标记偏多：怕漏掉，闲话也标了不少。",
  balanced: "松紧合适：既没有见话就标，也没有舍不得标。",
};

/** How well lines that mattered were told from small talk. */
export const listeningZh = {
  kicker: "倾听：你的标记准不准",
  heading: ({ hits, misses }: Counts): readonly string[] => {
    const all = hits + misses;
    if (all === 0) return ["这一场没有说到要紧的话。"];
    if (hits === 0) return [`要紧的话有 ${all} 句，`, "你一句也没有标记。"];
    return misses === 0
      ? [`要紧的话有 ${all} 句，`, "你句句都标记了。"]
      : [`要紧的话有 ${all} 句，`, `你标记了 ${hits} 句。`];
  },
  what: "要紧的话，是对方露出了心思，或是说出了一件该知道的事；其余的都算闲话。桌上递方案时的话不算在内。",
  signals: "要紧的话",
  smallTalk: "闲话",
  lines: (n: number) => `${n} 句`,
  hits: "标记对了",
  misses: "漏听",
  falseAlarms: "误记",
  rejections: "本不必记",
  picture: "一点是一句话，按说的先后排：实心是标记了的，空心是没有标记的。",
  measure: "辨别力 d′",
  measureMeans:
    "d′ 是你把要紧的话和闲话分得多开：0 是分不出来，1 上下是有所察觉，3 以上就难得弄混了。c 是标记的松紧：0 上下正好，越往上越舍不得标，越往下越见话就标。",
  ofTen: (n: number) =>
    n === 10
      ? "一句要紧的话、一句闲话摆在一起，你几乎回回挑得对。"
      : `一句要紧的话、一句闲话摆在一起，十回里你大约挑得对 ${n} 回。`,
  bands,
  biasTitle: "松紧 c",
  leanings,
  unjudged: {
    "too-few": (counts: Counts): string =>
      counts.hits + counts.misses < 10
        ? "要紧的话不到十句，太少，还看不出你分得清不清。"
        : "闲话不到十句，太少，还看不出你分得清不清。",
    "nothing-noted": () => "一句也没有标记，听没听出来，就无从知道了。",
    "everything-noted": () => "句句都标记，等于没有挑，分没分清就无从知道了。",
  },
  missedTitle: (n: number) => `漏听的 ${n} 句`,
  missedNone: "要紧的话，没有漏听的。",
  missedOrder: "最可惜的排在前面。",
  falseTitle: (n: number) => `误记的 ${n} 句`,
  falseNone: "没有误记的。",
  falseMeans: "这些话里没有心思，也没有该知道的事。",
  more: (n: number) => `还有 ${n} 句`,
  toTurn: (turn: number) => (turn === 0 ? "看开场" : `看第 ${turn} 轮`),
  told: (fact: string) => `说出了：${fact}`,
  lost: "之后也没有进你的记事本。",
  showed: (cues: readonly string[]) => `露出了${cues.map((cue) => `“${cue}”`).join("、")}`,
  passed: "你接下来的话也没有接住。",
  data: "看数据表",
  caption: "标记了的和没有标记的，各多少句",
  kind: "哪种话",
  noted: "标记了",
  notNoted: "没有标记",
  total: "合计",
  rates: (hit: string, alarm: string) => `要紧的话标记了 ${hit}，闲话标记了 ${alarm}。`,
  numbers: (sensitivity: string, bias: string) =>
    `d′ = ${sensitivity}，c = ${bias}。两个比率先各加半句、总数各加一句再算，免得全中或全漏时算不出来。`,
};

/** Taking notes while playing. */
export const notesZh = {
  phaseOver: "这一段已经谈完，里面的话不能再标记。",
  onlyThisTurn: "这一段已经谈完，只有刚才这几句还能记。",
  mayStill: "这一段还没有谈完，漏掉的话可以在这里补记，记下就不能取消。",
  gained: (facts: readonly string[]) => `记事本添了：${facts.join("；")}`,
};
