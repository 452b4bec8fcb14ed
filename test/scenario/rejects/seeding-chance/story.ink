~ SEED_RANDOM(5)
* (go) [走]
  好。 # ending: kept
-> END
