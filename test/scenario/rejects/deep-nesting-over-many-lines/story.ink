VAR x = true
{x:
{x:
{x:
{x:
{x:
{x:
{x:
{x:
{x:
{x:
{x:
{x:
{x:
深
}
}
}
}
}
}
}
}
}
}
}
}
}
* (go) [走]
  好。 # ending: kept
-> END
