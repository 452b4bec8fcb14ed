VAR n = 0
* (count) [数]
  {5 / n}
  好。 # ending: kept
-> END
