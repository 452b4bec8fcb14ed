门开了。 # enter: wang
* (go) [走]
  好。 # ending: kept
-> END
