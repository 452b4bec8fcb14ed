zhou: 来了。 # phase: pre # enter: zhou
* (hear) [把他的话说回去 # act: paraphrase]
    zhou: 嗯。
* (tell) [把底细交代出来 # act: disclose]
    zhou: 哦。
* (give) [拿一样换另一样 # act: propose_tradeoff]
    zhou: 行。
* (round) [再说一遍 # act: summarise, admit_limit, expand_pie]
    -> again
- zhou: 好。 # ending: kept
-> END
=== again
zhou: 再来。
+ (one) [从头讲 # act: paraphrase]
+ (two) [交底 # act: disclose]
+ (three) [换一样 # act: propose_tradeoff]
- -> again
