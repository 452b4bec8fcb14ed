VAR days = 2.0
* (go) [走]
  好。 # ending: kept
-> END
