* [走] # act: paraphrase
  好。 # ending: kept
-> END
