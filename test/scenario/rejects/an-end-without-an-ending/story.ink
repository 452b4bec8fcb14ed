好。
* (out) [走]
  好。
  -> END
