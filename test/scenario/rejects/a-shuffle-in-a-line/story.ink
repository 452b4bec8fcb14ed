zhou: {~好|行|嗯}。
* (go) [走]
  好。 # ending: kept
-> END
