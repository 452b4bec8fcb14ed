VAR li_trust = 3
* (go) [走]
  好。 # ending: kept
-> END
