周工 想：我来了。
* (go) [走]
  好。 # ending: kept
-> END
