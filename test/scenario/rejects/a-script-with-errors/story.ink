好。
{没有关上的括号
* (go) [走]
  好。 # ending: kept
-> END
