INCLUDE other.ink
* (go) [走]
  好。 # ending: kept
-> END
