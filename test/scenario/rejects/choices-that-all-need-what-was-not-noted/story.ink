zhou: 三周后审厂。 # reveals: audit
* (in) [进]
  好。
* * [提审厂 # needs: audit]
  好。 # ending: kept
-> END
