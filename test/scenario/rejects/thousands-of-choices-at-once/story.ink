VAR n = 0
- (top)
<- offer
~ n++
{n < 3000: -> top}
-> DONE
=== offer
+ [走]
  好。 # ending: kept
  -> END
