<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name></name>
    <message id="reading.card">
        <source>Reading your card</source>
        <translation>Reading your card</translation>
    </message>
    <message id="reading.card.more">
        <source>Please leave the card in.</source>
        <translation>Please leave the card in.</translation>
    </message>
    <message id="reading.city">
        <source>Finding vacancies</source>
        <translation>Finding vacancies</translation>
    </message>
    <message id="reading.city.more">
        <source>Card read, asking the city.</source>
        <translation>Card read, asking the city.</translation>
    </message>
    <message id="reading.calm">
        <source>Nothing for you to do.</source>
        <translation>Nothing for you to do.</translation>
    </message>
    <message id="reading.slot">
        <source>Reading</source>
        <translation>Reading</translation>
    </message>
    <message id="reading.step.card">
        <source>Card</source>
        <translation>Card</translation>
    </message>
    <message id="reading.step.city">
        <source>City</source>
        <translation>City</translation>
    </message>
    <message id="reading.step.matches">
        <source>Vacancies</source>
        <translation>Vacancies</translation>
    </message>
    <message id="speak.reading">
        <source>Reading your card. One moment, please.</source>
        <translation>Reading your card. One moment, please.</translation>
    </message>
    <message id="reading.slow">
        <source>This card takes a moment. Please leave it in.</source>
        <translation>This card takes a moment. Please leave it in.</translation>
    </message>
</context>
</TS>
