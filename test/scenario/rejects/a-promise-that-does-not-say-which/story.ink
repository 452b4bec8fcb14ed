* [应 # act: promise]
  好。 # ending: kept
-> END
