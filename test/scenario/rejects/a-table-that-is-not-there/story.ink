* [开价 # table]
  好。 # ending: kept
-> END
