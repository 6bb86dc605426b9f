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
    <message id="home.matches.ask">
        <source>%1 of them: ask first</source>
        <translation>其中 %1 個先問一聲</translation>
    </message>
    <message id="home.matches.none">
        <source>See what else there is</source>
        <translation>睇下仲有咩</translation>
    </message>
    <message id="matches.fits">
        <source>Vacancies for you</source>
        <translation>啱您嘅職位</translation>
    </message>
    <message id="matches.ask">
        <source>Ask first</source>
        <translation>先問一聲</translation>
    </message>
    <message id="matches.one_step">
        <source>One step away</source>
        <translation>仲差一步</translation>
    </message>
    <message id="matches.near">
        <source>Near trades</source>
        <translation>相近嘅工種</translation>
    </message>
    <message id="matches.note.best">
        <source>best %3 of %2 · page %1</source>
        <translation>%2 個中頭 %3 個 · 第 %1 頁</translation>
    </message>
    <message id="matches.rest">
        <source>%1 more</source>
        <translation>仲有 %1 個</translation>
    </message>
    <message id="matches.more_chosen">
        <source>%1 more</source>
        <translation>另揀 %1 個</translation>
    </message>
    <message id="overview.title">
        <source>All vacancies</source>
        <translation>全部職位</translation>
    </message>
    <message id="overview.note">
        <source>%1 in your trades</source>
        <translation>您嘅工種共 %1 個</translation>
    </message>
    <message id="overview.none">
        <source>None now</source>
        <translation>而家冇</translation>
    </message>
    <message id="overview.fits.more">
        <source>The best fit comes first</source>
        <translation>啱嘅排喺前面</translation>
    </message>
    <message id="overview.ask.more">
        <source>An age is named; we can ask</source>
        <translation>年齡可以幫您問</translation>
    </message>
    <message id="overview.one_step.more">
        <source>One thing is missing</source>
        <translation>補返一樣就做得</translation>
    </message>
    <message id="overview.near.more">
        <source>Other trades like yours</source>
        <translation>同您嘅工種差唔多</translation>
    </message>
    <message id="overview.further">
        <source>%1 ask for more: %2</source>
        <translation>仲有 %1 個差得遠啲：%2</translation>
    </message>
    <message id="overview.closed">
        <source>%1 are closed by law: %2</source>
        <translation>仲有 %1 個按規定而家唔做得：%2</translation>
    </message>
    <message id="speak.matches_fits">
        <source>These vacancies fit you. Touch one to see it in full.</source>
        <translation>呢啲職位啱您。撳一個職位，睇得更仔細。</translation>
    </message>
    <message id="speak.matches_ask">
        <source>Here the employer named an age. Touch one, and we can ask for you.</source>
        <translation>呢啲職位，單位寫咗年齡。撳一個，我哋可以幫您問一聲。</translation>
    </message>
    <message id="speak.matches_near">
        <source>These are near trades. Touch one to see it in full.</source>
        <translation>呢啲係相近工種嘅職位。撳一個，睇得更仔細。</translation>
    </message>
    <message id="speak.overview">
        <source>These are all vacancies of your trades, by how well they fit. Touch a line to see them.</source>
        <translation>呢度係您嘅工種嘅全部職位，按啱唔啱分開。撳一行，睇入面嘅職位。</translation>
    </message>
    <message id="home.matches.ask_all">
        <source>Ask first about each</source>
        <translation>都要先問一聲</translation>
    </message>
    <message id="overview.newest">
        <source>Newest first</source>
        <translation>新嘅排前面</translation>
    </message>
    <message id="overview.best">
        <source>Best first</source>
        <translation>啱嘅排前面</translation>
    </message>
</context>
</TS>
