-> loop
=== loop
-> loop
