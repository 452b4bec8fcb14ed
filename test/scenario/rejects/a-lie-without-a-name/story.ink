* [骗 # act: mislead # lie:]
  好。 # ending: kept
-> END
