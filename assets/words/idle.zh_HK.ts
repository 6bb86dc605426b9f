<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_HK" sourcelanguage="en">
<context>
    <name></name>
    <message id="idle.title">
        <source>Still there?</source>
        <translation>您仲喺度嗎？</translation>
    </message>
    <message id="idle.more">
        <source>Untouched, all is wiped in %1 s.</source>
        <translation>冇人撳，%1 秒後自動清除。</translation>
    </message>
    <message id="idle.calm">
        <source>Your data is covered.</source>
        <translation>您嘅資料先遮住咗。</translation>
    </message>
    <message id="idle.here">
        <source>I am here</source>
        <translation>我仲喺度</translation>
    </message>
</context>
</TS>
