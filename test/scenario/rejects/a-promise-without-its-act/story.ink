* [应 # act: explain # promise: report]
  好。 # ending: kept
-> END
