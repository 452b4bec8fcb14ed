VAR x = 0
~ x = mood
* (go) [走]
  好。 # ending: kept
-> END
