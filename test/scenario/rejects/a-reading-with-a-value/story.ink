好。 # read: zhou
* (go) [走]
  好。 # ending: kept
-> END
