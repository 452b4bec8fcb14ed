zhou: 好。 # act: paraphrase
* (go) [走]
  好。 # ending: kept
-> END
