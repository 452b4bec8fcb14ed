好。
资料在 http://example.com/a
* (go) [走]
  好。 # ending: kept
-> END
