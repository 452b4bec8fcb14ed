-> d1
=== d1 ===
zhou: 今年停了三回线。 # cue: hurt # phase: pre # place: office # time: morning # enter: zhou
* (w1) [提议两家合着备料 # act: expand_pie]
    zhou: 听着呢。
* (l1) [把他的话说回去听 # act: paraphrase]
    zhou: 哦，这样。
* (t1) [说这个数我做不到 # act: admit_limit]
    zhou: 那倒是。
- -> d2
=== d2 ===
zhou: 上一批晚了四天。 # cue: doubt # read
* (t2) [把排产表摊给他看 # act: disclose]
    zhou: 再说吧。
* (w2) [用预测换一台机时 # act: propose_tradeoff]
    zhou: 也算句话。
* (l2) [问他这头有什么难处 # act: probe_interest # asks: due]
    {tells("due"):
        zhou: 月底我要发货。 # reveals: due
    - else:
        zhou: 没什么。
    }
- -> d3
=== d3 ===
zhou: 话我听得多了。 # cue: distance
* (l3) [问他这头有什么难处 # act: probe_interest # asks: boss]
    {tells("boss"):
        zhou: 周五我要上会。 # reveals: boss
    - else:
        zhou: 没什么。
    }
* (t3) [认了上回是我们错 # act: admit_limit]
    zhou: 听着呢。
* (w3) [讲隔壁行业的做法 # act: share_case]
    zhou: 嗯。
- -> d4
=== d4 ===
zhou: 这个价我交不了差。 # cue: limit
* (w4) [提议把库存合起来 # act: expand_pie]
    zhou: 哦，这样。
* (u4) [照月底倒排给他看看 # act: propose_tradeoff # needs: due # uses: due]
    zhou: 你记着呢。
* (l4) [把前面几条归一归 # act: summarise]
    zhou: 再说吧。
* (t4) [先把上回的账补上 # act: repair]
    zhou: 也算句话。
- -> d5
=== d5 ===
zhou: 楼上天天问我。 # cue: worry
* (t5) [说成本就是这么多 # act: disclose]
    zhou: 嗯。
* (w5) [拿账期去换批量走 # act: propose_tradeoff]
    zhou: 行，我记下。
* (l5) [问他这头有什么难处 # act: probe_interest # asks: rival]
    {tells("rival"):
        zhou: 隔壁厂报了价，低三个点。 # reveals: rival
    - else:
        zhou: 没什么。
    }
- -> d6
=== d6 ===
zhou: 隔壁厂也来过。 # cue: power # phase: mid # place: meeting-room
* (l6) [把那句话再念一遍 # act: paraphrase]
    zhou: 也算句话。
* (t6) [把厂里的底交代了 # act: disclose, admit_limit]
    zhou: 哦，这样。
* (vow6) [答应每周一报个进度 # act: promise, propose # promise: report]
    zhou: 我等着听。
- -> d7
=== d7 ===
zhou: 我就问一句准话。 # cue: doubt
* (w7) [拿交期去换个单价 # act: propose_tradeoff]
    zhou: 再说吧。
* (l7) [顺着他的话往下问 # act: follow_up_question]
    zhou: 那倒是。
* (t7) [把厂里的难处说了 # act: disclose]
    zhou: 行，我记下。
- -> d8
=== d8 ===
zhou: 你们换了三个人来。 # cue: hurt # read
* (t8) [说这个数我做不到 # act: admit_limit]
    zhou: 那倒是。
* (w8) [提议两家合着备料 # act: expand_pie]
    zhou: 听着呢。
* (u8) [替他备好会上那句话 # act: expand_pie # needs: boss # uses: boss]
    zhou: 你记着呢。
* (l8) [把他的话说回去听 # act: paraphrase]
    zhou: 哦，这样。
- -> d9
=== d9 ===
zhou: 单子在我手里压着。 # cue: limit
* (said) [先念一遍他的话再谈 # act: paraphrase # table]
* (bare) [先交了自己的底再谈 # act: disclose # table]
* (swap) [先提一个换法再细谈 # act: propose_tradeoff # table]
- {agreed:
    zhou: 那就这么写。 # cue: relief
- else:
    zhou: 今天先到这儿。 # cue: distance
}
-> d10
=== d10 ===
zhou: 年底我得报上去。 # cue: hope
* (vow10) [答应发货前到场看看 # act: promise, propose # promise: visit]
    zhou: 那就来。
* (l10) [问他这头有什么难处 # act: probe_interest # asks: fear]
    {tells("fear"):
        zhou: 我怕再停一回线。 # reveals: fear
    - else:
        zhou: 没什么。
    }
* (t10) [认了上回是我们错 # act: admit_limit]
    zhou: 听着呢。
- -> d11
=== d11 ===
zhou: 库里已经见底了。 # cue: worry # phase: post # place: phone # time: evening
* (t11) [先把上回的账补上 # act: repair]
    zhou: 也算句话。
* (w11) [提议把库存合起来 # act: expand_pie]
    zhou: 哦，这样。
* (u11) [低三个点的账算一遍 # act: admit_limit, propose_tradeoff # needs: rival # uses: rival]
    zhou: 你记着呢。
* (l11) [把前面几条归一归 # act: summarise]
    zhou: 再说吧。
- -> d12
=== d12 ===
zhou: 机器等着料呢。 # cue: worry # read
* (l12) [问他眼下怎么打算 # act: open_question]
    zhou: 听着呢。
* (t12) [说成本就是这么多 # act: disclose]
    zhou: 嗯。
* (w12) [拿账期去换批量走 # act: propose_tradeoff]
    zhou: 行，我记下。
* (u12) [为停线那天备一手料 # act: expand_pie, acknowledge_emotion # needs: fear # uses: fear]
    zhou: 你记着呢。
- -> d13
=== d13 ===
zhou: 这回跟上回不同。 # cue: interest
{promised("report"):
    zhou: 礼拜一的电话都来了。 # keep: report
}
{promised("visit"):
    zhou: 发货那天你在。 # keep: visit
}
* (w13) [讲讲别家怎么分摊 # act: share_case]
    zhou: 那倒是。
* (l13) [把那句话再念一遍 # act: paraphrase]
    zhou: 也算句话。
* (t13) [把厂里的底交代了 # act: apologise, repair]
    zhou: 哦，这样。
- -> d14
=== d14 ===
zhou: 你说我信谁。 # cue: doubt
* (t14) [把厂里的难处说了 # act: disclose]
    zhou: 行，我记下。
* (w14) [拿交期去换个单价 # act: propose_tradeoff]
    zhou: 再说吧。
* (l14) [问他最看重哪一条 # act: probe_interest]
    zhou: 嗯。
- -> verdict
=== verdict ===
{
- trust < 50:
    zhou: 今年算了。 # ending: lost
- not agreed:
    zhou: 一半给你。 # ending: split
- trust >= 64:
    zhou: 签三年。 # ending: partner
- else:
    zhou: 明年接着做。 # ending: kept
}
-> END
