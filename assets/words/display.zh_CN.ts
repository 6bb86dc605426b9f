<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name></name>
    <message id="display.title">
        <source>Vacancies</source>
        <translation>岗位信息</translation>
    </message>
    <message id="display.demonstration">
        <source>DEMO</source>
        <translation>演示</translation>
    </message>
    <message id="display.scope.longer">
        <source>more required</source>
        <translation>要求较多的岗位</translation>
    </message>
    <message id="display.head.number">
        <source>No.</source>
        <translation>编号</translation>
    </message>
    <message id="display.head.trade">
        <source>Work</source>
        <translation>工种</translation>
    </message>
    <message id="display.head.openings">
        <source>Posts</source>
        <translation>人数</translation>
    </message>
    <message id="display.head.pay">
        <source>Pay</source>
        <translation>薪酬</translation>
    </message>
    <message id="display.head.requirement">
        <source>Required</source>
        <translation>要求</translation>
    </message>
    <message id="display.head.district">
        <source>Area</source>
        <translation>区</translation>
    </message>
    <message id="display.unit.month">
        <source>/mth</source>
        <translation>元/月</translation>
    </message>
    <message id="display.unit.day">
        <source>/day</source>
        <translation>元/天</translation>
    </message>
    <message id="display.unit.hour">
        <source>/hr</source>
        <translation>元/时</translation>
    </message>
    <message id="display.unit.piece">
        <source>/pc</source>
        <translation>元/件</translation>
    </message>
    <message id="display.pay.from">
        <source>%1+</source>
        <translation>%1以上</translation>
    </message>
    <message id="display.pay.to">
        <source>up to %1</source>
        <translation>%1以内</translation>
    </message>
    <message id="display.pay.label">
        <source>Pay</source>
        <translation>薪酬</translation>
    </message>
    <message id="display.pay.total">
        <source>Total pay</source>
        <translation>综合收入</translation>
    </message>
    <message id="display.pay.total_short">
        <source>Total</source>
        <translation>综合</translation>
    </message>
    <message id="display.base">
        <source>Base</source>
        <translation>底薪</translation>
    </message>
    <message id="display.base_pay">
        <source>base %1</source>
        <translation>底薪%1</translation>
    </message>
    <message id="display.openings">
        <source>%1 posts</source>
        <translation>招%1人</translation>
    </message>
    <message id="display.headcount">
        <source>%1</source>
        <translation>%1人</translation>
    </message>
    <message id="display.any">
        <source>none</source>
        <translation>不限</translation>
    </message>
    <message id="display.years">
        <source>%1 yrs</source>
        <translation>%1年经验</translation>
    </message>
    <message id="display.age.between">
        <source>age %1-%2</source>
        <translation>%1-%2岁</translation>
    </message>
    <message id="display.age.from">
        <source>age %1+</source>
        <translation>%1岁以上</translation>
    </message>
    <message id="display.age.to">
        <source>to age %1</source>
        <translation>%1岁以下</translation>
    </message>
    <message id="display.outside">
        <source>elsewhere</source>
        <translation>市外</translation>
    </message>
    <message id="display.board.both">
        <source>bed and meals</source>
        <translation>包吃住</translation>
    </message>
    <message id="display.board.lodging">
        <source>bed</source>
        <translation>包住</translation>
    </message>
    <message id="display.board.meals">
        <source>meals</source>
        <translation>包吃</translation>
    </message>
    <message id="display.filled">
        <source>FILLED</source>
        <translation>已招满</translation>
    </message>
    <message id="display.data.wide">
        <source>data %1</source>
        <translation>数据 %1</translation>
    </message>
    <message id="display.data.close">
        <source>data %1</source>
        <translation>数据%1</translation>
    </message>
    <message id="display.data.stale">
        <source>data as of %1</source>
        <translation>数据截至 %1</translation>
    </message>
    <message id="display.ask">
        <source>All vacancies: touch screen</source>
        <translation>全部岗位请到触摸屏查询</translation>
    </message>
    <message id="display.pages">
        <source>%1/%2</source>
        <translation>%1/%2页</translation>
    </message>
    <message id="display.date">
        <source>%2-%1</source>
        <translation>%1月%2日</translation>
    </message>
    <message id="display.weekday.1">
        <source>Mon</source>
        <translation>周一</translation>
    </message>
    <message id="display.weekday.2">
        <source>Tue</source>
        <translation>周二</translation>
    </message>
    <message id="display.weekday.3">
        <source>Wed</source>
        <translation>周三</translation>
    </message>
    <message id="display.weekday.4">
        <source>Thu</source>
        <translation>周四</translation>
    </message>
    <message id="display.weekday.5">
        <source>Fri</source>
        <translation>周五</translation>
    </message>
    <message id="display.weekday.6">
        <source>Sat</source>
        <translation>周六</translation>
    </message>
    <message id="display.weekday.7">
        <source>Sun</source>
        <translation>周日</translation>
    </message>
    <message id="display.spotlight.title">
        <source>A vacancy</source>
        <translation>岗位推介</translation>
    </message>
    <message id="display.spotlight.requirement">
        <source>Required</source>
        <translation>要求</translation>
    </message>
    <message id="display.spotlight.shift">
        <source>Shifts</source>
        <translation>班次</translation>
    </message>
    <message id="display.spotlight.board">
        <source>Board</source>
        <translation>食宿</translation>
    </message>
    <message id="display.spotlight.place">
        <source>Place</source>
        <translation>地点</translation>
    </message>
    <message id="display.hint.screen">
        <source>See it on the touch screen</source>
        <translation>到触摸屏按编号查看</translation>
    </message>
    <message id="display.hint.window">
        <source>or say the number at a window</source>
        <translation>或到任一窗口报编号</translation>
    </message>
    <message id="display.hint.both">
        <source>See it on the touch screen, or say the number at any window</source>
        <translation>到触摸屏按编号查看，或到任一窗口报编号</translation>
    </message>
    <message id="display.notice.title">
        <source>Notice</source>
        <translation>通知</translation>
    </message>
    <message id="display.notice.nth">
        <source>notice %1/%2</source>
        <translation>通知 %1/%2</translation>
    </message>
    <message id="display.safe.updating">
        <source>News is on its way</source>
        <translation>信息更新中</translation>
    </message>
    <message id="display.safe.where">
        <source>Please ask at a screen or window</source>
        <translation>请到触摸屏或窗口查询</translation>
    </message>
    <message id="display.call.number">
        <source>Number %1</source>
        <translation>请%1号</translation>
    </message>
    <message id="display.call.window">
        <source>to window %1</source>
        <translation>到%1号窗口</translation>
    </message>
    <message id="display.call.earlier">
        <source>window %1</source>
        <translation>%1号窗口</translation>
    </message>
    <message id="display.check.glyphs.ok">
        <source>The board's glyphs are whole.</source>
        <translation>板用字形齐全。</translation>
    </message>
    <message id="display.check.grid.ok">
        <source>The board has a grid and is legible from the far row.</source>
        <translation>屏幕尺寸可用，最后一排看得清。</translation>
    </message>
    <message id="display.check.screen.ok">
        <source>There is somewhere to show pictures.</source>
        <translation>有可以显示的屏幕。</translation>
    </message>
    <message id="display.check.data.ok">
        <source>The data folder can be written.</source>
        <translation>数据文件夹可写。</translation>
    </message>
    <message id="display.check.cache.ok">
        <source>The hall's copy can be kept.</source>
        <translation>本地岗位副本可用。</translation>
    </message>
    <message id="display.check.backend.ok">
        <source>The city answers.</source>
        <translation>市级服务器有应答。</translation>
    </message>
    <message id="display.check.clock.ok">
        <source>The clock agrees with the city's.</source>
        <translation>时钟与市级服务器一致。</translation>
    </message>
    <message id="failure.D-101">
        <source>The glyphs cannot be used (%1): the board cannot draw its text.</source>
        <translation>字形文件不可用（%1），无法显示文字。</translation>
    </message>
    <message id="failure.D-101.do">
        <source>Install the board's program anew, then start again.</source>
        <translation>请重新安装屏幕程序，然后重新启动。</translation>
    </message>
    <message id="failure.D-102">
        <source>There is no display to show the board on.</source>
        <translation>没有可用的显示器。</translation>
    </message>
    <message id="failure.D-102.do">
        <source>Start it on a desktop or set wall = "frames".</source>
        <translation>请在图形桌面上启动，或在设置里写 wall = "frames"。</translation>
    </message>
    <message id="failure.D-103">
        <source>A board of %1 lamps is too small for any page.</source>
        <translation>%1 点的屏幕太小，放不下任何页面。</translation>
    </message>
    <message id="failure.D-103.do">
        <source>Give width and height in lamps; the smallest board is 448×224 or 640×160.</source>
        <translation>请按灯点数填写宽和高；最小为 448×224 或 640×160。</translation>
    </message>
    <message id="failure.D-104">
        <source>From %1 m the text of this board cannot be read.</source>
        <translation>在 %1 米外看不清这块屏幕的文字。</translation>
    </message>
    <message id="failure.D-104.do">
        <source>Measure far_row_m and pitch_mm again; if they are right, the board is too coarse or too small for this hall.</source>
        <translation>请重新量 far_row_m 和 pitch_mm；如无误，则这块屏幕不适合本市场。</translation>
    </message>
    <message id="failure.D-105">
        <source>The folder %1 cannot be written.</source>
        <translation>文件夹 %1 不能写入。</translation>
    </message>
    <message id="failure.D-105.do">
        <source>Give the board a folder of its own that it may write into.</source>
        <translation>请给它一个有写入权限的文件夹。</translation>
    </message>
    <message id="failure.D-106">
        <source>The city does not answer.</source>
        <translation>市级服务器没有应答。</translation>
    </message>
    <message id="failure.D-106.do">
        <source>Check the line and backend_url; the board shows what it has meanwhile.</source>
        <translation>请检查线路和 backend_url；屏幕先显示已有的内容。</translation>
    </message>
    <message id="failure.D-107">
        <source>The machine's clock is far from the city's time.</source>
        <translation>本机时钟与市级服务器的时间相差太大。</translation>
    </message>
    <message id="failure.D-107.do">
        <source>Set the clock, let the machine fetch the time from the network, renew its battery; until then the board shows neither vacancies nor the time.</source>
        <translation>请校准时钟，让本机从网络对时，并更换主板电池；在此之前屏幕不显示岗位，也不显示时间。</translation>
    </message>
    <message id="failure.D-108">
        <source>Proof of play cannot be kept.</source>
        <translation>播放记录无法保存。</translation>
    </message>
    <message id="failure.D-108.do">
        <source>Free the disk or raise proof_megabytes; the board plays on meanwhile.</source>
        <translation>请清理磁盘空间或调高 proof_megabytes；屏幕照常播放。</translation>
    </message>
    <message id="failure.D-109">
        <source>A text has a character that the board has no glyph for: 〓 stands in its place.</source>
        <translation>有一个字没有字形，屏幕上以〓代替。</translation>
    </message>
    <message id="failure.D-109.do">
        <source>Have it written otherwise where it comes from; the log names the character.</source>
        <translation>请在来源处换一种写法；日志里记有该字的编码。</translation>
    </message>
    <message id="failure.D-110">
        <source>What the city gave the board to play cannot be read, or is not what its name says; the last goes on.</source>
        <translation>市里发来的播放内容读不出，或与其编号不符，仍播放上一版。</translation>
    </message>
    <message id="failure.D-110.do">
        <source>Publish it again; if it stays so, this program is older than the city's: bring it up to date.</source>
        <translation>请重新发布一次；如仍这样，说明本机程序比市里的旧，请升级。</translation>
    </message>
    <message id="failure.D-111">
        <source>A file cannot be used: %1 (%2)</source>
        <translation>文件用不了：%1（%2）</translation>
    </message>
    <message id="failure.D-111.do">
        <source>Give a bundle (JSON), a snapshot (hall-backend snapshot), a folder that can be written.</source>
        <translation>请给播放内容（JSON）、岗位快照（hall-backend snapshot）或可写的文件夹。</translation>
    </message>
    <message id="display.render.done">
        <source>%1 pictures in %2</source>
        <translation>已画 %1 张，在 %2</translation>
    </message>
    <message id="display.why.page">
        <source>%1: %2 (page %3 of the playlist %4)</source>
        <translation>%1：%2（页 %3，播放单 %4）</translation>
    </message>
    <message id="display.why.rows">
        <source>on it: %1</source>
        <translation>上面的岗位：%1</translation>
    </message>
    <message id="display.why.built_in">
        <source>Nothing was published for this board, or it is over: the board plays what is built in.</source>
        <translation>没有给本屏发布内容，或已过期：播放自带的岗位页。</translation>
    </message>
    <message id="display.why.slot">
        <source>slot %1, playlist %2: %3</source>
        <translation>安排 %1，播放单 %2：%3</translation>
    </message>
    <message id="display.why.plays">
        <source>plays</source>
        <translation>正在播放</translation>
    </message>
    <message id="display.why.off.no_playlist">
        <source>its playlist is not in the bundle</source>
        <translation>没有这个播放单</translation>
    </message>
    <message id="display.why.off.other_board">
        <source>is for other boards</source>
        <translation>是别的屏的</translation>
    </message>
    <message id="display.why.off.other_day">
        <source>not on this day</source>
        <translation>不在这一天</translation>
    </message>
    <message id="display.why.off.other_hour">
        <source>not at this hour</source>
        <translation>不在这个时段</translation>
    </message>
    <message id="display.why.off.unknown_day">
        <source>its days hang on a day of which nobody has said whether it is worked</source>
        <translation>还没有人说这天是不是工作日</translation>
    </message>
    <message id="display.why.unknown_day">
        <source>%1: neither the city's calendar nor the hall says whether it is a working day; what hangs on that does not play.</source>
        <translation>%1：城市日历没有这一天，本市场也没有定它是不是工作日；按工作日、休息日安排的都不播放。</translation>
    </message>
    <message id="display.why.off.weaker">
        <source>another one has a stronger priority</source>
        <translation>别的安排更优先</translation>
    </message>
    <message id="display.why.off.other_turn">
        <source>another one has its turn</source>
        <translation>轮到别的播放单</translation>
    </message>
    <message id="display.why.vacancy.unknown">
        <source>%1: not among the hall's open vacancies</source>
        <translation>%1：不在本厅的招聘中岗位里</translation>
    </message>
    <message id="display.why.vacancy.closed">
        <source>%1: not open on that day</source>
        <translation>%1：那天不在招聘</translation>
    </message>
    <message id="display.why.vacancy.no_pay">
        <source>%1: states no pay, and is never on a board</source>
        <translation>%1：没写工资，不上屏</translation>
    </message>
    <message id="display.why.vacancy.unverified">
        <source>%1: nobody is said to have verified it (import --verified-by), and it is never on a board</source>
        <translation>%1：没有写明由谁核实（导入时用 --verified-by），不上屏</translation>
    </message>
    <message id="display.why.vacancy.private">
        <source>%1: its text tells how to reach somebody, and is never on a board</source>
        <translation>%1：文字里有联系方式，不上屏</translation>
    </message>
    <message id="display.why.vacancy.unlawful">
        <source>%1: it asks for what no employer may ask for, and is not on a board</source>
        <translation>%1：含有违法的招聘条件，不上屏</translation>
    </message>
    <message id="display.why.vacancy.next">
        <source>%1: from %2 on, page %3</source>
        <translation>%1：%2 起，页 %3</translation>
    </message>
    <message id="display.why.vacancy.never">
        <source>%1: on no page within a day: its turn comes later</source>
        <translation>%1：一天内还轮不到</translation>
    </message>
    <message id="display.why.past.times">
        <source>%1: %2 times on that day, %3 s</source>
        <translation>%1：那天上屏 %2 次，共 %3 秒</translation>
    </message>
    <message id="display.why.past.time">
        <source>  %1, %2 s, page %3 of %4</source>
        <translation>  %1，%2 秒，页 %3（%4）</translation>
    </message>
    <message id="display.why.past.none">
        <source>%1: the record has no page of that moment</source>
        <translation>%1：没有当时的记录</translation>
    </message>
    <message id="display.why.kind.rows">
        <source>table</source>
        <translation>岗位表</translation>
    </message>
    <message id="display.why.kind.cards">
        <source>cards</source>
        <translation>岗位卡片</translation>
    </message>
    <message id="display.why.kind.spotlight">
        <source>spotlight</source>
        <translation>岗位推介</translation>
    </message>
    <message id="display.why.kind.notice">
        <source>notice</source>
        <translation>通知</translation>
    </message>
    <message id="display.why.kind.safe">
        <source>safe page</source>
        <translation>信息更新页</translation>
    </message>
    <message id="display.why.kind.dark">
        <source>dark</source>
        <translation>黑屏</translation>
    </message>
    <message id="display.urgent.title">
        <source>Urgent</source>
        <translation>紧急通知</translation>
    </message>
    <message id="display.emergency.since">
        <source>since %1</source>
        <translation>%1起生效</translation>
    </message>
    <message id="display.emergency.since.dated">
        <source>since %1 %2</source>
        <translation>%1%2起生效</translation>
    </message>
    <message id="display.emergency.minutes">
        <source>for %1 min</source>
        <translation>已持续%1分钟</translation>
    </message>
    <message id="display.emergency.hours">
        <source>for %1 h</source>
        <translation>已持续%1小时</translation>
    </message>
    <message id="display.emergency.days">
        <source>for %1 days</source>
        <translation>已持续%1天</translation>
    </message>
    <message id="display.emergency.unheard">
        <source>no news since %1</source>
        <translation>%1后未收到更新</translation>
    </message>
    <message id="failure.D-113">
        <source>An urgent notice or an emergency may be missing on this board: part of what came cannot be read.</source>
        <translation>这块屏可能少了紧急通知或预警：收到的有一部分读不出来。</translation>
    </message>
    <message id="failure.D-113.do">
        <source>See what the board shows, tell the people in the hall, and bring the program up to date.</source>
        <translation>请看屏上显示什么，当面告诉厅里的人，并更新本程序。</translation>
    </message>
    <message id="display.why.kind.urgent">
        <source>urgent notice</source>
        <translation>紧急通知</translation>
    </message>
    <message id="display.why.kind.emergency">
        <source>emergency</source>
        <translation>应急信息</translation>
    </message>
    <message id="failure.D-112">
        <source>The city called what is no number, or to what is no window: it is not shown.</source>
        <translation>市里叫的不是号码，或叫去的不是窗口，未予显示。</translation>
    </message>
    <message id="failure.D-112.do">
        <source>Have the city send numbers like 037 and windows like 5 or A3, and nothing of a person.</source>
        <translation>请让市级系统只发 037 这样的号码和 5、A3 这样的窗口，不含个人信息。</translation>
    </message>
</context>
</TS>
