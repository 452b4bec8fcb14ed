{trust + 5 > 40: 好。}
* (go) [走]
  好。 # ending: kept
-> END
