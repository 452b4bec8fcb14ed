zhou: 看<b>清楚</b>了。
* (go) [走]
  好。 # ending: kept
-> END
