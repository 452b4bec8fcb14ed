// 一段一段地写:客户的话里露一点(# cue),选项说明玩家做了什么(# act),分数由客户的心思去算。
-> counter

// ───────── 谈判前 ─────────

=== counter ===
拐角咖啡，早上十点。早高峰刚过去，咖啡机擦得发亮。 # phase: pre # place: cafe # time: morning
林岚从吧台后面出来，没有倒水。 # enter: lin
lin: 坐吧。它今天倒是好的。 # cue: distance
lin thinks: 又来一个说对不起的。
* (sorry) [先为上周六的事赔个不是 # act: apologise]
    me: 林姐，上周六是我们来晚了，对不住。
    lin: 嗯。对不住这三个字，师傅那天也说了。
    lin thinks: 话是对的，来得也便宜。
* (week) [问她这一周店里怎么样 # act: open_question]
    me: 林姐，这一周店里怎么样？
    lin: 平常。周六不平常。
    lin thinks: 先问店，没先问合同。
* (renewal) [先说续约可以给的优惠 # act: praise_product]
    me: 新款的锅炉稳多了，续约的话给您换上。
    lin: 换新的，周六就不停了？
    lin thinks: 卖机器来了。
- -> saturday

=== saturday ===
她把抹布对折，再对折。
lin: 上周六停了四个小时。四个小时。 # cue: hurt # read
lin thinks: 他们只记得修好了，没人问过那四个小时。
* (alone) [说守着停掉的机器不好受 # act: acknowledge_emotion]
    me: 店里坐满了人，您守着一台停掉的机器。
    lin: ……人是一个一个走的。我都看着。
    lin thinks: 他倒像站在这儿过。
* (why) [说清楚那天为什么来晚 # act: explain]
    me: 那天只有一位师傅值班，人在城西，过来要两个多小时。
    lin: 城西。那是你们的事。
    lin thinks: 我问的不是这个。
* (what) [问那天早上店里丢了什么 # act: probe_interest # asks: standing-order]
    me: 那四个小时里，您丢了什么？
    {tells("standing-order"):
        lin: 护士站每周六订四十杯。那天没送成，她们换了一家。 # reveals: standing-order
        lin thinks: 总算有人问到这儿了。
    - else:
        lin: 丢了多少，我自己清楚。
        lin thinks: 跟你说了又怎么样。
    }
- -> offer

// ───────── 谈判中 ─────────

=== offer ===
打烊以后，合同摊在吧台上。 # phase: mid # place: cafe # time: evening
lin: 租金要降，修也要快。你们总不能一样都不给。 # cue: limit
lin thinks: 真要挑，我知道挑哪一样。可我不先说。
* (which) [问她两条里哪一条更要紧 # act: closed_question # table]
    me: 两条里头，哪一条您更放不下？
* (forty) [照着周六那四十杯来排两条 # act: propose_tradeoff, expand_pie # uses: standing-order # needs: standing-order # table]
    me: 我想先保住周六那四十杯，再来看租金。
* (both) [把两条放在一起，整套地谈 # act: propose # table]
    me: 两条放一块儿看吧，别一条一条争。
- -> closed

=== closed ===
{agreed:
    lin: 行，就这么写。
    lin thinks: 字好签。往后呢。
- else:
    lin: 那先不签，我再想想。
    lin thinks: 也不是非他们不可。
}
lin: 下回它再停，我是第几个知道的？ # cue: worry
* (night) [说实话：夜里没有人值班 # act: admit_limit]
    me: 跟您说实话，夜里我们没有人值班，最早也要早上七点。
    lin: 七点……那我自己得留一手。
    lin thinks: 不好听，可是我知道该怎么准备了。
* (sure) [请她放心，不会再停了 # act: extra_argument]
    me: 您放心，检修过了，不会再停了。
    lin: 机器的事，你也敢打包票。
    lin thinks: 放心两个字，最不让人放心。
* (call) [答应每周五打电话问一次机器 # act: promise # promise: friday-call]
    me: 每周五下午我给您打一次电话，先问机器。
    lin: 好。我记着礼拜五。
    lin thinks: 说得出日子的，才算数。
- -> friday

// ───────── 谈判后 ─────────

=== friday ===
两个礼拜以后，礼拜五下午三点。 # phase: post # place: phone # time: afternoon
{promised("friday-call"):
    你在日历上看见那一行：林岚，机器。
- else:
    你翻到拐角咖啡的名字，停了一下。
}
* (later) {promised("friday-call")} [正忙着，下周一起问 # act: break_promise # break: friday-call]
    到下班，电话也没有打。
    lin thinks: 礼拜五过了。
* (as_said) {promised("friday-call")} [照说好的，现在就打过去 # act: keep_promise # keep: friday-call]
    me: 林姐，礼拜五了。机器这周怎么样？
    lin: 三点整，你倒准。
    lin thinks: 说了就做的，没有几个。
* (wait) {not promised("friday-call")} [没有消息就是好消息，不去打扰 # act: ignore_cue]
    电话没有打。机器也没有停。
    lin thinks: 不出事，就没有人记得我。
* (ask_after) {not promised("friday-call")} [没有说好，也打一个问问 # act: follow_up]
    me: 林姐，没什么事，问问机器。
    lin: 没事也打来？好着呢。
    lin thinks: 还记得我这儿有台机器。
- -> the_end

=== the_end ===
{agreed && trust >= 45:
    礼拜六早上，四十个纸杯排在吧台上。 # ending: stays
- else:
    月底，吧台上空出一块四方的印子。 # ending: leaves
}
-> END
