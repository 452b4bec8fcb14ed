好。 # event: promise
* (go) [走]
  好。 # ending: kept
-> END
