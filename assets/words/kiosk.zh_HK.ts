<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_HK" sourcelanguage="en">
<context>
    <name></name>
    <message id="ribbon.word">
        <source>DEMO</source>
        <translation>示範</translation>
    </message>
    <message id="ribbon.sentence">
        <source>People and jobs are made up</source>
        <translation>人同職位都係虛構嘅</translation>
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
        <translation>早晨</translation>
    </message>
    <message id="greeting.noon">
        <source>Hello</source>
        <translation>午安</translation>
    </message>
    <message id="greeting.afternoon">
        <source>Good afternoon</source>
        <translation>午安</translation>
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
        <translation>元/時</translation>
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
        <translation>%1以內</translation>
    </message>
    <message id="pay.negotiable">
        <source>To be agreed</source>
        <translation>面議</translation>
    </message>
    <message id="shift.day">
        <source>Day shift</source>
        <translation>日更</translation>
    </message>
    <message id="shift.night">
        <source>Night shift</source>
        <translation>夜更</translation>
    </message>
    <message id="shift.rotating">
        <source>Shifts in turn</source>
        <translation>輪更</translation>
    </message>
    <message id="unit.months">
        <source>months</source>
        <translation>個月</translation>
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
        <translation>上一頁</translation>
    </message>
    <message id="page.next">
        <source>Next</source>
        <translation>下一頁</translation>
    </message>
    <message id="dock.back">
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message id="dock.home">
        <source>Home</source>
        <translation>首頁</translation>
    </message>
    <message id="dock.speak">
        <source>Listen</source>
        <translation>讀畀我聽</translation>
    </message>
    <message id="dock.large">
        <source>Larger</source>
        <translation>大字</translation>
    </message>
    <message id="dock.normal">
        <source>Normal</source>
        <translation>標準字</translation>
    </message>
    <message id="dock.large.sign">
        <source>A</source>
        <translation>大</translation>
    </message>
    <message id="dock.language">
        <source>Language</source>
        <translation>語言</translation>
    </message>
    <message id="dock.contrast">
        <source>Contrast</source>
        <translation>黑白分明</translation>
    </message>
    <message id="dock.lower">
        <source>Lower</source>
        <translation>按鈕放低</translation>
    </message>
    <message id="dock.help">
        <source>Help</source>
        <translation>搵人幫手</translation>
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
        <translation>%1 號機</translation>
    </message>
    <message id="foot.code">
        <source>Code %1</source>
        <translation>代碼 %1</translation>
    </message>
    <message id="foot.limit">
        <source>Two minutes left</source>
        <translation>仲有兩分鐘，就嚟夠鐘</translation>
    </message>
    <message id="notice.line">
        <source>Line cut: vacancies as of %1</source>
        <translation>線路斷咗，職位係 %1 嘅</translation>
    </message>
    <message id="notice.line_only">
        <source>Line to the city cut at %1</source>
        <translation>市嘅線路 %1 斷咗</translation>
    </message>
    <message id="attract.title">
        <source>Insert card, find work</source>
        <translation>插卡，搵工</translation>
    </message>
    <message id="attract.card">
        <source>Social security</source>
        <translation>社會保障卡</translation>
    </message>
    <message id="attract.slot">
        <source>Chip up, all the way in</source>
        <translation>晶片向上 插到底</translation>
    </message>
    <message id="attract.guest">
        <source>No card? Find work too</source>
        <translation>冇卡都可以搵工</translation>
    </message>
    <message id="attract.guest.more">
        <source>Forgotten, lost, from elsewhere: all fine</source>
        <translation>唔記得帶、唔見咗、外地卡，都得</translation>
    </message>
    <message id="counts.open">
        <source>vacancies today</source>
        <translation>今日嘅職位</translation>
    </message>
    <message id="counts.open.brief">
        <source>vacancies</source>
        <translation>個職位</translation>
    </message>
    <message id="counts.new.brief">
        <source>new</source>
        <translation>個新嚟</translation>
    </message>
    <message id="counts.employers.brief">
        <source>employers</source>
        <translation>間單位</translation>
    </message>
    <message id="counts.open.unit">
        <source></source>
        <translation>個</translation>
    </message>
    <message id="counts.new">
        <source>new today</source>
        <translation>今日新嚟嘅</translation>
    </message>
    <message id="counts.new.unit">
        <source></source>
        <translation>個</translation>
    </message>
    <message id="counts.employers">
        <source>employers</source>
        <translation>請人嘅單位</translation>
    </message>
    <message id="counts.employers.unit">
        <source></source>
        <translation>間</translation>
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
        <translation>粵語</translation>
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
        <translation>職員嚟幫您</translation>
    </message>
    <message id="help.where">
        <source>Ask the staff in vests in the hall</source>
        <translation>搵大堂着背心嘅職員</translation>
    </message>
    <message id="help.where.phone">
        <source>Ask staff in vests, or call %1</source>
        <translation>搵着背心嘅職員，或者打 %1</translation>
    </message>
    <message id="reading.card">
        <source>Reading your card</source>
        <translation>讀緊卡</translation>
    </message>
    <message id="reading.card.more">
        <source>Please leave the card in.</source>
        <translation>請先唔好攞走張卡。</translation>
    </message>
    <message id="reading.city">
        <source>Finding vacancies</source>
        <translation>搵緊職位</translation>
    </message>
    <message id="reading.city.more">
        <source>Card read, asking the city.</source>
        <translation>讀到張卡，問緊市度。</translation>
    </message>
    <message id="reading.calm">
        <source>Nothing for you to do.</source>
        <translation>您乜都唔使做。</translation>
    </message>
    <message id="reading.slot">
        <source>Reading</source>
        <translation>讀緊卡</translation>
    </message>
    <message id="reading.step.card">
        <source>Card</source>
        <translation>讀卡</translation>
    </message>
    <message id="reading.step.city">
        <source>City</source>
        <translation>問市度</translation>
    </message>
    <message id="reading.step.matches">
        <source>Vacancies</source>
        <translation>搵職位</translation>
    </message>
    <message id="fetching.title">
        <source>Getting your records</source>
        <translation>查緊您嘅社保</translation>
    </message>
    <message id="fetching.more">
        <source>PIN is right, asking the city.</source>
        <translation>密碼啱，問緊市度。</translation>
    </message>
    <message id="fetching.step.pin">
        <source>PIN</source>
        <translation>對密碼</translation>
    </message>
    <message id="fetching.step.city">
        <source>City</source>
        <translation>問市度</translation>
    </message>
    <message id="fetching.step.records">
        <source>Records</source>
        <translation>睇記錄</translation>
    </message>
    <message id="home.comma">
        <source>, </source>
        <translation>，</translation>
    </message>
    <message id="home.today">
        <source>Today</source>
        <translation>今日市場</translation>
    </message>
    <message id="home.calm">
        <source>Take your time.</source>
        <translation>慢慢睇，唔使急。</translation>
    </message>
    <message id="home.news.morning">
        <source>%1 new vacancies this morning.</source>
        <translation>今朝嚟咗 %1 個新職位。</translation>
    </message>
    <message id="home.news">
        <source>%1 new vacancies today.</source>
        <translation>今日嚟咗 %1 個新職位。</translation>
    </message>
    <message id="home.no_news">
        <source>Today's vacancies are here.</source>
        <translation>今日嘅職位都喺度。</translation>
    </message>
    <message id="home.find">
        <source>Find vacancies</source>
        <translation>搵職位</translation>
    </message>
    <message id="home.find.more">
        <source>First say what work you want</source>
        <translation>先講想做乜嘢工</translation>
    </message>
    <message id="home.matches">
        <source>Vacancies for you</source>
        <translation>啱您嘅職位</translation>
    </message>
    <message id="home.matches.more">
        <source>The best fit comes first</source>
        <translation>啱嘅排喺前面</translation>
    </message>
    <message id="home.matches.unit">
        <source></source>
        <translation>個</translation>
    </message>
    <message id="home.near_misses">
        <source>One step away</source>
        <translation>爭一步</translation>
    </message>
    <message id="home.near_misses.more">
        <source>One thing is missing</source>
        <translation>補返一樣就做得</translation>
    </message>
    <message id="home.near_misses.none">
        <source>None now</source>
        <translation>而家冇</translation>
    </message>
    <message id="home.near_misses.later">
        <source>After you choose</source>
        <translation>揀咗工種就知</translation>
    </message>
    <message id="home.near_misses.unit">
        <source>vacancies</source>
        <translation>個職位</translation>
    </message>
    <message id="home.records">
        <source>My insurance</source>
        <translation>我嘅社保</translation>
    </message>
    <message id="home.records.more">
        <source>Pension months paid</source>
        <translation>養老累計繳費</translation>
    </message>
    <message id="home.records.pin">
        <source>With your PIN</source>
        <translation>入密碼就睇得</translation>
    </message>
    <message id="home.records.card">
        <source>Needs a card</source>
        <translation>要插卡</translation>
    </message>
    <message id="home.records.cut">
        <source>Not available now</source>
        <translation>而家查唔到</translation>
    </message>
    <message id="home.letters">
        <source>My letters</source>
        <translation>我嘅推薦信</translation>
    </message>
    <message id="home.letters.more">
        <source>Print again at a window</source>
        <translation>去窗口可以再印</translation>
    </message>
    <message id="home.letters.card">
        <source>Needs a card</source>
        <translation>插卡先寫得</translation>
    </message>
    <message id="home.letters.unit">
        <source>letters</source>
        <translation>封</translation>
    </message>
    <message id="home.wishes">
        <source>Work I want</source>
        <translation>想做乜嘢工</translation>
    </message>
    <message id="home.wishes.none">
        <source>Choose trade, place</source>
        <translation>揀工種同地區</translation>
    </message>
    <message id="home.wishes.more">
        <source>Change it here</source>
        <translation>可以改</translation>
    </message>
    <message id="home.wishes.unit">
        <source>trades</source>
        <translation>個工種</translation>
    </message>
    <message id="home.help.phone">
        <source>Or call %1</source>
        <translation>都可以打 %1</translation>
    </message>
    <message id="home.help">
        <source>Ask for help</source>
        <translation>搵人幫手</translation>
    </message>
    <message id="matches.title">
        <source>Vacancies for you</source>
        <translation>啱您嘅職位</translation>
    </message>
    <message id="matches.note">
        <source>%3 · page %1 of %2</source>
        <translation>%3 個 · 第 %1 頁，共 %2 頁</translation>
    </message>
    <message id="matches.pages">
        <source>Page %1 of %2</source>
        <translation>第 %1 頁，共 %2 頁</translation>
    </message>
    <message id="matches.chosen">
        <source>You chose:</source>
        <translation>您揀嘅：</translation>
    </message>
    <message id="matches.any_trade">
        <source>any trade</source>
        <translation>不限工種</translation>
    </message>
    <message id="matches.any_district">
        <source>any district</source>
        <translation>不限地區</translation>
    </message>
    <message id="matches.openings">
        <source>%1 wanted</source>
        <translation>請 %1 人</translation>
    </message>
    <message id="matches.number">
        <source>Vacancy %1</source>
        <translation>職位 %1</translation>
    </message>
    <message id="matches.gone">
        <source>This vacancy has just been filled</source>
        <translation>呢個職位啱啱請滿或者收回</translation>
    </message>
    <message id="matches.empty">
        <source>Nothing fits right now</source>
        <translation>而家冇啱嘅職位</translation>
    </message>
    <message id="matches.empty.do">
        <source>Try other wishes.</source>
        <translation>換個條件再睇吓。</translation>
    </message>
    <message id="matches.details">
        <source>Details</source>
        <translation>睇詳情</translation>
    </message>
    <message id="matches.change">
        <source>Change</source>
        <translation>換條件</translation>
    </message>
    <message id="vacancy.title">
        <source>Vacancy %1</source>
        <translation>職位 %1</translation>
    </message>
    <message id="vacancy.until">
        <source>until %1</source>
        <translation>%1前有效</translation>
    </message>
    <message id="vacancy.openings">
        <source>%1 wanted</source>
        <translation>仲請 %1 人</translation>
    </message>
    <message id="vacancy.posted">
        <source>posted %1</source>
        <translation>%1發佈</translation>
    </message>
    <message id="vacancy.place">
        <source>Where</source>
        <translation>喺邊度</translation>
    </message>
    <message id="vacancy.scan">
        <source>Scan to take it along</source>
        <translation>手機掃一掃，帶走</translation>
    </message>
    <message id="vacancy.scan.more">
        <source>Only the vacancy, nothing about you.</source>
        <translation>入面只有職位，冇您嘅資料。</translation>
    </message>
    <message id="vacancy.number">
        <source>No phone? Keep the number:</source>
        <translation>唔用手機，記號碼都得：</translation>
    </message>
    <message id="vacancy.letter">
        <source>Print letter</source>
        <translation>打印推薦信</translation>
    </message>
    <message id="vacancy.letter_number">
        <source>Get a letter</source>
        <translation>要推薦信</translation>
    </message>
    <message id="vacancy.letter.busy">
        <source>Writing the letter…</source>
        <translation>寫緊推薦信…</translation>
    </message>
    <message id="vacancy.letter.card">
        <source>Needs a card</source>
        <translation>要插卡</translation>
    </message>
    <message id="vacancy.letter.closed">
        <source>This vacancy is filled</source>
        <translation>呢個職位請滿咗</translation>
    </message>
    <message id="vacancy.letter.again">
        <source>You have one already</source>
        <translation>您已經有一封</translation>
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
        <translation>食住</translation>
    </message>
    <message id="fact.insurance">
        <source>Insurance</source>
        <translation>社保</translation>
    </message>
    <message id="fact.experience">
        <source>Experience</source>
        <translation>經驗</translation>
    </message>
    <message id="fact.education">
        <source>Schooling</source>
        <translation>學歷</translation>
    </message>
    <message id="fact.age">
        <source>Age</source>
        <translation>年齡</translation>
    </message>
    <message id="fact.certificates">
        <source>Certificate</source>
        <translation>證件</translation>
    </message>
    <message id="fact.hours">
        <source>Hours</source>
        <translation>時間</translation>
    </message>
    <message id="fact.not_stated">
        <source>not stated</source>
        <translation>冇寫</translation>
    </message>
    <message id="fact.not_asked">
        <source>not asked</source>
        <translation>冇提</translation>
    </message>
    <message id="fact.board.both">
        <source>meals and room</source>
        <translation>包食包住</translation>
    </message>
    <message id="fact.board.meals">
        <source>meals</source>
        <translation>包食，唔包住</translation>
    </message>
    <message id="fact.board.lodging">
        <source>room</source>
        <translation>包住，唔包食</translation>
    </message>
    <message id="fact.board.none">
        <source>neither</source>
        <translation>唔包食住</translation>
    </message>
    <message id="fact.insurance.yes">
        <source>paid</source>
        <translation>交社保</translation>
    </message>
    <message id="fact.insurance.no">
        <source>not paid</source>
        <translation>唔交</translation>
    </message>
    <message id="fact.experience.years">
        <source>%1 years</source>
        <translation>%1 年以上</translation>
    </message>
    <message id="fact.age.between">
        <source>%1–%2</source>
        <translation>%1–%2 歲</translation>
    </message>
    <message id="fact.age.up_to">
        <source>up to %1</source>
        <translation>%1 歲以內</translation>
    </message>
    <message id="fact.age.from">
        <source>from %1</source>
        <translation>滿 %1 歲</translation>
    </message>
    <message id="education.1">
        <source>primary</source>
        <translation>小學</translation>
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
        <translation>大專</translation>
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
        <translation>推薦信寫好咗</translation>
    </message>
    <message id="letter.number">
        <source>Letter number</source>
        <translation>推薦信編號</translation>
    </message>
    <message id="letter.check">
        <source>Check code</source>
        <translation>校驗碼</translation>
    </message>
    <message id="letter.until">
        <source>Good until</source>
        <translation>有效期到</translation>
    </message>
    <message id="letter.paper.printing">
        <source>Printing</source>
        <translation>印緊</translation>
    </message>
    <message id="letter.paper.printing.more">
        <source>Paper comes out at the lower right.</source>
        <translation>紙喺右下方出，請等等。</translation>
    </message>
    <message id="letter.paper.printed">
        <source>Please take your letter</source>
        <translation>請攞走推薦信</translation>
    </message>
    <message id="letter.paper.printed.more">
        <source>It is in the tray at the lower right.</source>
        <translation>紙喺右下方出紙口。</translation>
    </message>
    <message id="letter.paper.none">
        <source>Please note the number</source>
        <translation>請記低編號</translation>
    </message>
    <message id="letter.paper.none.more">
        <source>A window prints it by its number.</source>
        <translation>去窗口報編號就印得。</translation>
    </message>
    <message id="letter.provisional">
        <source>A window has to finish this letter</source>
        <translation>要去窗口辦埋手續先算</translation>
    </message>
    <message id="letter.more_vacancies">
        <source>More vacancies</source>
        <translation>再睇其他職位</translation>
    </message>
    <message id="near_miss.title">
        <source>One step away</source>
        <translation>爭一步</translation>
    </message>
    <message id="near_miss.note">
        <source>%2 of %1 vacancies</source>
        <translation>%1 個職位 · 第 %2 個</translation>
    </message>
    <message id="near_miss.only">
        <source>Only this is missing</source>
        <translation>只爭呢樣</translation>
    </message>
    <message id="near_miss.certificate">
        <source>%1</source>
        <translation>%1</translation>
    </message>
    <message id="near_miss.certificate.detail">
        <source>asked for here</source>
        <translation>呢個職位要</translation>
    </message>
    <message id="near_miss.certificate.how">
        <source>Ask about courses</source>
        <translation>問吓有冇培訓班</translation>
    </message>
    <message id="near_miss.education">
        <source>%1</source>
        <translation>%1畢業</translation>
    </message>
    <message id="near_miss.education.detail">
        <source>asked for here</source>
        <translation>呢個職位要</translation>
    </message>
    <message id="near_miss.education.how">
        <source>Experience may do</source>
        <translation>有啲單位睇經驗</translation>
    </message>
    <message id="near_miss.shift">
        <source>%1</source>
        <translation>%1</translation>
    </message>
    <message id="near_miss.shift.detail">
        <source>you did not choose it</source>
        <translation>您冇揀呢更</translation>
    </message>
    <message id="near_miss.shift.how">
        <source>If you can work it, try</source>
        <translation>返到呢更就去試</translation>
    </message>
    <message id="near_miss.experience">
        <source>%1</source>
        <translation>%1經驗</translation>
    </message>
    <message id="near_miss.experience.detail">
        <source>asked for here</source>
        <translation>呢個職位要</translation>
    </message>
    <message id="near_miss.experience.how">
        <source>Some employers teach</source>
        <translation>有啲單位肯教</translation>
    </message>
    <message id="near_miss.age">
        <source>Age %1</source>
        <translation>年齡 %1</translation>
    </message>
    <message id="near_miss.age.detail">
        <source>asked for here</source>
        <translation>呢個職位要</translation>
    </message>
    <message id="near_miss.age.how">
        <source>Ask if it is strict</source>
        <translation>問吓可唔可以放寬</translation>
    </message>
    <message id="near_miss.how">
        <source>What helps</source>
        <translation>咁樣補返</translation>
    </message>
    <message id="near_miss.ask">
        <source>Ask the staff</source>
        <translation>問職員</translation>
    </message>
    <message id="near_miss.until">
        <source>Vacancy stands until</source>
        <translation>職位有效到</translation>
    </message>
    <message id="near_miss.open">
        <source>See this vacancy</source>
        <translation>睇呢個職位</translation>
    </message>
    <message id="near_miss.next">
        <source>Next one</source>
        <translation>睇下一個</translation>
    </message>
    <message id="near_miss.previous">
        <source>Previous one</source>
        <translation>睇上一個</translation>
    </message>
    <message id="near_miss.met">
        <source>met</source>
        <translation>符合</translation>
    </message>
    <message id="near_miss.unknown">
        <source>not known, ask</source>
        <translation>您冇填，問吓就得</translation>
    </message>
    <message id="near_miss.not_asked">
        <source>not asked for</source>
        <translation>呢個職位冇提</translation>
    </message>
    <message id="near_miss.pane.age">
        <source>Age fits</source>
        <translation>年齡啱</translation>
    </message>
    <message id="near_miss.pane.education">
        <source>Schooling fits</source>
        <translation>學歷夠</translation>
    </message>
    <message id="near_miss.pane.experience">
        <source>Experience fits</source>
        <translation>經驗夠</translation>
    </message>
    <message id="near_miss.pane.certificate">
        <source>Certificate held</source>
        <translation>證件有</translation>
    </message>
    <message id="near_miss.pane.shift">
        <source>Shift fits</source>
        <translation>班次啱</translation>
    </message>
    <message id="near_miss.free.age">
        <source>Any age</source>
        <translation>唔睇年齡</translation>
    </message>
    <message id="near_miss.free.education">
        <source>Any schooling</source>
        <translation>唔睇學歷</translation>
    </message>
    <message id="near_miss.free.experience">
        <source>No experience</source>
        <translation>唔睇經驗</translation>
    </message>
    <message id="near_miss.free.certificate">
        <source>No certificate</source>
        <translation>唔睇證件</translation>
    </message>
    <message id="near_miss.free.shift">
        <source>Any shift</source>
        <translation>唔睇班次</translation>
    </message>
    <message id="wishes.trade.title">
        <source>What work?</source>
        <translation>想做乜嘢工</translation>
    </message>
    <message id="wishes.trade.ask">
        <source>Choose some, or none.</source>
        <translation>可以揀幾樣，唔揀都得。</translation>
    </message>
    <message id="wishes.trade.unit">
        <source>vacancies</source>
        <translation>個職位</translation>
    </message>
    <message id="wishes.trade.any">
        <source>None: see all</source>
        <translation>唔揀，睇晒</translation>
    </message>
    <message id="wishes.district.title">
        <source>Where?</source>
        <translation>想喺邊度做</translation>
    </message>
    <message id="wishes.district.ask">
        <source>Choose some, or none.</source>
        <translation>可以揀幾個區，唔揀都得。</translation>
    </message>
    <message id="wishes.district.any">
        <source>The whole city</source>
        <translation>全市都睇</translation>
    </message>
    <message id="wishes.city">
        <source>Whole city</source>
        <translation>全市</translation>
    </message>
    <message id="wishes.note">
        <source>Page %1 of %2</source>
        <translation>第 %1 頁，共 %2 頁</translation>
    </message>
    <message id="wishes.next">
        <source>Next step</source>
        <translation>下一步</translation>
    </message>
    <message id="wishes.done">
        <source>Find vacancies</source>
        <translation>搵職位</translation>
    </message>
    <message id="wishes.chosen">
        <source>%1 chosen: %2</source>
        <translation>揀咗 %1 個：%2</translation>
    </message>
    <message id="wishes.busy">
        <source>Looking…</source>
        <translation>搵緊…</translation>
    </message>
    <message id="pin.asking.title">
        <source>Enter your card's PIN</source>
        <translation>請輸入卡嘅密碼</translation>
    </message>
    <message id="pin.asking.more">
        <source>Usually 6 digits. Shield with your hand.</source>
        <translation>一般 6 位。請用手遮一遮。</translation>
    </message>
    <message id="pin.warned.title">
        <source>One try left</source>
        <translation>只剩最後 1 次</translation>
    </message>
    <message id="pin.warned.more">
        <source>Wrong again locks the PIN. If unsure, stop.</source>
        <translation>再錯，密碼會鎖住。冇把握就唔好試住。</translation>
    </message>
    <message id="pin.blocked.title">
        <source>The PIN is locked</source>
        <translation>密碼鎖住咗</translation>
    </message>
    <message id="pin.blocked.more">
        <source>The insurance window unlocks it. Vacancies still work.</source>
        <translation>帶身份證去社保窗口，即場解得開。職位照睇得。</translation>
    </message>
    <message id="pin.asking_card">
        <source>Asking the card…</source>
        <translation>問緊張卡…</translation>
    </message>
    <message id="pin.tries">
        <source>%1 tries left</source>
        <translation>仲可以試 %1 次</translation>
    </message>
    <message id="pin.calm">
        <source>Take your time.</source>
        <translation>慢慢撳，唔使急。</translation>
    </message>
    <message id="pin.wrong">
        <source>That was not it. No hurry.</source>
        <translation>頭先唔啱。唔使急。</translation>
    </message>
    <message id="pin.confirm">
        <source>Confirm</source>
        <translation>確定</translation>
    </message>
    <message id="pin.busy">
        <source>Checking…</source>
        <translation>對緊…</translation>
    </message>
    <message id="pin.missing">
        <source>%1 more at least</source>
        <translation>至少仲要 %1 位</translation>
    </message>
    <message id="pin.forgotten">
        <source>I forgot my PIN</source>
        <translation>我唔記得密碼</translation>
    </message>
    <message id="pin.not_now">
        <source>Not now</source>
        <translation>唔試住</translation>
    </message>
    <message id="pin.go_on">
        <source>Try once more</source>
        <translation>試最後一次</translation>
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
        <translation>唔入密碼，都睇得職位。</translation>
    </message>
    <message id="kind.pension">
        <source>Pension</source>
        <translation>養老</translation>
    </message>
    <message id="kind.medical">
        <source>Medical</source>
        <translation>醫療</translation>
    </message>
    <message id="kind.unemployment">
        <source>Job loss</source>
        <translation>失業</translation>
    </message>
    <message id="kind.injury">
        <source>Injury</source>
        <translation>工傷</translation>
    </message>
    <message id="kind.maternity">
        <source>Maternity</source>
        <translation>生育</translation>
    </message>
    <message id="records.title">
        <source>My insurance</source>
        <translation>我嘅社保</translation>
    </message>
    <message id="records.as_of">
        <source>as of %1</source>
        <translation>數據到 %1</translation>
    </message>
    <message id="records.total">
        <source>%1, paid</source>
        <translation>%1一共繳咗</translation>
    </message>
    <message id="records.last">
        <source>Last paid</source>
        <translation>最後一次繳費</translation>
    </message>
    <message id="records.pension">
        <source>To %1 years</source>
        <translation>離 %1 年仲爭</translation>
    </message>
    <message id="records.rules">
        <source>by today's rules</source>
        <translation>按而家嘅規定</translation>
    </message>
    <message id="records.benefit">
        <source>Benefit due</source>
        <translation>失業金可領</translation>
    </message>
    <message id="records.drawn">
        <source>%1 drawn</source>
        <translation>已領 %1 個月</translation>
    </message>
    <message id="records.chart">
        <source>Months paid</source>
        <translation>邊年邊月繳咗</translation>
    </message>
    <message id="records.key.paid">
        <source>paid</source>
        <translation>繳咗</translation>
    </message>
    <message id="records.key.gap">
        <source>gap</source>
        <translation>冇繳</translation>
    </message>
    <message id="records.key.not_due">
        <source>not due</source>
        <translation>未到</translation>
    </message>
    <message id="records.gap">
        <source>%1 months</source>
        <translation>斷 %1 個月</translation>
    </message>
    <message id="records.gap.short">
        <source>%1</source>
        <translation>斷 %1</translation>
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
        <translation>停繳</translation>
    </message>
    <message id="records.months">
        <source>%1 mo</source>
        <translation>%1 個月</translation>
    </message>
    <message id="records.nothing">
        <source>No records of this kind</source>
        <translation>冇呢項記錄</translation>
    </message>
    <message id="records.amount">
        <source>Account</source>
        <translation>戶口嘅錢</translation>
    </message>
    <message id="records.no_amount">
        <source>no account</source>
        <translation>冇戶口</translation>
    </message>
    <message id="records.helped">
        <source>Hidden now</source>
        <translation>陪同時唔顯示</translation>
    </message>
    <message id="records.show">
        <source>Show</source>
        <translation>顯示金額</translation>
    </message>
    <message id="records.hide">
        <source>Hide</source>
        <translation>收起金額</translation>
    </message>
    <message id="records.other">
        <source>Other kinds</source>
        <translation>睇其他險</translation>
    </message>
    <message id="records.earlier">
        <source>Earlier</source>
        <translation>早幾年</translation>
    </message>
    <message id="records.later">
        <source>Later</source>
        <translation>近幾年</translation>
    </message>
    <message id="trouble.works">
        <source>This works now</source>
        <translation>而家用得</translation>
    </message>
    <message id="trouble.works.find">
        <source>See vacancies</source>
        <translation>睇職位、搵工</translation>
    </message>
    <message id="trouble.works.letter">
        <source>Letters</source>
        <translation>寫推薦信</translation>
    </message>
    <message id="trouble.works.scan">
        <source>Take codes along</source>
        <translation>手機掃碼帶走</translation>
    </message>
    <message id="trouble.works.ask">
        <source>Ask somebody</source>
        <translation>搵人問</translation>
    </message>
    <message id="trouble.works.without_card">
        <source>without a card</source>
        <translation>唔使卡都得</translation>
    </message>
    <message id="trouble.works.as_usual">
        <source>as usual</source>
        <translation>照常</translation>
    </message>
    <message id="trouble.works.as_of">
        <source>as of %1</source>
        <translation>%1 嘅職位</translation>
    </message>
    <message id="trouble.not_now">
        <source>Not now</source>
        <translation>而家用唔到</translation>
    </message>
    <message id="trouble.not_now.records">
        <source>Insurance records</source>
        <translation>查社保</translation>
    </message>
    <message id="trouble.window">
        <source>at %1</source>
        <translation>可去 %1 辦</translation>
    </message>
    <message id="trouble.any_window">
        <source>at a window</source>
        <translation>可去窗口辦</translation>
    </message>
    <message id="trouble.desk">
        <source>service desk</source>
        <translation>服務台</translation>
    </message>
    <message id="trouble.find_first">
        <source>Find work first</source>
        <translation>先搵工</translation>
    </message>
    <message id="trouble.card.calm">
        <source>Your card is fine</source>
        <translation>張卡冇事</translation>
    </message>
    <message id="trouble.card.no_hurry">
        <source>Take your time</source>
        <translation>唔使急</translation>
    </message>
    <message id="trouble.card.out">
        <source>Take the card out to go on.</source>
        <translation>攞走張卡，呢頁就會收埋。</translation>
    </message>
    <message id="trouble.card.wanted">
        <source>This is the card</source>
        <translation>要用呢張</translation>
    </message>
    <message id="trouble.card.like_this">
        <source>Insert it like this</source>
        <translation>好似咁插</translation>
    </message>
    <message id="trouble.card.how">
        <source>Chip up, all the way in.</source>
        <translation>晶片向上，插到底。</translation>
    </message>
    <message id="trouble.records.calm">
        <source>Vacancies still work</source>
        <translation>職位照睇</translation>
    </message>
    <message id="trouble.line.calm">
        <source>Not your fault</source>
        <translation>唔係您嘅問題</translation>
    </message>
    <message id="trouble.line.title">
        <source>The line is cut</source>
        <translation>市嘅線路斷咗</translation>
    </message>
    <message id="trouble.line.since">
        <source>Cut at %1, for %2 minutes.</source>
        <translation>%1 斷嘅，已經 %2 分鐘。</translation>
    </message>
    <message id="trouble.line.just">
        <source>Cut at %1, just now.</source>
        <translation>%1 啱啱斷。</translation>
    </message>
    <message id="trouble.line.now">
        <source>No answer just now.</source>
        <translation>頭先駁唔到。</translation>
    </message>
    <message id="trouble.line.mends">
        <source>It reconnects by itself.</source>
        <translation>部機駁緊，您乜都唔使做。</translation>
    </message>
    <message id="card_kind.resident_id">
        <source>This is an id card</source>
        <translation>呢張係身份證</translation>
    </message>
    <message id="card_kind.resident_id.do">
        <source>This machine uses the social security card. Without it you can still find work.</source>
        <translation>請換社會保障卡再插。冇卡，都可以搵工。</translation>
    </message>
    <message id="card_kind.bank">
        <source>This is a bank card</source>
        <translation>呢張係銀行卡</translation>
    </message>
    <message id="card_kind.bank.do">
        <source>Please insert the card that says "social security card".</source>
        <translation>請插印住「社會保障卡」幾個字嗰張。</translation>
    </message>
    <message id="card_kind.transport">
        <source>This is a transport card</source>
        <translation>呢張係交通卡</translation>
    </message>
    <message id="card_kind.transport.do">
        <source>Keep it for your journey. Please insert the social security card.</source>
        <translation>搭車張卡請收好。請換社會保障卡再插。</translation>
    </message>
    <message id="card_kind.health">
        <source>This is a health card</source>
        <translation>呢張係健康卡</translation>
    </message>
    <message id="card_kind.health.do">
        <source>Keep it for the hospital. Please insert the social security card.</source>
        <translation>睇病張卡請收好。請換社會保障卡再插。</translation>
    </message>
    <message id="card_kind.sim">
        <source>This is a SIM card</source>
        <translation>呢張係電話卡</translation>
    </message>
    <message id="card_kind.sim.do">
        <source>Put it back into the phone. Please insert the social security card.</source>
        <translation>電話卡請裝返部電話。請換社會保障卡再插。</translation>
    </message>
    <message id="card_kind.sam">
        <source>This is a machine's card</source>
        <translation>呢張係設備安全卡</translation>
    </message>
    <message id="card_kind.sam.do">
        <source>This card belongs to a machine. Please give it to the staff.</source>
        <translation>呢張卡係機器用嘅。請交畀工作人員。</translation>
    </message>
    <message id="card_kind.old_labour">
        <source>An old labour card</source>
        <translation>呢張係舊勞動保障卡</translation>
    </message>
    <message id="card_kind.old_labour.do">
        <source>It cannot be read here. The window changes it for a social security card.</source>
        <translation>舊卡喺度讀唔到。請去社保窗口換社會保障卡。</translation>
    </message>
    <message id="cleared.title">
        <source>Good luck</source>
        <translation>祝您順利</translation>
    </message>
    <message id="cleared.more">
        <source>Nothing of yours is kept</source>
        <translation>您嘅資料冇留低</translation>
    </message>
    <message id="cleared.card">
        <source>Take your card</source>
        <translation>請攞卡</translation>
    </message>
    <message id="cleared.heading">
        <source>Wiped from this machine</source>
        <translation>本機已清除以下內容</translation>
    </message>
    <message id="cleared.gone">
        <source>wiped</source>
        <translation>已清除</translation>
    </message>
    <message id="cleared.nothing">
        <source>none</source>
        <translation>冇</translation>
    </message>
    <message id="cleared.name">
        <source>Name and numbers</source>
        <translation>姓名同證件號</translation>
    </message>
    <message id="cleared.records">
        <source>Insurance records seen</source>
        <translation>睇過嘅社保記錄</translation>
    </message>
    <message id="cleared.vacancies">
        <source>%1 vacancies seen</source>
        <translation>睇過嘅 %1 個職位</translation>
    </message>
    <message id="cleared.no_vacancies">
        <source>Vacancies seen</source>
        <translation>睇過嘅職位</translation>
    </message>
    <message id="cleared.choices">
        <source>What you touched</source>
        <translation>撳過、揀過嘅</translation>
    </message>
    <message id="cleared.paper">
        <source>Unfinished prints</source>
        <translation>未印完嘅紙</translation>
    </message>
    <message id="cleared.codes">
        <source>Codes on the screen</source>
        <translation>螢幕上嘅二維碼</translation>
    </message>
    <message id="cleared.take">
        <source>Please take your things</source>
        <translation>請帶齊您嘅嘢</translation>
    </message>
    <message id="cleared.take.more">
        <source>Card, phone, umbrella.</source>
        <translation>張卡、手機、遮，都睇一眼。</translation>
    </message>
    <message id="cleared.take.letters">
        <source>Card, and %1 letter(s)</source>
        <translation>請帶齊：張卡、推薦信 %1 封</translation>
    </message>
    <message id="cleared.take.paper">
        <source>Paper is in the tray, lower right.</source>
        <translation>紙喺右下方出紙口。</translation>
    </message>
    <message id="cleared.take.number">
        <source>Keep the number for the window.</source>
        <translation>記好編號，去窗口印得。</translation>
    </message>
    <message id="cleared.understood">
        <source>All right</source>
        <translation>知道喇</translation>
    </message>
    <message id="cleared.back_in">
        <source>Back to start in %1 s</source>
        <translation>%1 秒後返去首頁</translation>
    </message>
    <message id="cleared.stays">
        <source>Back to start once the card is out</source>
        <translation>攞走張卡，就返去首頁</translation>
    </message>
    <message id="cleared.slot">
        <source>Take the card</source>
        <translation>請攞卡</translation>
    </message>
    <message id="idle.title">
        <source>Still there?</source>
        <translation>您仲喺度嗎？</translation>
    </message>
    <message id="idle.more">
        <source>Untouched, all is wiped in %1 s.</source>
        <translation>冇人撳，%1 秒後自動清除。</translation>
    </message>
    <message id="idle.calm">
        <source>Your data is covered.</source>
        <translation>您嘅資料先遮住咗。</translation>
    </message>
    <message id="idle.here">
        <source>I am here</source>
        <translation>我仲喺度</translation>
    </message>
    <message id="reason.against">
        <source>Mind: %1</source>
        <translation>要留意：%1</translation>
    </message>
    <message id="reason.did_trade">
        <source>%1 years: %2</source>
        <translation>做過 %1 年%2</translation>
    </message>
    <message id="reason.did_this_work">
        <source>%1 years at this</source>
        <translation>做過 %1 年呢行</translation>
    </message>
    <message id="reason.wished_trade">
        <source>The trade you want</source>
        <translation>係您想搵嘅工</translation>
    </message>
    <message id="reason.near_trade">
        <source>Close to %1</source>
        <translation>同%1相近</translation>
    </message>
    <message id="reason.same_district">
        <source>In %1</source>
        <translation>同喺%1</translation>
    </message>
    <message id="reason.next_district">
        <source>Next to %1</source>
        <translation>貼住%1</translation>
    </message>
    <message id="reason.certificate_held">
        <source>You hold %1</source>
        <translation>有%1</translation>
    </message>
    <message id="reason.certificates_held">
        <source>Certificates held</source>
        <translation>證件您都有</translation>
    </message>
    <message id="reason.wage_above">
        <source>%1 yuan more</source>
        <translation>比原來高 %1 元</translation>
    </message>
    <message id="reason.wage_enough">
        <source>Pay you want</source>
        <translation>夠您想要嘅人工</translation>
    </message>
    <message id="reason.lodging_and_meals">
        <source>Meals and room</source>
        <translation>包食包住</translation>
    </message>
    <message id="reason.lodging">
        <source>Room</source>
        <translation>包住</translation>
    </message>
    <message id="reason.meals">
        <source>Meals</source>
        <translation>包食</translation>
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
        <translation>只返日更</translation>
    </message>
    <message id="reason.welcomed">
        <source>You are welcome</source>
        <translation>歡迎您應徵</translation>
    </message>
    <message id="reason.posted_today">
        <source>New today</source>
        <translation>今日新到</translation>
    </message>
    <message id="reason.fresh">
        <source>Just posted</source>
        <translation>新嚟嘅職位</translation>
    </message>
    <message id="reason.many_openings">
        <source>%1 wanted</source>
        <translation>一次請 %1 人</translation>
    </message>
    <message id="reason.no_schooling_asked">
        <source>Any schooling</source>
        <translation>冇提學歷</translation>
    </message>
    <message id="reason.no_experience_asked">
        <source>No experience</source>
        <translation>冇提經驗</translation>
    </message>
    <message id="reason.still_hiring">
        <source>%1 still wanted</source>
        <translation>仲請 %1 人</translation>
    </message>
    <message id="reason.outside_city">
        <source>outside the city</source>
        <translation>唔喺本市</translation>
    </message>
    <message id="reason.wage_below">
        <source>%1 yuan less</source>
        <translation>比您原來低 %1 元</translation>
    </message>
    <message id="reason.wage_below_wish">
        <source>%1 under your wish</source>
        <translation>比您要嘅低 %1 元</translation>
    </message>
    <message id="reason.experience_asked">
        <source>%1 years asked</source>
        <translation>要做過 %1 年</translation>
    </message>
    <message id="reason.night_shift">
        <source>night shift</source>
        <translation>要返夜更</translation>
    </message>
    <message id="reason.rotating_shift">
        <source>shifts in turn</source>
        <translation>要輪更</translation>
    </message>
    <message id="reason.wage_uncertain">
        <source>pay to be agreed</source>
        <translation>人工要面談</translation>
    </message>
    <message id="reason.piece_pay">
        <source>paid by the piece</source>
        <translation>按件計人工</translation>
    </message>
    <message id="reason.other_district">
        <source>in %1</source>
        <translation>喺%1</translation>
    </message>
    <message id="reason.age_asked">
        <source>wants age %1</source>
        <translation>請%1歲</translation>
    </message>
    <message id="reason.other_trade">
        <source>another trade</source>
        <translation>係另一行</translation>
    </message>
    <message id="failure.C-101">
        <source>No card reader</source>
        <translation>讀卡器未駁好</translation>
    </message>
    <message id="failure.C-101.do">
        <source>You can find work without a card.</source>
        <translation>冇卡都可以搵工。</translation>
    </message>
    <message id="failure.C-102">
        <source>Cards cannot be read now</source>
        <translation>讀卡暫時用唔到</translation>
    </message>
    <message id="failure.C-102.do">
        <source>You can find work without a card.</source>
        <translation>冇卡都可以搵工。</translation>
    </message>
    <message id="failure.C-103">
        <source>The card came out too early</source>
        <translation>張卡未讀完就攞走咗</translation>
    </message>
    <message id="failure.C-103.do">
        <source>Insert it again, all the way.</source>
        <translation>請再插一次，插到底。</translation>
    </message>
    <message id="failure.C-104">
        <source>The card does not answer</source>
        <translation>張卡冇反應</translation>
    </message>
    <message id="failure.C-104.do">
        <source>Take it out, chip up, try again.</source>
        <translation>請攞出嚟，晶片向上再插一次。</translation>
    </message>
    <message id="failure.C-105">
        <source>This card cannot be read</source>
        <translation>呢張卡讀唔到</translation>
    </message>
    <message id="failure.C-105.do">
        <source>Try once more, or ask at the window.</source>
        <translation>請再插一次。仲唔得，去社保窗口睇吓。</translation>
    </message>
    <message id="failure.C-106">
        <source>Not a social-security card</source>
        <translation>呢張唔係社會保障卡</translation>
    </message>
    <message id="failure.C-106.do">
        <source>Use the social-security card.</source>
        <translation>請換社會保障卡再插。</translation>
    </message>
    <message id="failure.C-107">
        <source>This card is locked</source>
        <translation>呢張卡鎖住咗</translation>
    </message>
    <message id="failure.C-107.do">
        <source>The insurance window unlocks it.</source>
        <translation>請帶身份證去社保窗口解鎖。</translation>
    </message>
    <message id="failure.C-108">
        <source>The card's function is off</source>
        <translation>卡內嘅社保功能停用咗</translation>
    </message>
    <message id="failure.C-108.do">
        <source>The insurance window renews it.</source>
        <translation>請帶身份證去社保窗口換卡。</translation>
    </message>
    <message id="failure.C-109">
        <source>More than one card</source>
        <translation>插咗多過一張卡</translation>
    </message>
    <message id="failure.C-109.do">
        <source>Leave only one card in.</source>
        <translation>請只留一張社會保障卡。</translation>
    </message>
    <message id="failure.C-110">
        <source>The reader is busy</source>
        <translation>讀卡器忙緊</translation>
    </message>
    <message id="failure.C-110.do">
        <source>Wait: it tries again by itself.</source>
        <translation>請等陣，得閒會自己再讀。</translation>
    </message>
    <message id="failure.C-111">
        <source>This machine is not ready</source>
        <translation>呢部機未裝好</translation>
    </message>
    <message id="failure.C-111.do">
        <source>Use another machine or ask staff.</source>
        <translation>請用隔籬部機，或者搵職員。</translation>
    </message>
    <message id="failure.C-112">
        <source>The reader does not answer</source>
        <translation>讀卡器冇反應</translation>
    </message>
    <message id="failure.C-112.do">
        <source>You can find work without a card.</source>
        <translation>冇卡都可以搵工。</translation>
    </message>
    <message id="failure.C-113">
        <source>No card is in</source>
        <translation>冇插卡</translation>
    </message>
    <message id="failure.C-113.do">
        <source>Insert the card, chip up.</source>
        <translation>請插卡到底，晶片向上。</translation>
    </message>
    <message id="failure.C-114">
        <source>Cards cannot be read now</source>
        <translation>讀卡暫時用唔到</translation>
    </message>
    <message id="failure.C-114.do">
        <source>You can find work without a card.</source>
        <translation>冇卡都可以搵工。</translation>
    </message>
    <message id="failure.C-115">
        <source>This kind of card is new here</source>
        <translation>呢種卡呢度未識</translation>
    </message>
    <message id="failure.C-115.do">
        <source>Please go to the insurance window.</source>
        <translation>請去社保窗口辦。</translation>
    </message>
    <message id="failure.C-116">
        <source>The card was not confirmed</source>
        <translation>張卡未通過核對</translation>
    </message>
    <message id="failure.C-116.do">
        <source>Try again, or go to a window.</source>
        <translation>請再插一次。仲唔得，去窗口辦。</translation>
    </message>
    <message id="failure.C-131">
        <source>Reading was interrupted</source>
        <translation>讀卡俾打斷咗</translation>
    </message>
    <message id="failure.C-131.do">
        <source>Insert the card again.</source>
        <translation>請攞走張卡，再插一次。</translation>
    </message>
    <message id="failure.C-132">
        <source>The card was changed</source>
        <translation>張卡中途換過</translation>
    </message>
    <message id="failure.C-132.do">
        <source>Insert one card, leave it in.</source>
        <translation>請淨係插一張卡，辦完先攞。</translation>
    </message>
    <message id="failure.L-200">
        <source>No answer from the city</source>
        <translation>市度冇答覆</translation>
    </message>
    <message id="failure.L-200.do">
        <source>Try again in a moment.</source>
        <translation>請等陣再試。</translation>
    </message>
    <message id="failure.L-204">
        <source>The line is cut</source>
        <translation>市嘅線路斷咗</translation>
    </message>
    <message id="failure.L-204.do">
        <source>It reconnects by itself.</source>
        <translation>部機駁緊，您乜都唔使做。</translation>
    </message>
    <message id="failure.L-210">
        <source>This machine is not enrolled</source>
        <translation>呢部機未登記</translation>
    </message>
    <message id="failure.L-210.do">
        <source>Use another machine or ask staff.</source>
        <translation>請用隔籬部機，或者搵職員。</translation>
    </message>
    <message id="failure.L-211">
        <source>The card was not confirmed</source>
        <translation>張卡未通過核對</translation>
    </message>
    <message id="failure.L-211.do">
        <source>Insert it again, or go to a window.</source>
        <translation>請攞出卡再插一次。仲唔得，去窗口辦。</translation>
    </message>
    <message id="failure.L-212">
        <source>You are not registered yet</source>
        <translation>市度未有您嘅登記</translation>
    </message>
    <message id="failure.L-212.do">
        <source>Register at a window. Vacancies still work.</source>
        <translation>去窗口登記就查得。職位照睇。</translation>
    </message>
    <message id="failure.L-213">
        <source>This visit has run out</source>
        <translation>今次夠鐘</translation>
    </message>
    <message id="failure.L-213.do">
        <source>Take the card out and insert it again.</source>
        <translation>請攞出卡再插一次。</translation>
    </message>
    <message id="failure.L-214">
        <source>The city does not have it</source>
        <translation>市度搵唔到呢項</translation>
    </message>
    <message id="failure.L-214.do">
        <source>Please see other vacancies.</source>
        <translation>請睇其他職位。</translation>
    </message>
    <message id="failure.L-215">
        <source>Just filled</source>
        <translation>呢個職位啱啱請滿</translation>
    </message>
    <message id="failure.L-215.do">
        <source>See other vacancies.</source>
        <translation>請睇其他職位。</translation>
    </message>
    <message id="failure.L-216">
        <source>Asked too often</source>
        <translation>問得太密</translation>
    </message>
    <message id="failure.L-216.do">
        <source>Try again in a moment.</source>
        <translation>請等陣再試。</translation>
    </message>
    <message id="failure.L-217">
        <source>Vacancies are being renewed</source>
        <translation>職位更新緊</translation>
    </message>
    <message id="failure.L-217.do">
        <source>Nothing to do, please wait.</source>
        <translation>您乜都唔使做，請等等。</translation>
    </message>
    <message id="failure.L-218">
        <source>The city did not understand</source>
        <translation>市度聽唔明</translation>
    </message>
    <message id="failure.L-218.do">
        <source>Not your fault. Go to a window.</source>
        <translation>唔係您嘅問題。請去窗口辦。</translation>
    </message>
    <message id="failure.L-219">
        <source>The city's system has a problem</source>
        <translation>市嘅系統出咗問題</translation>
    </message>
    <message id="failure.L-219.do">
        <source>Not your fault. Try again later.</source>
        <translation>唔係您嘅問題。請等陣再試。</translation>
    </message>
    <message id="failure.L-220">
        <source>The check did not go through</source>
        <translation>核對未接得上</translation>
    </message>
    <message id="failure.L-220.do">
        <source>Take the card out and insert it again.</source>
        <translation>請攞出卡再插一次。</translation>
    </message>
    <message id="failure.L-230">
        <source>Vacancies have not arrived</source>
        <translation>職位未送到</translation>
    </message>
    <message id="failure.L-230.do">
        <source>Come back later or ask staff.</source>
        <translation>請等陣再嚟，或者搵職員。</translation>
    </message>
    <message id="failure.L-231">
        <source>Vacancies cannot be kept</source>
        <translation>部機存唔到職位</translation>
    </message>
    <message id="failure.L-231.do">
        <source>Use another machine or ask staff.</source>
        <translation>請用隔籬部機，或者搵職員。</translation>
    </message>
    <message id="machine.title">
        <source>Staff page</source>
        <translation>職員頁</translation>
    </message>
    <message id="machine.pin">
        <source>Staff card: enter its PIN</source>
        <translation>職員卡：請入密碼</translation>
    </message>
    <message id="machine.hall">
        <source>Hall</source>
        <translation>市場</translation>
    </message>
    <message id="machine.version">
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message id="machine.line">
        <source>Line to the city</source>
        <translation>去市嘅線路</translation>
    </message>
    <message id="machine.line.cut">
        <source>Cut since %1</source>
        <translation>%1 斷咗</translation>
    </message>
    <message id="machine.reader">
        <source>Card reader</source>
        <translation>讀卡器</translation>
    </message>
    <message id="machine.printer">
        <source>Printer</source>
        <translation>打印機</translation>
    </message>
    <message id="machine.printer.none">
        <source>None</source>
        <translation>冇裝</translation>
    </message>
    <message id="machine.vacancies">
        <source>Vacancies held here</source>
        <translation>機內職位</translation>
    </message>
    <message id="machine.as_of">
        <source>Vacancies as of</source>
        <translation>職位更新到</translation>
    </message>
    <message id="machine.good">
        <source>Good</source>
        <translation>正常</translation>
    </message>
    <message id="machine.unknown">
        <source>Not known</source>
        <translation>未知道</translation>
    </message>
    <message id="machine.recent">
        <source>Latest codes</source>
        <translation>最近嘅代碼</translation>
    </message>
    <message id="machine.recent.none">
        <source>No code since the start</source>
        <translation>開機後冇代碼</translation>
    </message>
    <message id="machine.end">
        <source>End the program (technician)</source>
        <translation>退出程式（技術員用）</translation>
    </message>
    <message id="machine.end.question">
        <source>End the program?</source>
        <translation>要退出程式嗎？</translation>
    </message>
    <message id="machine.end.more">
        <source>Nobody can use this machine until it is started again.</source>
        <translation>退出之後，呢部機要重新啟動先用得。</translation>
    </message>
    <message id="machine.end.yes">
        <source>End it</source>
        <translation>退出</translation>
    </message>
    <message id="machine.end.no">
        <source>Stay</source>
        <translation>唔退出</translation>
    </message>
</context>
</TS>
