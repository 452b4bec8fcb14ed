好。
~ trust = 90
* (go) [走]
  好。 # ending: kept
-> END
