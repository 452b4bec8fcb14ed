* [走 # act: fail]
  好。 # ending: kept
-> END
