好。
* [走 # act: paraphrase, hug]
  好。 # ending: kept
-> END
