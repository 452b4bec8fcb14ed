* [骗 # lie: stock]
  好。 # ending: kept
-> END
