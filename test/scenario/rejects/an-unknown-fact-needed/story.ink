* [问 # needs: audit, secret]
  好。 # ending: kept
-> END
