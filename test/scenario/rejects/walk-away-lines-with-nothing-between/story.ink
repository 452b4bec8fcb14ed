* (go) [走 # act: paraphrase # table]
  zhou: 好。 # ending: kept
-> END
