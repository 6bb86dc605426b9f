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
        <source>Rotating</source>
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
    <message id="failure.L-205">
        <source>The city cannot be reached</source>
        <translation>而家連唔到市</translation>
    </message>
    <message id="failure.L-205.do">
        <source>Staff look into it. The vacancies of this hall are here.</source>
        <translation>職員會跟進。本廳嘅職位照樣可以查。</translation>
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
    <message id="failure.L-221">
        <source>No need to ask</source>
        <translation>唔使問年齡</translation>
    </message>
    <message id="failure.L-221.do">
        <source>Ask for the letter, or see other vacancies.</source>
        <translation>可以直接攞推薦信，或者睇其他職位。</translation>
    </message>
    <message id="failure.L-222">
        <source>The employer has answered</source>
        <translation>公司已經答咗</translation>
    </message>
    <message id="failure.L-222.do">
        <source>See the list again: it says what they answered.</source>
        <translation>請再睇一次，上面有答覆。</translation>
    </message>
    <message id="failure.L-223">
        <source>Too many questions are open</source>
        <translation>問緊嘅公司太多</translation>
    </message>
    <message id="failure.L-223.do">
        <source>Wait for an answer, then ask the next one.</source>
        <translation>等有答覆，再問下一間。</translation>
    </message>
    <message id="failure.L-224">
        <source>The employer is being asked</source>
        <translation>問緊公司，仲未有答覆</translation>
    </message>
    <message id="failure.L-224.do">
        <source>Come again: after two working days there is a letter all the same.</source>
        <translation>請過兩個工作天再嚟，冇答覆都可以寫推薦信。</translation>
    </message>
    <message id="failure.L-225">
        <source>The employer said no</source>
        <translation>公司答覆話唔請</translation>
    </message>
    <message id="failure.L-225.do">
        <source>See other vacancies.</source>
        <translation>請睇其他職位。</translation>
    </message>
    <message id="failure.L-226">
        <source>Nobody asked about this one</source>
        <translation>呢個職位冇人問過</translation>
    </message>
    <message id="failure.L-226.do">
        <source>Look the number up in the list of questions.</source>
        <translation>請喺詢問清單度查編號。</translation>
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
    <message id="speak.take_card">
        <source>Please take your card.</source>
        <translation>請攞返社會保障卡。</translation>
    </message>
    <message id="speak.still_here">
        <source>Are you still here? If so, please touch the screen.</source>
        <translation>你仲喺唔喺度？喺度嘅話，請撳一下螢幕。</translation>
    </message>
    <message id="speak.limit_soon">
        <source>Two minutes are left. To go on, take your card out and put it in again.</source>
        <translation>今次仲有兩分鐘。要繼續用，請攞返張卡再插一次。</translation>
    </message>
    <message id="speak.help">
        <source>Please ask the hall's staff. They are glad to help.</source>
        <translation>請搵大堂入面着背心嘅職員，佢哋嚟幫你。</translation>
    </message>
    <message id="age.between">
        <source>%1–%2</source>
        <translation>%1–%2 歲</translation>
    </message>
    <message id="age.up_to">
        <source>up to %1</source>
        <translation>%1 歲以內</translation>
    </message>
    <message id="age.from">
        <source>from %1</source>
        <translation>滿 %1 歲</translation>
    </message>
    <message id="bar.age_asked">
        <source>age %1</source>
        <translation>單位原本請 %1</translation>
    </message>
    <message id="bar.employer_no">
        <source>the employer said no on %1</source>
        <translation>單位 %1 話唔啱</translation>
    </message>
    <message id="bar.certificate">
        <source>%1 is asked for</source>
        <translation>要%1</translation>
    </message>
    <message id="bar.education">
        <source>%1 is asked for</source>
        <translation>要%1畢業</translation>
    </message>
    <message id="bar.shift">
        <source>%1</source>
        <translation>要返%1</translation>
    </message>
    <message id="bar.law">
        <source>ask the staff about the age</source>
        <translation>年齡要先問工作人員</translation>
    </message>
    <message id="bar.other">
        <source>ask the staff</source>
        <translation>有一項要問工作人員</translation>
    </message>
    <message id="law.too_young">
        <source>from %1</source>
        <translation>要滿 %1 歲</translation>
    </message>
    <message id="law.special_operation">
        <source>an age rule for this work</source>
        <translation>特種作業嘅年齡規定</translation>
    </message>
    <message id="law.commercial_driving">
        <source>an age rule for driving</source>
        <translation>營運駕駛嘅年齡規定</translation>
    </message>
    <message id="law.other">
        <source>a rule about age</source>
        <translation>有關年齡嘅規定</translation>
    </message>
    <message id="law.driving_licence">
        <source>an age rule of the driving licence</source>
        <translation>車牌嘅年齡規定</translation>
    </message>
    <message id="law.special_equipment">
        <source>an age rule for this machine</source>
        <translation>特種設備嘅年齡規定</translation>
    </message>
    <message id="law.guarding">
        <source>an age rule for guards</source>
        <translation>保安員嘅年齡規定</translation>
    </message>
    <message id="bar.employer_yes">
        <source>The employer says yes</source>
        <translation>單位話可以</translation>
    </message>
    <message id="bar.asked">
        <source>being asked</source>
        <translation>已經幫您問，等回覆</translation>
    </message>
</context>
</TS>
