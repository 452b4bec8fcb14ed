zhou: 来了。 # phase: pre # enter: zhou
zhou: 三周后审厂。 # reveals: audit
* (hear) [把他的话说回去 # act: paraphrase]
    zhou: 嗯。
* (tell) [把底细交代出来 # act: disclose]
    zhou: 哦。
* (give) [拿一样换另一样 # act: propose_tradeoff]
    zhou: 行。
- zhou: 好。 # ending: kept
-> END
