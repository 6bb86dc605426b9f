<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_HK" sourcelanguage="en">
<context>
    <name></name>
    <message id="home.find">
        <source>Find vacancies</source>
        <translation>搵職位</translation>
    </message>
    <message id="home.find.more">
        <source>First say what work you want</source>
        <translation>先講想做乜嘢工</translation>
    </message>
    <message id="home.matches">
        <source>Vacancies for you</source>
        <translation>啱您嘅職位</translation>
    </message>
    <message id="home.matches.more">
        <source>The best fit comes first</source>
        <translation>啱嘅排喺前面</translation>
    </message>
    <message id="home.matches.unit">
        <source></source>
        <translation>個</translation>
    </message>
    <message id="matches.title">
        <source>Vacancies for you</source>
        <translation>啱您嘅職位</translation>
    </message>
    <message id="matches.note">
        <source>%3 · page %1 of %2</source>
        <translation>%3 個 · 第 %1 頁，共 %2 頁</translation>
    </message>
    <message id="matches.pages">
        <source>Page %1 of %2</source>
        <translation>第 %1 頁，共 %2 頁</translation>
    </message>
    <message id="matches.chosen">
        <source>You chose:</source>
        <translation>您揀嘅：</translation>
    </message>
    <message id="matches.any_trade">
        <source>any trade</source>
        <translation>不限工種</translation>
    </message>
    <message id="matches.any_district">
        <source>any district</source>
        <translation>不限地區</translation>
    </message>
    <message id="matches.openings">
        <source>%1 wanted</source>
        <translation>請 %1 人</translation>
    </message>
    <message id="matches.number">
        <source>Vacancy %1</source>
        <translation>職位 %1</translation>
    </message>
    <message id="matches.gone">
        <source>This vacancy has just been filled</source>
        <translation>呢個職位啱啱請滿或者收回</translation>
    </message>
    <message id="matches.empty">
        <source>Nothing fits right now</source>
        <translation>而家冇啱嘅職位</translation>
    </message>
    <message id="matches.empty.do">
        <source>Try other wishes.</source>
        <translation>換個條件再睇吓。</translation>
    </message>
    <message id="matches.details">
        <source>Details</source>
        <translation>睇詳情</translation>
    </message>
    <message id="matches.change">
        <source>Change</source>
        <translation>換條件</translation>
    </message>
    <message id="speak.matches">
        <source>These vacancies fit you, the best first. Touch one to see it in full.</source>
        <translation>呢啲職位啱你，最啱嘅排喺前面。撳一個職位，睇得更詳細。</translation>
    </message>
</context>
</TS>
