好。
这是 #1 方案。
* (go) [走]
  好。 # ending: kept
-> END
