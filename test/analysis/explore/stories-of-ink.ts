/** Small scripts over the base manifest, by what of Ink they use. */
export const STORIES_OF_INK: Readonly<Record<string, string>> = {
  "comparisons both ways round": `
* [好话 # act: paraphrase]
* [坏话 # act: dismiss]
* [骂 # act: attack]
* [静 # act: stay_silent]
- ~ temp warm = trust >= 44
~ temp glad = not (0 > mood)
{warm && glad:
  zhou: 好。 # cue: hope
}
* {40 < trust} [甲 # act: propose]
* {trust <= 43} [乙 # act: repair]
* {mood == 0} [丙 # act: care]
* {mood != 0} [丁 # act: open_question]
* {warm} [戊 # act: expand_pie]
- {
- trust > 47: 好。 # ending: kept
- -3 >= mood: 坏。 # ending: lost
- else: 平。 # ending: kept
}
-> END
`,
  "a variable that is only compared with numbers, one counted on and one passed by reference": `
VAR told = 0
VAR times = 1
VAR debt = 2
-> main
=== function pay(ref what) ===
~ what = what - 1
=== main ===
* [打电话 # act: disclose]
  ~ told = 1
* [瞒着 # act: mislead # lie: stock]
  ~ told = 2
* [等他打来 # act: stay_silent]
  ~ told = 3
* [发微信 # act: explain]
  ~ told = 4
- zhou: 知道了。
* {2 == told} [认账 # act: apologise]
  ~ times = times + 1
* {told != 2} [接着说 # act: paraphrase]
  ~ pay(debt)
* {told > 2} [补一句 # act: follow_up_question]
  ~ told = 1
  ~ times = 5
* [谢 # act: small_talk]
  ~ times = times + 1
- {told == 1 || told == 4:
  zhou: 好在你说了。 # cue: relief
}
* {times >= 2} [多的 # act: summarise]
* {debt <= 1} [还清 # act: repair]
* [完 # act: small_talk]
- {told < 2 && times != 5:
  好。 # ending: kept
- else:
  坏。 # ending: lost
}
-> END
`,
  "tunnels, functions and threads": `
VAR n = 0
-> main
=== function add(ref x, by) ===
~ x = x + by
~ return x > 2
=== function enough() ===
~ return n >= 2
=== aside ===
* [岔话 # act: small_talk]
  zhou: 呵。
  ~ add(n, 1)
* [正话 # act: summarise]
  zhou: 行。
- ->->
=== extra ===
* [另一句 # act: label_feelings]
  ~ add(n, 2)
  -> middle
=== main ===
开始。
-> aside ->
<- extra
* [接着 # act: explain]
* [复述 # act: paraphrase]
- -> middle
=== middle ===
-> aside ->
{ add(n, 1):
  zhou: 多了。 # cue: anger
}
* {enough()} [够了 # act: propose]
* {not enough()} [不够 # act: concede]
- {n:
  完。 # ending: kept
}
{n == 0:
  没。 # ending: lost
}
-> END
`,
  "sticky choices, fallback choices and loops bounded by visits": `
-> loop
=== loop ===
- (top)
{top > 3: -> out}
+ [静 # act: stay_silent] -> top
+ {top < 3} [复述 # act: paraphrase] -> top
* [问一次 # act: open_question] -> top
* (once) [道歉一次 # act: apologise] -> rest
=== rest ===
- (top)
* [甲 # act: explain] -> top
* {loop.once > 0} [乙 # act: repair] -> top
* -> out
=== out ===
{loop.once:
  道过歉 # ending: kept
- else:
  没道歉 # ending: lost
}
-> END
`,
  "alternatives that gate": `
-> loop
=== loop ===
- (top)
{top > 3: -> out}
{一|二|三}。
{once:
- zhou: 提醒。 # cue: worry
}
{cycle:
- zhou: 甲 # cue: hurt
- zhou: 乙 # cue: hope
}
{stopping:
- zhou: 一。
- zhou: 审厂。 # reveals: audit
- zhou: 完了。
}
* [听 # act: paraphrase] -> top
+ [静 # act: stay_silent] -> top
+ {not turned} [走 # act: acknowledge_emotion]
  {走|再走|-> turned}
  -> top
=== turned ===
* [转 # act: share_case] -> loop.top
* [不转] -> out
=== out ===
* [用 # act: propose # uses: audit]
* [算]
- 完。 # ending: kept
-> END
`,
  flavour: `
VAR seen = 0
开始。
* [甲 # act: paraphrase]
  ~ seen = 1
* [乙 # act: explain]
  ~ seen = 2
* [丙 # act: explain]
- {seen == 1: 他{trust > 40:笑|皱眉}了。|他{一|二}没笑。}
{seen:
- 0: 零。
- 1: 壹。
- else: 别的。
}
zhou: {mood < 0:唉|好}。
{ seen == 2:
  他看着你。
  没说话。
}
* [走 # act: small_talk]
* [留 # act: care]
- zhou: 完{seen}。 # ending: kept
-> END
`,
  "a tag on its own line before a block, a knot and a choice": `
# reveals: audit
{trust >= 0:
  zhou: 三周后审厂。
- else:
  zhou: 不说。
}
* [甲 # act: paraphrase]
  # reveals: boss
  -> next
* [乙 # act: explain]
  # cue: worry
* [丙 # act: evade]
  -> quiet
- -> next
=== quiet ===
# reveals: boss
# cue: hurt
-> next
=== next ===
zhou: 周五上会。
zhou: 后面。
* [用 # act: propose # uses: boss # needs: boss]
* [体谅 # act: acknowledge_emotion]
* [用审厂 # act: propose # uses: audit]
- # ending: kept
-> END
`,
  glue: `
me: 我说
<> 审厂。 # reveals: audit
zhou: 他说
<> 上会。 # reveals: boss
* [甲 # act: paraphrase]
  zhou: 前半句<>
  -> next
* [乙 # act: explain]
- -> next
=== next ===
，后半句审厂。 # reveals: audit # cue: hurt
{trust > 0: zhou: 又}
<> 上会。 # reveals: boss
* [用 # act: propose # uses: audit]
* [体谅 # act: acknowledge_emotion # uses: boss]
- 完。 # ending: kept
-> END
`,
  "turns since": `
-> a
=== a ===
* [甲 # act: paraphrase] -> b
* [乙 # act: explain] -> c
=== b ===
* [丙 # act: open_question] -> c
* [丁 # act: care] -> d
=== c ===
* [戊 # act: repair] -> d
+ [己 # act: small_talk] -> d
=== d ===
* {TURNS_SINCE(-> a) >= 3} [久 # act: summarise]
* {TURNS_SINCE(-> b) == -1} [没去 # act: concede]
* [总 # act: stay_silent]
- {TURNS() > 2:
  好 # ending: kept
- else:
  坏 # ending: lost
}
-> END
`,
  "choices without brackets and nested weaves": `
- (top) zhou: 来。
* (x) 听他说完 # act: stay_silent
  zhou: 好。 # cue: hurt
  * * [复述 # act: paraphrase]
  * * (y) 解释一下 # act: explain
  - - (mid) zhou: 行。
  + + {mid < 2} [再来 # act: care] -> top
  + + [过 # act: small_talk]
* (z) [问 # act: open_question]
  {x:
    zhou: 你听过。 # cue: hope
  }
  -> top
* -> done
- {z: -> done}
{y:
  好 # cue: limit
}
* [收 # act: summarise]
- -> done
=== done ===
- (end2) {y && not z:
  完。 # ending: kept
- else:
  散。 # ending: lost
}
-> END
`,
  "the same choice offered twice": `
-> main
=== opts ===
+ [选 # act: paraphrase]
  zhou: 一。 # cue: hurt
  -> tail
=== main ===
<- opts
<- opts
+ [别的 # act: explain]
  zhou: 嗯。 # ending: lost
- -> tail
=== tail ===
* [体谅 # act: acknowledge_emotion]
* [静 # act: stay_silent]
- 完。
-> END
`,
};
