zhou: 来了。 # phase: pre # enter: zhou
* (hear) [把他的话说回去 # act: paraphrase]
    zhou: 嗯。
* (tell) [把底细交代出来 # act: disclose]
    zhou: 哦。
* (give) [拿一样换另一样 # act: propose_tradeoff]
    zhou: 行。
* (vow) [答应每周一报进度 # act: promise, expand_pie # promise: report]
    zhou: 我记下了。
- zhou: 到了礼拜一。
{not promised("report"):
    zhou: 电话响了。 # keep: report
}
zhou: 好。 # ending: kept
-> END
