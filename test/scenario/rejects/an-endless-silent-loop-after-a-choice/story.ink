好。
* (in) [进]
  -> loop
* [走]
  好。 # ending: kept
  -> END
=== loop
-> loop
