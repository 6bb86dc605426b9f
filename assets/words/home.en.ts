<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name></name>
    <message id="greeting.morning">
        <source>Good morning</source>
        <translation>Good morning</translation>
    </message>
    <message id="greeting.noon">
        <source>Hello</source>
        <translation>Hello</translation>
    </message>
    <message id="greeting.afternoon">
        <source>Good afternoon</source>
        <translation>Good afternoon</translation>
    </message>
    <message id="greeting.evening">
        <source>Good evening</source>
        <translation>Good evening</translation>
    </message>
    <message id="home.comma">
        <source>, </source>
        <translation>, </translation>
    </message>
    <message id="home.today">
        <source>Today</source>
        <translation>Today</translation>
    </message>
    <message id="home.calm">
        <source>Take your time.</source>
        <translation>Take your time.</translation>
    </message>
    <message id="home.news.morning">
        <source>%1 new vacancies this morning.</source>
        <translation>%1 new vacancies this morning.</translation>
    </message>
    <message id="home.news">
        <source>%1 new vacancies today.</source>
        <translation>%1 new vacancies today.</translation>
    </message>
    <message id="home.no_news">
        <source>Today's vacancies are here.</source>
        <translation>Today's vacancies are here.</translation>
    </message>
    <message id="home.help.phone">
        <source>Or call %1</source>
        <translation>Or call %1</translation>
    </message>
    <message id="home.help">
        <source>Ask for help</source>
        <translation>Ask for help</translation>
    </message>
    <message id="speak.home">
        <source>This is the first page. At the top are vacancies that fit you. Below are your insurance records and your wishes.</source>
        <translation>This is the first page. At the top are vacancies that fit you. Below are your insurance records and your wishes.</translation>
    </message>
</context>
</TS>
