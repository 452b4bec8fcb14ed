zhou: 来了。 # phase: pre # enter: zhou
* (poor1) [催他快定 # act: open_question]
* (mid1) [让他一步 # act: apologise]
* (good1) [把他方才说的那几句话原原本本说回去 # act: paraphrase, disclose, expand_pie]
- zhou: 嗯。
* (mid2) [让他一步 # act: apologise]
* (good2) [把他方才说的那几句话原原本本说回去 # act: paraphrase, disclose, expand_pie]
* (poor2) [催他快定 # act: open_question]
- zhou: 嗯。
* (good3) [把他方才说的那几句话原原本本说回去 # act: paraphrase, disclose, expand_pie]
* (poor3) [催他快定 # act: open_question]
* (mid3) [让他一步 # act: apologise]
- zhou: 嗯。
* (poor4) [催他快定 # act: open_question]
* (mid4) [让他一步 # act: apologise]
* (good4) [把他方才说的那几句话原原本本说回去 # act: paraphrase, disclose, expand_pie]
- zhou: 嗯。
* (mid5) [让他一步 # act: apologise]
* (good5) [把他方才说的那几句话原原本本说回去 # act: paraphrase, disclose, expand_pie]
* (poor5) [催他快定 # act: open_question]
- zhou: 嗯。
* (good6) [把他方才说的那几句话原原本本说回去 # act: paraphrase, disclose, expand_pie]
* (poor6) [催他快定 # act: open_question]
* (mid6) [让他一步 # act: apologise]
- zhou: 嗯。
* (poor7) [催他快定 # act: open_question]
* (mid7) [让他一步 # act: apologise]
* (good7) [把他方才说的那几句话原原本本说回去 # act: paraphrase, disclose, expand_pie]
- zhou: 嗯。
* (mid8) [让他一步 # act: apologise]
* (good8) [把他方才说的那几句话原原本本说回去 # act: paraphrase, disclose, expand_pie]
* (poor8) [催他快定 # act: open_question]
- zhou: 嗯。
zhou: 好。 # ending: kept
-> END
