zhou: 来了。 # phase: pre # enter: zhou
* (all) [说回去、交底、再换一样 # act: paraphrase, disclose, propose_tradeoff]
    zhou: 行。
* (none) [咳嗽一声 # act: neutral]
    zhou: 嗯？
* (half) [认一句、问一句 # act: probe_interest, admit_limit, expand_pie]
    zhou: 哦。
- zhou: 好。 # ending: kept
-> END
