好。
* (agreed) [走]
  好。 # ending: kept
-> END
