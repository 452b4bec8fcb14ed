VAR x = false
* (in) [进]
  -> k
=== k
好。
{x: -> END}
