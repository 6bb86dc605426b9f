<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_HK" sourcelanguage="en">
<context>
    <name></name>
    <message id="editor.kind.clock">
        <source>A clock</source>
        <translation>時鐘</translation>
    </message>
    <message id="editor.do.add.clock">
        <source>Add a clock</source>
        <translation>加時鐘</translation>
    </message>
    <message id="editor.field.clock.until">
        <source>Last day</source>
        <translation>最後顯示日</translation>
    </message>
    <message id="editor.kind.ticker">
        <source>Running text</source>
        <translation>滾動字幕</translation>
    </message>
    <message id="editor.do.add.ticker">
        <source>Add running text</source>
        <translation>加滾動字幕</translation>
    </message>
    <message id="editor.field.ticker.lines">
        <source>Sentences, a line each</source>
        <translation>字幕（每句一行）</translation>
    </message>
    <message id="editor.field.ticker.until">
        <source>Last day</source>
        <translation>最後顯示日</translation>
    </message>
    <message id="editor.verdict.no_sentence">
        <source>Running text has a sentence.</source>
        <translation>滾動字幕至少要有一句。</translation>
    </message>
    <message id="editor.verdict.no_band">
        <source>The board is too low for running text: it leaves it out.</source>
        <translation>這塊屏不夠高，不顯示滾動字幕。</translation>
    </message>
    <message id="flaw.no_sentence">
        <source>The running text %1 has no sentence</source>
        <translation>滾動字幕 %1 沒有內容</translation>
    </message>
    <message id="display.why.kind.clock">
        <source>the clock</source>
        <translation>時鐘</translation>
    </message>
    <message id="display.why.runs">
        <source>Running beside it: %1</source>
        <translation>同時滾動播出：%1</translation>
    </message>
    <message id="display.clock.date">
        <source>%1-%2-%3</source>
        <translation>%1年%2月%3日</translation>
    </message>
    <message id="editor.template.clock">
        <source>Clock and date</source>
        <translation>時鐘和日期</translation>
    </message>
    <message id="editor.runs">
        <source>Board %1: once through takes %2 seconds</source>
        <translation>%1 號屏：滾完一遍 %2 秒</translation>
    </message>
    <message id="editor.template.ticker">
        <source>Running text</source>
        <translation>滾動字幕</translation>
    </message>
    <message id="editor.template.ticker.page">
        <source>All vacancies are on the touch screen
Please look after your belongings
Questions? Ask at the service desk</source>
        <translation>全部職位請到觸控屏查詢
請保管好隨身物品
有疑問請到服務枱</translation>
    </message>
    <message id="display.clock.weekday.1">
        <source>Monday</source>
        <translation>星期一</translation>
    </message>
    <message id="display.clock.weekday.2">
        <source>Tuesday</source>
        <translation>星期二</translation>
    </message>
    <message id="display.clock.weekday.3">
        <source>Wednesday</source>
        <translation>星期三</translation>
    </message>
    <message id="display.clock.weekday.4">
        <source>Thursday</source>
        <translation>星期四</translation>
    </message>
    <message id="display.clock.weekday.5">
        <source>Friday</source>
        <translation>星期五</translation>
    </message>
    <message id="display.clock.weekday.6">
        <source>Saturday</source>
        <translation>星期六</translation>
    </message>
    <message id="display.clock.weekday.7">
        <source>Sunday</source>
        <translation>星期日</translation>
    </message>
</context>
</TS>
