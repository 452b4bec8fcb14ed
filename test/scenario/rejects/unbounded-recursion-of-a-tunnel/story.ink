-> t ->
* (go) [走]
  好。 # ending: kept
-> END
=== t
-> t ->
->->
