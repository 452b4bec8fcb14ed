~ f(1)
* (go) [走]
  好。 # ending: kept
-> END
=== function f(x)
~ return 1 + f(x)
