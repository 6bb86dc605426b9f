<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name></name>
    <message id="editor.field.vacancies.selection">
        <source>Which come first</source>
        <translation>先放哪些岗位</translation>
    </message>
    <message id="editor.field.spotlight.selection">
        <source>Which come first</source>
        <translation>先放哪些岗位</translation>
    </message>
    <message id="editor.selection.newest">
        <source>The newest</source>
        <translation>最新发布的</translation>
    </message>
    <message id="editor.selection.own_district">
        <source>Those of the hall's own district alone</source>
        <translation>只放本区的</translation>
    </message>
    <message id="editor.selection.most_openings">
        <source>Those with most openings</source>
        <translation>招人最多的</translation>
    </message>
    <message id="editor.selection.hard_to_fill">
        <source>Those hard to fill: open longest</source>
        <translation>难招满的（挂出最久）</translation>
    </message>
    <message id="editor.selection.fair">
        <source>Those shown least so far</source>
        <translation>到现在放得最少的</translation>
    </message>
    <message id="editor.template.selection.own_district">
        <source>Vacancies of the own district</source>
        <translation>本区岗位</translation>
    </message>
    <message id="editor.template.selection.most_openings">
        <source>Vacancies with most openings</source>
        <translation>招人最多的岗位</translation>
    </message>
    <message id="editor.template.selection.hard_to_fill">
        <source>Vacancies that are hard to fill</source>
        <translation>难招满的岗位</translation>
    </message>
    <message id="editor.template.selection.fair">
        <source>Vacancies shown least so far</source>
        <translation>放得最少的岗位</translation>
    </message>
    <message id="editor.template.selection.own_district.title">
        <source>Our district</source>
        <translation>本区岗位</translation>
    </message>
    <message id="editor.template.selection.most_openings.title">
        <source>Most posts</source>
        <translation>招人多的岗位</translation>
    </message>
    <message id="editor.template.selection.hard_to_fill.title">
        <source>Long open</source>
        <translation>长期招人岗位</translation>
    </message>
    <message id="editor.verdict.no_district">
        <source>Nobody has said yet in which district the hall lies, so no vacancy is shown: the city says it when it answers, by the file of halls.</source>
        <translation>还不知道本厅在哪个区，这一页不会放出岗位：连上市里后会知道（市里的大厅文件里写着）。</translation>
    </message>
    <message id="display.why.vacancy.no_page">
        <source>%1: on no page: none of any playlist selects it</source>
        <translation>%1：不上屏：没有哪个播放单的页面选中它</translation>
    </message>
    <message id="display.why.vacancy.too_long">
        <source>%1: on no page: no layout of this board can show it whole</source>
        <translation>%1：不上屏：字太多，本屏哪种版式都排不下</translation>
    </message>
    <message id="display.exposure.vacancy">
        <source>%1 (%2), %3 to %4: %5 times, %6 s</source>
        <translation>%1（%2），%3 至 %4：上屏 %5 次，共 %6 秒</translation>
    </message>
    <message id="display.exposure.page">
        <source>  page %1 of %2: %3 times, %4 s</source>
        <translation>  页 %1（播放单 %2）：%3 次，%4 秒</translation>
    </message>
    <message id="display.exposure.last">
        <source>  last on %1</source>
        <translation>  最近一次 %1</translation>
    </message>
    <message id="display.exposure.never">
        <source>%1: never on this board from %2 to %3, as far as the record goes</source>
        <translation>%1：%2 至 %3 的记录里没有在本屏放过</translation>
    </message>
    <message id="display.exposure.employer">
        <source>%1, %2 to %3: %4 vacancies, %5 times, %6 s</source>
        <translation>%1，%2 至 %3：%4 个岗位，上屏 %5 次，共 %6 秒</translation>
    </message>
    <message id="display.exposure.row">
        <source>  %1 (%2): %3 times, %4 s, last on %5</source>
        <translation>  %1（%2）：%3 次，%4 秒，最近一次 %5</translation>
    </message>
    <message id="editor.totals.not_all">
        <source>One cycle %1 min %2 s; not all of %3 vacancies come up today: %4 do. Fewer districts or trades on a page, fewer other pages, or a larger share help.</source>
        <translation>一轮 %1 分 %2 秒，今天放不完：%3 个岗位，今天只放得到 %4 个。可以缩小页面的范围（区、工种），少放别的页面，或多分一些轮次。</translation>
    </message>
    <message id="editor.verdict.not_in_a_day">
        <source>Not all come up today: of %1 vacancies %2 do on this board. Fewer districts or trades, fewer other pages, or a larger share help.</source>
        <translation>今天放不完：符合的 %1 个岗位，本屏今天只放得到 %2 个。可以缩小范围（区、工种），少放别的页面，或多分一些轮次。</translation>
    </message>
</context>
</TS>
