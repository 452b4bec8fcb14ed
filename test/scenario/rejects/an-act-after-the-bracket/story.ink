* [走] 走了。 # act: paraphrase
  好。 # ending: kept
-> END
