* [走]
  好。 # ending: heaven
-> END
