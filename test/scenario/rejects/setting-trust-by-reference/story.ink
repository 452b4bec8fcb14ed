~ raise(trust)
* (go) [走]
  好。 # ending: kept
-> END
=== function raise(ref x)
~ x = x + 1
