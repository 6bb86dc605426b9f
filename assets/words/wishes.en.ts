<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name></name>
    <message id="home.wishes">
        <source>Work I want</source>
        <translation>Work I want</translation>
    </message>
    <message id="home.wishes.none">
        <source>Choose trade, place</source>
        <translation>Choose trade, place</translation>
    </message>
    <message id="home.wishes.more">
        <source>Change it here</source>
        <translation>Change it here</translation>
    </message>
    <message id="home.wishes.unit">
        <source>trades</source>
        <translation>trades</translation>
    </message>
    <message id="wishes.trade.title">
        <source>What work?</source>
        <translation>What work?</translation>
    </message>
    <message id="wishes.trade.ask">
        <source>Choose some, or none.</source>
        <translation>Choose some, or none.</translation>
    </message>
    <message id="wishes.trade.unit">
        <source>vacancies</source>
        <translation>vacancies</translation>
    </message>
    <message id="wishes.trade.any">
        <source>None: see all</source>
        <translation>None: see all</translation>
    </message>
    <message id="wishes.district.title">
        <source>Where?</source>
        <translation>Where?</translation>
    </message>
    <message id="wishes.district.ask">
        <source>Choose some, or none.</source>
        <translation>Choose some, or none.</translation>
    </message>
    <message id="wishes.district.any">
        <source>The whole city</source>
        <translation>The whole city</translation>
    </message>
    <message id="wishes.city">
        <source>Whole city</source>
        <translation>Whole city</translation>
    </message>
    <message id="wishes.note">
        <source>Page %1 of %2</source>
        <translation>Page %1 of %2</translation>
    </message>
    <message id="wishes.next">
        <source>Next step</source>
        <translation>Next step</translation>
    </message>
    <message id="wishes.done">
        <source>Find vacancies</source>
        <translation>Find vacancies</translation>
    </message>
    <message id="wishes.chosen">
        <source>%1 chosen: %2</source>
        <translation>%1 chosen: %2</translation>
    </message>
    <message id="wishes.busy">
        <source>Looking…</source>
        <translation>Looking…</translation>
    </message>
    <message id="speak.wishes_trade">
        <source>What work would you like? Touch one or more, then go on.</source>
        <translation>What work would you like? Touch one or more, then go on.</translation>
    </message>
    <message id="speak.wishes_district">
        <source>In which district would you like to work? Touch one or more, then go on.</source>
        <translation>In which district would you like to work? Touch one or more, then go on.</translation>
    </message>
</context>
</TS>
