{deal("colour") > 3: 好。}
* (go) [走]
  好。 # ending: kept
-> END
