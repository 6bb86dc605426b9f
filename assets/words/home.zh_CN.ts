<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name></name>
    <message id="greeting.morning">
        <source>Good morning</source>
        <translation>早上好</translation>
    </message>
    <message id="greeting.noon">
        <source>Hello</source>
        <translation>中午好</translation>
    </message>
    <message id="greeting.afternoon">
        <source>Good afternoon</source>
        <translation>下午好</translation>
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
        <translation>今天的市场</translation>
    </message>
    <message id="home.calm">
        <source>Take your time.</source>
        <translation>慢慢看，不着急。</translation>
    </message>
    <message id="home.news.morning">
        <source>%1 new vacancies this morning.</source>
        <translation>今早来了 %1 个新岗位。</translation>
    </message>
    <message id="home.news">
        <source>%1 new vacancies today.</source>
        <translation>今天来了 %1 个新岗位。</translation>
    </message>
    <message id="home.no_news">
        <source>Today's vacancies are here.</source>
        <translation>今天的岗位都在这里。</translation>
    </message>
    <message id="home.help.phone">
        <source>Or call %1</source>
        <translation>也可以打 %1</translation>
    </message>
    <message id="home.help">
        <source>Ask for help</source>
        <translation>叫人帮忙</translation>
    </message>
    <message id="speak.home">
        <source>This is the first page. At the top are vacancies that fit you. Below are your insurance records and your wishes.</source>
        <translation>这是首页。最上面是适合您的岗位。下面可以看社保，也可以换条件。</translation>
    </message>
</context>
</TS>
