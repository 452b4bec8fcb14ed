VAR n = 0
-> loop
=== loop
~ n = 0
- (slow)
~ n++
{n < 4000: -> slow}
好。
-> loop
