好。
zhou: 信你{trust}分。
* (go) [走]
  好。 # ending: kept
-> END
