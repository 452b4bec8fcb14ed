import type { Sign } from "../mind/feelings";
import type { Language } from "../scenario/scenario";

type Words = Readonly<Record<Sign["feeling"], Readonly<Record<Sign["strength"], string>>>>;

const zh: Words = {
  calm: { faint: "神色平静", plain: "神色平静，手搁在桌上", strong: "神色平静，坐得安稳" },
  joy: {
    faint: "眼角松了松",
    plain: "嘴角扬起来，神情松开了",
    strong: "笑开了，身子往前倾",
  },
  warmth: {
    faint: "目光软了些",
    plain: "看着你，神情和气",
    strong: "肩膀放下来，目光里是信得过",
  },
  interest: {
    faint: "抬眼看了看你",
    plain: "往前坐了坐，听得仔细",
    strong: "身子往前倾，盯着你等下文",
  },
  worry: {
    faint: "眉心轻轻一紧",
    plain: "眉头拧着，两手握在一起",
    strong: "眉头紧锁，肩膀绷着，手指攥得发白",
  },
  hurt: {
    faint: "目光垂了一下",
    plain: "低下眼睛，肩膀塌了些",
    strong: "别过脸去，半天没有抬眼",
  },
  anger: {
    faint: "眼神冷了一下",
    plain: "眉毛压下来，下颌绷着",
    strong: "两手撑着桌子，身子压过来，脸涨红了",
  },
  irritation: {
    faint: "嘴唇抿了抿",
    plain: "抿着嘴，眉头不展",
    strong: "眉头拧紧，嘴抿成一条线",
  },
  doubt: {
    faint: "一边眉毛动了动",
    plain: "侧着头打量你，一边眉毛挑着",
    strong: "眯起眼，一脸不信",
  },
  guard: {
    faint: "身子往后靠了靠",
    plain: "往后靠着，脸上收住了",
    strong: "抱紧胳膊，身子侧过去，脸上什么也不给你看",
  },
  resignation: {
    faint: "轻轻吐了口气",
    plain: "肩膀垂着，目光落到别处",
    strong: "整个人松下来，像是不想再争了",
  },
  relief: {
    faint: "肩膀松了一点",
    plain: "长出一口气，靠回椅背",
    strong: "绷着的劲儿全松了",
  },
  absence: {
    faint: "目光飘开了一下",
    plain: "看着别处，心思不在这儿",
    strong: "人坐在这儿，心早走了",
  },
};

const en: Words = {
  calm: {
    faint: "composed",
    plain: "composed, hands resting on the table",
    strong: "composed and settled",
  },
  joy: {
    faint: "the corners of the eyes ease",
    plain: "a smile, the face opening",
    strong: "smiling openly, leaning in",
  },
  warmth: {
    faint: "the eyes soften",
    plain: "looks at you kindly",
    strong: "shoulders down, a look that trusts you",
  },
  interest: {
    faint: "glances up at you",
    plain: "sits forward, listening closely",
    strong: "leaning in, waiting for what you say next",
  },
  worry: {
    faint: "a slight crease between the brows",
    plain: "brows drawn, hands clasped",
    strong: "brows knotted, shoulders tight, knuckles white",
  },
  hurt: {
    faint: "the eyes drop for a moment",
    plain: "looks down, shoulders sinking",
    strong: "turns away and does not look up",
  },
  anger: {
    faint: "the eyes harden",
    plain: "brows lowered, jaw set",
    strong: "both hands on the table, leaning over it, face flushed",
  },
  irritation: {
    faint: "the lips press together",
    plain: "lips tight, brow drawn",
    strong: "frowning hard, mouth a thin line",
  },
  doubt: {
    faint: "one eyebrow moves",
    plain: "head to one side, one eyebrow up",
    strong: "eyes narrowed, not believing a word",
  },
  guard: {
    faint: "leans back a little",
    plain: "leaning back, face closed",
    strong: "arms tight across the chest, turned aside, giving nothing away",
  },
  resignation: {
    faint: "lets out a small breath",
    plain: "shoulders down, looking elsewhere",
    strong: "goes slack, as if done arguing",
  },
  relief: {
    faint: "the shoulders loosen",
    plain: "breathes out and sits back",
    strong: "all the tension gone",
  },
  absence: {
    faint: "the gaze drifts",
    plain: "looks away, mind elsewhere",
    strong: "sits here, but left some time ago",
  },
};

const WORDS: Readonly<Record<Language, Words>> = { "zh-CN": zh, en };

/** Body language in words: what an observer would notice, as a phrase without its subject. */
export function describeSigns(signs: readonly Sign[], language: Language): string {
  const phrases = signs.map(({ feeling, strength }) => WORDS[language][feeling][strength]);
  return phrases.join(language === "en" ? "; " : "；");
}
