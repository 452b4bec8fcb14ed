* (go) [走 # act: paraphrase]
  zhou: 好。 # ending: kept
-> END
