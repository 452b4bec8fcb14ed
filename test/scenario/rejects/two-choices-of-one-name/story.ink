-> k
=== k
= b
* (go) [走]
  -> s
= s
* (go) [走]
  好。 # ending: kept
-> END
