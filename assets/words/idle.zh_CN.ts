<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name></name>
    <message id="idle.title">
        <source>Still there?</source>
        <translation>您还在吗？</translation>
    </message>
    <message id="idle.more">
        <source>Untouched, all is wiped in %1 s.</source>
        <translation>没人按，%1 秒后自动清除。</translation>
    </message>
    <message id="idle.calm">
        <source>Your data is covered.</source>
        <translation>您的资料先盖住了。</translation>
    </message>
    <message id="idle.here">
        <source>I am here</source>
        <translation>我还在</translation>
    </message>
</context>
</TS>
