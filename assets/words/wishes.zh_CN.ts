<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name></name>
    <message id="home.wishes">
        <source>Work I want</source>
        <translation>想做什么工</translation>
    </message>
    <message id="home.wishes.none">
        <source>Choose trade, place</source>
        <translation>选工种和地区</translation>
    </message>
    <message id="home.wishes.more">
        <source>Change it here</source>
        <translation>可以改</translation>
    </message>
    <message id="home.wishes.unit">
        <source>trades</source>
        <translation>个工种</translation>
    </message>
    <message id="wishes.trade.title">
        <source>What work?</source>
        <translation>想做什么工</translation>
    </message>
    <message id="wishes.trade.ask">
        <source>Choose some, or none.</source>
        <translation>可以选几样，不选也行。</translation>
    </message>
    <message id="wishes.trade.unit">
        <source>vacancies</source>
        <translation>个岗位</translation>
    </message>
    <message id="wishes.trade.any">
        <source>None: see all</source>
        <translation>不选，看全部</translation>
    </message>
    <message id="wishes.district.title">
        <source>Where?</source>
        <translation>想在哪里做</translation>
    </message>
    <message id="wishes.district.ask">
        <source>Choose some, or none.</source>
        <translation>可以选几个区，不选也行。</translation>
    </message>
    <message id="wishes.district.any">
        <source>The whole city</source>
        <translation>全市都看</translation>
    </message>
    <message id="wishes.city">
        <source>Whole city</source>
        <translation>全市</translation>
    </message>
    <message id="wishes.note">
        <source>Page %1 of %2</source>
        <translation>第 %1 页，共 %2 页</translation>
    </message>
    <message id="wishes.next">
        <source>Next step</source>
        <translation>下一步</translation>
    </message>
    <message id="wishes.done">
        <source>Find vacancies</source>
        <translation>找岗位</translation>
    </message>
    <message id="wishes.chosen">
        <source>%1 chosen: %2</source>
        <translation>选了 %1 个：%2</translation>
    </message>
    <message id="wishes.busy">
        <source>Looking…</source>
        <translation>正在找…</translation>
    </message>
    <message id="speak.wishes_trade">
        <source>What work would you like? Touch one or more, then go on.</source>
        <translation>您想做什么工种？点一个或者几个，再点下一步。</translation>
    </message>
    <message id="speak.wishes_district">
        <source>In which district would you like to work? Touch one or more, then go on.</source>
        <translation>您想在哪个区上班？点一个或者几个，再点找岗位。</translation>
    </message>
</context>
</TS>
