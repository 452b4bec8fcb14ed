LIST days = 一, 二
{LIST_RANDOM(days)}
* (go) [走]
  好。 # ending: kept
-> END
