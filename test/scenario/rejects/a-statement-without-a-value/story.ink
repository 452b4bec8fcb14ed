* [走 # says: stock]
  好。 # ending: kept
-> END
