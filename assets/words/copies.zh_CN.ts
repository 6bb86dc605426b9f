<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name></name>
    <message id="editor.do.copies">
        <source>Copy from earlier versions…</source>
        <translation>从以前的内容复制…</translation>
    </message>
    <message id="editor.copies">
        <source>Copy from earlier versions</source>
        <translation>从以前的内容复制</translation>
    </message>
    <message id="editor.copies.sources">
        <source>Earlier versions</source>
        <translation>以前的内容</translation>
    </message>
    <message id="editor.copies.pages">
        <source>Pages to copy</source>
        <translation>要复制的页面</translation>
    </message>
    <message id="editor.copies.page">
        <source>Page</source>
        <translation>页面</translation>
    </message>
    <message id="editor.copies.passed">
        <source>Days that have passed</source>
        <translation>已过的日期</translation>
    </message>
    <message id="editor.copies.title">
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message id="editor.copies.count">
        <source>%1 pages</source>
        <translation>%1 页</translation>
    </message>
    <message id="editor.copies.tick">
        <source>Tick the pages to copy with the space bar; a ticked playlist is all of it.</source>
        <translation>用空格键勾选要复制的页面，勾选播放表就是全部。</translation>
    </message>
    <message id="editor.copies.clear">
        <source>Take away last days that have passed (days in the text are yours to change)</source>
        <translation>把已过的截止日期去掉（文字里的日期请自己改）</translation>
    </message>
    <message id="editor.copies.take">
        <source>Copy %1 pages</source>
        <translation>复制 %1 页</translation>
    </message>
    <message id="editor.copies.asking">
        <source>The city is being asked…</source>
        <translation>正在向服务器取内容…</translation>
    </message>
    <message id="editor.copies.until">
        <source>Its last day %1 has passed.</source>
        <translation>截止 %1 已过。</translation>
    </message>
    <message id="editor.copies.named">
        <source>%1 in its text has passed.</source>
        <translation>文中 %1 已过。</translation>
    </message>
    <message id="editor.copies.version">
        <source>Version %1, %2, %3</source>
        <translation>版本 %1，%2 由%3发布</translation>
    </message>
    <message id="editor.copies.none_then">
        <source>Nothing had been published by then</source>
        <translation>那时还没有发布过内容</translation>
    </message>
    <message id="editor.copies.empty">
        <source>There are no pages in this version.</source>
        <translation>这个版本里没有页面。</translation>
    </message>
    <message id="editor.copies.lost">
        <source>Not listed, for this editor does not know their kind: %1 pages.</source>
        <translation>有 %1 页是这个编辑器不认识的，没有列出。</translation>
    </message>
    <message id="editor.copies.fair">
        <source>“%1”, which ended on %2/%3.</source>
        <translation>“%1”，%2 月 %3 日结束。</translation>
    </message>
    <message id="editor.copies.done">
        <source>%1 pages copied into this playlist.</source>
        <translation>已复制 %1 页到这个播放表。</translation>
    </message>
    <message id="editor.copies.done_passed">
        <source>%1 pages copied; in %2 of them days have passed: change them before you publish.</source>
        <translation>已复制 %1 页，其中 %2 页还有已过的日期，请改好再发布。</translation>
    </message>
    <message id="editor.copies.no.yesterday">
        <source>Nothing had been published by yesterday.</source>
        <translation>昨天还没有发布过内容。</translation>
    </message>
    <message id="editor.copies.no.last_week">
        <source>Nothing had been published by this day of last week.</source>
        <translation>上周的今天还没有发布过内容。</translation>
    </message>
    <message id="editor.copies.no.last_fair">
        <source>No fair that has ended is among the latest %1 versions.</source>
        <translation>最近 %1 个版本里没有已结束的专场。</translation>
    </message>
    <message id="editor.copies.no.version">
        <source>There is no such version.</source>
        <translation>没有这个版本。</translation>
    </message>
    <message id="editor.copy.yesterday">
        <source>Yesterday (%1/%2)</source>
        <translation>昨天（%1 月 %2 日）</translation>
    </message>
    <message id="editor.copy.last_week">
        <source>This day of last week (%1/%2)</source>
        <translation>上周的今天（%1 月 %2 日）</translation>
    </message>
    <message id="editor.copy.last_fair">
        <source>The last fair</source>
        <translation>上一场招聘会</translation>
    </message>
    <message id="editor.copy.version">
        <source>Version</source>
        <translation>版本</translation>
    </message>
</context>
</TS>
