<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_HK" sourcelanguage="en">
<context>
    <name></name>
    <message id="display.welcome.title">
        <source>Welcome</source>
        <translation>歡迎</translation>
    </message>
    <message id="display.policy.title">
        <source>Policy</source>
        <translation>政策</translation>
    </message>
    <message id="display.policy.unverified">
        <source>not checked</source>
        <translation>待核實</translation>
    </message>
    <message id="display.policy.ask">
        <source>Nobody has read the original yet. Ask at a window.</source>
        <translation>原文尚未核對，請到窗口查詢</translation>
    </message>
    <message id="display.policy.issued">
        <source>%1-%2-%3</source>
        <translation>%1年%2月%3日</translation>
    </message>
    <message id="display.policy.read">
        <source>original read by %1</source>
        <translation>原文已由%1核對</translation>
    </message>
    <message id="display.agencies.title">
        <source>Licensed agencies</source>
        <translation>持牌機構</translation>
    </message>
    <message id="display.agencies.until">
        <source>until %1-%2-%3</source>
        <translation>有效期至%1年%2月%3日</translation>
    </message>
    <message id="display.why.kind.welcome">
        <source>welcome</source>
        <translation>歡迎</translation>
    </message>
    <message id="display.why.kind.policy">
        <source>policy</source>
        <translation>政策</translation>
    </message>
    <message id="display.why.kind.agencies">
        <source>licensed agencies</source>
        <translation>持牌機構</translation>
    </message>
    <message id="editor.kind.welcome">
        <source>Welcome, slogan</source>
        <translation>歡迎、標語</translation>
    </message>
    <message id="editor.kind.policy">
        <source>Policy</source>
        <translation>政策</translation>
    </message>
    <message id="editor.kind.agencies">
        <source>Licensed agencies</source>
        <translation>持牌機構</translation>
    </message>
    <message id="editor.do.add.welcome">
        <source>Add a welcome or a slogan</source>
        <translation>加歡迎或標語</translation>
    </message>
    <message id="editor.do.add.policy">
        <source>Write a policy</source>
        <translation>寫政策</translation>
    </message>
    <message id="editor.do.add.agencies">
        <source>Add licensed agencies</source>
        <translation>加持牌機構</translation>
    </message>
    <message id="editor.field.welcome.words">
        <source>Large words (a line a line)</source>
        <translation>大字（每行一行）</translation>
    </message>
    <message id="editor.field.welcome.below">
        <source>Smaller line below</source>
        <translation>下面的小字</translation>
    </message>
    <message id="editor.field.welcome.title">
        <source>Title at the top</source>
        <translation>頁首標題</translation>
    </message>
    <message id="editor.field.welcome.until">
        <source>Last day</source>
        <translation>最後顯示日</translation>
    </message>
    <message id="editor.field.policy.headline">
        <source>Headline</source>
        <translation>標題</translation>
    </message>
    <message id="editor.field.policy.steps">
        <source>Steps (one a line)</source>
        <translation>步驟（每行一步）</translation>
    </message>
    <message id="editor.field.policy.source">
        <source>Issued by</source>
        <translation>發文機關</translation>
    </message>
    <message id="editor.field.policy.number">
        <source>Document number</source>
        <translation>文號</translation>
    </message>
    <message id="editor.field.policy.issued">
        <source>Day of issue</source>
        <translation>發文日期</translation>
    </message>
    <message id="editor.field.policy.verified_by">
        <source>Window or office that read the original</source>
        <translation>核對過原文的窗口或科室</translation>
    </message>
    <message id="editor.field.policy.title">
        <source>Title at the top</source>
        <translation>頁首標題</translation>
    </message>
    <message id="editor.field.policy.until">
        <source>Last day</source>
        <translation>最後顯示日</translation>
    </message>
    <message id="editor.field.agencies.agencies">
        <source>Agencies</source>
        <translation>機構</translation>
    </message>
    <message id="editor.field.agencies.source">
        <source>Who publishes the list</source>
        <translation>名單由誰公布</translation>
    </message>
    <message id="editor.field.agencies.title">
        <source>Title at the top</source>
        <translation>頁首標題</translation>
    </message>
    <message id="editor.field.agencies.until">
        <source>Last day</source>
        <translation>最後顯示日</translation>
    </message>
    <message id="editor.record.name">
        <source>Name</source>
        <translation>機構名稱</translation>
    </message>
    <message id="editor.record.licence">
        <source>Licence number</source>
        <translation>許可證編號</translation>
    </message>
    <message id="editor.record.valid_until">
        <source>Valid until</source>
        <translation>有效期至</translation>
    </message>
    <message id="editor.record.address">
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message id="editor.records.add">
        <source>Add a row</source>
        <translation>加一行</translation>
    </message>
    <message id="editor.records.remove">
        <source>Remove the rows</source>
        <translation>刪去所選行</translation>
    </message>
    <message id="editor.verdict.long">
        <source>It takes %1 pages of the board; shorten it.</source>
        <translation>在大屏上要 %1 頁，請縮短。</translation>
    </message>
    <message id="editor.verdict.unverified">
        <source>It is not said which window or office read the original: the board says so, and shows no issuer and no number.</source>
        <translation>沒有寫明哪個窗口或科室核對過原文：屏上標「待核實」，不出現發文機關和文號。</translation>
    </message>
    <message id="editor.verdict.no_entries">
        <source>Nothing in the list may be shown today.</source>
        <translation>名單內今天沒有可以上屏的內容。</translation>
    </message>
    <message id="editor.verdict.entries_withheld">
        <source>%1 of %2 in the list are not shown today.</source>
        <translation>名單 %2 條中有 %1 條今天不上屏。</translation>
    </message>
    <message id="editor.verdict.entries_not_whole">
        <source>%1 in the list fit no layout whole and do not come up.</source>
        <translation>名單中有 %1 條任何版式都放不全，不會上屏。</translation>
    </message>
    <message id="flaw.no_large_words">
        <source>A page of large words needs words</source>
        <translation>大字頁要有字</translation>
    </message>
    <message id="flaw.many_entries">
        <source>A list has at most %2 entries</source>
        <translation>一頁的名單最多 %2 條</translation>
    </message>
    <message id="editor.template.welcome">
        <source>Welcome</source>
        <translation>歡迎</translation>
    </message>
    <message id="editor.template.welcome.page">
        <source>Welcome to __hall__
Every service here is free</source>
        <translation>歡迎來到__市場名稱__
本市場服務全部免費</translation>
    </message>
    <message id="editor.template.delegation">
        <source>Welcome to visitors</source>
        <translation>歡迎來訪</translation>
    </message>
    <message id="editor.template.delegation.page">
        <source>A warm welcome
to __guests__
__hall__</source>
        <translation>熱烈歡迎
__來賓單位__
__市場名稱__</translation>
    </message>
    <message id="editor.template.slogan">
        <source>Slogan</source>
        <translation>標語</translation>
    </message>
    <message id="editor.template.slogan.page">
        <source>__first line__
__second line__
__occasion__</source>
        <translation>__第一句__
__第二句__
__活動名稱__</translation>
    </message>
    <message id="editor.template.subsidy">
        <source>Policy: a subsidy</source>
        <translation>政策：補貼</translation>
    </message>
    <message id="editor.template.subsidy.page">
        <source>__name of the subsidy__
Who may have it: __who__
Bring: __papers__
Where: __window or web page__
__who read it__</source>
        <translation>__補貼名稱__
誰可以領：__對象__
帶甚麼：__材料__
到哪裏辦：__窗口或網頁__
__核對窗口__</translation>
    </message>
    <message id="editor.template.law">
        <source>Policy: know the law</source>
        <translation>政策：知法用法</translation>
    </message>
    <message id="editor.template.law.page">
        <source>__what the law is about__
__what is asked of employers__
__what you can do__
Call 12333 with questions
__who read it__</source>
        <translation>__法規講甚麼__
__單位要做甚麼__
__您可以做甚麼__
有疑問打12333
__核對窗口__</translation>
    </message>
    <message id="editor.template.agencies">
        <source>Licensed agencies</source>
        <translation>持牌機構名單</translation>
    </message>
    <message id="editor.template.agencies.page">
        <source>__name__
__licence number__
__address__
__who publishes the list__</source>
        <translation>__機構名稱__
__許可證編號__
__機構地址__
__公布單位__</translation>
    </message>
    <message id="display.fair.title">
        <source>Job fair</source>
        <translation>招聘會</translation>
    </message>
    <message id="display.fair.today">
        <source>today</source>
        <translation>今天</translation>
    </message>
    <message id="display.fair.days">
        <source>%1 to %2</source>
        <translation>%1至%2</translation>
    </message>
    <message id="display.fair.counts">
        <source>%1 employers  %2 posts</source>
        <translation>%1家單位 %2個職位</translation>
    </message>
    <message id="display.fair.people">
        <source>%1  %2 openings</source>
        <translation>%1 招%2人</translation>
    </message>
    <message id="display.why.kind.fair">
        <source>job fair</source>
        <translation>招聘會</translation>
    </message>
    <message id="editor.kind.fair">
        <source>Job fair</source>
        <translation>招聘會</translation>
    </message>
    <message id="editor.do.add.fair">
        <source>Add a job fair</source>
        <translation>加招聘會</translation>
    </message>
    <message id="editor.field.fair.name">
        <source>Name</source>
        <translation>名稱</translation>
    </message>
    <message id="editor.field.fair.first">
        <source>First day</source>
        <translation>開始日期</translation>
    </message>
    <message id="editor.field.fair.last">
        <source>Last day (where it is another)</source>
        <translation>結束日期（不止一天時填）</translation>
    </message>
    <message id="editor.field.fair.hours">
        <source>Hours</source>
        <translation>時間</translation>
    </message>
    <message id="editor.field.fair.place">
        <source>Place</source>
        <translation>地點</translation>
    </message>
    <message id="editor.field.fair.posts">
        <source>Booths and posts (a post a row)</source>
        <translation>展位和職位（每行一個職位）</translation>
    </message>
    <message id="editor.field.fair.title">
        <source>Title at the top</source>
        <translation>頁首標題</translation>
    </message>
    <message id="editor.field.fair.until">
        <source>Last day on boards</source>
        <translation>最後顯示日</translation>
    </message>
    <message id="editor.record.booth">
        <source>Booth</source>
        <translation>展位</translation>
    </message>
    <message id="editor.record.employer">
        <source>Employer</source>
        <translation>單位</translation>
    </message>
    <message id="editor.record.post">
        <source>Post</source>
        <translation>職位</translation>
    </message>
    <message id="editor.record.openings">
        <source>Openings</source>
        <translation>人數</translation>
    </message>
    <message id="editor.record.pay">
        <source>Pay</source>
        <translation>工資</translation>
    </message>
    <message id="editor.template.fair_page">
        <source>Job fair with booths</source>
        <translation>招聘會（展位和職位）</translation>
    </message>
    <message id="editor.template.fair_page.page">
        <source>__name of the fair__
__hours__
__place__
__booth__
__employer__
__post__
__pay__</source>
        <translation>__招聘會名稱__
__時間__
__地點__
__展位__
__單位__
__職位__
__工資__</translation>
    </message>
    <message id="flaw.no_fair_name">
        <source>A job fair has a name</source>
        <translation>招聘會要有名稱</translation>
    </message>
    <message id="flaw.no_fair_day">
        <source>A job fair has a first day, and does not end before it</source>
        <translation>招聘會要有開始日期，結束日期不能早於開始日期</translation>
    </message>
    <message id="editor.import.fair">
        <source>A job fair: %1 posts of %2 employers. Name it and say its days in its form.</source>
        <translation>招聘會：%2 家單位 %1 個職位。請在右邊填寫名稱和日期。</translation>
    </message>
    <message id="editor.import.fair_take">
        <source>Make a fair of %1 rows</source>
        <translation>用 %1 行做招聘會</translation>
    </message>
    <message id="editor.import.no_post">
        <source>No post or no employer is named.</source>
        <translation>沒有寫職位或單位。</translation>
    </message>
    <message id="editor.import.no_pay">
        <source>No pay can be read from “%1”: no board shows it.</source>
        <translation>讀不出工資「%1」：不會上屏。</translation>
    </message>
    <message id="editor.import.stripped">
        <source>Taken out: %1</source>
        <translation>已去掉：%1</translation>
    </message>
    <message id="editor.import.unlawful">
        <source>May not be shown: %1</source>
        <translation>不能上屏：%1</translation>
    </message>
</context>
</TS>
