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
    <message id="home.matches.ask">
        <source>%1 of them: ask first</source>
        <translation>其中 %1 个先问一声</translation>
    </message>
    <message id="home.matches.none">
        <source>See what else there is</source>
        <translation>看看还有什么</translation>
    </message>
    <message id="matches.fits">
        <source>Vacancies for you</source>
        <translation>适合您的岗位</translation>
    </message>
    <message id="matches.ask">
        <source>Ask first</source>
        <translation>先问一声</translation>
    </message>
    <message id="matches.one_step">
        <source>One step away</source>
        <translation>还差一步</translation>
    </message>
    <message id="matches.near">
        <source>Near trades</source>
        <translation>相近的工种</translation>
    </message>
    <message id="matches.note.best">
        <source>best %3 of %2 · page %1</source>
        <translation>%2 个里前 %3 个 · 第 %1 页</translation>
    </message>
    <message id="matches.rest">
        <source>%1 more</source>
        <translation>还有 %1 个</translation>
    </message>
    <message id="matches.more_chosen">
        <source>%1 more</source>
        <translation>另选 %1 个</translation>
    </message>
    <message id="overview.title">
        <source>All vacancies</source>
        <translation>全部岗位</translation>
    </message>
    <message id="overview.note">
        <source>%1 in your trades</source>
        <translation>您的工种共 %1 个</translation>
    </message>
    <message id="overview.none">
        <source>None now</source>
        <translation>现在没有</translation>
    </message>
    <message id="overview.fits.more">
        <source>The best fit comes first</source>
        <translation>合适的排在前面</translation>
    </message>
    <message id="overview.ask.more">
        <source>An age is named; we can ask</source>
        <translation>年龄可以帮您问</translation>
    </message>
    <message id="overview.one_step.more">
        <source>One thing is missing</source>
        <translation>补上一样就能做</translation>
    </message>
    <message id="overview.near.more">
        <source>Other trades like yours</source>
        <translation>和您的工种差不多</translation>
    </message>
    <message id="overview.further">
        <source>%1 ask for more: %2</source>
        <translation>还有 %1 个差得多些：%2</translation>
    </message>
    <message id="overview.closed">
        <source>%1 are closed by law: %2</source>
        <translation>还有 %1 个按规定现在不能做：%2</translation>
    </message>
    <message id="speak.matches_fits">
        <source>These vacancies fit you. Touch one to see it in full.</source>
        <translation>这些岗位适合您。点一个岗位，看得更细。</translation>
    </message>
    <message id="speak.matches_ask">
        <source>Here the employer named an age. Touch one, and we can ask for you.</source>
        <translation>这些岗位，单位写了年龄。点一个，我们可以帮您问一声。</translation>
    </message>
    <message id="speak.matches_near">
        <source>These are near trades. Touch one to see it in full.</source>
        <translation>这些是相近工种的岗位。点一个，看得更细。</translation>
    </message>
    <message id="speak.overview">
        <source>These are all vacancies of your trades, by how well they fit. Touch a line to see them.</source>
        <translation>这里是您的工种的全部岗位，按合不合适分开。点一行，看里面的岗位。</translation>
    </message>
    <message id="home.matches.ask_all">
        <source>Ask first about each</source>
        <translation>都要先问一声</translation>
    </message>
    <message id="overview.newest">
        <source>Newest first</source>
        <translation>新的排前面</translation>
    </message>
    <message id="overview.best">
        <source>Best first</source>
        <translation>合适的排前面</translation>
    </message>
</context>
</TS>
