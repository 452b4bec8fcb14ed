* [问 # act: open_question # asks: secret]
  好。 # ending: kept
-> END
