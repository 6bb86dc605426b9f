<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name></name>
    <message id="ribbon.word">
        <source>DEMO</source>
        <translation>演示</translation>
    </message>
    <message id="ribbon.sentence">
        <source>People and jobs are made up</source>
        <translation>人和岗位都是虚构的</translation>
    </message>
    <message id="month.1">
        <source>Jan</source>
        <translation>1月</translation>
    </message>
    <message id="month.2">
        <source>Feb</source>
        <translation>2月</translation>
    </message>
    <message id="month.3">
        <source>Mar</source>
        <translation>3月</translation>
    </message>
    <message id="month.4">
        <source>Apr</source>
        <translation>4月</translation>
    </message>
    <message id="month.5">
        <source>May</source>
        <translation>5月</translation>
    </message>
    <message id="month.6">
        <source>Jun</source>
        <translation>6月</translation>
    </message>
    <message id="month.7">
        <source>Jul</source>
        <translation>7月</translation>
    </message>
    <message id="month.8">
        <source>Aug</source>
        <translation>8月</translation>
    </message>
    <message id="month.9">
        <source>Sep</source>
        <translation>9月</translation>
    </message>
    <message id="month.10">
        <source>Oct</source>
        <translation>10月</translation>
    </message>
    <message id="month.11">
        <source>Nov</source>
        <translation>11月</translation>
    </message>
    <message id="month.12">
        <source>Dec</source>
        <translation>12月</translation>
    </message>
    <message id="date.day">
        <source>%2 %1</source>
        <translation>%1%2日</translation>
    </message>
    <message id="date.month">
        <source>%2 %1</source>
        <translation>%1年%2</translation>
    </message>
    <message id="weekday.1">
        <source>Mon</source>
        <translation>星期一</translation>
    </message>
    <message id="weekday.2">
        <source>Tue</source>
        <translation>星期二</translation>
    </message>
    <message id="weekday.3">
        <source>Wed</source>
        <translation>星期三</translation>
    </message>
    <message id="weekday.4">
        <source>Thu</source>
        <translation>星期四</translation>
    </message>
    <message id="weekday.5">
        <source>Fri</source>
        <translation>星期五</translation>
    </message>
    <message id="weekday.6">
        <source>Sat</source>
        <translation>星期六</translation>
    </message>
    <message id="weekday.7">
        <source>Sun</source>
        <translation>星期日</translation>
    </message>
    <message id="greeting.morning">
        <source>Good morning</source>
        <translation>早上好</translation>
    </message>
    <message id="greeting.noon">
        <source>Hello</source>
        <translation>中午好</translation>
    </message>
    <message id="greeting.afternoon">
        <source>Good afternoon</source>
        <translation>下午好</translation>
    </message>
    <message id="greeting.evening">
        <source>Good evening</source>
        <translation>晚上好</translation>
    </message>
    <message id="pay.month">
        <source>yuan/mo</source>
        <translation>元/月</translation>
    </message>
    <message id="pay.day">
        <source>yuan/day</source>
        <translation>元/日</translation>
    </message>
    <message id="pay.hour">
        <source>yuan/hr</source>
        <translation>元/时</translation>
    </message>
    <message id="pay.piece">
        <source>yuan/pc</source>
        <translation>元/件</translation>
    </message>
    <message id="pay.from">
        <source>%1 and up</source>
        <translation>%1起</translation>
    </message>
    <message id="pay.up_to">
        <source>%1, up to</source>
        <translation>%1以内</translation>
    </message>
    <message id="pay.negotiable">
        <source>To be agreed</source>
        <translation>面议</translation>
    </message>
    <message id="shift.day">
        <source>Day shift</source>
        <translation>白班</translation>
    </message>
    <message id="shift.night">
        <source>Night shift</source>
        <translation>夜班</translation>
    </message>
    <message id="shift.rotating">
        <source>Shifts in turn</source>
        <translation>轮班</translation>
    </message>
    <message id="unit.months">
        <source>months</source>
        <translation>个月</translation>
    </message>
    <message id="unit.yuan">
        <source>yuan</source>
        <translation>元</translation>
    </message>
    <message id="list.comma">
        <source>, </source>
        <translation>、</translation>
    </message>
    <message id="page.previous">
        <source>Previous</source>
        <translation>上一页</translation>
    </message>
    <message id="page.next">
        <source>Next</source>
        <translation>下一页</translation>
    </message>
    <message id="dock.back">
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message id="dock.home">
        <source>Home</source>
        <translation>首页</translation>
    </message>
    <message id="dock.speak">
        <source>Listen</source>
        <translation>读给我听</translation>
    </message>
    <message id="dock.large">
        <source>Larger</source>
        <translation>大字</translation>
    </message>
    <message id="dock.normal">
        <source>Normal</source>
        <translation>标准字</translation>
    </message>
    <message id="dock.large.sign">
        <source>A</source>
        <translation>大</translation>
    </message>
    <message id="dock.language">
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message id="dock.contrast">
        <source>Contrast</source>
        <translation>黑白分明</translation>
    </message>
    <message id="dock.lower">
        <source>Lower</source>
        <translation>按钮放低</translation>
    </message>
    <message id="dock.help">
        <source>Help</source>
        <translation>叫人帮忙</translation>
    </message>
    <message id="dock.helped">
        <source>With helper</source>
        <translation>有人陪同</translation>
    </message>
    <message id="dock.leave">
        <source>Take card</source>
        <translation>取卡退出</translation>
    </message>
    <message id="dock.end">
        <source>Finish</source>
        <translation>退出</translation>
    </message>
    <message id="foot.kiosk">
        <source>Kiosk %1</source>
        <translation>%1 号机</translation>
    </message>
    <message id="foot.code">
        <source>Code %1</source>
        <translation>代码 %1</translation>
    </message>
    <message id="foot.limit">
        <source>Two minutes left</source>
        <translation>还剩两分钟，快到时间了</translation>
    </message>
    <message id="notice.line">
        <source>Line cut: vacancies as of %1</source>
        <translation>线路断了，岗位是 %1 的</translation>
    </message>
    <message id="notice.line_only">
        <source>Line to the city cut at %1</source>
        <translation>市里的线路 %1 断了</translation>
    </message>
    <message id="attract.title">
        <source>Insert card, find work</source>
        <translation>插卡，找工作</translation>
    </message>
    <message id="attract.card">
        <source>Social security</source>
        <translation>社会保障卡</translation>
    </message>
    <message id="attract.slot">
        <source>Chip up, all the way in</source>
        <translation>芯片朝上 插到底</translation>
    </message>
    <message id="attract.guest">
        <source>No card? Find work too</source>
        <translation>没有卡也可以找工作</translation>
    </message>
    <message id="attract.guest.more">
        <source>Forgotten, lost, from elsewhere: all fine</source>
        <translation>忘带、丢了、外地的卡，都可以</translation>
    </message>
    <message id="counts.open">
        <source>vacancies today</source>
        <translation>今天的岗位</translation>
    </message>
    <message id="counts.open.brief">
        <source>vacancies</source>
        <translation>个岗位</translation>
    </message>
    <message id="counts.new.brief">
        <source>new</source>
        <translation>个新来</translation>
    </message>
    <message id="counts.employers.brief">
        <source>employers</source>
        <translation>家单位</translation>
    </message>
    <message id="counts.open.unit">
        <source></source>
        <translation>个</translation>
    </message>
    <message id="counts.new">
        <source>new today</source>
        <translation>今天新来的</translation>
    </message>
    <message id="counts.new.unit">
        <source></source>
        <translation>个</translation>
    </message>
    <message id="counts.employers">
        <source>employers</source>
        <translation>在招的单位</translation>
    </message>
    <message id="counts.employers.unit">
        <source></source>
        <translation>家</translation>
    </message>
    <message id="tongue.zh_CN">
        <source>普通话</source>
        <translation>普通话</translation>
    </message>
    <message id="tongue.zh_CN.ask">
        <source>按这里</source>
        <translation>按这里</translation>
    </message>
    <message id="tongue.zh_HK">
        <source>粵語</source>
        <translation>粤语</translation>
    </message>
    <message id="tongue.zh_HK.ask">
        <source>撳呢度</source>
        <translation>撳呢度</translation>
    </message>
    <message id="tongue.en">
        <source>English</source>
        <translation>English</translation>
    </message>
    <message id="tongue.en.ask">
        <source>Touch here</source>
        <translation>Touch here</translation>
    </message>
    <message id="help.title">
        <source>Staff will help you</source>
        <translation>工作人员来帮您</translation>
    </message>
    <message id="help.where">
        <source>Ask the staff in vests in the hall</source>
        <translation>找大厅里穿马甲的工作人员</translation>
    </message>
    <message id="help.where.phone">
        <source>Ask staff in vests, or call %1</source>
        <translation>找穿马甲的工作人员，或打 %1</translation>
    </message>
    <message id="reading.card">
        <source>Reading your card</source>
        <translation>正在读卡</translation>
    </message>
    <message id="reading.card.more">
        <source>Please leave the card in.</source>
        <translation>请先不要取卡。</translation>
    </message>
    <message id="reading.city">
        <source>Finding vacancies</source>
        <translation>正在找岗位</translation>
    </message>
    <message id="reading.city.more">
        <source>Card read, asking the city.</source>
        <translation>卡读到了，正在问市里。</translation>
    </message>
    <message id="reading.calm">
        <source>Nothing for you to do.</source>
        <translation>不用您做什么。</translation>
    </message>
    <message id="reading.slot">
        <source>Reading</source>
        <translation>正在读卡</translation>
    </message>
    <message id="reading.step.card">
        <source>Card</source>
        <translation>读卡</translation>
    </message>
    <message id="reading.step.city">
        <source>City</source>
        <translation>问市里</translation>
    </message>
    <message id="reading.step.matches">
        <source>Vacancies</source>
        <translation>找岗位</translation>
    </message>
    <message id="fetching.title">
        <source>Getting your records</source>
        <translation>正在查您的社保</translation>
    </message>
    <message id="fetching.more">
        <source>PIN is right, asking the city.</source>
        <translation>密码对了，正在问市里。</translation>
    </message>
    <message id="fetching.step.pin">
        <source>PIN</source>
        <translation>对密码</translation>
    </message>
    <message id="fetching.step.city">
        <source>City</source>
        <translation>问市里</translation>
    </message>
    <message id="fetching.step.records">
        <source>Records</source>
        <translation>看记录</translation>
    </message>
    <message id="home.comma">
        <source>, </source>
        <translation>，</translation>
    </message>
    <message id="home.today">
        <source>Today</source>
        <translation>今天的市场</translation>
    </message>
    <message id="home.calm">
        <source>Take your time.</source>
        <translation>慢慢看，不着急。</translation>
    </message>
    <message id="home.news.morning">
        <source>%1 new vacancies this morning.</source>
        <translation>今早来了 %1 个新岗位。</translation>
    </message>
    <message id="home.news">
        <source>%1 new vacancies today.</source>
        <translation>今天来了 %1 个新岗位。</translation>
    </message>
    <message id="home.no_news">
        <source>Today's vacancies are here.</source>
        <translation>今天的岗位都在这里。</translation>
    </message>
    <message id="home.find">
        <source>Find vacancies</source>
        <translation>找岗位</translation>
    </message>
    <message id="home.find.more">
        <source>First say what work you want</source>
        <translation>先说说想做什么工</translation>
    </message>
    <message id="home.matches">
        <source>Vacancies for you</source>
        <translation>适合您的岗位</translation>
    </message>
    <message id="home.matches.more">
        <source>The best fit comes first</source>
        <translation>合适的排在前面</translation>
    </message>
    <message id="home.matches.unit">
        <source></source>
        <translation>个</translation>
    </message>
    <message id="home.near_misses">
        <source>One step away</source>
        <translation>还差一步</translation>
    </message>
    <message id="home.near_misses.more">
        <source>One thing is missing</source>
        <translation>补上一样就能做</translation>
    </message>
    <message id="home.near_misses.none">
        <source>None now</source>
        <translation>现在没有</translation>
    </message>
    <message id="home.near_misses.later">
        <source>After you choose</source>
        <translation>选了工种就知道</translation>
    </message>
    <message id="home.near_misses.unit">
        <source>vacancies</source>
        <translation>个岗位</translation>
    </message>
    <message id="home.records">
        <source>My insurance</source>
        <translation>我的社保</translation>
    </message>
    <message id="home.records.more">
        <source>Pension months paid</source>
        <translation>养老累计缴费</translation>
    </message>
    <message id="home.records.pin">
        <source>With your PIN</source>
        <translation>输密码就能看</translation>
    </message>
    <message id="home.records.card">
        <source>Needs a card</source>
        <translation>要插卡</translation>
    </message>
    <message id="home.records.cut">
        <source>Not available now</source>
        <translation>现在查不了</translation>
    </message>
    <message id="home.letters">
        <source>My letters</source>
        <translation>我的推荐信</translation>
    </message>
    <message id="home.letters.more">
        <source>Print again at a window</source>
        <translation>到窗口能再打</translation>
    </message>
    <message id="home.letters.card">
        <source>Needs a card</source>
        <translation>插卡才能写</translation>
    </message>
    <message id="home.letters.unit">
        <source>letters</source>
        <translation>份</translation>
    </message>
    <message id="home.wishes">
        <source>Work I want</source>
        <translation>想做什么工</translation>
    </message>
    <message id="home.wishes.none">
        <source>Choose trade, place</source>
        <translation>选工种和地区</translation>
    </message>
    <message id="home.wishes.more">
        <source>Change it here</source>
        <translation>可以改</translation>
    </message>
    <message id="home.wishes.unit">
        <source>trades</source>
        <translation>个工种</translation>
    </message>
    <message id="home.help.phone">
        <source>Or call %1</source>
        <translation>也可以打 %1</translation>
    </message>
    <message id="home.help">
        <source>Ask for help</source>
        <translation>叫人帮忙</translation>
    </message>
    <message id="matches.title">
        <source>Vacancies for you</source>
        <translation>适合您的岗位</translation>
    </message>
    <message id="matches.note">
        <source>%3 · page %1 of %2</source>
        <translation>%3 个 · 第 %1 页，共 %2 页</translation>
    </message>
    <message id="matches.pages">
        <source>Page %1 of %2</source>
        <translation>第 %1 页，共 %2 页</translation>
    </message>
    <message id="matches.chosen">
        <source>You chose:</source>
        <translation>您选的：</translation>
    </message>
    <message id="matches.any_trade">
        <source>any trade</source>
        <translation>不限工种</translation>
    </message>
    <message id="matches.any_district">
        <source>any district</source>
        <translation>不限地区</translation>
    </message>
    <message id="matches.openings">
        <source>%1 wanted</source>
        <translation>招 %1 人</translation>
    </message>
    <message id="matches.number">
        <source>Vacancy %1</source>
        <translation>岗位 %1</translation>
    </message>
    <message id="matches.gone">
        <source>This vacancy has just been filled</source>
        <translation>这个岗位刚刚招满或撤下</translation>
    </message>
    <message id="matches.empty">
        <source>Nothing fits right now</source>
        <translation>现在没有合适的岗位</translation>
    </message>
    <message id="matches.empty.do">
        <source>Try other wishes.</source>
        <translation>换个条件再看看。</translation>
    </message>
    <message id="matches.details">
        <source>Details</source>
        <translation>看详情</translation>
    </message>
    <message id="matches.change">
        <source>Change</source>
        <translation>换条件</translation>
    </message>
    <message id="vacancy.title">
        <source>Vacancy %1</source>
        <translation>岗位 %1</translation>
    </message>
    <message id="vacancy.until">
        <source>until %1</source>
        <translation>%1前有效</translation>
    </message>
    <message id="vacancy.openings">
        <source>%1 wanted</source>
        <translation>还招 %1 人</translation>
    </message>
    <message id="vacancy.posted">
        <source>posted %1</source>
        <translation>%1发布</translation>
    </message>
    <message id="vacancy.place">
        <source>Where</source>
        <translation>在哪里</translation>
    </message>
    <message id="vacancy.scan">
        <source>Scan to take it along</source>
        <translation>手机扫一扫，带走</translation>
    </message>
    <message id="vacancy.scan.more">
        <source>Only the vacancy, nothing about you.</source>
        <translation>里面只有岗位，没有您的资料。</translation>
    </message>
    <message id="vacancy.number">
        <source>No phone? Keep the number:</source>
        <translation>不用手机，记号码也行：</translation>
    </message>
    <message id="vacancy.letter">
        <source>Print letter</source>
        <translation>打印推荐信</translation>
    </message>
    <message id="vacancy.letter_number">
        <source>Get a letter</source>
        <translation>要推荐信</translation>
    </message>
    <message id="vacancy.letter.busy">
        <source>Writing the letter…</source>
        <translation>正在写推荐信…</translation>
    </message>
    <message id="vacancy.letter.card">
        <source>Needs a card</source>
        <translation>要插卡</translation>
    </message>
    <message id="vacancy.letter.closed">
        <source>This vacancy is filled</source>
        <translation>这个岗位招满了</translation>
    </message>
    <message id="vacancy.letter.again">
        <source>You have one already</source>
        <translation>您已经有一份</translation>
    </message>
    <message id="fact.shift">
        <source>Shift</source>
        <translation>班次</translation>
    </message>
    <message id="fact.rest">
        <source>Days off</source>
        <translation>休息</translation>
    </message>
    <message id="fact.board">
        <source>Board</source>
        <translation>吃住</translation>
    </message>
    <message id="fact.insurance">
        <source>Insurance</source>
        <translation>社保</translation>
    </message>
    <message id="fact.experience">
        <source>Experience</source>
        <translation>经验</translation>
    </message>
    <message id="fact.education">
        <source>Schooling</source>
        <translation>学历</translation>
    </message>
    <message id="fact.age">
        <source>Age</source>
        <translation>年龄</translation>
    </message>
    <message id="fact.certificates">
        <source>Certificate</source>
        <translation>证件</translation>
    </message>
    <message id="fact.hours">
        <source>Hours</source>
        <translation>时间</translation>
    </message>
    <message id="fact.not_stated">
        <source>not stated</source>
        <translation>没写</translation>
    </message>
    <message id="fact.not_asked">
        <source>not asked</source>
        <translation>没提</translation>
    </message>
    <message id="fact.board.both">
        <source>meals and room</source>
        <translation>包吃包住</translation>
    </message>
    <message id="fact.board.meals">
        <source>meals</source>
        <translation>包吃，不包住</translation>
    </message>
    <message id="fact.board.lodging">
        <source>room</source>
        <translation>包住，不包吃</translation>
    </message>
    <message id="fact.board.none">
        <source>neither</source>
        <translation>不包吃住</translation>
    </message>
    <message id="fact.insurance.yes">
        <source>paid</source>
        <translation>交社保</translation>
    </message>
    <message id="fact.insurance.no">
        <source>not paid</source>
        <translation>不交</translation>
    </message>
    <message id="fact.experience.years">
        <source>%1 years</source>
        <translation>%1 年以上</translation>
    </message>
    <message id="fact.age.between">
        <source>%1–%2</source>
        <translation>%1–%2 岁</translation>
    </message>
    <message id="fact.age.up_to">
        <source>up to %1</source>
        <translation>%1 岁以内</translation>
    </message>
    <message id="fact.age.from">
        <source>from %1</source>
        <translation>满 %1 岁</translation>
    </message>
    <message id="education.1">
        <source>primary</source>
        <translation>小学</translation>
    </message>
    <message id="education.2">
        <source>junior high</source>
        <translation>初中</translation>
    </message>
    <message id="education.3">
        <source>senior high</source>
        <translation>高中</translation>
    </message>
    <message id="education.4">
        <source>college</source>
        <translation>大专</translation>
    </message>
    <message id="education.5">
        <source>bachelor</source>
        <translation>本科</translation>
    </message>
    <message id="education.6">
        <source>graduate</source>
        <translation>研究生</translation>
    </message>
    <message id="letter.title">
        <source>Your letter is ready</source>
        <translation>推荐信写好了</translation>
    </message>
    <message id="letter.number">
        <source>Letter number</source>
        <translation>推荐信编号</translation>
    </message>
    <message id="letter.check">
        <source>Check code</source>
        <translation>校验码</translation>
    </message>
    <message id="letter.until">
        <source>Good until</source>
        <translation>有效期到</translation>
    </message>
    <message id="letter.paper.printing">
        <source>Printing</source>
        <translation>正在打印</translation>
    </message>
    <message id="letter.paper.printing.more">
        <source>Paper comes out at the lower right.</source>
        <translation>纸从右下方出来，请稍等。</translation>
    </message>
    <message id="letter.paper.printed">
        <source>Please take your letter</source>
        <translation>请取走推荐信</translation>
    </message>
    <message id="letter.paper.printed.more">
        <source>It is in the tray at the lower right.</source>
        <translation>纸在右下方的出纸口。</translation>
    </message>
    <message id="letter.paper.none">
        <source>Please note the number</source>
        <translation>请记下编号</translation>
    </message>
    <message id="letter.paper.none.more">
        <source>A window prints it by its number.</source>
        <translation>到窗口报编号，就能打印。</translation>
    </message>
    <message id="letter.provisional">
        <source>A window has to finish this letter</source>
        <translation>要到窗口办完手续才算数</translation>
    </message>
    <message id="letter.more_vacancies">
        <source>More vacancies</source>
        <translation>再看别的岗位</translation>
    </message>
    <message id="near_miss.title">
        <source>One step away</source>
        <translation>还差一步</translation>
    </message>
    <message id="near_miss.note">
        <source>%2 of %1 vacancies</source>
        <translation>%1 个岗位 · 第 %2 个</translation>
    </message>
    <message id="near_miss.only">
        <source>Only this is missing</source>
        <translation>只差这一样</translation>
    </message>
    <message id="near_miss.certificate">
        <source>%1</source>
        <translation>%1</translation>
    </message>
    <message id="near_miss.certificate.detail">
        <source>asked for here</source>
        <translation>这个岗位要</translation>
    </message>
    <message id="near_miss.certificate.how">
        <source>Ask about courses</source>
        <translation>问问有没有培训班</translation>
    </message>
    <message id="near_miss.education">
        <source>%1</source>
        <translation>%1毕业</translation>
    </message>
    <message id="near_miss.education.detail">
        <source>asked for here</source>
        <translation>这个岗位要</translation>
    </message>
    <message id="near_miss.education.how">
        <source>Experience may do</source>
        <translation>有的单位看经验</translation>
    </message>
    <message id="near_miss.shift">
        <source>%1</source>
        <translation>%1</translation>
    </message>
    <message id="near_miss.shift.detail">
        <source>you did not choose it</source>
        <translation>您没选这个班</translation>
    </message>
    <message id="near_miss.shift.how">
        <source>If you can work it, try</source>
        <translation>能上这个班就去试</translation>
    </message>
    <message id="near_miss.experience">
        <source>%1</source>
        <translation>%1经验</translation>
    </message>
    <message id="near_miss.experience.detail">
        <source>asked for here</source>
        <translation>这个岗位要</translation>
    </message>
    <message id="near_miss.experience.how">
        <source>Some employers teach</source>
        <translation>有的单位肯教</translation>
    </message>
    <message id="near_miss.age">
        <source>Age %1</source>
        <translation>年龄 %1</translation>
    </message>
    <message id="near_miss.age.detail">
        <source>asked for here</source>
        <translation>这个岗位要</translation>
    </message>
    <message id="near_miss.age.how">
        <source>Ask if it is strict</source>
        <translation>问问能不能放宽</translation>
    </message>
    <message id="near_miss.how">
        <source>What helps</source>
        <translation>这样补上</translation>
    </message>
    <message id="near_miss.ask">
        <source>Ask the staff</source>
        <translation>问工作人员</translation>
    </message>
    <message id="near_miss.until">
        <source>Vacancy stands until</source>
        <translation>岗位有效到</translation>
    </message>
    <message id="near_miss.open">
        <source>See this vacancy</source>
        <translation>看这个岗位</translation>
    </message>
    <message id="near_miss.next">
        <source>Next one</source>
        <translation>看下一个</translation>
    </message>
    <message id="near_miss.previous">
        <source>Previous one</source>
        <translation>看上一个</translation>
    </message>
    <message id="near_miss.met">
        <source>met</source>
        <translation>符合</translation>
    </message>
    <message id="near_miss.unknown">
        <source>not known, ask</source>
        <translation>您没填，问问就行</translation>
    </message>
    <message id="near_miss.not_asked">
        <source>not asked for</source>
        <translation>这个岗位没提</translation>
    </message>
    <message id="near_miss.pane.age">
        <source>Age fits</source>
        <translation>年龄合适</translation>
    </message>
    <message id="near_miss.pane.education">
        <source>Schooling fits</source>
        <translation>学历够</translation>
    </message>
    <message id="near_miss.pane.experience">
        <source>Experience fits</source>
        <translation>经验够</translation>
    </message>
    <message id="near_miss.pane.certificate">
        <source>Certificate held</source>
        <translation>证件有</translation>
    </message>
    <message id="near_miss.pane.shift">
        <source>Shift fits</source>
        <translation>班次合适</translation>
    </message>
    <message id="near_miss.free.age">
        <source>Any age</source>
        <translation>不看年龄</translation>
    </message>
    <message id="near_miss.free.education">
        <source>Any schooling</source>
        <translation>不看学历</translation>
    </message>
    <message id="near_miss.free.experience">
        <source>No experience</source>
        <translation>不看经验</translation>
    </message>
    <message id="near_miss.free.certificate">
        <source>No certificate</source>
        <translation>不看证件</translation>
    </message>
    <message id="near_miss.free.shift">
        <source>Any shift</source>
        <translation>不看班次</translation>
    </message>
    <message id="wishes.trade.title">
        <source>What work?</source>
        <translation>想做什么工</translation>
    </message>
    <message id="wishes.trade.ask">
        <source>Choose some, or none.</source>
        <translation>可以选几样，不选也行。</translation>
    </message>
    <message id="wishes.trade.unit">
        <source>vacancies</source>
        <translation>个岗位</translation>
    </message>
    <message id="wishes.trade.any">
        <source>None: see all</source>
        <translation>不选，看全部</translation>
    </message>
    <message id="wishes.district.title">
        <source>Where?</source>
        <translation>想在哪里做</translation>
    </message>
    <message id="wishes.district.ask">
        <source>Choose some, or none.</source>
        <translation>可以选几个区，不选也行。</translation>
    </message>
    <message id="wishes.district.any">
        <source>The whole city</source>
        <translation>全市都看</translation>
    </message>
    <message id="wishes.city">
        <source>Whole city</source>
        <translation>全市</translation>
    </message>
    <message id="wishes.note">
        <source>Page %1 of %2</source>
        <translation>第 %1 页，共 %2 页</translation>
    </message>
    <message id="wishes.next">
        <source>Next step</source>
        <translation>下一步</translation>
    </message>
    <message id="wishes.done">
        <source>Find vacancies</source>
        <translation>找岗位</translation>
    </message>
    <message id="wishes.chosen">
        <source>%1 chosen: %2</source>
        <translation>选了 %1 个：%2</translation>
    </message>
    <message id="wishes.busy">
        <source>Looking…</source>
        <translation>正在找…</translation>
    </message>
    <message id="pin.asking.title">
        <source>Enter your card's PIN</source>
        <translation>请输入卡的密码</translation>
    </message>
    <message id="pin.asking.more">
        <source>Usually 6 digits. Shield with your hand.</source>
        <translation>一般 6 位。请用手挡一挡。</translation>
    </message>
    <message id="pin.warned.title">
        <source>One try left</source>
        <translation>只剩最后 1 次</translation>
    </message>
    <message id="pin.warned.more">
        <source>Wrong again locks the PIN. If unsure, stop.</source>
        <translation>再错，密码会锁住。没把握就先不试。</translation>
    </message>
    <message id="pin.blocked.title">
        <source>The PIN is locked</source>
        <translation>密码锁住了</translation>
    </message>
    <message id="pin.blocked.more">
        <source>The insurance window unlocks it. Vacancies still work.</source>
        <translation>带身份证到社保窗口，当场能解开。岗位照样能看。</translation>
    </message>
    <message id="pin.asking_card">
        <source>Asking the card…</source>
        <translation>正在问卡…</translation>
    </message>
    <message id="pin.tries">
        <source>%1 tries left</source>
        <translation>还可以试 %1 次</translation>
    </message>
    <message id="pin.calm">
        <source>Take your time.</source>
        <translation>慢慢按，不着急。</translation>
    </message>
    <message id="pin.wrong">
        <source>That was not it. No hurry.</source>
        <translation>刚才没对上。不着急。</translation>
    </message>
    <message id="pin.confirm">
        <source>Confirm</source>
        <translation>确定</translation>
    </message>
    <message id="pin.busy">
        <source>Checking…</source>
        <translation>正在对…</translation>
    </message>
    <message id="pin.missing">
        <source>%1 more at least</source>
        <translation>至少还要 %1 位</translation>
    </message>
    <message id="pin.forgotten">
        <source>I forgot my PIN</source>
        <translation>我不记得密码</translation>
    </message>
    <message id="pin.not_now">
        <source>Not now</source>
        <translation>先不试</translation>
    </message>
    <message id="pin.go_on">
        <source>Try once more</source>
        <translation>试最后一次</translation>
    </message>
    <message id="pin.clear">
        <source>Clear</source>
        <translation>清空</translation>
    </message>
    <message id="pin.back">
        <source>Back one</source>
        <translation>退一格</translation>
    </message>
    <message id="pin.without">
        <source>Vacancies need no PIN.</source>
        <translation>不输密码，也可以看岗位。</translation>
    </message>
    <message id="kind.pension">
        <source>Pension</source>
        <translation>养老</translation>
    </message>
    <message id="kind.medical">
        <source>Medical</source>
        <translation>医疗</translation>
    </message>
    <message id="kind.unemployment">
        <source>Job loss</source>
        <translation>失业</translation>
    </message>
    <message id="kind.injury">
        <source>Injury</source>
        <translation>工伤</translation>
    </message>
    <message id="kind.maternity">
        <source>Maternity</source>
        <translation>生育</translation>
    </message>
    <message id="records.title">
        <source>My insurance</source>
        <translation>我的社保</translation>
    </message>
    <message id="records.as_of">
        <source>as of %1</source>
        <translation>数据到 %1</translation>
    </message>
    <message id="records.total">
        <source>%1, paid</source>
        <translation>%1一共缴了</translation>
    </message>
    <message id="records.last">
        <source>Last paid</source>
        <translation>最后一次缴费</translation>
    </message>
    <message id="records.pension">
        <source>To %1 years</source>
        <translation>离 %1 年还差</translation>
    </message>
    <message id="records.rules">
        <source>by today's rules</source>
        <translation>按现在的规定</translation>
    </message>
    <message id="records.benefit">
        <source>Benefit due</source>
        <translation>失业金可领</translation>
    </message>
    <message id="records.drawn">
        <source>%1 drawn</source>
        <translation>已领 %1 个月</translation>
    </message>
    <message id="records.chart">
        <source>Months paid</source>
        <translation>哪年哪月缴了</translation>
    </message>
    <message id="records.key.paid">
        <source>paid</source>
        <translation>缴了</translation>
    </message>
    <message id="records.key.gap">
        <source>gap</source>
        <translation>没缴</translation>
    </message>
    <message id="records.key.not_due">
        <source>not due</source>
        <translation>未到</translation>
    </message>
    <message id="records.gap">
        <source>%1 months</source>
        <translation>断 %1 个月</translation>
    </message>
    <message id="records.gap.short">
        <source>%1</source>
        <translation>断 %1</translation>
    </message>
    <message id="records.gap.goes_on">
        <source>cont.</source>
        <translation>接上年</translation>
    </message>
    <message id="records.in_force">
        <source>in force</source>
        <translation>在保</translation>
    </message>
    <message id="records.stopped">
        <source>stopped</source>
        <translation>停缴</translation>
    </message>
    <message id="records.months">
        <source>%1 mo</source>
        <translation>%1 个月</translation>
    </message>
    <message id="records.nothing">
        <source>No records of this kind</source>
        <translation>没有这一项的记录</translation>
    </message>
    <message id="records.amount">
        <source>Account</source>
        <translation>账户里的钱</translation>
    </message>
    <message id="records.no_amount">
        <source>no account</source>
        <translation>没有账户</translation>
    </message>
    <message id="records.helped">
        <source>Hidden now</source>
        <translation>陪同时不显示</translation>
    </message>
    <message id="records.show">
        <source>Show</source>
        <translation>显示金额</translation>
    </message>
    <message id="records.hide">
        <source>Hide</source>
        <translation>收起金额</translation>
    </message>
    <message id="records.other">
        <source>Other kinds</source>
        <translation>看别的险</translation>
    </message>
    <message id="records.earlier">
        <source>Earlier</source>
        <translation>更早几年</translation>
    </message>
    <message id="records.later">
        <source>Later</source>
        <translation>更近几年</translation>
    </message>
    <message id="trouble.works">
        <source>This works now</source>
        <translation>现在可以用</translation>
    </message>
    <message id="trouble.works.find">
        <source>See vacancies</source>
        <translation>看岗位、找工作</translation>
    </message>
    <message id="trouble.works.letter">
        <source>Letters</source>
        <translation>写推荐信</translation>
    </message>
    <message id="trouble.works.scan">
        <source>Take codes along</source>
        <translation>手机扫码带走</translation>
    </message>
    <message id="trouble.works.ask">
        <source>Ask somebody</source>
        <translation>找人问</translation>
    </message>
    <message id="trouble.works.without_card">
        <source>without a card</source>
        <translation>不用卡也行</translation>
    </message>
    <message id="trouble.works.as_usual">
        <source>as usual</source>
        <translation>照常</translation>
    </message>
    <message id="trouble.works.as_of">
        <source>as of %1</source>
        <translation>%1 的岗位</translation>
    </message>
    <message id="trouble.not_now">
        <source>Not now</source>
        <translation>现在用不了</translation>
    </message>
    <message id="trouble.not_now.records">
        <source>Insurance records</source>
        <translation>查社保</translation>
    </message>
    <message id="trouble.window">
        <source>at %1</source>
        <translation>可到 %1 办</translation>
    </message>
    <message id="trouble.any_window">
        <source>at a window</source>
        <translation>可到窗口办</translation>
    </message>
    <message id="trouble.desk">
        <source>service desk</source>
        <translation>服务台</translation>
    </message>
    <message id="trouble.find_first">
        <source>Find work first</source>
        <translation>先找工作</translation>
    </message>
    <message id="trouble.card.calm">
        <source>Your card is fine</source>
        <translation>卡没有事</translation>
    </message>
    <message id="trouble.card.no_hurry">
        <source>Take your time</source>
        <translation>不着急</translation>
    </message>
    <message id="trouble.card.out">
        <source>Take the card out to go on.</source>
        <translation>取出卡，这页就会收起。</translation>
    </message>
    <message id="trouble.card.wanted">
        <source>This is the card</source>
        <translation>要用的是这张</translation>
    </message>
    <message id="trouble.card.like_this">
        <source>Insert it like this</source>
        <translation>像这样插</translation>
    </message>
    <message id="trouble.card.how">
        <source>Chip up, all the way in.</source>
        <translation>芯片朝上，插到底。</translation>
    </message>
    <message id="trouble.records.calm">
        <source>Vacancies still work</source>
        <translation>岗位照样看</translation>
    </message>
    <message id="trouble.line.calm">
        <source>Not your fault</source>
        <translation>不是您的问题</translation>
    </message>
    <message id="trouble.line.title">
        <source>The line is cut</source>
        <translation>市里的线路断了</translation>
    </message>
    <message id="trouble.line.since">
        <source>Cut at %1, for %2 minutes.</source>
        <translation>%1 断的，已经 %2 分钟。</translation>
    </message>
    <message id="trouble.line.just">
        <source>Cut at %1, just now.</source>
        <translation>%1 刚断的。</translation>
    </message>
    <message id="trouble.line.now">
        <source>No answer just now.</source>
        <translation>刚才没有连上。</translation>
    </message>
    <message id="trouble.line.mends">
        <source>It reconnects by itself.</source>
        <translation>机器在重连，不用您做什么。</translation>
    </message>
    <message id="card_kind.resident_id">
        <source>This is an id card</source>
        <translation>这是身份证</translation>
    </message>
    <message id="card_kind.resident_id.do">
        <source>This machine uses the social security card. Without it you can still find work.</source>
        <translation>请换社会保障卡再插。没有卡，也能找工作。</translation>
    </message>
    <message id="card_kind.bank">
        <source>This is a bank card</source>
        <translation>这是银行卡</translation>
    </message>
    <message id="card_kind.bank.do">
        <source>Please insert the card that says "social security card".</source>
        <translation>请插印着“社会保障卡”几个字的那张。</translation>
    </message>
    <message id="card_kind.transport">
        <source>This is a transport card</source>
        <translation>这是交通卡</translation>
    </message>
    <message id="card_kind.transport.do">
        <source>Keep it for your journey. Please insert the social security card.</source>
        <translation>坐车的卡请收好。请换社会保障卡再插。</translation>
    </message>
    <message id="card_kind.health">
        <source>This is a health card</source>
        <translation>这是健康卡</translation>
    </message>
    <message id="card_kind.health.do">
        <source>Keep it for the hospital. Please insert the social security card.</source>
        <translation>看病的卡请收好。请换社会保障卡再插。</translation>
    </message>
    <message id="card_kind.sim">
        <source>This is a SIM card</source>
        <translation>这是手机卡</translation>
    </message>
    <message id="card_kind.sim.do">
        <source>Put it back into the phone. Please insert the social security card.</source>
        <translation>手机卡请装回手机。请换社会保障卡再插。</translation>
    </message>
    <message id="card_kind.sam">
        <source>This is a machine's card</source>
        <translation>这是设备的安全卡</translation>
    </message>
    <message id="card_kind.sam.do">
        <source>This card belongs to a machine. Please give it to the staff.</source>
        <translation>这张卡是机器用的。请交给工作人员。</translation>
    </message>
    <message id="card_kind.old_labour">
        <source>An old labour card</source>
        <translation>这是旧的劳动保障卡</translation>
    </message>
    <message id="card_kind.old_labour.do">
        <source>It cannot be read here. The window changes it for a social security card.</source>
        <translation>旧卡在这里读不了。请到社保窗口换社会保障卡。</translation>
    </message>
    <message id="cleared.title">
        <source>Good luck</source>
        <translation>祝您顺利</translation>
    </message>
    <message id="cleared.more">
        <source>Nothing of yours is kept</source>
        <translation>您的资料没有留下</translation>
    </message>
    <message id="cleared.card">
        <source>Take your card</source>
        <translation>请取卡</translation>
    </message>
    <message id="cleared.heading">
        <source>Wiped from this machine</source>
        <translation>本机已清除以下内容</translation>
    </message>
    <message id="cleared.gone">
        <source>wiped</source>
        <translation>已清除</translation>
    </message>
    <message id="cleared.nothing">
        <source>none</source>
        <translation>没有</translation>
    </message>
    <message id="cleared.name">
        <source>Name and numbers</source>
        <translation>姓名和证件号</translation>
    </message>
    <message id="cleared.records">
        <source>Insurance records seen</source>
        <translation>看过的社保记录</translation>
    </message>
    <message id="cleared.vacancies">
        <source>%1 vacancies seen</source>
        <translation>看过的 %1 个岗位</translation>
    </message>
    <message id="cleared.no_vacancies">
        <source>Vacancies seen</source>
        <translation>看过的岗位</translation>
    </message>
    <message id="cleared.choices">
        <source>What you touched</source>
        <translation>按过、选过的</translation>
    </message>
    <message id="cleared.paper">
        <source>Unfinished prints</source>
        <translation>没打完的纸</translation>
    </message>
    <message id="cleared.codes">
        <source>Codes on the screen</source>
        <translation>屏幕上的二维码</translation>
    </message>
    <message id="cleared.take">
        <source>Please take your things</source>
        <translation>请带好您的东西</translation>
    </message>
    <message id="cleared.take.more">
        <source>Card, phone, umbrella.</source>
        <translation>卡、手机、雨伞，都看一眼。</translation>
    </message>
    <message id="cleared.take.letters">
        <source>Card, and %1 letter(s)</source>
        <translation>请带好：卡、推荐信 %1 份</translation>
    </message>
    <message id="cleared.take.paper">
        <source>Paper is in the tray, lower right.</source>
        <translation>纸在右下方的出纸口。</translation>
    </message>
    <message id="cleared.take.number">
        <source>Keep the number for the window.</source>
        <translation>记好编号，到窗口能打印。</translation>
    </message>
    <message id="cleared.understood">
        <source>All right</source>
        <translation>知道了</translation>
    </message>
    <message id="cleared.back_in">
        <source>Back to start in %1 s</source>
        <translation>%1 秒后回到首页</translation>
    </message>
    <message id="cleared.stays">
        <source>Back to start once the card is out</source>
        <translation>取走卡，就回到首页</translation>
    </message>
    <message id="cleared.slot">
        <source>Take the card</source>
        <translation>请取卡</translation>
    </message>
    <message id="idle.title">
        <source>Still there?</source>
        <translation>您还在吗？</translation>
    </message>
    <message id="idle.more">
        <source>Untouched, all is wiped in %1 s.</source>
        <translation>没人按，%1 秒后自动清除。</translation>
    </message>
    <message id="idle.calm">
        <source>Your data is covered.</source>
        <translation>您的资料先盖住了。</translation>
    </message>
    <message id="idle.here">
        <source>I am here</source>
        <translation>我还在</translation>
    </message>
    <message id="reason.against">
        <source>Mind: %1</source>
        <translation>要留意：%1</translation>
    </message>
    <message id="reason.did_trade">
        <source>%1 years: %2</source>
        <translation>做过 %1 年%2</translation>
    </message>
    <message id="reason.did_this_work">
        <source>%1 years at this</source>
        <translation>做过 %1 年这行</translation>
    </message>
    <message id="reason.wished_trade">
        <source>The trade you want</source>
        <translation>是您想找的工</translation>
    </message>
    <message id="reason.near_trade">
        <source>Close to %1</source>
        <translation>和%1相近</translation>
    </message>
    <message id="reason.same_district">
        <source>In %1</source>
        <translation>同在%1</translation>
    </message>
    <message id="reason.next_district">
        <source>Next to %1</source>
        <translation>挨着%1</translation>
    </message>
    <message id="reason.certificate_held">
        <source>You hold %1</source>
        <translation>有%1</translation>
    </message>
    <message id="reason.certificates_held">
        <source>Certificates held</source>
        <translation>证件您都有</translation>
    </message>
    <message id="reason.wage_above">
        <source>%1 yuan more</source>
        <translation>比原来高 %1 元</translation>
    </message>
    <message id="reason.wage_enough">
        <source>Pay you want</source>
        <translation>够您想要的工资</translation>
    </message>
    <message id="reason.lodging_and_meals">
        <source>Meals and room</source>
        <translation>包吃包住</translation>
    </message>
    <message id="reason.lodging">
        <source>Room</source>
        <translation>包住</translation>
    </message>
    <message id="reason.meals">
        <source>Meals</source>
        <translation>包吃</translation>
    </message>
    <message id="reason.insurance">
        <source>Insurance paid</source>
        <translation>交社保</translation>
    </message>
    <message id="reason.shift_fits">
        <source>Shift you want</source>
        <translation>班次合您意</translation>
    </message>
    <message id="reason.day_shift">
        <source>Day shift only</source>
        <translation>只上白班</translation>
    </message>
    <message id="reason.welcomed">
        <source>You are welcome</source>
        <translation>欢迎您应聘</translation>
    </message>
    <message id="reason.posted_today">
        <source>New today</source>
        <translation>今天新到</translation>
    </message>
    <message id="reason.fresh">
        <source>Just posted</source>
        <translation>新来的岗位</translation>
    </message>
    <message id="reason.many_openings">
        <source>%1 wanted</source>
        <translation>一次招 %1 人</translation>
    </message>
    <message id="reason.no_schooling_asked">
        <source>Any schooling</source>
        <translation>没提学历</translation>
    </message>
    <message id="reason.no_experience_asked">
        <source>No experience</source>
        <translation>没提经验</translation>
    </message>
    <message id="reason.still_hiring">
        <source>%1 still wanted</source>
        <translation>还招 %1 人</translation>
    </message>
    <message id="reason.outside_city">
        <source>outside the city</source>
        <translation>不在本市</translation>
    </message>
    <message id="reason.wage_below">
        <source>%1 yuan less</source>
        <translation>比您原来低 %1 元</translation>
    </message>
    <message id="reason.wage_below_wish">
        <source>%1 under your wish</source>
        <translation>比您要的低 %1 元</translation>
    </message>
    <message id="reason.experience_asked">
        <source>%1 years asked</source>
        <translation>要做过 %1 年</translation>
    </message>
    <message id="reason.night_shift">
        <source>night shift</source>
        <translation>要上夜班</translation>
    </message>
    <message id="reason.rotating_shift">
        <source>shifts in turn</source>
        <translation>要轮班</translation>
    </message>
    <message id="reason.wage_uncertain">
        <source>pay to be agreed</source>
        <translation>工资要面谈</translation>
    </message>
    <message id="reason.piece_pay">
        <source>paid by the piece</source>
        <translation>按件算工钱</translation>
    </message>
    <message id="reason.other_district">
        <source>in %1</source>
        <translation>在%1</translation>
    </message>
    <message id="reason.age_asked">
        <source>wants age %1</source>
        <translation>招%1岁</translation>
    </message>
    <message id="reason.other_trade">
        <source>another trade</source>
        <translation>是另一行</translation>
    </message>
    <message id="failure.C-101">
        <source>No card reader</source>
        <translation>读卡器没有接上</translation>
    </message>
    <message id="failure.C-101.do">
        <source>You can find work without a card.</source>
        <translation>没有卡，也可以找工作。</translation>
    </message>
    <message id="failure.C-102">
        <source>Cards cannot be read now</source>
        <translation>读卡暂时用不了</translation>
    </message>
    <message id="failure.C-102.do">
        <source>You can find work without a card.</source>
        <translation>没有卡，也可以找工作。</translation>
    </message>
    <message id="failure.C-103">
        <source>The card came out too early</source>
        <translation>卡还没读完就取出了</translation>
    </message>
    <message id="failure.C-103.do">
        <source>Insert it again, all the way.</source>
        <translation>请再插一次，插到底。</translation>
    </message>
    <message id="failure.C-104">
        <source>The card does not answer</source>
        <translation>卡没有回应</translation>
    </message>
    <message id="failure.C-104.do">
        <source>Take it out, chip up, try again.</source>
        <translation>请取出来，芯片朝上再插一次。</translation>
    </message>
    <message id="failure.C-105">
        <source>This card cannot be read</source>
        <translation>这张卡读不出来</translation>
    </message>
    <message id="failure.C-105.do">
        <source>Try once more, or ask at the window.</source>
        <translation>请再插一次。还不行，到社保窗口看看。</translation>
    </message>
    <message id="failure.C-106">
        <source>Not a social-security card</source>
        <translation>这不是社会保障卡</translation>
    </message>
    <message id="failure.C-106.do">
        <source>Use the social-security card.</source>
        <translation>请换社会保障卡再插。</translation>
    </message>
    <message id="failure.C-107">
        <source>This card is locked</source>
        <translation>这张卡锁住了</translation>
    </message>
    <message id="failure.C-107.do">
        <source>The insurance window unlocks it.</source>
        <translation>请带身份证到社保窗口解锁。</translation>
    </message>
    <message id="failure.C-108">
        <source>The card's function is off</source>
        <translation>卡里的社保功能停用了</translation>
    </message>
    <message id="failure.C-108.do">
        <source>The insurance window renews it.</source>
        <translation>请带身份证到社保窗口换卡。</translation>
    </message>
    <message id="failure.C-109">
        <source>More than one card</source>
        <translation>插了不止一张卡</translation>
    </message>
    <message id="failure.C-109.do">
        <source>Leave only one card in.</source>
        <translation>请只留一张社会保障卡。</translation>
    </message>
    <message id="failure.C-110">
        <source>The reader is busy</source>
        <translation>读卡器正忙</translation>
    </message>
    <message id="failure.C-110.do">
        <source>Wait: it tries again by itself.</source>
        <translation>请稍等，空了会自己再读。</translation>
    </message>
    <message id="failure.C-111">
        <source>This machine is not ready</source>
        <translation>这台机器还没有装好</translation>
    </message>
    <message id="failure.C-111.do">
        <source>Use another machine or ask staff.</source>
        <translation>请用旁边的机器，或找工作人员。</translation>
    </message>
    <message id="failure.C-112">
        <source>The reader does not answer</source>
        <translation>读卡器没有反应</translation>
    </message>
    <message id="failure.C-112.do">
        <source>You can find work without a card.</source>
        <translation>没有卡，也可以找工作。</translation>
    </message>
    <message id="failure.C-113">
        <source>No card is in</source>
        <translation>没有插卡</translation>
    </message>
    <message id="failure.C-113.do">
        <source>Insert the card, chip up.</source>
        <translation>请把卡插到底，芯片朝上。</translation>
    </message>
    <message id="failure.C-114">
        <source>Cards cannot be read now</source>
        <translation>读卡暂时用不了</translation>
    </message>
    <message id="failure.C-114.do">
        <source>You can find work without a card.</source>
        <translation>没有卡，也可以找工作。</translation>
    </message>
    <message id="failure.C-115">
        <source>This kind of card is new here</source>
        <translation>这种卡这里还不认识</translation>
    </message>
    <message id="failure.C-115.do">
        <source>Please go to the insurance window.</source>
        <translation>请到社保窗口办。</translation>
    </message>
    <message id="failure.C-116">
        <source>The card was not confirmed</source>
        <translation>卡没有通过核对</translation>
    </message>
    <message id="failure.C-116.do">
        <source>Try again, or go to a window.</source>
        <translation>请再插一次。还不行，到窗口办。</translation>
    </message>
    <message id="failure.C-131">
        <source>Reading was interrupted</source>
        <translation>读卡被打断了</translation>
    </message>
    <message id="failure.C-131.do">
        <source>Insert the card again.</source>
        <translation>请取出卡，再插一次。</translation>
    </message>
    <message id="failure.C-132">
        <source>The card was changed</source>
        <translation>卡中途换过了</translation>
    </message>
    <message id="failure.C-132.do">
        <source>Insert one card, leave it in.</source>
        <translation>请只插一张卡，办完再取。</translation>
    </message>
    <message id="failure.L-200">
        <source>No answer from the city</source>
        <translation>市里没有答复</translation>
    </message>
    <message id="failure.L-200.do">
        <source>Try again in a moment.</source>
        <translation>请过一会儿再试。</translation>
    </message>
    <message id="failure.L-204">
        <source>The line is cut</source>
        <translation>市里的线路断了</translation>
    </message>
    <message id="failure.L-204.do">
        <source>It reconnects by itself.</source>
        <translation>机器在重连，不用您做什么。</translation>
    </message>
    <message id="failure.L-210">
        <source>This machine is not enrolled</source>
        <translation>这台机器还没有登记</translation>
    </message>
    <message id="failure.L-210.do">
        <source>Use another machine or ask staff.</source>
        <translation>请用旁边的机器，或找工作人员。</translation>
    </message>
    <message id="failure.L-211">
        <source>The card was not confirmed</source>
        <translation>卡没有通过核对</translation>
    </message>
    <message id="failure.L-211.do">
        <source>Insert it again, or go to a window.</source>
        <translation>请取出卡再插一次。还不行，到窗口办。</translation>
    </message>
    <message id="failure.L-212">
        <source>You are not registered yet</source>
        <translation>市里还没有您的登记</translation>
    </message>
    <message id="failure.L-212.do">
        <source>Register at a window. Vacancies still work.</source>
        <translation>到窗口登记就能查。岗位照样看。</translation>
    </message>
    <message id="failure.L-213">
        <source>This visit has run out</source>
        <translation>这次时间到了</translation>
    </message>
    <message id="failure.L-213.do">
        <source>Take the card out and insert it again.</source>
        <translation>请取出卡再插一次。</translation>
    </message>
    <message id="failure.L-214">
        <source>The city does not have it</source>
        <translation>市里找不到这一项</translation>
    </message>
    <message id="failure.L-214.do">
        <source>Please see other vacancies.</source>
        <translation>请看别的岗位。</translation>
    </message>
    <message id="failure.L-215">
        <source>Just filled</source>
        <translation>这个岗位刚招满</translation>
    </message>
    <message id="failure.L-215.do">
        <source>See other vacancies.</source>
        <translation>请看别的岗位。</translation>
    </message>
    <message id="failure.L-216">
        <source>Asked too often</source>
        <translation>问得太快了</translation>
    </message>
    <message id="failure.L-216.do">
        <source>Try again in a moment.</source>
        <translation>请过一会儿再试。</translation>
    </message>
    <message id="failure.L-217">
        <source>Vacancies are being renewed</source>
        <translation>岗位正在更新</translation>
    </message>
    <message id="failure.L-217.do">
        <source>Nothing to do, please wait.</source>
        <translation>不用您做什么，请稍等。</translation>
    </message>
    <message id="failure.L-218">
        <source>The city did not understand</source>
        <translation>市里没有听懂</translation>
    </message>
    <message id="failure.L-218.do">
        <source>Not your fault. Go to a window.</source>
        <translation>不是您的问题。请到窗口办。</translation>
    </message>
    <message id="failure.L-219">
        <source>The city's system has a problem</source>
        <translation>市里的系统出了问题</translation>
    </message>
    <message id="failure.L-219.do">
        <source>Not your fault. Try again later.</source>
        <translation>不是您的问题。请过一会儿再试。</translation>
    </message>
    <message id="failure.L-220">
        <source>The check did not go through</source>
        <translation>核对没有接上</translation>
    </message>
    <message id="failure.L-220.do">
        <source>Take the card out and insert it again.</source>
        <translation>请取出卡再插一次。</translation>
    </message>
    <message id="failure.L-230">
        <source>Vacancies have not arrived</source>
        <translation>岗位还没有送到</translation>
    </message>
    <message id="failure.L-230.do">
        <source>Come back later or ask staff.</source>
        <translation>请过一会儿再来，或找工作人员。</translation>
    </message>
    <message id="failure.L-231">
        <source>Vacancies cannot be kept</source>
        <translation>机器里存不下岗位</translation>
    </message>
    <message id="failure.L-231.do">
        <source>Use another machine or ask staff.</source>
        <translation>请用旁边的机器，或找工作人员。</translation>
    </message>
    <message id="machine.title">
        <source>Staff page</source>
        <translation>工作人员页</translation>
    </message>
    <message id="machine.pin">
        <source>Staff card: enter its PIN</source>
        <translation>工作人员卡：请输密码</translation>
    </message>
    <message id="machine.hall">
        <source>Hall</source>
        <translation>市场</translation>
    </message>
    <message id="machine.version">
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message id="machine.line">
        <source>Line to the city</source>
        <translation>市里的线路</translation>
    </message>
    <message id="machine.line.cut">
        <source>Cut since %1</source>
        <translation>%1 断的</translation>
    </message>
    <message id="machine.reader">
        <source>Card reader</source>
        <translation>读卡器</translation>
    </message>
    <message id="machine.printer">
        <source>Printer</source>
        <translation>打印机</translation>
    </message>
    <message id="machine.printer.none">
        <source>None</source>
        <translation>没有装</translation>
    </message>
    <message id="machine.vacancies">
        <source>Vacancies held here</source>
        <translation>机内岗位</translation>
    </message>
    <message id="machine.as_of">
        <source>Vacancies as of</source>
        <translation>岗位更新到</translation>
    </message>
    <message id="machine.good">
        <source>Good</source>
        <translation>正常</translation>
    </message>
    <message id="machine.unknown">
        <source>Not known</source>
        <translation>还不知道</translation>
    </message>
    <message id="machine.recent">
        <source>Latest codes</source>
        <translation>最近的代码</translation>
    </message>
    <message id="machine.recent.none">
        <source>No code since the start</source>
        <translation>开机后没有代码</translation>
    </message>
    <message id="machine.end">
        <source>End the program (technician)</source>
        <translation>退出程序（技术员用）</translation>
    </message>
    <message id="machine.end.question">
        <source>End the program?</source>
        <translation>要退出程序吗？</translation>
    </message>
    <message id="machine.end.more">
        <source>Nobody can use this machine until it is started again.</source>
        <translation>退出后，这台机器要重新启动才能用。</translation>
    </message>
    <message id="machine.end.yes">
        <source>End it</source>
        <translation>退出</translation>
    </message>
    <message id="machine.end.no">
        <source>Stay</source>
        <translation>不退出</translation>
    </message>
</context>
</TS>
