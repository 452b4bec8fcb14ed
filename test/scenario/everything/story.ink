INCLUDE rapport.ink
INCLUDE later.ink
VAR asked = 0
CONST MANY = 3
LIST colours = red, (green)
// 一条真的注释
/* 又一条
   http://example.com 在注释里 */
-> opening

=== opening ===
门开着。 # phase: pre # place: cafe # time: evening
# enter: zhou
zhou: 上一批货晚了四天。 # cue: hurt # cue: distance
zhou thinks: 又来解释。
周工 看了看表:九点。
{variant("pressed"): zhou：我只有十分钟。|zhou：坐。}
{mood < -6:
    zhou 想：没心情。
- else:
    zhou: 喝点什么?
}
* (listen) [听他说完 # act: stay_silent]
    你没有接话。<>
    他也没有。
* (hello) me: 周工,对不住。 # act: apologise, admit_limit
    zhou: ……嗯。
* (half) 先问一句[……# act: open_question # asks: audit]，别的都不提。
    -> answer ->
* (greet) [问候李姐 # act: small_talk @li, paraphrase]
    li: 你好。 # enter: li
* (never) {trust >= 99} [不会出现]
    -> END
- (after_opening) -> talk

=== answer
{tells("audit"):
    zhou: 三周后审厂。 # reveals: audit
- else:
    zhou: 没什么。
}
->->

=== talk
~ asked = bump(asked)
{asked > 1:{asked == 2:第二回|又一回}了。|头一回。}
{tells("audit"):
    zhou: 三周后,我的客户来审厂。 # reveals: audit
}
{li_trust > 10 && not knows("secret"): 李姐在记。}
- (top)
<- threads
* (promise) [每周一报进度 # act: promise, explain # promise: report # says: stock=enough]
    zhou: 好。 # cue: relief
* (both) [两件都应下 # act: promise # promise: report, early # says: stock=none]
    zhou: 别应得太快。 # cue: doubt
* (lie) [说货已经齐了 # act: mislead # lie: stock # says: stock=all]
    zhou: 那好。
+ (again) {talk < MANY} [再聊两句 # act: extra_argument]
    -> talk
* (needs_audit) [提他的审厂 # act: probe_interest # needs: audit # uses: audit]
    zhou: 你记得。 # read
* (gated) {knows("audit")} [问审厂是谁来 # act: follow_up_question # asks: secret]
    {tells("secret"):
        zhou: 去年是我担的保。 # reveals: secret
    - else:
        zhou: 不好说。
    }
- -> later

=== threads
* (thread) [看窗外 # act: neutral]
    窗外下着{&雨|雪}。
    -> later

=== function bump(x)
~ return x + 1
