<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name></name>
    <message id="reading.card">
        <source>Reading your card</source>
        <translation>正在读卡</translation>
    </message>
    <message id="reading.card.more">
        <source>Please leave the card in.</source>
        <translation>请先不要取卡。</translation>
    </message>
    <message id="reading.city">
        <source>Finding vacancies</source>
        <translation>正在找岗位</translation>
    </message>
    <message id="reading.city.more">
        <source>Card read, asking the city.</source>
        <translation>卡读到了，正在问市里。</translation>
    </message>
    <message id="reading.calm">
        <source>Nothing for you to do.</source>
        <translation>不用您做什么。</translation>
    </message>
    <message id="reading.slot">
        <source>Reading</source>
        <translation>正在读卡</translation>
    </message>
    <message id="reading.step.card">
        <source>Card</source>
        <translation>读卡</translation>
    </message>
    <message id="reading.step.city">
        <source>City</source>
        <translation>问市里</translation>
    </message>
    <message id="reading.step.matches">
        <source>Vacancies</source>
        <translation>找岗位</translation>
    </message>
    <message id="speak.reading">
        <source>Reading your card. One moment, please.</source>
        <translation>正在读卡，请稍等。</translation>
    </message>
    <message id="reading.slow">
        <source>This card takes a moment. Please leave it in.</source>
        <translation>这张卡慢一点，请别取卡。</translation>
    </message>
</context>
</TS>
