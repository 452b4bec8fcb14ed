VAR x = 3
~ x = POW(x, 2)
* (go) [走]
  好。 # ending: kept
-> END
