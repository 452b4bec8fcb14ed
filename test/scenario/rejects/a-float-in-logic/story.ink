VAR days = 0
~ days = 2.5
* (go) [走]
  好。 # ending: kept
-> END
