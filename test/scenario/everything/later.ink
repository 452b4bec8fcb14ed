=== later
会议室。 # phase: mid # place: meeting-room # time: morning
{promised("report"): zhou: 报进度的事,我记着。|zhou: 什么都没应。}
{agreed && deal("delivery") <= 14: zhou: 两周。}
{deal("delivery") == -1: 桌上还空着。}
* (offer) [开个价 # act: propose # table]
    zhou: 看看。
* (keep) {promised("report")} [先把这周的数报了 # act: exceed_promise # keep: report]
    zhou: 说到做到。
* (break) {promised("report")} [说这周报不了 # act: break_promise # break: report]
    zhou: 我就知道。 # cue: anger
* (contradict) [说货一件没有 # act: disclose # says: stock=none]
    zhou: 刚才怎么说的?
- -> after

=== after
= events
电话响了。 # phase: post # place: phone # exit: zhou
货又晚了两天。 # event: fail
zhou: 货没齐。 # exposed: stock
zhou: 周一的电话。 # keep: report
* (sorry) [认错 # act: apologise, repair, disclose]
    zhou: 行。
* (push) [催他签字 # act: pressure]
    zhou: 再说。 # break: early
- -> finish

= finish
{trust >= 45:
    灯还亮着。 # ending: kept
- else:
    灯灭了。 # ending: lost
}
-> END
