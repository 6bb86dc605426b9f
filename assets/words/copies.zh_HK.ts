<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_HK" sourcelanguage="en">
<context>
    <name></name>
    <message id="editor.do.copies">
        <source>Copy from earlier versions…</source>
        <translation>從以前的內容複製…</translation>
    </message>
    <message id="editor.copies">
        <source>Copy from earlier versions</source>
        <translation>從以前的內容複製</translation>
    </message>
    <message id="editor.copies.sources">
        <source>Earlier versions</source>
        <translation>以前的內容</translation>
    </message>
    <message id="editor.copies.pages">
        <source>Pages to copy</source>
        <translation>要複製的頁面</translation>
    </message>
    <message id="editor.copies.page">
        <source>Page</source>
        <translation>頁面</translation>
    </message>
    <message id="editor.copies.passed">
        <source>Days that have passed</source>
        <translation>已過的日期</translation>
    </message>
    <message id="editor.copies.title">
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message id="editor.copies.count">
        <source>%1 pages</source>
        <translation>%1 頁</translation>
    </message>
    <message id="editor.copies.tick">
        <source>Tick the pages to copy with the space bar; a ticked playlist is all of it.</source>
        <translation>用空白鍵勾選要複製的頁面，勾選播放表即全部。</translation>
    </message>
    <message id="editor.copies.clear">
        <source>Take away last days that have passed (days in the text are yours to change)</source>
        <translation>把已過的截止日期去掉（文字裏的日期請自己改）</translation>
    </message>
    <message id="editor.copies.take">
        <source>Copy %1 pages</source>
        <translation>複製 %1 頁</translation>
    </message>
    <message id="editor.copies.asking">
        <source>The city is being asked…</source>
        <translation>正在向伺服器取內容…</translation>
    </message>
    <message id="editor.copies.until">
        <source>Its last day %1 has passed.</source>
        <translation>截止 %1 已過。</translation>
    </message>
    <message id="editor.copies.named">
        <source>%1 in its text has passed.</source>
        <translation>文中 %1 已過。</translation>
    </message>
    <message id="editor.copies.version">
        <source>Version %1, %2, %3</source>
        <translation>版本 %1，%2 由%3發佈</translation>
    </message>
    <message id="editor.copies.none_then">
        <source>Nothing had been published by then</source>
        <translation>那時還沒有發佈過內容</translation>
    </message>
    <message id="editor.copies.empty">
        <source>There are no pages in this version.</source>
        <translation>這個版本裏沒有頁面。</translation>
    </message>
    <message id="editor.copies.lost">
        <source>Not listed, for this editor does not know their kind: %1 pages.</source>
        <translation>有 %1 頁是這個編輯器不認識的，沒有列出。</translation>
    </message>
    <message id="editor.copies.fair">
        <source>“%1”, which ended on %2/%3.</source>
        <translation>「%1」，%2 月 %3 日結束。</translation>
    </message>
    <message id="editor.copies.done">
        <source>%1 pages copied into this playlist.</source>
        <translation>已複製 %1 頁到這個播放表。</translation>
    </message>
    <message id="editor.copies.done_passed">
        <source>%1 pages copied; in %2 of them days have passed: change them before you publish.</source>
        <translation>已複製 %1 頁，其中 %2 頁還有已過的日期，請改好再發佈。</translation>
    </message>
    <message id="editor.copies.no.yesterday">
        <source>Nothing had been published by yesterday.</source>
        <translation>昨天還沒有發佈過內容。</translation>
    </message>
    <message id="editor.copies.no.last_week">
        <source>Nothing had been published by this day of last week.</source>
        <translation>上星期的今天還沒有發佈過內容。</translation>
    </message>
    <message id="editor.copies.no.last_fair">
        <source>No fair that has ended is among the latest %1 versions.</source>
        <translation>最近 %1 個版本裏沒有已結束的專場。</translation>
    </message>
    <message id="editor.copies.no.version">
        <source>There is no such version.</source>
        <translation>沒有這個版本。</translation>
    </message>
    <message id="editor.copy.yesterday">
        <source>Yesterday (%1/%2)</source>
        <translation>昨天（%1 月 %2 日）</translation>
    </message>
    <message id="editor.copy.last_week">
        <source>This day of last week (%1/%2)</source>
        <translation>上星期的今天（%1 月 %2 日）</translation>
    </message>
    <message id="editor.copy.last_fair">
        <source>The last fair</source>
        <translation>上一場招聘會</translation>
    </message>
    <message id="editor.copy.version">
        <source>Version</source>
        <translation>版本</translation>
    </message>
</context>
</TS>
