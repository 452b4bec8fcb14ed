import { buildScenario } from "../../src/scenario/build/build";
import type { Scenario } from "../../src/scenario/scenario";

/** A scenario of three choices, small enough to know by heart: one noted line opens a choice. */
const MANIFEST = `
title: 一壶茶
blurb: 他只想把茶喝完。
language: zh-CN
level: 1
minutes: 5
trains: [active-listening]
you: { name: 林越, role: 客户经理, firm: 华衡, story: 你来送合同。, goal: 签下来, walkAway: 不降价, knows: [茶是新茶] }
cast:
  zhou:
    name: 周工
    role: 采购总监
    firm: 东临
    figure: { hair: short }
    temperament: { mood: -4, lossAversion: 130, forgiveness: 90, expressiveness: 60, patience: 5 }
    trust: { personal: 40, professional: 35, brand: 50 }
    influence: 100
    about: [{ label: 脾气, text: 话少 }]
facts:
  audit: { who: zhou, question: 他在等什么, text: 三周后审厂, depth: 0, matters: 3 }
endings:
  signed: { title: 签了, text: 茶也凉了。, good: 3 }
survey: { detractor: 差, passive: 还行, promoter: 好 }
`;

const STORY = `
-> door
=== door ===
茶馆里没有别人。 # phase: pre # place: cafe # time: afternoon # enter: zhou
zhou: <b>坐</b>。 # cue: worry
zhou: 三周后有人来审厂。 # reveals: audit
zhou thinks: 他听见了没有。
* (ask) [问他在等什么 # act: probe_interest]
    me: 您在等什么？
    zhou: 等一个日子。
* (audit) [审厂的事，我们先排 # act: paraphrase # needs: audit # uses: audit]
    me: 审厂在前，我们先排您的。
    zhou: 好。
* (hush) [不接话 # act: stay_silent]
- -> table
=== table ===
zhou: 合同带来了？ # phase: mid
* (yes) [带来了 # act: propose]
    me: 带来了。
* (no) [没有 # act: admit_limit]
    me: 没有。
- -> after
=== after ===
他把杯子放下。 # phase: post
* (bye) [告辞 # act: follow_up]
    me: 那我先走。
    zhou: 慢走。 # ending: signed
-> END
`;

const ENGLISH: readonly (readonly [string, string])[] = [
  ["一壶茶", "A Pot of Tea"],
  ["茶馆里没有别人", "Nobody else is in the tea house"],
  ["三周后有人来审厂", "An audit comes in three weeks"],
  ["问他在等什么", "Ask what he waits for"],
  ["不接话", "Say nothing"],
  ["合同带来了", "Did you bring the contract"],
  ["签了", "Signed"],
];

const inEnglish = (text: string) =>
  ENGLISH.reduce((words, [zh, en]) => words.replaceAll(zh, en), text);

/** The tea house with another story than its own; the texts that are its own are there in English too. */
export function teaTold(edit: (story: string) => string): Scenario {
  const { scenario, findings } = buildScenario("tea", {
    "scenario.yaml": new TextEncoder().encode(MANIFEST),
    "story.ink": new TextEncoder().encode(edit(STORY)),
  });
  if (!scenario) throw new Error(JSON.stringify(findings, null, 2));
  const texts = scenario.texts["zh-CN"]!;
  const translated = JSON.parse(inEnglish(JSON.stringify(texts))) as typeof texts;
  return {
    ...scenario,
    languages: ["zh-CN", "en"],
    texts: { "zh-CN": texts, en: translated },
  };
}

export const tea: Scenario = teaTold((story) => story);
