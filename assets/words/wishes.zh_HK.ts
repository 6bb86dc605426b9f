<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_HK" sourcelanguage="en">
<context>
    <name></name>
    <message id="home.wishes">
        <source>Work I want</source>
        <translation>想做乜嘢工</translation>
    </message>
    <message id="home.wishes.none">
        <source>Choose trade, place</source>
        <translation>揀工種同地區</translation>
    </message>
    <message id="home.wishes.more">
        <source>Change it here</source>
        <translation>可以改</translation>
    </message>
    <message id="home.wishes.unit">
        <source>trades</source>
        <translation>個工種</translation>
    </message>
    <message id="wishes.trade.title">
        <source>What work?</source>
        <translation>想做乜嘢工</translation>
    </message>
    <message id="wishes.trade.ask">
        <source>Choose some, or none.</source>
        <translation>可以揀幾樣，唔揀都得。</translation>
    </message>
    <message id="wishes.trade.unit">
        <source>vacancies</source>
        <translation>個職位</translation>
    </message>
    <message id="wishes.trade.any">
        <source>None: see all</source>
        <translation>唔揀，睇晒</translation>
    </message>
    <message id="wishes.district.title">
        <source>Where?</source>
        <translation>想喺邊度做</translation>
    </message>
    <message id="wishes.district.ask">
        <source>Choose some, or none.</source>
        <translation>可以揀幾個區，唔揀都得。</translation>
    </message>
    <message id="wishes.district.any">
        <source>The whole city</source>
        <translation>全市都睇</translation>
    </message>
    <message id="wishes.city">
        <source>Whole city</source>
        <translation>全市</translation>
    </message>
    <message id="wishes.note">
        <source>Page %1 of %2</source>
        <translation>第 %1 頁，共 %2 頁</translation>
    </message>
    <message id="wishes.next">
        <source>Next step</source>
        <translation>下一步</translation>
    </message>
    <message id="wishes.done">
        <source>Find vacancies</source>
        <translation>搵職位</translation>
    </message>
    <message id="wishes.chosen">
        <source>%1 chosen: %2</source>
        <translation>揀咗 %1 個：%2</translation>
    </message>
    <message id="wishes.busy">
        <source>Looking…</source>
        <translation>搵緊…</translation>
    </message>
    <message id="speak.wishes_trade">
        <source>What work would you like? Touch one or more, then go on.</source>
        <translation>你想做咩工種？撳一個或者幾個，再撳下一步。</translation>
    </message>
    <message id="speak.wishes_district">
        <source>In which district would you like to work? Touch one or more, then go on.</source>
        <translation>你想喺邊個區返工？撳一個或者幾個，再撳搵職位。</translation>
    </message>
</context>
</TS>
