import { buildScenario } from "../../src/scenario/build/build";
import type { Scenario } from "../../src/scenario/scenario";
import { mustBuild } from "../scenario/build-case";

/** Two choices; one fact told unasked, one to whoever asks, one only to somebody trusted. */
const MANIFEST = `
title: 一趟差事
blurb: 他在等人。
language: zh-CN
level: 1
minutes: 5
trains: [active-listening]
you: { name: 林越, role: 客户经理, firm: 华衡, story: 你来送货单。, goal: 送到, walkAway: 不改单, knows: [货单在包里] }
cast:
  zhou:
    name: 周工
    role: 采购总监
    firm: 东临
    figure: { hair: short }
    temperament: { mood: 0, lossAversion: 100, forgiveness: 100, expressiveness: 60, patience: 5 }
    trust: { personal: 40, professional: 40, brand: 40 }
    influence: 100
    about: [{ label: 脾气, text: 话少 }]
facts:
  small: { who: zhou, question: 这批货急不急, text: 这批货不急, depth: 0, matters: 2 }
  plain: { who: zhou, question: 他在等谁, text: 等审厂的人, depth: 1, matters: 2 }
  deep: { who: zhou, question: 去年出了什么事, text: 去年他担过保, depth: 3, matters: 3 }
endings:
  done: { title: 送到了, text: 他收下了。, good: 3 }
survey: { detractor: 差, passive: 还行, promoter: 好 }
`;

const STORY = `
-> door
=== door ===
zhou: 这批货不急。 # phase: pre # place: office # time: morning # enter: zhou # reveals: small
* (ask) [问他等谁 # act: probe_interest # asks: plain]
    me: 您在等谁？
    {tells("plain"):
        zhou: 审厂的人。 # reveals: plain
    - else:
        zhou: 没谁。
    }
* (pry) [问他去年的事 # act: probe_interest # asks: deep]
    me: 去年是怎么回事？
    {tells("deep"):
        zhou: 我担过保。 # reveals: deep
    - else:
        zhou: 去年的事，去年说完了。
    }
* (hush) [不接话 # act: stay_silent]
- -> end
=== end ===
他看了看表。 # phase: mid
* (lean) [不急的先放一放 # act: paraphrase # needs: small # uses: small]
    me: 不急的，先放一放。
* (bye) [告辞 # act: follow_up]
    me: 那我先走。
- zhou: 慢走。 # phase: post # ending: done
-> END
`;

export const errand: Scenario = mustBuild(
  buildScenario("errand", {
    "scenario.yaml": new TextEncoder().encode(MANIFEST),
    "story.ink": new TextEncoder().encode(STORY),
  }),
);
