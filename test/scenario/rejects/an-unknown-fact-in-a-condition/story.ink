好。
{knows("secret"): 知道。}
* (go) [走]
  好。 # ending: kept
-> END
