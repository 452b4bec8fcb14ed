-> loop
=== loop
zhou: 放心。
-> loop
