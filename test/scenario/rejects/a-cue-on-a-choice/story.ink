* [走 # cue: worry]
  好。 # ending: kept
-> END
