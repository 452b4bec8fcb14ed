VAR n = 0
* (count) [数]
  {5 mod n}
  好。 # ending: kept
-> END
