VAR x = 3
~ x = FLOAT(x)
* (go) [走]
  好。 # ending: kept
-> END
