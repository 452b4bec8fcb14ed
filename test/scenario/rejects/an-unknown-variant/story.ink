{variant("loud"): 好。}
* (go) [走]
  好。 # ending: kept
-> END
