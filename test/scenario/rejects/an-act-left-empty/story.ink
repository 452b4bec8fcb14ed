* [走 # act: ]
  好。 # ending: kept
-> END
