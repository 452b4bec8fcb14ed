* (go) [走]
  好。 # ending: kept
-> END
=== trust ===
-> END
