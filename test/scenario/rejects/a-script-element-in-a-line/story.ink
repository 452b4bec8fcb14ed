好。
zhou: <script>alert(1)</script>
* (go) [走]
  好。 # ending: kept
-> END
