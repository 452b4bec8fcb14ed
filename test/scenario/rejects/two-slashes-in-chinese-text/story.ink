先谈价//再谈期
* (go) [走]
  好。 # ending: kept
-> END
