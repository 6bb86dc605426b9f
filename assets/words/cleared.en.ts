<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name></name>
    <message id="cleared.title">
        <source>Good luck</source>
        <translation>Good luck</translation>
    </message>
    <message id="cleared.more">
        <source>Nothing of yours is kept</source>
        <translation>Nothing of yours is kept</translation>
    </message>
    <message id="cleared.card">
        <source>Take your card</source>
        <translation>Take your card</translation>
    </message>
    <message id="cleared.heading">
        <source>Wiped from this machine</source>
        <translation>Wiped from this machine</translation>
    </message>
    <message id="cleared.gone">
        <source>wiped</source>
        <translation>wiped</translation>
    </message>
    <message id="cleared.nothing">
        <source>none</source>
        <translation>none</translation>
    </message>
    <message id="cleared.name">
        <source>Name and numbers</source>
        <translation>Name and numbers</translation>
    </message>
    <message id="cleared.records">
        <source>Insurance records seen</source>
        <translation>Insurance records seen</translation>
    </message>
    <message id="cleared.vacancies">
        <source>%1 vacancies seen</source>
        <translation>%1 vacancies seen</translation>
    </message>
    <message id="cleared.no_vacancies">
        <source>Vacancies seen</source>
        <translation>Vacancies seen</translation>
    </message>
    <message id="cleared.choices">
        <source>What you touched</source>
        <translation>What you touched</translation>
    </message>
    <message id="cleared.paper">
        <source>Unfinished prints</source>
        <translation>Unfinished prints</translation>
    </message>
    <message id="cleared.codes">
        <source>Codes on the screen</source>
        <translation>Codes on the screen</translation>
    </message>
    <message id="cleared.take">
        <source>Please take your things</source>
        <translation>Please take your things</translation>
    </message>
    <message id="cleared.take.more">
        <source>Card, phone, umbrella.</source>
        <translation>Card, phone, umbrella.</translation>
    </message>
    <message id="cleared.take.letters">
        <source>Card, and %1 letter(s)</source>
        <translation>Card, and %1 letter(s)</translation>
    </message>
    <message id="cleared.take.paper">
        <source>Paper is in the tray, lower right.</source>
        <translation>Paper is in the tray, lower right.</translation>
    </message>
    <message id="cleared.take.number">
        <source>Keep the number for the window.</source>
        <translation>Keep the number for the window.</translation>
    </message>
    <message id="cleared.understood">
        <source>All right</source>
        <translation>All right</translation>
    </message>
    <message id="cleared.back_in">
        <source>Back to start in %1 s</source>
        <translation>Back to start in %1 s</translation>
    </message>
    <message id="cleared.stays">
        <source>Back to start once the card is out</source>
        <translation>Back to start once the card is out</translation>
    </message>
    <message id="cleared.slot">
        <source>Take the card</source>
        <translation>Take the card</translation>
    </message>
    <message id="speak.cleared">
        <source>Everything of yours has been wiped. We wish you well.</source>
        <translation>Everything of yours has been wiped. We wish you well.</translation>
    </message>
</context>
</TS>
