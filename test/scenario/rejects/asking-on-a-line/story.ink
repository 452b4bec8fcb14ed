zhou: 好。 # asks: audit
* (go) [走]
  好。 # ending: kept
-> END
