// 六十只茶盒:引导用的一小场。何秋云(he)与纸盒厂的业务员
// deal("date") 15、16、17

-> tea

=== tea ===
秋云茶铺，后头的小办公室。你来谈六十只茶盒的单子。 # phase: pre # place: office # time: afternoon # enter: he
he: 坐，先喝茶。盒子的事，不急。
he: 闺女十八号出嫁，来的人一家带一盒茶走。 # cue: worry # reveals: wedding
he thinks: 说是不急。十七号夜里我要是还没见着盒子，就睡不着了。
* (before) [说十八号在前，盒子得早几天到 # act: paraphrase # needs: wedding # uses: wedding]
    me: 十八号是正日子，那盒子得早几天到，您还要装茶。
    he: ……对，要装。一个人装，得装一天。
    he thinks: 他替我算到装茶了。
* (print) [问她盒面上想印个什么 # act: open_question]
    me: 盒面上，您想印个什么？
    he: 有，有个字。
    he thinks: 盒面要紧，日子也要紧。他怎么不问日子。
* (quote) [先把上回的价钱再核一遍 # act: propose]
    me: 价钱还是上回那个，六十只，一只八块五。
    he: 价钱说好了的。
    he thinks: 价钱我没忘。
- -> tin

=== tin ===
她从柜子里取出一只旧茶罐。罐上一个“茶”字，墨都淡了。
he: 就印这个。她爸写的，印不清也不要紧。 # cue: hurt # read
he thinks: 怎么不要紧。那天他来不了，来的就是这个字。
* (stroke) [说这个字要紧，一笔都不能丢 # act: acknowledge_emotion]
    me: 这个字要紧。一笔都不会丢。
    he: ……那就交给你了。
    he thinks: 他听懂了。
* (lend) [问罐子能不能借去，照着描 # act: follow_up_question]
    me: 罐子能借我两天吗？我让师傅照着描。
    he: 拿布包上。就这一只。
    he thinks: 借是能借。别磕了。
* (gold) [说厂里有烫金，比墨字亮堂 # act: praise_product]
    me: 我们厂有烫金，印出来比墨字亮堂。
    he: ……不用亮。
    he thinks: 他写字，从来不用金的。
- -> sheet

=== sheet ===
你把单子铺开，还空着两格：日子，定金。 # phase: mid
he: 春茶的款，上个月都收齐了。钱是现成的。 # reveals: cash
he thinks: 钱好说。我怕的是日子。
* (both) [拿起笔，说两格放在一起定 # act: propose # table]
    me: 两格放在一起定，您看着我写。
* (which) [先问她，哪一格更放不下 # act: probe_interest # table]
    me: 这两格，您更放不下哪一格？
    he: 你先写，我看看。
- {agreed:
    她把签好的单子折了一折，压在茶盘底下。
    he thinks: 定了。今晚能睡了。
- else:
    单子上那两格，到底没有写。
    he thinks: 没定就没定。字还在罐子上。
}
- -> lid

=== lid ===
{agreed:
    说好的那天傍晚，六十只盒子摞在柜台上。 # phase: post # time: evening
    他写的那一撇有点抖，盒面上也有点抖。
    he: 这一撇，是他的。 # cue: relief
    he thinks: 一只一只看过了。六十个他。
- else:
    过了两天，你再来一趟，取样盒。水刚开。 # phase: post # time: evening
    he: 喝杯茶再走。 # cue: distance
    he thinks: 人是好人。日子不等人。
}
* (hush) [不说话，陪她坐一会儿 # act: stay_silent]
    你没有说话。水又开了一回。
* (after) [问十八号那天还缺什么 # act: follow_up]
    me: 十八号那天，您还缺什么？
    he: 不缺了。
* (thanks) [谢谢她的茶，把样盒留下 # act: small_talk]
    me: 谢谢您的茶。样盒您留着。
    he: 留着装针线。
- {agreed:
    he: 那天你也来，带一盒走。 # ending: boxed
- else:
    he: 慢走。 # ending: empty
}
-> END
