* [应 # act: promise # promise: moon]
  好。 # ending: kept
-> END
