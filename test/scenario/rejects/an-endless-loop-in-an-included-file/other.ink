=== k
* (in) [进]
  -> loop
=== loop
-> loop
