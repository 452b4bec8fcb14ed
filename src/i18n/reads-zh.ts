import type { Closeness } from "../playthrough/closeness";
import type { Region } from "../mind/regions";

const regions: Readonly<Record<Region, string>> = {
  annoyed: "气恼",
  anxious: "焦急",
  tense: "紧绷",
  excited: "振奋",
  interested: "有兴致",
  glad: "欣慰",
  pleased: "满意",
  reassured: "踏实",
  relaxed: "松弛",
  distant: "冷淡",
  weary: "疲惫",
  letDown: "失望",
};

const closeness: Readonly<Record<Closeness, string>> = {
  "spot-on": "看得很准",
  close: "差不多",
  off: "看偏了",
  far: "差得远",
};

const pleasant = (n: number) => (n === 0 ? "不愉快也不难受" : n > 0 ? `愉快 ${n}` : `不快 ${-n}`);
const stirred = (n: number) => (n === 0 ? "不激动也不平静" : n > 0 ? `激动 ${n}` : `平静 ${-n}`);

/** A difference on an axis, in words; nothing where it is small. */
const apart = (by: number, more: string, less: string) =>
  Math.abs(by) < 10 ? [] : [`${by > 0 ? more : less} ${Math.abs(by)}`];

/** How a client feels: asked during play, and looked at afterwards. */
export const readsZh = {
  regions,
  pleasant,
  stirred,
  sure: { 1: "猜的", 2: "多半是", 3: "看准了" } as Readonly<Record<number, string>>,
  axes: { stirred: "激动", calm: "平静", unpleasant: "不快", pleasant: "愉快" },

  heading: (name: string) => `${name}此刻是什么心情？`,
  hint: "把点放在你以为的地方。复盘时，会和对方当时的心里话对照。",
  grid: "心情图：左不快，右愉快，上激动，下平静",
  pleasantAxis: "愉快还是不快",
  stirredAxis: "激动还是平静",
  nowhere: "还没有放点",
  at: (region: string, p: number, s: number) => `${region}，${pleasant(p)}，${stirred(s)}`,
  howSure: "把握",
  answer: "就这样看",
  skip: "跳过，不答",
  missing: { dot: "先在图上放一个点。", sure: "再说说有几分把握。" },
  keysMove: "移动",
  keysSure: "把握",
  keysAnswer: "作答",

  kicker: "读人",
  finding: (summary: { asked: number; answered: number; right: number }): readonly string[] => {
    const { asked, answered, right } = summary;
    if (answered === 0) return [`问了你 ${asked} 次对方的心情，`, "你都没有答。"];
    if (right === answered)
      return [answered === 1 ? "读了一次，看得准。" : `读了 ${answered} 次，次次都看得准。`];
    if (right === 0)
      return [answered === 1 ? "读了一次，看走了眼。" : `读了 ${answered} 次，次次都看走了眼。`];
    return [`读了 ${answered} 次，`, `看准了 ${right} 次。`];
  },
  unanswered: (n: number) => `有 ${n} 次没有答，不计。`,
  meanError: (n: number, near: number) => `平均差 ${n}。图的半边长 100，差在 ${near} 以内算看准。`,
  tooFew: (n: number, enough: number) =>
    `把握准不准，现在还看不出来：答了 ${n} 次，至少要 ${enough} 次。`,
  calibration: {
    over: (claimed: number, right: number) =>
      `你的把握大过准头：照你说的把握，该看准 ${claimed}%，实际 ${right}%。`,
    under: (claimed: number, right: number) =>
      `你看得比自己以为的准：照你说的把握，该看准 ${claimed}%，实际 ${right}%。`,
    fitting: (claimed: number, right: number) =>
      `你的把握和准头相称：照你说的把握，该看准 ${claimed}%，实际 ${right}%。`,
  },
  claims: "“猜的”按三成算，“多半是”按六成，“看准了”按九成。",
  level: (sure: string, reads: number, right: number) => `${sure}：${reads} 次，准 ${right} 次`,
  leaning: {
    pleasant: {
      more: (n: number) => `总体上，你把对方看得比实际愉快（平均 ${n}）。`,
      less: (n: number) => `总体上，你把对方看得比实际不快（平均 ${n}）。`,
      none: () => "愉快不愉快，总体上没有看偏。",
    },
    stirred: {
      more: (n: number) => `总体上，你把对方看得比实际激动（平均 ${n}）。`,
      less: (n: number) => `总体上，你把对方看得比实际平静（平均 ${n}）。`,
      none: () => "激动不激动，总体上没有看偏。",
    },
  },

  you: "你看",
  truth: "其实",
  closeness,
  noAnswer: "没有答",
  difference: (p: number, s: number) => {
    const all = [...apart(p, "偏愉快", "偏不快"), ...apart(s, "偏激动", "偏平静")];
    return all.length > 0 ? `你看得${all.join("、")}` : "";
  },
  apartBy: (words: string, n: number) => `${words}，差 ${n}`,
  sureBy: (sure: string) => `把握：${sure}`,
  plot: (name: string, truth: string, answer: string | null) =>
    answer === null ? `${name}其实：${truth}。` : `你看：${answer}。${name}其实：${truth}。`,
  table: "看数据表",
  caption: "每一次读人",
  more: (n: number) => `还有 ${n} 次`,
  toTurn: (turn: number) => (turn === 0 ? "看开场" : `看第 ${turn} 轮`),
  turn: "哪一轮",
  line: "哪句话",
  apart: "差多少",
};
