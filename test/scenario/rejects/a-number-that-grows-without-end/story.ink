VAR n = 3
-> loop
=== loop
~ n = n * n
-> loop
