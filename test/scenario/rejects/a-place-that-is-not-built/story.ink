好。 # place: moon
* (go) [走]
  好。 # ending: kept
-> END
