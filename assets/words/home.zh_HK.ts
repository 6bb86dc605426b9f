<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_HK" sourcelanguage="en">
<context>
    <name></name>
    <message id="greeting.morning">
        <source>Good morning</source>
        <translation>早晨</translation>
    </message>
    <message id="greeting.noon">
        <source>Hello</source>
        <translation>午安</translation>
    </message>
    <message id="greeting.afternoon">
        <source>Good afternoon</source>
        <translation>午安</translation>
    </message>
    <message id="greeting.evening">
        <source>Good evening</source>
        <translation>晚上好</translation>
    </message>
    <message id="home.comma">
        <source>, </source>
        <translation>，</translation>
    </message>
    <message id="home.today">
        <source>Today</source>
        <translation>今日市場</translation>
    </message>
    <message id="home.calm">
        <source>Take your time.</source>
        <translation>慢慢睇，唔使急。</translation>
    </message>
    <message id="home.news.morning">
        <source>%1 new vacancies this morning.</source>
        <translation>今朝嚟咗 %1 個新職位。</translation>
    </message>
    <message id="home.news">
        <source>%1 new vacancies today.</source>
        <translation>今日嚟咗 %1 個新職位。</translation>
    </message>
    <message id="home.no_news">
        <source>Today's vacancies are here.</source>
        <translation>今日嘅職位都喺度。</translation>
    </message>
    <message id="home.help.phone">
        <source>Or call %1</source>
        <translation>都可以打 %1</translation>
    </message>
    <message id="home.help">
        <source>Ask for help</source>
        <translation>搵人幫手</translation>
    </message>
    <message id="speak.home">
        <source>This is the first page. At the top are vacancies that fit you. Below are your insurance records and your wishes.</source>
        <translation>呢版係首頁。最上面係啱你嘅職位。下面可以睇社保，亦可以換條件。</translation>
    </message>
</context>
</TS>
