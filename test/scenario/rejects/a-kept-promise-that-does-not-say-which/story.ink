好。
* [做到 # act: exceed_promise]
  好。 # ending: kept
-> END
