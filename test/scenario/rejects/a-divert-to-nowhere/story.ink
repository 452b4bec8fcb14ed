好。
-> nowhere
