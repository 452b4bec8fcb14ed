=== other
好。
~ temp x = 5 / 2.0
-> END
