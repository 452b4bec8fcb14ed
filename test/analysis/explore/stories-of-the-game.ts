/** A cue left unanswered for every step that a number has come up, so that the score tells what it was. */
function ladder(number: string, from: number, to: number, step: number): string {
  const steps = Array.from({ length: (to - from) / step + 1 }, (_, i) => from + i * step);
  const asked = steps.map((at) => `{${number} >= ${at}:\n  zhou: ${at}。 # cue: hurt\n}`);
  return [...asked, "* [走]", "- 完。"].join("\n");
}

/** Small scripts over the base manifest, by what of the game they are about. */
export const STORIES_OF_THE_GAME: Readonly<Record<string, string>> = {
  "small talk that hangs on the mood, in whole lines and in parts of them": `
你们来了。 # enter: zhou
me: 来了。
* [听着 # act: stay_silent]
* [顶回去 # act: dismiss]
- {mood < 0:
  zhou: 坐。
  zhou: 茶在那边。
- else:
  zhou: 坐，喝茶。
}
zhou: 路上{mood < 0:不|还算}顺吧。
{mood < 0: me: 顺。|顺得很。}
* [说 # act: small_talk]
  {trust > 43:
    他笑了笑。
    zhou thinks: 还行。
  }
* [再顶 # act: dismiss]
  {&他看表。|他看表，又看门。}
  {!zhou: 快点。}
- zhou: 好。{mood > 0: 好。} # ending: kept
-> END
`,
  "reads: in every mood, twice in a turn, before he has come and in the last words": `
电话响了。 # read
* [听着 # act: acknowledge_emotion]
  zhou: 喂。 # enter: zhou # cue: worry # read
* [顶回去 # act: dismiss]
  zhou: 谁啊。 # enter: zhou # cue: anger # read
  zhou: 说话。 # read
* [不作声 # act: stay_silent]
- zhou: 有事说事。
* [认 # act: admit_limit]
  zhou thinks: 认了。 # read
* [挡 # act: evade]
  晚了。 # event: fail
  zhou: 就这样？ # cue: doubt # read
* [走开]
  他挂了。 # exit: zhou
  * * [再打]
    zhou: …… # read
- * [放下 # act: small_talk]
- zhou: 好。 # read # ending: kept
-> END
`,
  "acts, cues answered and passed": `
你们来了。 # enter: zhou
zhou: 又晚了。 # cue: hurt # cue: worry
* [听着 # act: stay_silent]
  zhou: 嗯。 # cue: worry
* [复述 # act: paraphrase]
  zhou: 是。
* [道歉 # act: apologise, repair]
  zhou: 好。 # cue: hope
* [顶回去 # act: dismiss]
  zhou: 你走吧。
- zhou: 接着说。
* [说明 # act: explain]
* [体谅 # act: acknowledge_emotion]
* [再复述 # act: paraphrase]
- zhou: 嗯。 # cue: hurt
* [再体谅 # act: acknowledge_emotion]
* [安静 # act: stay_silent]
- zhou: 好。 # ending: kept
-> END
`,
  "gates and candour": `
开始。
* [说自己 # act: disclose]
* [认短 # act: admit_limit]
* [寒暄 # act: small_talk]
* [攻击 # act: attack]
- zhou: 说吧。
* [问 # act: probe_interest # asks: audit]
  -> answer
* [问别的 # act: open_question]
  -> answer
* [闭口]
  -> later
=== answer ===
{tells("audit"):
  zhou: 三周后审厂。 # reveals: audit
- else:
  zhou: 不方便说。
}
-> later
=== later ===
* [再问 # act: follow_up_question # asks: audit]
  {tells("audit"):
    zhou: 审厂,三周后。 # reveals: audit
    {tells("boss"):
      zhou: 周五上会。 # reveals: boss
    }
  }
* [不问]
- * [用上 # act: expand_pie # uses: audit]
  + [用两样 # act: propose # uses: audit # uses: boss]
- {tells("boss"):
  好 # ending: kept
- else:
  坏 # ending: lost
}
-> END
`,
  "notes: two facts on a line, one fact on two lines, needs and knows": `
zhou: 审厂,还要上会。 # reveals: audit # reveals: boss
zhou: 三周后审厂。 # reveals: audit
me: 我自己说审厂。 # reveals: audit
zhou thinks: 心里的审厂。 # reveals: audit
* [一 # act: paraphrase]
  zhou: 再说一次上会。 # reveals: boss
* (b) [要审厂 # needs: audit # act: propose]
  {knows("boss"):
    zhou: 你也知道上会。
  - else:
    zhou: 上会你不知道。 # reveals: boss
  }
* (c) [要两样 # needs: audit # needs: boss # act: expand_pie # uses: audit # uses: boss]
  zhou: 全知道。
- {knows("audit") && knows("boss"):
  * [全知道的话 # act: summarise] -> end
  - else:
  * [不全知道 # act: open_question] -> end
}
* [总有的话]
- -> end
=== end ===
{knows("boss"):
  好。 # ending: kept
- else:
  不好。 # ending: lost
}
-> END
`,
  "lies, exposure and confession": `
* (lie) [瞒 # act: mislead # lie: delay]
* [说真话 # act: disclose]
* [含糊 # act: evade]
- zhou: 嗯。
* [认错 # act: apologise]
  zhou: 早知道了。 # exposed: delay
* [认错之后换地方 # act: admit_limit]
  第二天。 # place: cafe
  zhou: 你骗我。 # exposed: delay
* [不认 # act: explain]
  zhou: 查出来了。 # exposed: delay
* [再瞒 # act: mislead # lie: delay]
- * [道歉 # act: apologise, repair]
* [算了]
- zhou: 完了。 # ending: kept # exposed: delay
-> END
`,
  "promises: kept, broken, overdue, and broken at the end": `
* (p) [答应周报 # act: promise # promise: report]
* (e) [答应早回 # act: promise # promise: early]
* (both) [都答应 # act: promise # promise: report # promise: early]
* (none) [不答应]
- 过了几天。 # phase: mid
* (k) [交周报 # act: keep_promise # keep: report]
* (x) [超额交 # act: exceed_promise # keep: report]
* (br) [反悔 # act: break_promise # break: report]
* (again) [再答应 # act: promise # promise: report]
* (wait) [不管]
  zhou: 回话收到。 # keep: early
- 后来。 # phase: post
{promised("report"):
  zhou: 周报呢。 # break: report
- else:
  zhou: 没约定。 # keep: early
}
* [赔罪 # act: apologise]
* [答应下回 # act: promise # promise: early]
- 完。 # ending: kept
-> END
`,
  "one kept promise after another wears off": `
* [答应两样 # act: promise # promise: report # promise: early]
- zhou: 好。
* [交 # act: keep_promise # keep: report]
* [交别的 # act: keep_promise # keep: early]
* [不说]
- zhou: 看看。
* [等着]
- zhou: 来了。 # keep: early
zhou: 又来了。 # keep: report
* [问 # act: open_question]
* [再问 # act: probe_interest]
- ${ladder("trust", 42, 58, 1)}
好。 # ending: kept
-> END
`,
  "statements and contradictions": `
* [说够 # act: explain # says: stock=enough]
* [说不够 # act: disclose # says: stock=short]
* [不说]
- zhou: 到底够不够?
* [够 # says: stock=enough]
* [不够 # act: admit_limit # says: stock=short]
* [够,日子也够 # act: explain # says: stock=enough # says: date=ok]
- zhou: 嗯。
* [改口 # act: explain # says: date=bad # says: stock=short]
* [承认 # act: apologise]
- zhou: 查到了。 # exposed: stock
* [赔 # act: repair]
* [走]
- 完。 # ending: kept
-> END
`,
  "the same said again, and again something else": `
* [说够 # act: explain # says: stock=enough]
* [说不够 # act: disclose # says: stock=short]
* [不说 # act: stay_silent]
- zhou: 嗯。
* [再说够 # act: explain # says: stock=enough]
* [不提 # act: paraphrase]
* [说日子 # act: explain # says: date=ok]
- zhou: 嗯。
* [还是够 # act: summarise # says: stock=enough]
* [不再提 # act: small_talk]
- zhou: 查到了。 # exposed: stock
完。 # ending: kept
-> END
`,
  "asked where he can answer, where he cannot, and where he says it unasked": `
zhou: 坐。
* [问 # act: open_question # asks: audit]
  {mood >= 0:
    zhou: 三周后审厂。 # reveals: audit
  - else:
    zhou: 不说。
  }
* [不问 # act: dismiss]
* [问上会 # act: probe_interest # asks: boss]
  zhou: 这个不归我说。
- zhou: 嗯。
* [再问审厂 # act: follow_up_question # asks: audit]
  zhou: 三周后审厂。 # reveals: audit
* [再问上会 # act: follow_up_question # asks: boss]
  zhou: 不知道。
* [不问了 # act: paraphrase]
- zhou: 周五上会。 # reveals: boss
* {not knows("audit")} [还问审厂 # act: probe_interest # asks: audit]
  zhou: 不说。
* [用上 # act: propose # uses: boss]
- 完。 # ending: kept
-> END
`,
  "asked in a tunnel, answered where it returns to": `
-> main
=== aside ===
zhou: 说吧。
* [问 # act: open_question # asks: audit]
* [再问 # act: follow_up_question # asks: audit]
* [不问 # act: paraphrase]
- ->->
=== main ===
-> aside ->
zhou: 三周后审厂。 # reveals: audit
-> aside ->
zhou: 审厂,三周后。 # reveals: audit
完。 # ending: kept
-> END
`,
  "time between phases and meetings": `
见面。 # phase: pre
* [骂 # act: attack]
* [夸 # act: personalise]
* [听 # act: paraphrase]
- 第二次见面。 # phase: mid
zhou: 坐。 # phase: mid
* [听 # act: paraphrase]
* [再骂 # act: interrupt]
- 最后。 # phase: post
* [听 # act: paraphrase]
* [谢 # act: care]
- {trust > 42:
  好 # ending: kept
- else:
  坏 # ending: lost
}
-> END
`,
  "a second client with an attitude": `
{li_trust > 100: 不会。}
进门。 # enter: zhou
* [叫李姐 # act: care @li]
* [夸李姐 # act: personalise @li, care @li]
* [顶李姐 # act: attack @li]
* [对周工 # act: paraphrase @zhou]
- 换人。 # enter: li # exit: zhou
* [对李姐说 # act: disclose @li, explain]
* [威胁李姐 # act: threaten @li]
- 又换。 # enter: zhou
* [说 # act: care @li]
* [不说]
- {li_trust >= 50:
  li: 好。
  * [李姐帮忙 # act: expand_pie] -> end
- else:
  * [李姐不帮 # act: propose] -> end
}
* {50 > li_trust} [难 # act: concede]
* [走 # act: walk]
- -> end
=== end ===
{zhou_trust < 40:
  坏 # ending: lost
- else:
  好 # ending: kept
}
${ladder("li_trust", 30, 75, 5)}
-> END
`,
};
