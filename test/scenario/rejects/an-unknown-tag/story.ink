好。 # weather: rain
* (go) [走]
  好。 # ending: kept
-> END
