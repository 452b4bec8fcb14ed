* (go) [走]
  好。 # ending: kept
-> END
=== k
= mood
-> END
