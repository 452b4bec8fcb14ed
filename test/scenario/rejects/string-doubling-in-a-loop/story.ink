VAR s = "放心"
-> loop
=== loop
~ s = s + s
-> loop
