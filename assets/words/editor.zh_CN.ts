<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name></name>
    <message id="editor.refused.no_page">
        <source>There is no such page any more.</source>
        <translation>没有这个页面了。</translation>
    </message>
    <message id="editor.refused.no_playlist">
        <source>There is no playlist %1.</source>
        <translation>没有名为“%1”的播放表。</translation>
    </message>
    <message id="editor.refused.no_field">
        <source>The page has no field %1.</source>
        <translation>这个页面没有“%1”一栏。</translation>
    </message>
    <message id="editor.refused.no_slot">
        <source>There is no such slot of %1 any more.</source>
        <translation>“%1”没有这条排期了。</translation>
    </message>
    <message id="editor.refused.no_daypart">
        <source>There is no daypart %1.</source>
        <translation>没有名为“%1”的时段。</translation>
    </message>
    <message id="editor.refused.no_group">
        <source>There is no group %1.</source>
        <translation>没有名为“%1”的分组。</translation>
    </message>
    <message id="editor.refused.taken">
        <source>%1 is there already.</source>
        <translation>“%1”已经有了。</translation>
    </message>
    <message id="editor.refused.in_use">
        <source>%1 is still used by the schedule; change that first.</source>
        <translation>排期还在用“%1”，请先改排期。</translation>
    </message>
    <message id="editor.refused.no_name">
        <source>A name must be given.</source>
        <translation>请填写名称。</translation>
    </message>
    <message id="editor.refused.wrong_value">
        <source>This does not belong into %1.</source>
        <translation>“%1”不能这样填。</translation>
    </message>
    <message id="editor.refused.too_many">
        <source>There can be %1 pages at most.</source>
        <translation>最多 %1 页。</translation>
    </message>
    <message id="editor.verdict.contact">
        <source>It tells how to reach somebody: the board would leave the page out.</source>
        <translation>含有联系方式，大屏不会显示此页。</translation>
    </message>
    <message id="editor.verdict.no_headline">
        <source>A notice has a headline.</source>
        <translation>通知要有标题。</translation>
    </message>
    <message id="editor.verdict.too_much_text">
        <source>%1 characters; a page has %2 at most.</source>
        <translation>共 %1 字，一页最多 %2 字。</translation>
    </message>
    <message id="editor.verdict.wrong_limit">
        <source>The number of vacancies is 1 to %1.</source>
        <translation>岗位数量要在 1 到 %1 之间。</translation>
    </message>
    <message id="editor.verdict.unsound">
        <source>The city would not take the page: %1</source>
        <translation>服务器不会接收此页：%1</translation>
    </message>
    <message id="editor.verdict.cut">
        <source>“%1” would be cut at the edge.</source>
        <translation>“%1”会在边缘被截断。</translation>
    </message>
    <message id="editor.verdict.illegible">
        <source>The type of %1 pixels can be told apart up to %2 m: the far row is further away.</source>
        <translation>%1 像素的字最远只能在 %2 米处认出，最后一排更远。</translation>
    </message>
    <message id="editor.verdict.lacking">
        <source>There is no glyph for %1: 〓 would stand there.</source>
        <translation>没有“%1”的字形，会显示〓。</translation>
    </message>
    <message id="editor.verdict.title_replaced">
        <source>The title leaves no room for the clock: %1 stands in its place.</source>
        <translation>页眉放不下这个标题，会显示“%1”。</translation>
    </message>
    <message id="editor.verdict.scope_left_out">
        <source>There is no room for the scope: it is left out.</source>
        <translation>范围说明放不下，不会显示。</translation>
    </message>
    <message id="editor.verdict.headline_is_line">
        <source>The headline is too long for its line: it stands among the others.</source>
        <translation>标题太长，会排成正文。</translation>
    </message>
    <message id="editor.verdict.many_sheets">
        <source>It takes %1 pages of the board; split it?</source>
        <translation>在大屏上要 %1 页，拆分吗？</translation>
    </message>
    <message id="editor.verdict.nothing">
        <source>No vacancy is selected: the page is passed over.</source>
        <translation>没有符合的岗位，此页会跳过。</translation>
    </message>
    <message id="editor.verdict.not_whole">
        <source>%1 of %2 vacancies fit no layout whole and do not come up.</source>
        <translation>%2 个岗位中有 %1 个任何版式都放不全，不会上屏。</translation>
    </message>
    <message id="editor.verdict.over">
        <source>Its last day was %1: it is no longer shown.</source>
        <translation>已于 %1 到期，不再显示。</translation>
    </message>
    <message id="editor.verdict.issuer_left_out">
        <source>This board has no room for the issuer.</source>
        <translation>这块屏放不下发布单位。</translation>
    </message>
    <message id="editor.verdict.uncomfortable">
        <source>The type of %1 pixels is read comfortably up to %2 m: the far row is further away.</source>
        <translation>%1 像素的字在 %2 米内看着舒服，最后一排更远。</translation>
    </message>
    <message id="editor.verdict.by_turns">
        <source>%1 of %2 vacancies in each cycle, the next ones in the next.</source>
        <translation>每轮显示 %2 个岗位中的 %1 个，下一轮接着显示。</translation>
    </message>
    <message id="editor.totals">
        <source>One cycle %1 min %2 s, %3 vacancies, the least shown comes up %4 times today</source>
        <translation>一轮 %1 分 %2 秒，%3 个岗位，最少的一个今天上屏 %4 次</translation>
    </message>
    <message id="failure.D-120">
        <source>Another editor has this hall's work open: %1</source>
        <translation>另一个编辑器正打开着本市场的内容：%1</translation>
    </message>
    <message id="failure.D-120.do">
        <source>Go on there, or end it.</source>
        <translation>请在那里继续，或先关闭它。</translation>
    </message>
    <message id="failure.D-121">
        <source>What you edit cannot be kept on the disk: %1</source>
        <translation>编辑的内容无法存盘：%1</translation>
    </message>
    <message id="failure.D-121.do">
        <source>Go on; free the disk or save a version before you end the editor.</source>
        <translation>可以继续编辑；关闭前请腾出空间，或保存一个版本。</translation>
    </message>
    <message id="failure.D-122">
        <source>Part of the kept work cannot be read; what stood before it is there. The file lies at %1</source>
        <translation>部分存盘内容无法读出，已恢复到出错之前。原文件在 %1</translation>
    </message>
    <message id="failure.D-122.do">
        <source>Look through the document before you publish it.</source>
        <translation>发布前请通看一遍。</translation>
    </message>
    <message id="failure.D-123">
        <source>The kept work is of another version of the program. The file lies at %1</source>
        <translation>存盘内容来自另一版本的程序。原文件在 %1</translation>
    </message>
    <message id="failure.D-123.do">
        <source>Begin from what plays, or open it with that version.</source>
        <translation>请从正在播放的内容开始，或用那个版本打开。</translation>
    </message>
    <message id="failure.D-124">
        <source>The folder for kept work cannot be used: %1</source>
        <translation>存盘文件夹不能使用：%1</translation>
    </message>
    <message id="failure.D-124.do">
        <source>Give the editor a folder on this machine that it may write.</source>
        <translation>请为编辑器指定本机上可写的文件夹。</translation>
    </message>
</context>
</TS>
