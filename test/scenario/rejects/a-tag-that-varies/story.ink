VAR x = true
好。 # cue: {x:worry|hope}
* (go) [走]
  好。 # ending: kept
-> END
