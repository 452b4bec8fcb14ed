* [走 # asks]
  好。 # ending: kept
-> END
