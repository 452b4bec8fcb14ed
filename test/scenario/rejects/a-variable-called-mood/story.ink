VAR mood = 3
* (go) [走]
  好。 # ending: kept
-> END
