* (go) [走]
  好。 # ending: kept
-> END
=== function tells(x)
~ return true
