<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_HK" sourcelanguage="en">
<context>
    <name></name>
    <message id="editor.field.vacancies.selection">
        <source>Which come first</source>
        <translation>先播哪些職位</translation>
    </message>
    <message id="editor.field.spotlight.selection">
        <source>Which come first</source>
        <translation>先播哪些職位</translation>
    </message>
    <message id="editor.selection.newest">
        <source>The newest</source>
        <translation>最新刊登的</translation>
    </message>
    <message id="editor.selection.own_district">
        <source>Those of the hall's own district alone</source>
        <translation>只播本區的</translation>
    </message>
    <message id="editor.selection.most_openings">
        <source>Those with most openings</source>
        <translation>招聘人數最多的</translation>
    </message>
    <message id="editor.selection.hard_to_fill">
        <source>Those hard to fill: open longest</source>
        <translation>難聘請的（刊登最久）</translation>
    </message>
    <message id="editor.selection.fair">
        <source>Those shown least so far</source>
        <translation>到現在播得最少的</translation>
    </message>
    <message id="editor.template.selection.own_district">
        <source>Vacancies of the own district</source>
        <translation>本區職位</translation>
    </message>
    <message id="editor.template.selection.most_openings">
        <source>Vacancies with most openings</source>
        <translation>招聘人數最多的職位</translation>
    </message>
    <message id="editor.template.selection.hard_to_fill">
        <source>Vacancies that are hard to fill</source>
        <translation>難聘請的職位</translation>
    </message>
    <message id="editor.template.selection.fair">
        <source>Vacancies shown least so far</source>
        <translation>播得最少的職位</translation>
    </message>
    <message id="editor.template.selection.own_district.title">
        <source>Our district</source>
        <translation>本區職位</translation>
    </message>
    <message id="editor.template.selection.most_openings.title">
        <source>Most posts</source>
        <translation>招聘多的職位</translation>
    </message>
    <message id="editor.template.selection.hard_to_fill.title">
        <source>Long open</source>
        <translation>長期招聘職位</translation>
    </message>
    <message id="editor.verdict.no_district">
        <source>Nobody has said yet in which district the hall lies, so no vacancy is shown: the city says it when it answers, by the file of halls.</source>
        <translation>仍未知道本廳在哪一區，這一頁不會播出職位：連上市後便會知道（市的大廳檔案有載）。</translation>
    </message>
    <message id="display.why.vacancy.no_page">
        <source>%1: on no page: none of any playlist selects it</source>
        <translation>%1：不上屏：沒有任何播放清單的頁面選中它</translation>
    </message>
    <message id="display.why.vacancy.too_long">
        <source>%1: on no page: no layout of this board can show it whole</source>
        <translation>%1：不上屏：字太多，本屏任何版式都放不下</translation>
    </message>
    <message id="display.exposure.vacancy">
        <source>%1 (%2), %3 to %4: %5 times, %6 s</source>
        <translation>%1（%2），%3 至 %4：上屏 %5 次，共 %6 秒</translation>
    </message>
    <message id="display.exposure.page">
        <source>  page %1 of %2: %3 times, %4 s</source>
        <translation>  頁 %1（播放清單 %2）：%3 次，%4 秒</translation>
    </message>
    <message id="display.exposure.last">
        <source>  last on %1</source>
        <translation>  最近一次 %1</translation>
    </message>
    <message id="display.exposure.never">
        <source>%1: never on this board from %2 to %3, as far as the record goes</source>
        <translation>%1：%2 至 %3 的紀錄中未曾在本屏播出</translation>
    </message>
    <message id="display.exposure.employer">
        <source>%1, %2 to %3: %4 vacancies, %5 times, %6 s</source>
        <translation>%1，%2 至 %3：%4 個職位，上屏 %5 次，共 %6 秒</translation>
    </message>
    <message id="display.exposure.row">
        <source>  %1 (%2): %3 times, %4 s, last on %5</source>
        <translation>  %1（%2）：%3 次，%4 秒，最近一次 %5</translation>
    </message>
    <message id="editor.totals.not_all">
        <source>One cycle %1 min %2 s; not all of %3 vacancies come up today: %4 do. Fewer districts or trades on a page, fewer other pages, or a larger share help.</source>
        <translation>一輪 %1 分 %2 秒，今天播不完：%3 個職位，今天只播得到 %4 個。可以縮窄頁面的範圍（區、工種），少播其他頁面，或多分一些輪次。</translation>
    </message>
    <message id="editor.verdict.not_in_a_day">
        <source>Not all come up today: of %1 vacancies %2 do on this board. Fewer districts or trades, fewer other pages, or a larger share help.</source>
        <translation>今天播不完：符合的 %1 個職位，本屏今天只播得到 %2 個。可以縮窄範圍（區、工種），少播其他頁面，或多分一些輪次。</translation>
    </message>
</context>
</TS>
