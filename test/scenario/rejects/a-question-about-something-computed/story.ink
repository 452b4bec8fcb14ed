VAR what = "audit"
{tells(what): 审厂。}
* (go) [走]
  好。 # ending: kept
-> END
