好。
~ trust++
* (go) [走]
  好。 # ending: kept
-> END
