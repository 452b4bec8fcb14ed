* [<img src=x> 走]
  好。 # ending: kept
-> END
