* [走 # act: paraphrase @wang]
  好。 # ending: kept
-> END
