* [走]
  好。 # ending: kept
- (knows)
-> END
