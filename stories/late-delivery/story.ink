// 交期之争:周启明(zhou)与润成精密的客户经理
// 日子、价、罚则、怎么报,都在表上谈:deal("delivery") 12、15、17、18(18 = 头三十六件先到,余下有一天余量);
// deal("price") -5、-3、2(原价,换滚动预测)、0;deal("penalty") 1(不封顶)、2(封顶五个点)、3(先打电话的减半)、0(照旧合同)
// moved 1 = 表外挪到了守得住的日子:改口、交底、外协
// over 1 = 签在了自己的底线外头:降五个点,或者不封顶
// tale “大半在等三坐标”:0 没说,1 说了,2 露了
// told 九号的坏消息:1 电话先说,2 瞒了,3 等他打来,4 发了微信
VAR moved = 0
VAR over = 0
VAR tale = 0
VAR told = 0

-> gate

// ───────── 谈判前 ─────────

=== gate ===
嘉岭机床，总装车间。早上八点四十，暖风机刚开，地上还是凉的。 # phase: pre # place: factory-floor # time: morning
约的是十点。门卫让你在料架边上等。
料架四层，牌子上写着“主轴箱体”。三层半是空的。
周启明端着保温杯从线那头过来，先看架子，再看你。 # enter: zhou
{variant("pressed"):
    他领口的扣子解了一颗，像是刚跟谁说完话。
}
zhou: 人倒是早。 # cue: distance
zhou: 坐吧。架子空着，坐得下。 # cue: hurt # read
zhou thinks: 四回了。回回是人先到，货后到。
* (sorry) [先赔个不是：四回都是我们晚 # act: apologise]
    me: 周工，四回了，回回是我们晚。对不住您。
    zhou: 对不住我，不要紧。
    他拿杯子朝线上闲站着的几个人点了点。
    zhou: 对不住他们，得拿箱体来。
    zhou thinks: 认得痛快。痛快话我攒了一抽屉。
* (stations) [问他这会儿线上停了几个工位 # act: open_question]
    me: 周工，线上这会儿停了几个工位？
    zhou: 十四到十九。六个人，在那儿擦扳手。
    zhou: 擦得能照见人了。
    zhou thinks: 头一句问的是我的线，不是他的货。
* (furnace) [先说清缘由：铸件厂修炉子 # act: explain]
    me: 周工，这回是铸件厂大修炉子，毛坯晚了四天，我们也是临到跟前才知道。
    zhou: 炉子。上回是夹具，上上回是车。
    zhou: 你们那边的东西，轮着生病。
    zhou thinks: 炉子误四天，九十六件误成这样？账对不上。他不说，我也不问。
* (stand) [不接话，陪他把空架子看完 # act: stay_silent]
    你没坐，站到他旁边。两个人对着一排空格子。
    {mood < -6:
        zhou: 看出什么来了？
        zhou: 看出来了，给我也讲讲。
    - else:
        zhou: 往年这时候，得侧着身子才过得去。
    }
    zhou thinks: 没急着张嘴。比上回来的那位强。
- -> line_walk

=== line_walk ===
你跟着他沿总装线走。十六号工位上，钳工老秦抬起头来。
“周工，我带人去把三车间那台老床子拆了吧？闲着也是闲着。”
zhou: 去吧。工时记我账上。
老秦领着人走了。周启明在空出来的工位前站住，拇指在台面上抹了一道。
zhou: 前头这条线停过三回。三回三个停法。 # cue: hurt
zhou thinks: 头两回还好说。九月那回，我到现在不愿意站在这儿。
* (hours) [提出窝工的工时由我们来认 # act: concede]
    me: 这六个人停着的工时，润成认。您让小孟开个数。
    zhou: 六个人，一天两千四。你认得起。
    zhou: 他们心里歇下去的那口气，开多少？
    zhou thinks: 张口就掏钱。我站在这儿，是跟他要钱吗。
* (which_stop) [问三回里哪一回最不像样 # act: probe_interest # asks: found-out]
    me: 三回里头，哪一回最不像样？
    zhou: 九月。晚四天，我是站在这儿才知道的。 # reveals: found-out
    zhou: 老秦问我货呢，我说在路上。
    zhou thinks: 当着一车间的人，我说了句假话。还不是我编的。
* (feel) [说看人干站着，比挨骂难受 # act: acknowledge_emotion]
    me: 看着自己带出来的人干站着，比挨顿骂还难受吧。
    {mood < -3:
        zhou: ……嗯。
        zhou: 老秦跟我二十六年。没让他这么闲过。
    - else:
        zhou: 难受什么。又不是头一回。
        他把那根拇指在裤缝上蹭了蹭。
    }
    zhou thinks: 老秦眼里那点东西，这小许倒看见了。
* (director) [说方总很上心，特意派我来 # act: extra_argument]
    me: 方总对这事很上心，昨晚专门交代，让我一定当面跟您说透。
    zhou: 上心。
    zhou: 上心的人，一般自己来。
    zhou thinks: 派个年轻的来挨说。这差事我年轻时也当过。
- -> stock

=== stock ===
走到线尾，他拧开杯盖，没喝。
zhou: 十月三十该到一百六，到了六十四。欠九十六。
zhou: 这九十六件，眼下在哪一步？ # cue: doubt
zhou thinks: 我问的是货。别跟我说人，也别跟我说天气。
* (urgent) [先问他九十六件里哪些最急 # act: probe_interest # asks: first-thirty]
    me: 九十六件里头，您线上最等不得的是多少？
    {tells("first-thirty"):
        zhou: 三十件。十二号前，头三十件得在架子上。 # reveals: first-thirty
        zhou: 剩下的，晚几天行，日子得准。
        zhou thinks: 问在点子上。可我问他的，他还没答。
    - else:
        zhou: 我先问的。
        zhou: 你报完你的，我再报我的。
        zhou thinks: 拿问题挡问题。这一刀让得不高明。
    }
* (check_first) [说回厂核准了数再报给他 # act: withhold]
    me: 这个数我得回厂里核准，今天下班前报给您。
    zhou: 跑了一百四十公里，没带数来。
    zhou: 那你带什么来了？ # cue: anger
    zhou thinks: 是不知道，还是不敢说？
* (at_cmm) [说大半镗完，只等三坐标 # act: mislead # lie: half-done # says: stock=bored]
    ~ tale = 1
    me: 大半都精镗完了，眼下排队等三坐标。
    zhou: 三坐标。那快。 # cue: relief
    他把杯盖拧上，头一回正眼看你。
    zhou thinks: 要是真的，例会上我就有话说了。要是真的。
* (rough) [照实说：精镗一件都没下线 # act: disclose # says: stock=rough]
    me: 粗加工全完了。精镗，一件没下线，明早头六件上机。
    zhou: 一件没下。
    行车在头顶上走过去，响了一声铃。他等铃响完。
    zhou: 行。头一回有人跟我报个零。
    zhou thinks: 零也是个数。有数，就能往下排。
- -> corridor

=== corridor ===
采购部的走廊。采购员小孟抱着一只木箱从里屋出来，箱板上喷着“永铸”两个字。 # place: office
“周工，永铸那两件，下午上三坐标？”
zhou: 照常。
他没让小孟把箱子挪开，倒是朝你抬了抬下巴。
zhou: 借过。这箱子沉。 # cue: power
zhou thinks: 让他看见。看见了，有些话我就省了。
* (how_goes) [直接问永铸的样件试得如何 # act: open_question # asks: sample]
    me: 永铸的件，试得怎么样？
    {tells("sample"):
        zhou: 头一件漂亮。第二件，圆度跑了八个微米。 # reveals: sample
        zhou: 便宜四个点。八微米换四个点，我在算。
        zhou thinks: 告诉他也好。让他知道我在算。
    - else:
        zhou: 在试。
        zhou: 试完了，你会知道的。
        zhou thinks: 八个微米的事，凭什么先让他睡个安稳觉。
    }
* (open_door) [认一句：这门是我们自己开的 # act: admit_limit]
    me: 您备这一手应该的。这扇门，是我们自己推开的。
    zhou: ……这话，你们方总听过没有？
    zhou: 进来坐。还有一刻钟。
    zhou thinks: 不护短。像是摸过活的人。
* (fog) [侧身让箱子，说两句路上的雾 # act: small_talk]
    me: 慢点儿。今早江边雾大，我六点出的门，过了桥才看见路。
    zhou: 那段年年这样。
    zhou: 我跑那条路的时候，桥还没修。
    zhou thinks: 看见箱子了，装没看见。也算懂事。
* (roundness) [提一句：论圆度还是我们稳 # act: praise_product, share_case]
    me: 永铸我知道，价好。论孔的圆度，还是我们的稳。
    zhou: 稳。
    zhou: 在你们车间里，稳着呢。
    zhou thinks: 件再好，不在我架子上，就是张照片。
- -> tea

=== tea ===
他的办公室不大。柜顶横着一把旧刮刀，木柄磨得发亮。玻璃板下压着一张签批单。
他给你倒了半杯茶，推过来。
zhou: 十点进会议室，小孟做记录。落到纸上，就都是公话了。 # cue: limit
{variant("pressed"):
    zhou: 楼上一早来过两个电话。问的是同一句。
}
{trust >= 43:
    zhou: 门你带上。
}
zhou thinks: 要说人话，就剩这一刻钟。
* (letter) [递上方总的信和补偿方案 # act: propose]
    me: 这是方总签的函，后头附一页补偿方案，您过过目。
    zhou: 搁这儿吧。
    信封落在一叠信封上。最底下那封，日期是六月。
    zhou: 你们的信，纸都好。
    zhou thinks: 六月、八月、九月。字越写越客气。
* (scraper) [问柜顶那把刮刀是谁打的 # act: personalise]
    me: 柜顶那把刮刀，是您自己打的？
    zhou: 九四年。出徒那天，师傅让每人自己打一把。
    zhou: 刮研这活，快不得。差一点，就是差一点。
    zhou thinks: 多少年没人问过它了。
* (other_order) [交底：有三天机时先给了别家 # act: disclose # says: cause=hours]
    me: 有一条邮件里没写。十月下旬，精镗机时有三天，先给了一家急单。
    zhou: 给了别家。
    zhou: 邮件上只写了炉子。我就说，账对不上。
    zhou thinks: 这话他能烂在肚子里。他没让它烂。
* (private_word) [问有什么话进了屋不好说 # act: probe_interest # asks: boss-date]
    me: 进了会议室不好说的话，您这会儿能跟我说一句吗？
    {tells("boss-date"):
        zhou: 礼拜五生产例会，我得报个日子。报出去，就是我的。 # reveals: boss-date
        zhou: 前三回的日子，也是我报的。
        zhou thinks: 再报错一回，那张桌子上就没人听我的了。
    - else:
        zhou: 进去了，也是这些话。
        zhou: 喝茶。
        zhou thinks: 跟他，说得着吗。
    }
- -> three_slips

// ───────── 谈判中 ─────────

=== three_slips ===
十点整，会议室。小孟接好电脑，周启明在桌上铺开三张送货单。 # phase: mid # place: meeting-room # time: morning
zhou: 六月晚两天。八月三天。九月四天。 # cue: hurt
zhou: 今天是第四张。你替我往下填。 # cue: doubt
zhou thinks: 两天、三天、四天。照这个走刀量，往下不用我教。
* (recite) [把四回的日子和窝工加一遍 # act: summarise]
    me: 两天、三天、四天，这回到今天又是四天，十三天。
    me: 一天停六个人，是七十八个工。
    小孟停下打字，看了周启明一眼。
    zhou: 七十八个。我没往一块儿加过。
    zhou thinks: 不敢加。他替我加了。
* (four_causes) [说四回四个缘由，不重样 # act: explain, share_case # says: cause=unrelated]
    me: 刀具、货车、夹具、炉子，四回四个缘由，前三个都根治了。
    zhou: 一台床子，今天主轴响，明天导轨响，后天丝杠响。
    zhou: 是四个毛病，还是地脚没垫平？
    zhou thinks: 四个缘由，他自己信几个？
* (one_fault) [直说四回一个病：精镗排不开 # act: admit_limit # says: cause=hours]
    me: 四回是一个病。精镗就两台床子，活一挤，先挤掉的是您的。
    zhou: 凭什么先挤我的？ # cue: hurt
    me: 您从来不拍桌子。
    小孟的键盘停了一下。
    zhou thinks: 好说话的，排后头。他倒敢讲出来。
* (agenda) [提议先定日子，再谈钱和罚 # act: propose]
    me: 我提议先把日子定死，再谈价，最后谈罚则。您看行吗？
    {mood < -6:
        zhou: 议程排得挺好。货怎么就排不好。
    - else:
        zhou: 行。先说日子。
        他把三张送货单收成一摞，磕齐。
    }
    zhou thinks: 有章法。就是从我这三张纸上跨过去了。
- -> four_terms

=== four_terms ===
他从夹子里抽出一页，自己念。
zhou: 降五个点。晚一天罚一个点，不封顶。每周报一回进度。
zhou: 日子，十二号。九十六件，全进厂。 # cue: power
念最后一条时他没看纸，看的是墙上的挂历。二十四号那一格，铅笔画了个圈。 # cue: worry
zhou thinks: 十二号是我倒着排出来的。从哪天往回倒，轮不着他知道。
* (which_first) {not knows("boss-date")} [问四条里他最退不得的是哪条 # act: probe_interest # asks: boss-date]
    me: 四条里要是只能守一条，您守哪条？
    {tells("boss-date"):
        zhou: 日子。礼拜五生产例会，我得报个日子上去。 # reveals: boss-date
        zhou: 报出去，就是我的。不是你的。
        zhou thinks: 小孟在记。记就记吧，这条他迟早得明白。
    - else:
        zhou: 四条都守。
        zhou: 能拣的，还叫四条？
        zhou thinks: 一条就够。可先亮哪张牌，不由他。
    }
* (counter) [当场还价：两点，封顶三点 # act: counter_now]
    me: 周工，我也爽快。两个点，千分之五，封顶三个点，您看？
    zhou: 我这儿话音还没落地。
    zhou: 你是来谈事，还是来赶集？
    zhou thinks: 数早在兜里揣着了。我说什么，都一样。
* (shelf_first) {not knows("first-thirty")} [问十二号那天架上先要几件 # act: probe_interest # asks: first-thirty]
    me: 十二号那天，您架子上先要见着多少件？
    {tells("first-thirty"):
        zhou: 三十件。十二号前，头三十件得上架。 # reveals: first-thirty
        zhou: 剩下六十六，晚几天死不了人。日子得准。
        zhou thinks: 底漏出去一截。看他拿它干什么。
    - else:
        zhou: 九十六。
        zhou: 要我一件一件数给你听？ # cue: anger
        zhou thinks: 三十件这个底，不到时候不亮。
    }
* (write_down) [一条一条记下来，先不还口 # act: stay_silent]
    你把四条抄在本子上，一条一行，抄完没有抬头。
    {mood < -6:
        zhou: 记全了？
        zhou: 记全了，就该你了。
    - else:
        zhou: ……五个点和不封顶，是楼上的意思。
        zhou: 日子和报进度，是我的。 # cue: limit
    }
    zhou thinks: 不还口。那我也把嗓门收一收。
* (read_back) {knows("boss-date") && knows("first-thirty")} [把四条原样念一遍，请他核对 # act: paraphrase]
    me: 五个点；一天一个点，不封顶；每周报数；十二号全进厂。我没记岔吧？
    zhou: 没岔。
    zhou: 你念，比我念着还硬。
    zhou thinks: 从别人嘴里听一遍，五个点是狠了点。
- -> true_day

=== true_day ===
小孟的手停在键盘上。屋里只剩投影仪的风扇在响。
zhou: 说日子吧。 # cue: limit
zhou: 别说争取。这俩字，我这屋里不收。 # cue: doubt
zhou thinks: 我要的是准，不是早。早的我听够了。
* (not_twelve) [直说十二号到不了，赶也不行 # act: admit_limit]
    me: 九十六件，十二号到不了。赶也到不了。
    {tale == 1:
        zhou: 不是大半在等三坐标？
        me: ……检验室就一台机器。
        zhou thinks: 对不上。先搁着。
    - else:
        zhou: 那你的数，怎么来的？
        me: 眼下一台床子，一天六件；十号起两台，十二件。十四号镗完，十七号进厂。
        zhou thinks: 难听。可这个数有来路。
    }
* (thirty_first) [说那三十件能先走，余下另排 # act: propose_tradeoff # needs: first-thirty # uses: first-thirty]
    me: 您要的三十件能先走，十一号进厂三十六件。余下六十件另定日子，我给它留一天。
    {tale == 1:
        zhou: 不是大半在等三坐标？怎么还要另定日子？
        me: ……检验室就一台机器。
        zhou thinks: 头一批够我用了。可三坐标那句，对不上。
    - else:
        zhou: 留一天余量。 # cue: relief
        zhou: 图上不留，到装的时候，就得拿锉刀留。
        zhou thinks: 三十六件，够把那几个工位填满。他是听进去了。
    }
* (vow) [说定了哪一天，就一天不晚 # act: promise # promise: on-the-day]
    me: 今天说定哪一天，就是哪一天。一天不晚。
    zhou: 一天不晚。
    他把这四个字写在页边上，描了两遍。
    zhou thinks: 话说得这么满，我该踏实的。怎么描了两遍。
* (as_soon) [说尽快，月中前后应该能齐 # act: evade, propose]
    me: 我们尽快赶。月中前后，应该能齐。
    zhou: 前后。前是哪天，后是哪天？
    me: ……十五号上下。
    zhou: 小孟，这句别记。
    zhou thinks: 活扣。一拽就开。
- -> two_papers

=== two_papers ===
小孟把一张报价单转过来，抬头是永铸。
zhou: 他们两千零六十四。你们两千一百五。我要五个点，你给个说法。 # cue: power
他把自己那页纸也翻到背面。
zhou: 罚则。一天一个点，不封顶。 # cue: limit
zhou: 罚下来的钱，我一分落不着。 # read
zhou thinks: 五个点、不封顶，都是楼上的话。可去年那个字是我签的。再晚，先罚的是我。
* (easy_five) [说价好商量，五个点不算大 # act: concede]
    me: 价好商量。五个点，我这边不算大事。
    zhou: 这么痛快。
    小孟抬了抬眉毛，没敲。
    zhou: 那从前那五个点，我是交给谁了？ # cue: doubt
    zhou thinks: 给得越快，我越睡不着。少挣的钱，他们从哪儿往回抠？
* (seven_points) [摊开说：毛利七点，给不起五点 # act: disclose]
    me: 这话本不该说。我们毛利七个点，给出去五个，出一回废品就见底。
    {trust >= 46:
        zhou: 七个点。
        zhou: 亏着干的厂子，货更准不了。这话楼上听得懂。
        zhou thinks: 他把账本翻给我看了。这页我不往外传。
    - else:
        zhou: 谁坐这儿都是七个点。
        zhou: 我还没见过八个点的。先放着。
        zhou thinks: 也许是真的。从他们嘴里出来，我得打个折听。
    }
* (why_uncapped) [问他不封顶，是防哪一种晚 # act: follow_up_question # asks: guarantee]
    me: 钱您落不着。那不封顶，防的是哪一种晚？
    {tells("guarantee"):
        他看了小孟一眼。小孟端起杯子，出去接水了。
        zhou: 去年续约，楼上要换你们。会上是我签的字，给你们担的保。 # reveals: guarantee
        zhou: 不封顶，是写给那张桌子看的。
        zhou thinks: 那张单子，在玻璃板底下压了一年。
    - else:
        zhou: 哪一种？你们这一种。
        zhou: 小孟，这条标黄。
        zhou thinks: 担保的事，说出来倒像我求他。
    }
* (side_by_side) [样件没稳先不比，半年后再比 # act: propose_tradeoff # needs: sample # uses: sample]
    me: 永铸第二件还没稳，您得两头养着。这半年我守价，也守日子。
    me: 半年后您拿他的价来，我当面跟他比。
    zhou: 八个微米，你没拿来压我。 # cue: interest
    zhou: 半年。这话我听着。
    zhou thinks: 换个人，早拿它当榔头使了。
* (september) [提个罚法：没打电话的才重罚 # act: propose_tradeoff # needs: found-out # uses: found-out]
    me: 九月您是站在线上才知道的。晚是一码，不吭声是一码。
    me: 提前五天打过电话的，罚轻些。没打的，一分不减。
    zhou: 没打的，不减。 # cue: interest
    zhou: 你这是在罚自己不打电话。
    zhou thinks: 九月那句话，他没当闲话听。
- -> sheet

=== sheet ===
小孟推过来一张白表。四行，右边全空着。
zhou: 四条摆一块儿说。单拎哪一条，我都不松。 # cue: limit
zhou: 填得满，我签。填不满，也别硬填。
zhou thinks: 楼上看的是价和罚。我看的是另外两行。他看得见看不见？
* (whole) [四行一起看，整套整套往下谈 # act: propose # table]
* (his_words) [先念一遍他方才说的，再落笔 # act: paraphrase # table]
* (result) [说方总在等，今天得有个结果 # act: pressure # table]
- -> closed

=== closed ===
{
- agreed:
    -> on_paper
- else:
    -> no_paper
}

=== on_paper ===
{deal("price") == -5 || deal("penalty") == 1:
    ~ over = 1
}
四格都填上了。小孟敲进纪要，念了一遍。
{
- deal("delivery") == 12:
    zhou: 十二号，九十六件。你算过没有？ # cue: doubt
    zhou thinks: 我说十二，是等他往回砍的。他不砍，我倒没底了。
    没等你答，小孟接着往下念。
- deal("delivery") == 18:
    他起身去挂历跟前，十一号点一点，十八号点一点。
    {tale == 1:
        zhou: 大半在等三坐标，还要等到十八。
        zhou thinks: 头一批够我用了。可三坐标那句，对不上。
    - else:
        zhou: 两个日子。比一个好报。 # cue: relief
        zhou thinks: 礼拜五，我有两句话可说了。两句都是实的。
    }
- deal("delivery") == 17:
    zhou: 十七。一车到齐。
    zhou thinks: 十二号那天，架子还是空的。这句我没说出口。
- else:
    zhou: 十五。两台床子，十五镗得完？ # cue: doubt
    me: 紧一紧，能赶出来。
    zhou thinks: 紧一紧。螺丝都是这么断的。
}
{
- deal("price") == -5 && deal("penalty") == 1:
    zhou: 五个点给了，不封顶也认了。你怎么就不怕呢。
    zhou thinks: 不怕罚的，要么从来不晚，要么没打算认。
- deal("price") == -5:
    zhou: 五个点，写上了。少挣的这些，你们从哪儿往回抠？
    zhou thinks: 楼上要笑了。我笑不出来。
- deal("penalty") == 1:
    zhou: 不封顶。晚十天是多少，你知道？
    me: 两万出头。
    zhou: 算得挺清。怎么就不怕呢。
- deal("price") == 2:
    zhou: 预测让小孟给你。锁一台床子，光干我的？ # cue: interest
    me: 每月二十天，谁的急单也不让。
    zhou thinks: 五个点是个数。一台床子，是个准信。
- deal("penalty") == 3:
    zhou: 打了的减半，没打的不减。这一条，楼上挑不出毛病。
}
窗外拉过去一车铸件，玻璃跟着颤。
zhou: 怎么报，纸上有了。谁来报？ # cue: hope
zhou thinks: 前年上了套系统，天天给我推表。没有一张说过坏消息。
* (planner) [让生产调度来报，他的数最准 # act: evade]
    me: 让我们生产调度来报。数都在他手上，最准。
    zhou: 九月，数也在他手上。
    zhou: 我等他那个数，等了四天。
    zhou thinks: 派个我不认得的人来。坏消息最好没主儿。
* (before_friday) [周一我打电话，周四晚先交底 # act: personalise, promise # promise: call-first # needs: boss-date # uses: boss-date]
    me: 周一八点前我电话报件数，有变动当天打。
    me: 这礼拜四晚上，先给您一个准数。礼拜五您好上会。
    zhou: ……你还记着礼拜五。 # cue: relief
    zhou: 七点半以后打。我在。
    zhou thinks: 那张桌子，头一回不用空着手去。
* (daily_feed) [拉个群，系统每天自动推日报 # act: propose]
    me: 我拉个群，系统每天五点自动推日报，工序、件数都有。
    zhou: 我手机里十一个群。
    zhou: 九月停线那天，哪个响过？
    zhou thinks: 机器只会报好消息。
* (monday_call) [我来报，每周一八点前打电话 # act: promise # promise: call-first]
    me: 我来。每周一八点前打电话报件数。有变动，当天先打。
    zhou: 你打？
    me: 我打。不是微信，是电话。
    zhou: 我七点半到办公室。 # cue: hope
    zhou thinks: 话谁都会说。下礼拜一，听铃。
* (retract) {deal("delivery") == 12} [改口：没细算，实数是十八号 # act: admit_limit, apologise]
    ~ moved = 1
    me: 十二号我没细算，应快了，对不住。实打实排，头三十六件十一号，余下的十八号。
    zhou: 刚才十二，这会儿十八。
    zhou: 小孟，划了重写。
    zhou thinks: 丢人是丢人。现在丢，比十二号丢强。
- -> last_word

=== no_paper ===
白表还在桌上，四格空着。小孟看看你，又看看周启明。
{mood < -10:
    zhou: 谈不成，就不硬谈。
- else:
    zhou: 谈不拢，也正常。
}
zhou: 货还欠着。九十六件，谈成谈不成，都得来。 # cue: distance
他拔开笔，在交期那一格自己写了个“18”。
zhou: 你们两台床子一天几件，我会算。罚，照旧合同。 # cue: doubt
zhou thinks: 礼拜五就报这个。好歹是我自己写的。
* (my_fault) [认一句：今天没谈成，怨我 # act: apologise]
    me: 今天没谈成，怨我。让您白费了一上午。
    zhou: 没谈成，不要紧。
    zhou: 十八号那车里，得有货。
    zhou thinks: 怨谁，都不能当箱体使。
* (still_call) [纸上没有，周一我照样打电话 # act: promise # promise: call-first]
    me: 纸上没写，电话我照打。每周一八点前报件数，有变动，当天先打。
    zhou: 没写的事，你打？
    me: 我打。
    zhou: ……我七点半到办公室。 # cue: hope
    zhou thinks: 该写的没写成，没写的倒应下了。下礼拜一，听铃。
* (what_stuck) [问他今天到底卡在哪一条上 # act: follow_up_question]
    me: 今天到底卡在哪一条？您说给我听，我往后好改。
    {trust >= 44:
        zhou: 你算的都是钱。我要的是个准信。
        zhou thinks: 这话该头一句问。这会儿问，也比不问强。
    - else:
        zhou: 卡在信不信上。
        zhou: 这一条，表上没有。
        zhou thinks: 四行填满了，还缺这一行。
    }
* (cost_sheet) [把成本表拿出来，再讲讲难处 # act: extra_argument]
    me: 不是我们不肯让。材料、刀具都涨了，成本表我带来了，您过过目。
    zhou: 你带来的是表。
    zhou: 我缺的是箱体。
    zhou thinks: 谈的时候不拿，谈崩了拿。
- -> last_word

=== last_word ===
{agreed:
    小孟去打印纪要。门一带上，屋里只剩你们俩。
    zhou: 趁墨没干。还有没有要添的？ # cue: doubt
- else:
    小孟合上电脑，先出去了。门一带上，屋里只剩你们俩。
    zhou: 纸上没有了。嘴上还有没有？ # cue: doubt
}
他说着，眼睛又到挂历上去了。铅笔圈着的二十四号。 # cue: worry # read
zhou thinks: 有没说的，现在说。出了这个门，我就拿它当真的用了。
* (bearing) [交底：二号床的轴承九号才到 # act: disclose # says: stock=rough]
    me: 有一条。二号床在等一根主轴轴承，九号才到。它晚，后头都得跟着晚。
    {tale == 1:
        zhou: 大半都镗完了，还等它？ # cue: doubt
        me: ……还有一小半。
    }
    {
    - moved == 1 || deal("delivery") == 18:
        zhou: 怪不得你留一天。
        zhou: 九号。我也记着。
        zhou thinks: 没人逼他说这个。
    - deal("delivery") == 12:
        zhou: 九号到轴承，十二号齐九十六件。你自己听听。
        zhou: 纸上是十二。回去再算，算明白了打电话。
        zhou thinks: 总算漏了句实话。漏得晚了点。
    - else:
        ~ moved = 1
        {agreed:
            zhou: 那这日子就不牢靠。写十八。
        - else:
            zhou: 那我写十八，没写错。
        }
        zhou: 头一批镗完先发来，别等齐。
        zhou thinks: 没人逼他说这个。说了，我就好排。
    }
* (all_there) [说没有了，要紧的都讲过了 # act: withhold]
    me: 没有了，要紧的都讲过了。
    zhou: 都讲过了。
    他把笔插回胸前口袋，插了两下才插进去。
    zhou thinks: 他停了一下才说没有。我听见了。
* (own_up) {tale == 1} [改口：三坐标那句话不是实情 # act: apologise, disclose # says: stock=rough]
    ~ tale = 2
    me: 周工，早上线尾那句不实，我跟您赔不是。精镗一件没下线，没有什么等三坐标。
    zhou: 一件没下。 # cue: hurt
    他把送货单一张一张收回夹子里，收得很慢。
    {
    - not agreed:
        zhou: 照你那句话，我还嫌十八晚了。
        me: 十八守得住。排产表给您留一份。
    - moved == 0 && (deal("delivery") == 12 || deal("delivery") == 15):
        zhou: 那日子呢。也是这么来的？
        me: 日子也应快了。我回去重排，礼拜一给您实数。
    - else:
        zhou: 那日子呢。也是这么来的？
        me: 日子是照机时排的。排产表给您留一份。
    }
    zhou thinks: 自己说出来，总比我查出来强。强多少，另说。
* (recap) {tale != 1} [把说定的几条，从头对一遍 # act: summarise]
    {agreed:
        me: 我从头对一遍：日子、价、罚则、怎么报。哪条不对，您打断我。
    - else:
        me: 我从头对一遍：九十六件，十八号，罚照旧合同。哪条不对，您打断我。
    }
    你念一条，他在桌沿上点一下。
    zhou: 不差。 # cue: relief
    zhou thinks: 念的时候没看纸。
* (pencil_ring) [先交自己的底，再问铅笔圈 # act: probe_interest, disclose # asks: audit]
    me: 我先交个底。方总说过，今天定不下来，这个客户就换人跟。
    me: 您呢？二十四号那个圈，是您画的吧。
    {tells("audit"):
        他起身把挂历往墙上按了按，像怕它掉下来。
        zhou: 二十四号，我的大客户来审厂。三天。 # reveals: audit
        zhou: 那三天，十四到十九号工位不能空着。空着，明年就没有这一千八百件了。
        zhou thinks: 说出来了。好在屋里没别人。
    - else:
        zhou: 换谁来，我要的也是那几样。
        zhou: 挂历是印刷厂送的。他们爱画圈。
        zhou thinks: 他倒先掀了自己的底牌。我这张，还不能掀。
    }
- -> monday

// ───────── 谈判后 ─────────

=== monday ===
十一月九号，礼拜一，早上七点二十。你站在自家车间门口。 # phase: post # place: phone # time: morning # exit: zhou
一号床镗到第三十件，今晚能齐三十六。二号床敞着盖，轴承没来，供应商改口说十一号。
{
- moved == 1 || deal("delivery") == 18:
    说定的日子还守得住，只是那一天余量，全吃进去了。
- deal("delivery") == 12:
    十二号齐九十六件，已经没有可能。全齐要到十八号。
- deal("delivery") == 17:
    照这么排，十七号要变成十八号。
- deal("delivery") == 15:
    照这么排，十五号要变成十八号。
- else:
    照这么排，全齐刚好是他自己写的十八号。
}
手机上有一句话，昨晚十点发来的。
{
- on_paper.before_friday:
    zhou: 礼拜五那个数，报上去了。明早七点半，我在。 # cue: hope
    zhou thinks: 礼拜四晚上他打来的时候，我正端着饭碗。没觉得烦。
- promised("call-first"):
    zhou: 明早七点半，我在。 # cue: hope
    zhou thinks: 多余发这一句。发都发了。
- else:
    zhou: 五天，没听见你们一点响。 # cue: worry
    zhou thinks: 我不该问的。问了，又成了我先开口。
}
* (wechat) [发微信，把件数和轴承一并写清 # act: disclose]
    ~ told = 4
    你把件数、轴承、新排的日子写成六行，发了过去。九点四十，回了一条。 # enter: zhou
    {promised("call-first"):
        zhou: 字看见了。说好的是电话。 # break: call-first
    - else:
        zhou: 字看见了。这种事，打个电话。 # cue: distance
    }
    zhou: 六行字，坏消息在第五行。
    zhou thinks: 写得周全。周全得像怕听见我出声。
    -> twelfth
* (count_only) [七点半打，报数，轴承不提 # act: mislead # lie: bearing]
    ~ told = 2
    你拨了过去，响一声就接了。 # enter: zhou
    me: 周工早。一号床三十件，今晚三十六，都在按部就班地走。
    {last_word.bearing:
        zhou: 轴承呢。今天九号。
        me: 在路上了。
    }
    {moved == 0 && deal("delivery") == 12:
        zhou: 三十。十二号要九十六，还有三天。
        me: 二号床一开，就快了。
    - else:
        zhou: 三十。好。 # cue: relief
    }
    zhou: 我写挂历上了。
    zhou thinks: 礼拜一，铃响了。这声音好听。
    -> twelfth
* (wait_supplier) [等供应商给准信，十点一并打 # act: withhold]
    ~ told = 3
    八点十分，手机先响了。 # enter: zhou
    {promised("call-first"):
        zhou: 说好八点前你打。这会儿是我打给你。 # break: call-first
    - else:
        zhou: 我不打，你打不打？ # cue: hurt
    }
    me: 轴承晚了，我想等个准信再跟您说。
    zhou: 准信我自己会等。我要的是你那一声。
    zhou thinks: 又是我先拿起的电话。
    -> twelfth
* (bad_first) {promised("call-first")} [七点半打，先说轴承晚两天到 # act: disclose, keep_promise # keep: call-first]
    ~ told = 1
    你拨了过去，响一声就接了。 # enter: zhou
    zhou thinks: 七点半。铃响的时候，我手已经在话筒上了。
    -> bad_news
* (bad_unasked) {not promised("call-first")} [七点半打，先说轴承晚两天到 # act: disclose, follow_up]
    ~ told = 1
    你拨了过去，响到第四声才接。 # enter: zhou
    zhou thinks: 没说要打，打来了。没好事。
    -> bad_news

=== bad_news ===
me: 周工，坏消息先说：二号床轴承晚两天，十一号到。件数三十，今晚三十六。
{last_word.bearing:
    zhou: 九号。我就等你这一句。
- else:
    电话那头有一会儿没声音。
}
{
- moved == 1 || deal("delivery") == 18:
    zhou: 十八号呢？
    me: 守得住。余量用完了。
    zhou: 余量就是拿来用的。 # cue: relief
- deal("delivery") == 12:
    zhou: 十二号呢？
    me: 十二号只有三十六件。余下六十件，十八号。
    zhou: ……那天我问过你，算没算过。 # cue: hurt
- deal("delivery") == 17:
    zhou: 十七就成了十八。
    zhou: 提前八天说的。够我挪了。 # cue: relief
- deal("delivery") == 15:
    zhou: 十五成了十八。
    zhou: 那个十五，你自己信过没有？ # cue: doubt
- else:
    zhou: 十八号呢？
    me: 守得住，一天富余也没有。
    zhou: 我写十八，就是替你们留的。 # cue: relief
}
zhou thinks: 不好听。可我是坐在椅子上听见的，不是站在线上。
-> twelfth

=== twelfth ===
{
- tale == 1:
    -> found_out
- moved == 1 || deal("delivery") == 18:
    -> dented
- deal("delivery") == 12:
    -> came_short
- else:
    -> thirty_short
}

=== found_out ===
~ tale = 2
十一月十二号，礼拜四下午。电话是他打来的。 # phase: post # time: afternoon
{moved == 0 && deal("delivery") == 12:
    zhou: 十二号了。架上三十六件，不是九十六。 # event: fail
    {promised("on-the-day"):
        zhou: 一天不晚，你说的。 # break: on-the-day
    }
}
zhou: 你们的检测报告，小孟拿给我看了。头一件上三坐标，是五号。 # exposed: half-done
zhou: 三号，你在我线尾上说，大半在等三坐标。 # cue: hurt
zhou thinks: 我拿那句话，在例会上报了日子。
* (shop_said) [说车间当时就这么报我的 # act: evade]
    me: 当时车间是这么报我的，我没到床子跟前去看。
    zhou: 车间报错了。检验没催。就你没错。
    zhou: 下回我直接问车间。 # cue: distance
    zhou thinks: 给他递了梯子，他往下踹。
* (own_it) [认下来：那句话是我自己编的 # act: apologise, disclose]
    me: 是我编的。您问到脸上，我没敢报个零。对不住您。
    zhou: 你报零，我说你一句。
    zhou: 你报大半，我拿去开会了。
    zhou thinks: 认了。往后他说一寸，我也得拿尺子过一遍。
* (let_him) [不辩解，等他把话说完 # act: stay_silent]
    你没出声。线那头是车间的响动，有人喊了一声老秦。
    {mood < -12:
        zhou: 没话？
        zhou: 那就这样。小孟以后找你们检验室。
    - else:
        zhou: 例会上，有人问我箱体到哪一步了。我把你的话学了一遍。
        zhou: 一个字没改。 # cue: hurt
    }
    zhou thinks: 辩一句，我就挂了。
* (lab_direct) [往后件数由检验室直接报您 # act: propose, repair]
    me: 往后件数由检验室直接报您，一天一个数，不经我的嘴。
    zhou: 不经你的嘴。
    zhou: 那要你这个客户经理，做什么？
    zhou thinks: 法子对。可那句话，他还没认。
- -> last_truck

=== dented ===
十一月十二号，礼拜四下午。三十六件是昨天三点进的厂。电话是他打来的。 # phase: post # time: afternoon
zhou: 点过了。三十六，尺寸都在公差里头。 # cue: relief
zhou: 两件法兰面磕了。你们垫的是纸板。 # cue: worry
zhou thinks: 磨一刀就能用。我听听他怎么接。
* (come_tonight) [今晚派人上门修，改用木隔板 # act: repair]
    me: 今晚派个师傅带油石过去修。下一车起换木隔板，照片先发您。
    zhou: 来的时候找老秦。他等着。
    zhou thinks: 先修，后改，没提钱。是干活的顺序。
* (carrier) [说多半路上颠的，去找物流 # act: explain]
    me: 出厂照片是好的，多半路上颠的。我这就找物流追。
    zhou: 物流是你找的，还是我找的？
    zhou thinks: 两道印子，他先找主儿。
* (one_more_ask) {not knows("audit")} [问磕的这两件耽误他哪一天 # act: follow_up_question # asks: audit]
    me: 这两件，会耽误您哪一天？
    {tells("audit"):
        zhou: ……二十四号。我的大客户来审厂，三天。 # reveals: audit
        zhou: 挂历上那个圈，你早看见了。
        zhou thinks: 他早看见了，没逼我。那就告诉他。
    - else:
        zhou: 耽误不了。磨一刀的事。
        zhou: 下一车别再垫纸板。
        zhou thinks: 二十四号，不在电话里说。
    }
* (stay_in) [二十四号起派质检驻厂三天 # act: care # needs: audit # uses: audit]
    me: 审厂那三天，我派个质检驻在您线上，磕的碰的当场修。
    zhou: ……穿你们的工装？
    me: 穿您的。
    zhou: 那行。让他早半个钟头到。 # cue: relief
    zhou thinks: 这话我没对他开过口。
* (scrap_two) [说这两件算报废，货款扣掉 # act: concede]
    me: 这两件按报废算，四千三，货款里扣。
    zhou: 磨一刀的事，你当废铁扔。
    zhou: 我缺的是件。
    zhou thinks: 花钱买清静。这毛病得改。
- -> last_truck

=== thirty_short ===
十一月十二号，礼拜四下午。电话是他打来的。 # phase: post # time: afternoon
zhou: 我不是来催日子的。日子还没到。
zhou: 架子见底了。镗好的有多少，先给我拉来。 # cue: worry
{knows("first-thirty"):
    zhou thinks: 三十件的话，我跟他说过。他没接。
- else:
    zhou thinks: 十二号前三十件。没人问，我也就没说。
}
* (on_schedule) [照原定办，到日子一车送齐 # act: refuse]
    me: 周工，原定是一次到齐。拆开发，检验和车都得重排，难。
    zhou: 原定是这么写的。
    zhou: 我求人，也就求到这儿。 # cue: hurt
    zhou thinks: 他没说错。没说错的话，有时候最凉。
* (send_now) [三十六件今晚发，车钱我们出 # act: repair]
    me: 检好的有三十六件，今晚发车，明早进厂。车钱我们出。
    zhou: 几点到？
    me: 六点半，不耽误您早班。
    zhou: 好。我让门卫留灯。 # cue: relief
    zhou thinks: 没讲价，问什么答什么。
* (what_day) {not knows("audit")} [问空着的架子是在赶哪一天 # act: probe_interest # asks: audit]
    me: 周工，这架子，是赶着哪一天？
    {tells("audit"):
        zhou: 二十四号。我的大客户来审厂，三天。 # reveals: audit
        zhou: 工位空着，没法给人看。
        me: 那三十六件，今晚发。
        zhou thinks: 早说，是不是早就发了？我也有我的不是。
    - else:
        zhou: 赶明天早班。
        zhou: 有就拉来，没有就直说。
        me: 有三十六。今晚发。
        zhou thinks: 问来问去。我只想听几点的车。
    }
* (buy_back_day) {deal("delivery") == 17 && (told == 1 || told == 4)} [三十六件先发，外协抢回一天 # act: repair, follow_up]
    ~ moved = 1
    me: 三十六件今晚发。另找江北一家厂外协镗十二件，把日子抢回来。
    zhou: 外协，谁出钱？
    me: 八千六，我们出。先请小孟去看过他们的床子，再上件。
    zhou: ……让老秦跟着去。 # cue: relief
    zhou thinks: 贵是贵。贵在该贵的地方。
* (ride_along) [三十六件我押车，赶在审厂前 # act: care # needs: audit # uses: audit]
    me: 审厂前不能让您空着。三十六件今晚走，我押车。
    zhou: 你押车，路上能快？
    me: 快不了。有事您能找着人。
    zhou: ……那路上慢点。 # cue: relief
    zhou thinks: 大冷天的。车上有暖风没有。
- -> last_truck

=== came_short ===
十一月十二号，礼拜四下午。电话是他打来的。 # phase: post # time: afternoon
zhou: 小孟去点的。三十六件。 # event: fail
{promised("on-the-day"):
    zhou: 一天不晚。那天是你说的，我描了两遍。 # break: on-the-day
}
zhou: 早上碰头，楼上问我箱体齐了没有。 # cue: hurt
zhou thinks: 我喝了口茶。那口茶真长。
* (sixteenth) [先报十六号，把今天稳过去 # act: evade]
    me: 十六号。十六号应该就齐了。
    {told == 1 || told == 4:
        zhou: 礼拜一说十八，今天说十六。
    - else:
        zhou: 应该。
    }
    zhou: 你们那儿的日子，是现写的？
    zhou thinks: 他连自己的床子一天出几件，都不肯跟我讲。
* (hear_out) [不辩，问他早上是怎么答的 # act: acknowledge_emotion, follow_up_question]
    me: 那一下，您替我们难堪了。您怎么答的？
    zhou: 我说，在路上。
    zhou: 跟九月一样。
    zhou thinks: 九月那句也是这么说的。我快成你们的人了。
* (real_number) [报实数：余下六十件十八号到 # act: admit_limit, apologise]
    me: 对不住，十二号是我应错了。余下六十件十八号到，这个数是照床子算的。
    {told == 1 || told == 4:
        zhou: 十八，礼拜一你说了。
        zhou: 可我那个十二，是三号从你嘴里听来的。 # cue: hurt
    - else:
        zhou: 十八。
        zhou: 这个数，你三号就有吧。 # cue: hurt
    }
    zhou thinks: 实数早就在那儿。他拿它换了我一个点头。
* (bearing_fault) [说是轴承误的，事先料不到 # act: explain]
    me: 实在是轴承误的，供应商临时改口，谁也料不到。
    zhou: 料不到。
    zhou: 我那天问过你，算没算过。
    zhou thinks: 又一样东西病了。
- -> last_truck

=== last_truck ===
{
- moved == 1 || deal("delivery") == 18 || not agreed:
    -> full_rack
- else:
    -> late_truck
}

=== full_rack ===
到日子那天，下午两点。你跟着最后一车进的厂，木隔板一层一层码得整齐。 # phase: post # place: factory-floor # time: afternoon
他从车头数到车尾，又数了一遍料架。
{promised("on-the-day"):
    zhou: 九十六。一件不少，一天不晚。 # keep: on-the-day
- else:
    zhou: 九十六。一件不少。
}
zhou: 老秦说，今年头一回要侧着身子过。 # cue: relief
{tale == 2:
    zhou: 货准了。你说的话，我还得再量一阵。 # cue: doubt
}
zhou thinks: 满的。今天我路过三回，都没好意思停。
* (qin) [去线上跟老秦他们打声招呼 # act: care]
    me: 我去跟老秦说一声。停的那些天，是他们替我们扛的。
    zhou: ……去吧。十六号工位。
    老秦摘了手套跟你握手，手是热的。
    zhou thinks: 方总没去过那个工位。
* (next_year) [趁热问明年框架哪天能签 # act: pressure]
    me: 周工，货也齐了。明年的框架，您看这礼拜能不能签？
    zhou: 漆还没干，就要上螺丝。
    zhou: 等着。
    zhou thinks: 原来这一车，是来换字的。
* (spare_pair) [二十四号前，再送两件备件来 # act: care # needs: audit # uses: audit]
    me: 审厂前我再送两件备件来，放您库里。用不上，我拉走。
    zhou: 没下单的东西。
    me: 没下单。怕您那天缺一件。
    zhou: 放老秦那儿。 # cue: relief
    zhou thinks: 那三天我睡不踏实。这下能少醒一回。
* (unload_check) [问这一车有没有磕碰和短缺 # act: follow_up]
    me: 这一车有没有磕碰、短件？有的话，我今天就在这儿办完。
    zhou: 两件蹭了漆。不碍事。
    zhou: 木隔板好。早该用。
    zhou thinks: 货到了，人没走。这就对了。
- -> december

=== late_truck ===
十一月十八号，下午。你跟着最后一车进的厂。他站在卸货口，没伸手。 # phase: post # place: factory-floor # time: afternoon
{
- deal("delivery") == 12:
    zhou: 齐了。十二号的货。
- deal("delivery") == 17 && told == 1:
    zhou: 十七说的，十八到的。你先打过电话。
    zhou: 楼上我先说了。没人吭声。 # cue: relief
- deal("delivery") == 17:
    zhou: 十七说的，十八到的。差一天。 # event: fail
- else:
    zhou: 十五说的，十八到的。差三天。 # event: fail
}
{promised("on-the-day") && deal("delivery") != 12:
    zhou: “一天不晚”。那四个字，我划了。 # break: on-the-day
}
{told == 2:
    zhou: 轴承十一号才到。九号那个电话，你说按部就班。 # exposed: bearing
    {promised("call-first"):
        zhou: 铃是响了。响的是空的。 # break: call-first
    }
}
zhou: 扣款单在小孟那儿。 # cue: limit
zhou thinks: 钱扣得清。挂历上那一格，扣不清。
* (what_paid) [问这几天，他替我们垫了什么 # act: follow_up_question]
    me: 扣款是一码。这几天，您替我们垫了什么？
    zhou: 两个通宵。从别的线上，借了四个人。
    zhou: 还有一句“快了”。说了十来遍。 # cue: hurt
    zhou thinks: 头一回有人问这个。单子上没有这一栏。
* (sign_it) [扣款单当场签字，一句不多讲 # act: concede]
    你要过笔，在扣款单上签了字，一句没讲。
    {
    - deal("penalty") == 3 && told == 1 && deal("delivery") != 12:
        zhou: 减半。电话你打过。
    - deal("penalty") == 1:
        zhou: 不封顶。你们自己应的。
    - deal("penalty") == 0:
        zhou: 照旧合同，千分之三。够买两条烟。
    - else:
        zhou: 一天一个点。照纸上来。
    }
    zhou thinks: 签得干脆。可我还是不知道，下回会怎样。
* (one_page) [递一页复盘：哪天断，怎么补 # act: apologise, repair]
    me: 晚了，对不住。这一页是复盘：哪天断的，谁该打电话，往后怎么补。
    他站着看完了，折成四折，放进胸前口袋。
    zhou: 没有“高度重视”。
    zhou: 行。能看。
    zhou thinks: 写的人挨过自己的骂。
* (not_ours) [说轴承不怪我们，能否免了 # act: self_serving_fairness]
    me: 周工，轴承是供应商误的，论理不全怪我们。这一回能不能免了？
    zhou: 你们的供应商，我连名字都不知道。
    zhou: 我只认得你。
    zhou thinks: 他有理。他们回回有理。
- -> december

=== december ===
十二月八号，礼拜二，傍晚。他办公室的暖气片在响。挂历翻到了最后一页。 # phase: post # place: office # time: evening
zhou: 坐。今天有凳子。
{
- told == 2 && full_rack:
    zhou: 二号床那根轴承，十一号才到的吧。你们师傅跟老秦聊起来的。 # exposed: bearing
    {promised("call-first"):
        zhou: 说好有变动先打的。 # break: call-first
    }
    zhou: 货没晚。话晚了。 # cue: hurt
    zhou thinks: 货要是也晚了，我反倒好受些。
- told == 1 && promised("call-first"):
    zhou: 从九号起，礼拜一的铃没断过。 # cue: relief
    zhou thinks: 有一回小孟先接了，我还不大乐意。
- trust < 42:
    zhou: 二十分钟。六点我还有个会。 # cue: distance
    zhou thinks: 该说的，其实都想好了。
- else:
    zhou: 上个月，总算翻过去了。 # cue: relief
    zhou thinks: 那三天过来，掉了四斤。
}
* (tea_tin) [递一罐茶，说天冷了给您暖暖 # act: small_talk]
    me: 老家的茶，天冷，您暖暖胃。
    zhou: 过一百的，我得登记。
    me: 四十八。
    zhou: ……那就泡上。
    zhou thinks: 价钱都替我想好了。细。
* (ring_over) [问二十四号那三天过得如何 # act: care # needs: audit # uses: audit]
    me: 二十四号那三天，怎么样？
    zhou: 过了。一个小项，灭火器过期。 # cue: relief
    zhou: 他们在十六号工位站了半个钟头。看老秦刮面。
    zhou thinks: 老伴问了我一句，他问了我一句。没别人了。
* (weak_spot) [问这一个月里哪处最不放心 # act: survey, open_question]
    me: 这一个月下来，我们哪一处您最不放心？
    {trust >= 50 && told == 1:
        zhou: 你调走了怎么办。
        zhou: 我认的是你的电话，不是你们的章。
    - else:
        zhou: 你们说话的时候。
        zhou: 不说话，看货，还行。
    }
    你翻开本子，照原话记了一行。
    zhou thinks: 敢问这个的不多。敢记下来的，更不多。
* (half_call) {told == 2 && full_rack} [认一句：那个电话我没说全 # act: apologise, disclose]
    me: 九号那个电话，我没说全。想着赶得上，就没提。对不住您。
    zhou: 赶得上，才更该提。
    zhou: 赶得上你都不说，赶不上呢？
    zhou thinks: 认了。礼拜一的铃再响，我得先想一想。
* (glass_sheet) {not knows("guarantee")} [问玻璃板下那张纸是什么 # act: probe_interest # asks: guarantee]
    me: 玻璃板底下这张，压了一年了吧？
    {tells("guarantee"):
        zhou: 去年续约，楼上要换你们。我签的字，给你们担的保。 # reveals: guarantee
        zhou: 压在这儿，提醒自己别手快。
        zhou thinks: 今天手也不快。不过手边有笔。
    - else:
        zhou: 一张旧单子。
        他拿茶杯压在上头。
        zhou thinks: 字是我的。这一年的滋味，也是我的。
    }
* (day_by_day) {knows("guarantee")} [把这个月的到货逐日报一遍 # act: summarise]
    me: 我把这个月的数给您对一遍。哪天进了多少，哪天晚，都在这页上。
    他拿红笔跟着，一行一行往下走。
    zhou: 晚的也写了。
    zhou thinks: 明天上那张桌子，这页纸我用得着。
- -> renewal

=== renewal ===
他从抽屉里拿出一张空白签批单，平摆在玻璃板上。
{deal("price") == 2:
    旁边是小孟做的滚动预测，一月、二月、三月，三格都填了数。
- else:
    笔搁在单子上，笔帽没拔。
}
{
- not agreed:
    zhou: 那张白表我还留着。四格，就填了一格。
- deal("price") == -5 && deal("penalty") == 1:
    zhou: 你们这份，降五个点，罚不封顶。便宜得我手发凉。
- deal("price") == -5:
    zhou: 你们这份，降了五个点。便宜得我手发凉。
- deal("penalty") == 1:
    zhou: 你们这份，罚不封顶。你们敢签，我倒不敢信。
- deal("penalty") == 0:
    zhou: 罚则还是那一条。照旧合同罚了一年，也没把谁罚准。
- else:
    zhou: 你们这份，四格都在理。越是在理，楼上越要多问一句。
}
zhou: 明年一千八百件。楼上给了两个名字，让我写一个。 # cue: power
zhou: 你说，我怎么写？ # cue: doubt # read
zhou thinks: 写谁，心里有八成了。剩那两成，看他这一句。
* (upstairs) [问楼上还等着听哪一句话 # act: probe_interest]
    me: 楼上那张桌子，还在等哪一句？
    zhou: 等一句，再晚了怎么办。
    me: 再晚，您不会是最后一个知道的。这句话，写进合同。
    zhou: ……这句好写。
    zhou thinks: 问的是我要过的那一关，不是他要的那个字。
* (today_please) [说机时快排满，请他今天定 # act: pressure]
    me: 周工，明年的机时十五号就排满。您今天定，我今晚就给您留。
    zhou: 你们的机时，什么时候不满？
    他把笔横了过来。
    zhou thinks: 到这会儿了，还是那把旧钥匙。
* (forty_pieces) [提出在他库里常备四十件货 # act: expand_pie]
    me: 明年在您库里常备四十件，货款我们压着，用一件补一件。
    zhou: 八万六，压在我这儿。
    {deal("price") == 2:
        me: 有您那份滚动预测，我们的床子不用瞎等，压得起。
    - else:
        me: 换您一份滚动预测。有它，我们的床子也不用瞎等。
    }
    zhou: 我省一条线，你省一台床。这账两头都通。 # cue: interest
    zhou thinks: 早有这四十件，今年哪有这么多事。
* (not_alone) [说担保这回我们签，您不用担 # act: propose_tradeoff # needs: guarantee # uses: guarantee]
    me: 去年那个字是您替我们签的。这回润成出交期担保书，方总签，我也签。
    zhou: 你签管什么用？
    me: 晚了，您先找得着我。
    zhou: ……签哪儿，自己找地方。 # cue: relief
    zhou thinks: 一年了。头一回觉得那张单子不是我一个人的。
* (take_back) {over == 1} [退一步：纸上有一条我应错了 # act: admit_limit]
    ~ over = 0
    {
    - deal("price") == -5 && deal("penalty") == 1:
        me: 有件事得往回收。五个点、不封顶，那天都应快了。应下来，我们做不住。
    - deal("price") == -5:
        me: 有件事得往回收。五个点，那天我应快了。应下来，我们做不住。
    - else:
        me: 有件事得往回收。不封顶，那天我应快了。真晚上几天，我们赔不起。
    }
    zhou: 纸上的字，你往回收。
    zhou: 楼上我得重说一遍。……行。做不住的数，我也不敢要。
    zhou thinks: 又得我去改口。不过这回，改的是句实话。
- -> verdict

=== verdict ===
{
- trust < 24:
    -> end_lost
- not agreed && trust < 40:
    -> end_quarter
- not agreed:
    -> end_split
- over == 1:
    -> end_thin
- trust < 33:
    -> end_quarter
- trust < 44:
    -> end_split
- trust >= 58 && full_rack:
    -> end_partner
- else:
    -> end_kept
}

=== end_partner ===
他拔开笔帽，写得很慢，一笔是一笔。
zhou: 一千八百件。润成。
他揭起玻璃板，把去年那张抽出来，新的压进去。
zhou: 两块平板刮到家，一贴就吸住。不靠劲。
{told == 1:
    zhou: 小许。礼拜一，还是七点半？
    me: 七点半。
- else:
    zhou: 小许。往后礼拜一，七点半打。
    me: 七点半，我打。
}
zhou thinks: 往后再出事，大概不用我站在线上才知道了。
走廊里有人推料车过去，轮子响得沉。是装满了的声音。 # ending: partner
-> END

=== end_kept ===
他把签批单转过来，名字已经写上了。
zhou: 写你们。永铸留着，半年一试。
{told == 1:
    zhou: 不是信你们厂。是下回有事，我知道电话是谁打来的。
- else:
    zhou: 话说前头。下回我要先听见铃，再看见架子空。
}
me: 记下了。
zhou: 别记。打。
zhou thinks: 保是又担了一回。这回手没抖。
你下楼时天黑透了。总装车间的灯还亮着，六个工位，六盏。 # ending: kept
-> END

=== end_split ===
他在签批单上写了两行，一行一个名字。
zhou: 一千零八十件给你。七百二十给永铸。
me: 六四开。
zhou: 一条腿的凳子，我坐怕了。
zhou: 明年这时候，看哪条腿长。
zhou thinks: 想都写他们的。手到那儿，自己停了。
走廊那头，小孟正在给永铸打电话，声音不高。你听见一个“六”，一个“四”。 # ending: split
-> END

=== end_quarter ===
他没往签批单上写，另撕了一张便笺。
zhou: 先一个季度。四百五十件。
zhou: 到三月，咱们坐下来，数日子。
me: 数日子。
zhou: 一天一天数。我不嫌慢。
zhou thinks: 不是给他们机会。是给老秦他们留条后路。
便笺上只有一个数，没有签名。你把它夹进本子，夹在三号那一页。 # ending: quarter
-> END

=== end_thin ===
{
- deal("price") == -5 && deal("penalty") == 1:
    zhou: 五个点，不封顶。你们应的，我照写。
- deal("price") == -5:
    zhou: 降五个点。你们应的，我照写。
- else:
    zhou: 罚不封顶。你们应的，我照写。
}
他签完，没有把笔递给你。
zhou: 亏着本的活，我年轻时干过。干到后来，刀都懒得磨。
me: 我们会磨的。
zhou: 嗯。
zhou thinks: 签是签了。明年这时候，我怕是还得看永铸的样件。
{
- deal("price") == -5 && deal("penalty") == 1:
    停车场里你算了一遍。一件剩四十三块，晚上两天就没了。
- deal("price") == -5:
    停车场里你算了一遍。一件剩四十三块，出一回废品就没了。
- else:
    停车场里你算了一遍。晚上几天，一件就只剩四十三块。
}
手机响了，是方总。 # ending: thin
-> END

=== end_lost ===
他在签批单上写了两个字，没拿手遮。
zhou: 永铸。第二轮五件，都在公差里。
me: 是我们没做好。
zhou: 货嘛，谁家都有晚的时候。
他送你到楼梯口。从前他不送人。
zhou: 雾天，路上慢点。
zhou thinks: 不是货。是他们的话，没一句吃得住劲。
出厂门要交访客单。离厂时间那一栏，门卫替你填好了。 # ending: lost
-> END
