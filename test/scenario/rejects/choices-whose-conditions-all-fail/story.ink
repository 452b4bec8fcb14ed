VAR x = false
* (in) [进]
  -> k
=== k
* {x} [走]
  -> END
