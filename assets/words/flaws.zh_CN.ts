<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name></name>
    <message id="flaw.playlist_name">
        <source>A playlist's name has 1 to %2 characters; one is “%1”</source>
        <translation>播放表名称须为 1 至 %2 个字，现为“%1”</translation>
    </message>
    <message id="flaw.daypart_name">
        <source>The name of a daypart has 1 to %2 characters; one is “%1”</source>
        <translation>时段名称须为 1 至 %2 个字，现为“%1”</translation>
    </message>
    <message id="flaw.group_name">
        <source>The name of a group of boards has 1 to %2 characters; one is “%1”</source>
        <translation>屏组名称须为 1 至 %2 个字，现为“%1”</translation>
    </message>
    <message id="flaw.page_name">
        <source>The mark of a page has 1 to %2 characters; one is “%1”</source>
        <translation>页面编号须为 1 至 %2 个字，现为“%1”</translation>
    </message>
    <message id="flaw.playlist_twice">
        <source>Two playlists are called “%1”</source>
        <translation>有两个播放表都叫“%1”</translation>
    </message>
    <message id="flaw.daypart_twice">
        <source>Two dayparts are called “%1”</source>
        <translation>有两个时段都叫“%1”</translation>
    </message>
    <message id="flaw.group_twice">
        <source>Two groups or boards are called “%1”</source>
        <translation>有两个屏或屏组都叫“%1”</translation>
    </message>
    <message id="flaw.page_twice">
        <source>The page %1 stands twice in it</source>
        <translation>页面 %1 重复了</translation>
    </message>
    <message id="flaw.many_pages">
        <source>There are more than %1 pages</source>
        <translation>页面超过 %1 页</translation>
    </message>
    <message id="flaw.no_headline">
        <source>The notice %1 has no headline</source>
        <translation>通知 %1 没有标题</translation>
    </message>
    <message id="flaw.long_page">
        <source>The page %1 has more than %2 characters</source>
        <translation>页面 %1 超过 %2 个字</translation>
    </message>
    <message id="flaw.large_pictures">
        <source>Too many pictures: %1 kB together at most</source>
        <translation>图片太多：合计不能超过 %1 千字节</translation>
    </message>
    <message id="flaw.wrong_picture">
        <source>The picture is damaged: bring it in again</source>
        <translation>图片坏了，请重新导入</translation>
    </message>
    <message id="flaw.wrong_fits">
        <source>A picture is fitted to 1 to %2 shapes of boards</source>
        <translation>图片没有适合的大小，或多于 %2 种</translation>
    </message>
    <message id="flaw.no_words">
        <source>A picture says in words what it shows</source>
        <translation>图片要写明里面有什么</translation>
    </message>
    <message id="flaw.wrong_limit">
        <source>The page %1 may show 1 to %2 vacancies</source>
        <translation>页面 %1 的岗位数须为 1 至 %2 个</translation>
    </message>
    <message id="flaw.wrong_weekday">
        <source>The daypart “%1” has a day that no week has</source>
        <translation>时段“%1”里有不存在的星期</translation>
    </message>
    <message id="flaw.group_board">
        <source>The group “%1” names the board %2, which is not there</source>
        <translation>屏组“%1”里的 %2 号屏不存在</translation>
    </message>
    <message id="flaw.opening_daypart">
        <source>The opening hours name the daypart “%1”, which is not there</source>
        <translation>开放时间用到的时段“%1”不存在</translation>
    </message>
    <message id="flaw.day_twice">
        <source>%1 is said to be worked or not twice</source>
        <translation>%1 是不是工作日说了两次</translation>
    </message>
    <message id="flaw.slot_playlist">
        <source>The schedule names the playlist “%1”, which is not there</source>
        <translation>排期用到的播放表“%1”不存在</translation>
    </message>
    <message id="flaw.slot_daypart">
        <source>The schedule of “%1” names the daypart “%2”, which is not there</source>
        <translation>“%1”的排期用到的时段“%2”不存在</translation>
    </message>
    <message id="flaw.slot_board">
        <source>The schedule of “%1” names the board or group “%2”, which is not there; a district's playlist goes to every board</source>
        <translation>“%1”的排期用到的屏或屏组“%2”不存在（全区播放表在每块屏播放，不能指定屏）</translation>
    </message>
    <message id="flaw.slot_days">
        <source>The schedule of “%1” ends before it begins</source>
        <translation>“%1”的排期结束日期早于开始日期</translation>
    </message>
    <message id="flaw.wrong_share">
        <source>The share of “%1” may be 1 to %2</source>
        <translation>“%1”的份额须为 1 至 %2</translation>
    </message>
    <message id="flaw.district_opening">
        <source>A district's playlists have no opening hours: each hall says its own</source>
        <translation>全区播放表不能设开放时间，由各馆自己设</translation>
    </message>
    <message id="flaw.contact">
        <source>It tells how to reach a private person</source>
        <translation>里面有个人的电话或微信</translation>
    </message>
    <message id="flaw.notice_headline">
        <source>An urgent notice has a headline</source>
        <translation>紧急通知要有标题</translation>
    </message>
    <message id="flaw.long_notice">
        <source>An urgent notice has at most %1 characters</source>
        <translation>紧急通知最多 %1 个字</translation>
    </message>
    <message id="flaw.no_signal_name">
        <source>The signal has no name</source>
        <translation>没有写信号名称</translation>
    </message>
    <message id="flaw.no_hall_does">
        <source>It does not say what the hall does</source>
        <translation>没有写本厅怎么办</translation>
    </message>
    <message id="flaw.many_sentences">
        <source>There are more than %1 sentences of what people do, or of who issued it</source>
        <translation>提醒群众的话或发布单位超过 %1 条</translation>
    </message>
    <message id="flaw.long_text">
        <source>“%1” is too long: there is room for %2 characters</source>
        <translation>“%1”太长，最多 %2 个字</translation>
    </message>
    <message id="failure.L-255">
        <source>The city does not take this</source>
        <translation>服务器不接收</translation>
    </message>
    <message id="failure.L-255.do">
        <source>Mend what is named, and publish again.</source>
        <translation>请按提示改好，再发布。</translation>
    </message>
    <message id="flaw.large">
        <source>All pages together have more than %1,000 characters</source>
        <translation>所有页面合计超过 %1 千字</translation>
    </message>
</context>
</TS>
