wang 想:来了。
* (go) [走]
  好。 # ending: kept
-> END
