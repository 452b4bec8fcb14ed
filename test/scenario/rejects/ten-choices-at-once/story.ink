* [第0]
  好。 # ending: kept
  -> END
* [第1]
  好。 # ending: kept
  -> END
* [第2]
  好。 # ending: kept
  -> END
* [第3]
  好。 # ending: kept
  -> END
* [第4]
  好。 # ending: kept
  -> END
* [第5]
  好。 # ending: kept
  -> END
* [第6]
  好。 # ending: kept
  -> END
* [第7]
  好。 # ending: kept
  -> END
* [第8]
  好。 # ending: kept
  -> END
* [第9]
  好。 # ending: kept
  -> END
