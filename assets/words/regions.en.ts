<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name></name>
    <message id="editor.kind.clock">
        <source>A clock</source>
        <translation>Clock</translation>
    </message>
    <message id="editor.do.add.clock">
        <source>Add a clock</source>
        <translation>Add a clock</translation>
    </message>
    <message id="editor.field.clock.until">
        <source>Last day</source>
        <translation>Last day</translation>
    </message>
    <message id="editor.kind.ticker">
        <source>Running text</source>
        <translation>Running text</translation>
    </message>
    <message id="editor.do.add.ticker">
        <source>Add running text</source>
        <translation>Add running text</translation>
    </message>
    <message id="editor.field.ticker.lines">
        <source>Sentences, a line each</source>
        <translation>Sentences, a line each</translation>
    </message>
    <message id="editor.field.ticker.until">
        <source>Last day</source>
        <translation>Last day</translation>
    </message>
    <message id="editor.verdict.no_sentence">
        <source>Running text has a sentence.</source>
        <translation>Running text has a sentence.</translation>
    </message>
    <message id="editor.verdict.no_band">
        <source>The board is too low for running text: it leaves it out.</source>
        <translation>The board is too low for running text: it leaves it out.</translation>
    </message>
    <message id="flaw.no_sentence">
        <source>The running text %1 has no sentence</source>
        <translation>The running text %1 has no sentence</translation>
    </message>
    <message id="display.why.kind.clock">
        <source>the clock</source>
        <translation>the clock</translation>
    </message>
    <message id="display.why.runs">
        <source>Running beside it: %1</source>
        <translation>Running beside it: %1</translation>
    </message>
    <message id="display.clock.date">
        <source>%1-%2-%3</source>
        <translation>%1-%2-%3</translation>
    </message>
    <message id="editor.template.clock">
        <source>Clock and date</source>
        <translation>Clock and date</translation>
    </message>
    <message id="editor.runs">
        <source>Board %1: once through takes %2 seconds</source>
        <translation>Board %1: once through takes %2 seconds</translation>
    </message>
    <message id="editor.template.ticker">
        <source>Running text</source>
        <translation>Running text</translation>
    </message>
    <message id="editor.template.ticker.page">
        <source>All vacancies are on the touch screen
Please look after your belongings
Questions? Ask at the service desk</source>
        <translation>All vacancies are on the touch screen
Please look after your belongings
Questions? Ask at the service desk</translation>
    </message>
    <message id="display.clock.weekday.1">
        <source>Monday</source>
        <translation>Monday</translation>
    </message>
    <message id="display.clock.weekday.2">
        <source>Tuesday</source>
        <translation>Tuesday</translation>
    </message>
    <message id="display.clock.weekday.3">
        <source>Wednesday</source>
        <translation>Wednesday</translation>
    </message>
    <message id="display.clock.weekday.4">
        <source>Thursday</source>
        <translation>Thursday</translation>
    </message>
    <message id="display.clock.weekday.5">
        <source>Friday</source>
        <translation>Friday</translation>
    </message>
    <message id="display.clock.weekday.6">
        <source>Saturday</source>
        <translation>Saturday</translation>
    </message>
    <message id="display.clock.weekday.7">
        <source>Sunday</source>
        <translation>Sunday</translation>
    </message>
</context>
</TS>
