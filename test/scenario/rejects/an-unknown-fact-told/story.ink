zhou: 审厂。 # reveals: secret
* (go) [走]
  好。 # ending: kept
-> END
