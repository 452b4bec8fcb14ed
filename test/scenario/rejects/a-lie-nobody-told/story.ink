zhou: 你骗我。 # exposed: stock
* (go) [走]
  好。 # ending: kept
-> END
