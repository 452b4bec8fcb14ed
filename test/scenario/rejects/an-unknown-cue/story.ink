好。
zhou: 唉。 # cue: boredom
* (go) [走]
  好。 # ending: kept
-> END
