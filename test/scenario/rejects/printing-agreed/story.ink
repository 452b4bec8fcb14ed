谈成了没有:{agreed}
* (go) [走]
  好。 # ending: kept
-> END
