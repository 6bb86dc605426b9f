<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name></name>
    <message id="display.welcome.title">
        <source>Welcome</source>
        <translation>欢迎</translation>
    </message>
    <message id="display.policy.title">
        <source>Policy</source>
        <translation>政策</translation>
    </message>
    <message id="display.policy.unverified">
        <source>not checked</source>
        <translation>待核实</translation>
    </message>
    <message id="display.policy.ask">
        <source>Nobody has read the original yet. Ask at a window.</source>
        <translation>原文还没有核对，请到窗口问清楚</translation>
    </message>
    <message id="display.policy.issued">
        <source>%1-%2-%3</source>
        <translation>%1年%2月%3日</translation>
    </message>
    <message id="display.policy.read">
        <source>original read by %1</source>
        <translation>原文已由%1核对</translation>
    </message>
    <message id="display.agencies.title">
        <source>Licensed agencies</source>
        <translation>持证机构</translation>
    </message>
    <message id="display.agencies.until">
        <source>until %1-%2-%3</source>
        <translation>有效期至%1年%2月%3日</translation>
    </message>
    <message id="display.why.kind.welcome">
        <source>welcome</source>
        <translation>欢迎</translation>
    </message>
    <message id="display.why.kind.policy">
        <source>policy</source>
        <translation>政策</translation>
    </message>
    <message id="display.why.kind.agencies">
        <source>licensed agencies</source>
        <translation>持证机构</translation>
    </message>
    <message id="editor.kind.welcome">
        <source>Welcome, slogan</source>
        <translation>欢迎、标语</translation>
    </message>
    <message id="editor.kind.policy">
        <source>Policy</source>
        <translation>政策</translation>
    </message>
    <message id="editor.kind.agencies">
        <source>Licensed agencies</source>
        <translation>持证机构</translation>
    </message>
    <message id="editor.do.add.welcome">
        <source>Add a welcome or a slogan</source>
        <translation>加欢迎或标语</translation>
    </message>
    <message id="editor.do.add.policy">
        <source>Write a policy</source>
        <translation>写政策</translation>
    </message>
    <message id="editor.do.add.agencies">
        <source>Add licensed agencies</source>
        <translation>加持证机构</translation>
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
        <translation>页眉标题</translation>
    </message>
    <message id="editor.field.welcome.until">
        <source>Last day</source>
        <translation>最后显示日</translation>
    </message>
    <message id="editor.field.policy.headline">
        <source>Headline</source>
        <translation>标题</translation>
    </message>
    <message id="editor.field.policy.steps">
        <source>Steps (one a line)</source>
        <translation>步骤（每行一步）</translation>
    </message>
    <message id="editor.field.policy.source">
        <source>Issued by</source>
        <translation>发文机关</translation>
    </message>
    <message id="editor.field.policy.number">
        <source>Document number</source>
        <translation>文号</translation>
    </message>
    <message id="editor.field.policy.issued">
        <source>Day of issue</source>
        <translation>发文日期</translation>
    </message>
    <message id="editor.field.policy.verified_by">
        <source>Window or office that read the original</source>
        <translation>核对过原文的窗口或科室</translation>
    </message>
    <message id="editor.field.policy.title">
        <source>Title at the top</source>
        <translation>页眉标题</translation>
    </message>
    <message id="editor.field.policy.until">
        <source>Last day</source>
        <translation>最后显示日</translation>
    </message>
    <message id="editor.field.agencies.agencies">
        <source>Agencies</source>
        <translation>机构</translation>
    </message>
    <message id="editor.field.agencies.source">
        <source>Who publishes the list</source>
        <translation>名单由谁公布</translation>
    </message>
    <message id="editor.field.agencies.title">
        <source>Title at the top</source>
        <translation>页眉标题</translation>
    </message>
    <message id="editor.field.agencies.until">
        <source>Last day</source>
        <translation>最后显示日</translation>
    </message>
    <message id="editor.record.name">
        <source>Name</source>
        <translation>机构名称</translation>
    </message>
    <message id="editor.record.licence">
        <source>Licence number</source>
        <translation>许可证编号</translation>
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
        <translation>删去所选行</translation>
    </message>
    <message id="editor.verdict.long">
        <source>It takes %1 pages of the board; shorten it.</source>
        <translation>在大屏上要 %1 页，请缩短。</translation>
    </message>
    <message id="editor.verdict.unverified">
        <source>It is not said which window or office read the original: the board says so, and shows no issuer and no number.</source>
        <translation>没有写明哪个窗口或科室核对过原文：屏上标“待核实”，不出现发文机关和文号。</translation>
    </message>
    <message id="editor.verdict.no_entries">
        <source>Nothing in the list may be shown today.</source>
        <translation>名单里今天没有可以上屏的内容。</translation>
    </message>
    <message id="editor.verdict.entries_withheld">
        <source>%1 of %2 in the list are not shown today.</source>
        <translation>名单 %2 条中有 %1 条今天不上屏。</translation>
    </message>
    <message id="editor.verdict.entries_not_whole">
        <source>%1 in the list fit no layout whole and do not come up.</source>
        <translation>名单中有 %1 条任何版式都放不全，不会上屏。</translation>
    </message>
    <message id="flaw.no_large_words">
        <source>A page of large words needs words</source>
        <translation>大字页要有字</translation>
    </message>
    <message id="flaw.many_entries">
        <source>A list has at most %2 entries</source>
        <translation>一页的名单最多 %2 条</translation>
    </message>
    <message id="editor.template.welcome">
        <source>Welcome</source>
        <translation>欢迎</translation>
    </message>
    <message id="editor.template.welcome.page">
        <source>Welcome to __hall__
Every service here is free</source>
        <translation>欢迎来到__市场名称__
本市场服务全部免费</translation>
    </message>
    <message id="editor.template.delegation">
        <source>Welcome to visitors</source>
        <translation>欢迎来访</translation>
    </message>
    <message id="editor.template.delegation.page">
        <source>A warm welcome
to __guests__
__hall__</source>
        <translation>热烈欢迎
__来宾单位__
__市场名称__</translation>
    </message>
    <message id="editor.template.slogan">
        <source>Slogan</source>
        <translation>标语</translation>
    </message>
    <message id="editor.template.slogan.page">
        <source>__first line__
__second line__
__occasion__</source>
        <translation>__第一句__
__第二句__
__活动名称__</translation>
    </message>
    <message id="editor.template.subsidy">
        <source>Policy: a subsidy</source>
        <translation>政策：补贴</translation>
    </message>
    <message id="editor.template.subsidy.page">
        <source>__name of the subsidy__
Who may have it: __who__
Bring: __papers__
Where: __window or web page__
__who read it__</source>
        <translation>__补贴名称__
谁可以领：__对象__
带什么：__材料__
到哪里办：__窗口或网页__
__核对窗口__</translation>
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
        <translation>__法规讲什么__
__单位要做什么__
__您可以做什么__
有疑问打12333
__核对窗口__</translation>
    </message>
    <message id="editor.template.agencies">
        <source>Licensed agencies</source>
        <translation>持证机构名单</translation>
    </message>
    <message id="editor.template.agencies.page">
        <source>__name__
__licence number__
__address__
__who publishes the list__</source>
        <translation>__机构名称__
__许可证编号__
__机构地址__
__公布单位__</translation>
    </message>
    <message id="display.fair.title">
        <source>Job fair</source>
        <translation>招聘会</translation>
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
        <translation>%1家单位 %2个岗位</translation>
    </message>
    <message id="display.fair.people">
        <source>%1  %2 openings</source>
        <translation>%1 招%2人</translation>
    </message>
    <message id="display.why.kind.fair">
        <source>job fair</source>
        <translation>招聘会</translation>
    </message>
    <message id="editor.kind.fair">
        <source>Job fair</source>
        <translation>招聘会</translation>
    </message>
    <message id="editor.do.add.fair">
        <source>Add a job fair</source>
        <translation>加招聘会</translation>
    </message>
    <message id="editor.field.fair.name">
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message id="editor.field.fair.first">
        <source>First day</source>
        <translation>开始日期</translation>
    </message>
    <message id="editor.field.fair.last">
        <source>Last day (where it is another)</source>
        <translation>结束日期（不止一天时填）</translation>
    </message>
    <message id="editor.field.fair.hours">
        <source>Hours</source>
        <translation>时间</translation>
    </message>
    <message id="editor.field.fair.place">
        <source>Place</source>
        <translation>地点</translation>
    </message>
    <message id="editor.field.fair.posts">
        <source>Booths and posts (a post a row)</source>
        <translation>展位和岗位（每行一个岗位）</translation>
    </message>
    <message id="editor.field.fair.title">
        <source>Title at the top</source>
        <translation>页眉标题</translation>
    </message>
    <message id="editor.field.fair.until">
        <source>Last day on boards</source>
        <translation>最后显示日</translation>
    </message>
    <message id="editor.record.booth">
        <source>Booth</source>
        <translation>展位</translation>
    </message>
    <message id="editor.record.employer">
        <source>Employer</source>
        <translation>单位</translation>
    </message>
    <message id="editor.record.post">
        <source>Post</source>
        <translation>岗位</translation>
    </message>
    <message id="editor.record.openings">
        <source>Openings</source>
        <translation>人数</translation>
    </message>
    <message id="editor.record.pay">
        <source>Pay</source>
        <translation>工资</translation>
    </message>
    <message id="editor.template.fair_page">
        <source>Job fair with booths</source>
        <translation>招聘会（展位和岗位）</translation>
    </message>
    <message id="editor.template.fair_page.page">
        <source>__name of the fair__
__hours__
__place__
__booth__
__employer__
__post__
__pay__</source>
        <translation>__招聘会名称__
__时间__
__地点__
__展位__
__单位__
__岗位__
__工资__</translation>
    </message>
    <message id="flaw.no_fair_name">
        <source>A job fair has a name</source>
        <translation>招聘会要有名称</translation>
    </message>
    <message id="flaw.no_fair_day">
        <source>A job fair has a first day, and does not end before it</source>
        <translation>招聘会要有开始日期，结束日期不能早于开始日期</translation>
    </message>
    <message id="editor.import.fair">
        <source>A job fair: %1 posts of %2 employers. Name it and say its days in its form.</source>
        <translation>招聘会：%2 家单位 %1 个岗位。请在右边填写名称和日期。</translation>
    </message>
    <message id="editor.import.fair_take">
        <source>Make a fair of %1 rows</source>
        <translation>用 %1 行做招聘会</translation>
    </message>
    <message id="editor.import.no_post">
        <source>No post or no employer is named.</source>
        <translation>没有写岗位或单位。</translation>
    </message>
    <message id="editor.import.no_pay">
        <source>No pay can be read from “%1”: no board shows it.</source>
        <translation>读不出工资“%1”：不会上屏。</translation>
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
