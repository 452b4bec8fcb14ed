=== other
~ x = = 1
-> END
