import { buildScenario } from "../../src/scenario/build/build";
import type { Scenario } from "../../src/scenario/scenario";
import { mustBuild } from "../scenario/build-case";

/** A scenario that goes straight to an offer table of two issues; one noted line shows the client's side of the first. */
const MANIFEST = `
title: 两行字
blurb: 纸上只有两行。
language: zh-CN
level: 1
minutes: 5
trains: [active-listening]
you: { name: 林越, role: 客户经理, firm: 华衡, story: 你来谈合同。, goal: 签下来, walkAway: 低于四成不签, knows: [纸是空的] }
cast:
  zhou:
    name: 周工
    role: 采购总监
    firm: 东临
    figure: { hair: short }
    temperament: { mood: 0, lossAversion: 130, forgiveness: 90, expressiveness: 60, patience: 5 }
    trust: { personal: 45, professional: 45, brand: 45 }
    influence: 100
    about: [{ label: 脾气, text: 话少 }]
facts:
  audit: { who: zhou, question: 他在等什么, text: 三周后审厂, depth: 0, matters: 3, shows: [theirs.date] }
table:
  with: zhou
  issues:
    date: { label: 交期, options: [{ is: 早, value: 1, ours: 0, theirs: 100 }, { is: 中, value: 2, ours: 70, theirs: 60 }, { is: 晚, value: 3, ours: 100, theirs: 0 }] }
    price: { label: 单价, options: [{ is: 低, value: 1, ours: 0, theirs: 100 }, { is: 平, value: 2, ours: 60, theirs: 70 }, { is: 高, value: 3, ours: 100, theirs: 0 }] }
  weights: { ours: { date: 40, price: 60 }, theirs: { date: 70, price: 30 } }
  walkAway: { ours: 40, theirs: 30 }
endings:
  signed: { title: 签了, text: 纸满了。, good: 3 }
  left: { title: 没签, text: 纸还空着。, good: 0 }
survey: { detractor: 差, passive: 还行, promoter: 好 }
`;

const STORY = `
-> desk
=== desk ===
zhou: 三周后有人来审厂。 # phase: mid # place: meeting-room # time: morning # enter: zhou # reveals: audit
* (open) [摊开来谈 # act: propose # table]
- {agreed:
    他把笔帽扣上。 # phase: post # ending: signed
- else:
    他把纸收了回去。 # phase: post # ending: left
}
-> END
`;

export const paper: Scenario = mustBuild(
  buildScenario("paper", {
    "scenario.yaml": new TextEncoder().encode(MANIFEST),
    "story.ink": new TextEncoder().encode(STORY),
  }),
);
