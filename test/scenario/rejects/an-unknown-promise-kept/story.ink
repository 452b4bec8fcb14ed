好。 # keep: moon
* (go) [走]
  好。 # ending: kept
-> END
