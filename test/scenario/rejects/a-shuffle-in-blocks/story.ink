好。
{shuffle:
- 一
- 二
}
* (go) [走]
  好。 # ending: kept
-> END
