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
        <source>Rotating</source>
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
    <message id="failure.L-205">
        <source>The city cannot be reached</source>
        <translation>现在连不上市里</translation>
    </message>
    <message id="failure.L-205.do">
        <source>Staff look into it. The vacancies of this hall are here.</source>
        <translation>工作人员会处理。本厅的岗位照样能查。</translation>
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
    <message id="failure.L-221">
        <source>No need to ask</source>
        <translation>没有年龄要问</translation>
    </message>
    <message id="failure.L-221.do">
        <source>Ask for the letter, or see other vacancies.</source>
        <translation>可以直接要推荐信，或看别的岗位。</translation>
    </message>
    <message id="failure.L-222">
        <source>The employer has answered</source>
        <translation>单位已经答复了</translation>
    </message>
    <message id="failure.L-222.do">
        <source>See the list again: it says what they answered.</source>
        <translation>请再看一次岗位，上面有答复。</translation>
    </message>
    <message id="failure.L-223">
        <source>Too many questions are open</source>
        <translation>正在问的单位太多</translation>
    </message>
    <message id="failure.L-223.do">
        <source>Wait for an answer, then ask the next one.</source>
        <translation>等有了答复，再问下一家。</translation>
    </message>
    <message id="failure.L-224">
        <source>The employer is being asked</source>
        <translation>正在问单位，还没答复</translation>
    </message>
    <message id="failure.L-224.do">
        <source>Come again: after two working days there is a letter all the same.</source>
        <translation>请过两个工作日再来。没有答复也能写推荐信。</translation>
    </message>
    <message id="failure.L-225">
        <source>The employer said no</source>
        <translation>单位答复不招</translation>
    </message>
    <message id="failure.L-225.do">
        <source>See other vacancies.</source>
        <translation>请看别的岗位。</translation>
    </message>
    <message id="failure.L-226">
        <source>Nobody asked about this one</source>
        <translation>这个岗位没有人问过</translation>
    </message>
    <message id="failure.L-226.do">
        <source>Look the number up in the list of questions.</source>
        <translation>请在询问清单里查编号。</translation>
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
    <message id="speak.take_card">
        <source>Please take your card.</source>
        <translation>请取回社会保障卡。</translation>
    </message>
    <message id="speak.still_here">
        <source>Are you still here? If so, please touch the screen.</source>
        <translation>您还在吗？还在的话，请点一下屏幕。</translation>
    </message>
    <message id="speak.limit_soon">
        <source>Two minutes are left. To go on, take your card out and put it in again.</source>
        <translation>这次还剩两分钟。要接着用，请取卡再插一次。</translation>
    </message>
    <message id="speak.help">
        <source>Please ask the hall's staff. They are glad to help.</source>
        <translation>请找大厅里穿马甲的工作人员，他们来帮您。</translation>
    </message>
    <message id="age.between">
        <source>%1–%2</source>
        <translation>%1–%2 岁</translation>
    </message>
    <message id="age.up_to">
        <source>up to %1</source>
        <translation>%1 岁以内</translation>
    </message>
    <message id="age.from">
        <source>from %1</source>
        <translation>满 %1 岁</translation>
    </message>
    <message id="bar.age_asked">
        <source>age %1</source>
        <translation>单位原来招 %1</translation>
    </message>
    <message id="bar.employer_no">
        <source>the employer said no on %1</source>
        <translation>单位 %1 说不合适</translation>
    </message>
    <message id="bar.certificate">
        <source>%1 is asked for</source>
        <translation>要%1</translation>
    </message>
    <message id="bar.education">
        <source>%1 is asked for</source>
        <translation>要%1毕业</translation>
    </message>
    <message id="bar.shift">
        <source>%1</source>
        <translation>要上%1</translation>
    </message>
    <message id="bar.law">
        <source>ask the staff about the age</source>
        <translation>年龄要先问工作人员</translation>
    </message>
    <message id="bar.other">
        <source>ask the staff</source>
        <translation>有一项要问工作人员</translation>
    </message>
    <message id="law.too_young">
        <source>from %1</source>
        <translation>要满 %1 岁</translation>
    </message>
    <message id="law.special_operation">
        <source>an age rule for this work</source>
        <translation>特种作业的年龄规定</translation>
    </message>
    <message id="law.commercial_driving">
        <source>an age rule for driving</source>
        <translation>营运驾驶的年龄规定</translation>
    </message>
    <message id="law.other">
        <source>a rule about age</source>
        <translation>有关年龄的规定</translation>
    </message>
    <message id="law.driving_licence">
        <source>an age rule of the driving licence</source>
        <translation>驾驶证的年龄规定</translation>
    </message>
    <message id="law.special_equipment">
        <source>an age rule for this machine</source>
        <translation>特种设备的年龄规定</translation>
    </message>
    <message id="law.guarding">
        <source>an age rule for guards</source>
        <translation>保安员的年龄规定</translation>
    </message>
    <message id="bar.employer_yes">
        <source>The employer says yes</source>
        <translation>单位说可以</translation>
    </message>
    <message id="bar.asked">
        <source>being asked</source>
        <translation>已经帮您问，等答复</translation>
    </message>
</context>
</TS>
