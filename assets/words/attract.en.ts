<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name></name>
    <message id="attract.title">
        <source>Insert card, find work</source>
        <translation>Insert card, find work</translation>
    </message>
    <message id="attract.card">
        <source>Social security</source>
        <translation>Social security</translation>
    </message>
    <message id="attract.slot">
        <source>Chip up, all the way in</source>
        <translation>Chip up, all the way in</translation>
    </message>
    <message id="attract.guest">
        <source>No card? Find work too</source>
        <translation>No card? Find work too</translation>
    </message>
    <message id="attract.guest.more">
        <source>Forgotten, lost, from elsewhere: all fine</source>
        <translation>Forgotten, lost, from elsewhere: all fine</translation>
    </message>
    <message id="tongue.zh_CN">
        <source>普通话</source>
        <translation>普通话</translation>
    </message>
    <message id="tongue.zh_CN.ask">
        <source>按这里</source>
        <translation>按这里</translation>
    </message>
    <message id="tongue.zh_HK">
        <source>粵語</source>
        <translation>粵語</translation>
    </message>
    <message id="tongue.zh_HK.ask">
        <source>撳呢度</source>
        <translation>撳呢度</translation>
    </message>
    <message id="tongue.en">
        <source>English</source>
        <translation>English</translation>
    </message>
    <message id="tongue.en.ask">
        <source>Touch here</source>
        <translation>Touch here</translation>
    </message>
    <message id="speak.attract">
        <source>Put your social-security card in, chip up. Without a card, touch the button below.</source>
        <translation>Put your social-security card in, chip up. Without a card, touch the button below.</translation>
    </message>
</context>
</TS>
