好。 # phase: after
* (go) [走]
  好。 # ending: kept
-> END
