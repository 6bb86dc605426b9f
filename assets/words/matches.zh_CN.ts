<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name></name>
    <message id="home.find">
        <source>Find vacancies</source>
        <translation>找岗位</translation>
    </message>
    <message id="home.find.more">
        <source>First say what work you want</source>
        <translation>先说说想做什么工</translation>
    </message>
    <message id="home.matches">
        <source>Vacancies for you</source>
        <translation>适合您的岗位</translation>
    </message>
    <message id="home.matches.more">
        <source>The best fit comes first</source>
        <translation>合适的排在前面</translation>
    </message>
    <message id="home.matches.unit">
        <source></source>
        <translation>个</translation>
    </message>
    <message id="matches.title">
        <source>Vacancies for you</source>
        <translation>适合您的岗位</translation>
    </message>
    <message id="matches.note">
        <source>%3 · page %1 of %2</source>
        <translation>%3 个 · 第 %1 页，共 %2 页</translation>
    </message>
    <message id="matches.pages">
        <source>Page %1 of %2</source>
        <translation>第 %1 页，共 %2 页</translation>
    </message>
    <message id="matches.chosen">
        <source>You chose:</source>
        <translation>您选的：</translation>
    </message>
    <message id="matches.any_trade">
        <source>any trade</source>
        <translation>不限工种</translation>
    </message>
    <message id="matches.any_district">
        <source>any district</source>
        <translation>不限地区</translation>
    </message>
    <message id="matches.openings">
        <source>%1 wanted</source>
        <translation>招 %1 人</translation>
    </message>
    <message id="matches.number">
        <source>Vacancy %1</source>
        <translation>岗位 %1</translation>
    </message>
    <message id="matches.gone">
        <source>This vacancy has just been filled</source>
        <translation>这个岗位刚刚招满或撤下</translation>
    </message>
    <message id="matches.empty">
        <source>Nothing fits right now</source>
        <translation>现在没有合适的岗位</translation>
    </message>
    <message id="matches.empty.do">
        <source>Try other wishes.</source>
        <translation>换个条件再看看。</translation>
    </message>
    <message id="matches.details">
        <source>Details</source>
        <translation>看详情</translation>
    </message>
    <message id="matches.change">
        <source>Change</source>
        <translation>换条件</translation>
    </message>
    <message id="speak.matches">
        <source>These vacancies fit you, the best first. Touch one to see it in full.</source>
        <translation>这些岗位适合您，合适的排在前面。点一个岗位，看得更细。</translation>
    </message>
</context>
</TS>
