<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_HK" sourcelanguage="en">
<context>
    <name></name>
    <message id="reading.card">
        <source>Reading your card</source>
        <translation>讀緊卡</translation>
    </message>
    <message id="reading.card.more">
        <source>Please leave the card in.</source>
        <translation>請先唔好攞走張卡。</translation>
    </message>
    <message id="reading.city">
        <source>Finding vacancies</source>
        <translation>搵緊職位</translation>
    </message>
    <message id="reading.city.more">
        <source>Card read, asking the city.</source>
        <translation>讀到張卡，問緊市度。</translation>
    </message>
    <message id="reading.calm">
        <source>Nothing for you to do.</source>
        <translation>您乜都唔使做。</translation>
    </message>
    <message id="reading.slot">
        <source>Reading</source>
        <translation>讀緊卡</translation>
    </message>
    <message id="reading.step.card">
        <source>Card</source>
        <translation>讀卡</translation>
    </message>
    <message id="reading.step.city">
        <source>City</source>
        <translation>問市度</translation>
    </message>
    <message id="reading.step.matches">
        <source>Vacancies</source>
        <translation>搵職位</translation>
    </message>
    <message id="speak.reading">
        <source>Reading your card. One moment, please.</source>
        <translation>讀緊卡，請等等。</translation>
    </message>
    <message id="reading.slow">
        <source>This card takes a moment. Please leave it in.</source>
        <translation>呢張卡慢啲，請唔好攞卡。</translation>
    </message>
</context>
</TS>
