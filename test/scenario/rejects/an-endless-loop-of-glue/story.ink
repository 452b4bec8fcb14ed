-> loop
=== loop
放心<>
-> loop
