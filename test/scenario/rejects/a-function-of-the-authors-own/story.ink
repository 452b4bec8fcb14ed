EXTERNAL weather()
{weather(): 下雨了。}
* (go) [走]
  好。 # ending: kept
-> END
