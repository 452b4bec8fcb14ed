VAR x = 3
~ x = RANDOM(1, 6)
* (go) [走]
  好。 # ending: kept
-> END
