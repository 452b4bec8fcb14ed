* [走 # akt: paraphrase]
  好。 # ending: kept
-> END
