VAR right = 0
zhou: 来了。 # phase: pre # enter: zhou
* (hear1) [把他的话说回去 # act: paraphrase]
    ~ right++
* (tell1) [把底细交代出来 # act: disclose]
* (give1) [拿一样换另一样 # act: propose_tradeoff]
- zhou: 嗯。
* (hear2) [把他的话说回去 # act: paraphrase]
    ~ right++
* (tell2) [把底细交代出来 # act: disclose]
* (give2) [拿一样换另一样 # act: propose_tradeoff]
- zhou: 嗯。
* (hear3) [把他的话说回去 # act: paraphrase]
    ~ right++
* (tell3) [把底细交代出来 # act: disclose]
* (give3) [拿一样换另一样 # act: propose_tradeoff]
- zhou: 嗯。
* (hear4) [把他的话说回去 # act: paraphrase]
    ~ right++
* (tell4) [把底细交代出来 # act: disclose]
* (give4) [拿一样换另一样 # act: propose_tradeoff]
- zhou: 嗯。
* (hear5) [把他的话说回去 # act: paraphrase]
    ~ right++
* (tell5) [把底细交代出来 # act: disclose]
* (give5) [拿一样换另一样 # act: propose_tradeoff]
- zhou: 嗯。
* (hear6) [把他的话说回去 # act: paraphrase]
    ~ right++
* (tell6) [把底细交代出来 # act: disclose]
* (give6) [拿一样换另一样 # act: propose_tradeoff]
- zhou: 嗯。
* (hear7) [把他的话说回去 # act: paraphrase]
    ~ right++
* (tell7) [把底细交代出来 # act: disclose]
* (give7) [拿一样换另一样 # act: propose_tradeoff]
- zhou: 嗯。
* (hear8) [把他的话说回去 # act: paraphrase]
    ~ right++
* (tell8) [把底细交代出来 # act: disclose]
* (give8) [拿一样换另一样 # act: propose_tradeoff]
- zhou: 嗯。
* (hear9) [把他的话说回去 # act: paraphrase]
    ~ right++
* (tell9) [把底细交代出来 # act: disclose]
* (give9) [拿一样换另一样 # act: propose_tradeoff]
- zhou: 嗯。
{right == 9:
    -> nowhere
}
zhou: 好。 # ending: kept
-> END
=== nowhere
{right < 9: -> END}
