* [选 #1 方案]
  好。 # ending: kept
-> END
