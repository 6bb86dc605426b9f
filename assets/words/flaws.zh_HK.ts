<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_HK" sourcelanguage="en">
<context>
    <name></name>
    <message id="flaw.playlist_name">
        <source>A playlist's name has 1 to %2 characters; one is “%1”</source>
        <translation>播放表名稱須為 1 至 %2 個字，現為「%1」</translation>
    </message>
    <message id="flaw.daypart_name">
        <source>The name of a daypart has 1 to %2 characters; one is “%1”</source>
        <translation>時段名稱須為 1 至 %2 個字，現為「%1」</translation>
    </message>
    <message id="flaw.group_name">
        <source>The name of a group of boards has 1 to %2 characters; one is “%1”</source>
        <translation>屏組名稱須為 1 至 %2 個字，現為「%1」</translation>
    </message>
    <message id="flaw.page_name">
        <source>The mark of a page has 1 to %2 characters; one is “%1”</source>
        <translation>頁面編號須為 1 至 %2 個字，現為「%1」</translation>
    </message>
    <message id="flaw.playlist_twice">
        <source>Two playlists are called “%1”</source>
        <translation>有兩個播放表都叫「%1」</translation>
    </message>
    <message id="flaw.daypart_twice">
        <source>Two dayparts are called “%1”</source>
        <translation>有兩個時段都叫「%1」</translation>
    </message>
    <message id="flaw.group_twice">
        <source>Two groups or boards are called “%1”</source>
        <translation>有兩個屏或屏組都叫「%1」</translation>
    </message>
    <message id="flaw.page_twice">
        <source>The page %1 stands twice in it</source>
        <translation>頁面 %1 重複了</translation>
    </message>
    <message id="flaw.many_pages">
        <source>There are more than %1 pages</source>
        <translation>頁面超過 %1 頁</translation>
    </message>
    <message id="flaw.no_headline">
        <source>The notice %1 has no headline</source>
        <translation>通知 %1 沒有標題</translation>
    </message>
    <message id="flaw.long_page">
        <source>The page %1 has more than %2 characters</source>
        <translation>頁面 %1 超過 %2 個字</translation>
    </message>
    <message id="flaw.large_pictures">
        <source>Too many pictures: %1 kB together at most</source>
        <translation>圖片太多：合計不能超過 %1 千位元組</translation>
    </message>
    <message id="flaw.wrong_picture">
        <source>The picture is damaged: bring it in again</source>
        <translation>圖片壞了，請重新匯入</translation>
    </message>
    <message id="flaw.wrong_fits">
        <source>A picture is fitted to 1 to %2 shapes of boards</source>
        <translation>圖片沒有適合的大小，或多於 %2 種</translation>
    </message>
    <message id="flaw.no_words">
        <source>A picture says in words what it shows</source>
        <translation>圖片要寫明裏面有甚麼</translation>
    </message>
    <message id="flaw.wrong_limit">
        <source>The page %1 may show 1 to %2 vacancies</source>
        <translation>頁面 %1 的職位數須為 1 至 %2 個</translation>
    </message>
    <message id="flaw.wrong_weekday">
        <source>The daypart “%1” has a day that no week has</source>
        <translation>時段「%1」裏有不存在的星期</translation>
    </message>
    <message id="flaw.group_board">
        <source>The group “%1” names the board %2, which is not there</source>
        <translation>屏組「%1」裏的 %2 號屏不存在</translation>
    </message>
    <message id="flaw.opening_daypart">
        <source>The opening hours name the daypart “%1”, which is not there</source>
        <translation>開放時間用到的時段「%1」不存在</translation>
    </message>
    <message id="flaw.day_twice">
        <source>%1 is said to be worked or not twice</source>
        <translation>%1 是不是工作日說了兩次</translation>
    </message>
    <message id="flaw.slot_playlist">
        <source>The schedule names the playlist “%1”, which is not there</source>
        <translation>排期用到的播放表「%1」不存在</translation>
    </message>
    <message id="flaw.slot_daypart">
        <source>The schedule of “%1” names the daypart “%2”, which is not there</source>
        <translation>「%1」的排期用到的時段「%2」不存在</translation>
    </message>
    <message id="flaw.slot_board">
        <source>The schedule of “%1” names the board or group “%2”, which is not there; a district's playlist goes to every board</source>
        <translation>「%1」的排期用到的屏或屏組「%2」不存在（全區播放表在每塊屏播放，不能指定屏）</translation>
    </message>
    <message id="flaw.slot_days">
        <source>The schedule of “%1” ends before it begins</source>
        <translation>「%1」的排期結束日期早於開始日期</translation>
    </message>
    <message id="flaw.wrong_share">
        <source>The share of “%1” may be 1 to %2</source>
        <translation>「%1」的份額須為 1 至 %2</translation>
    </message>
    <message id="flaw.district_opening">
        <source>A district's playlists have no opening hours: each hall says its own</source>
        <translation>全區播放表不能設開放時間，由各館自己設</translation>
    </message>
    <message id="flaw.contact">
        <source>It tells how to reach a private person</source>
        <translation>裏面有個人的電話或微信</translation>
    </message>
    <message id="flaw.notice_headline">
        <source>An urgent notice has a headline</source>
        <translation>緊急通知要有標題</translation>
    </message>
    <message id="flaw.long_notice">
        <source>An urgent notice has at most %1 characters</source>
        <translation>緊急通知最多 %1 個字</translation>
    </message>
    <message id="flaw.no_signal_name">
        <source>The signal has no name</source>
        <translation>沒有寫信號名稱</translation>
    </message>
    <message id="flaw.no_hall_does">
        <source>It does not say what the hall does</source>
        <translation>沒有寫本廳怎麼辦</translation>
    </message>
    <message id="flaw.many_sentences">
        <source>There are more than %1 sentences of what people do, or of who issued it</source>
        <translation>提醒市民的話或發布單位超過 %1 條</translation>
    </message>
    <message id="flaw.long_text">
        <source>“%1” is too long: there is room for %2 characters</source>
        <translation>「%1」太長，最多 %2 個字</translation>
    </message>
    <message id="failure.L-255">
        <source>The city does not take this</source>
        <translation>伺服器不接收</translation>
    </message>
    <message id="failure.L-255.do">
        <source>Mend what is named, and publish again.</source>
        <translation>請按提示改好，再發布。</translation>
    </message>
    <message id="flaw.large">
        <source>All pages together have more than %1,000 characters</source>
        <translation>所有頁面合計超過 %1 千字</translation>
    </message>
</context>
</TS>
