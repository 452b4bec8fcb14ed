zhou: 来了。 # phase: pre # enter: zhou
-> hub
=== hub
zhou: 还有呢？ # cue: doubt
+ (ask) [再问一句 # act: probe_interest]
    -> hub
+ (tell) [再交一句底 # act: disclose]
    -> hub
+ (stop) [就到这里 # act: summarise]
- zhou: 好。 # ending: kept
-> END
