<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name></name>
    <message id="asking.title">
        <source>Ask first</source>
        <translation>Ask first</translation>
    </message>
    <message id="asking.heading">
        <source>What we ask the employer</source>
        <translation>What we ask the employer</translation>
    </message>
    <message id="asking.age">
        <source>They named</source>
        <translation>They named</translation>
    </message>
    <message id="asking.you">
        <source>You are</source>
        <translation>You are</translation>
    </message>
    <message id="asking.you.age">
        <source>%1</source>
        <translation>%1</translation>
    </message>
    <message id="asking.how">
        <source>Staff phone them</source>
        <translation>Staff phone them</translation>
    </message>
    <message id="asking.how.more">
        <source>they may say yes or no</source>
        <translation>they may say yes or no</translation>
    </message>
    <message id="asking.when">
        <source>You hear it</source>
        <translation>You hear it</translation>
    </message>
    <message id="asking.when.more">
        <source>next time you put in the card</source>
        <translation>next time you put in the card</translation>
    </message>
    <message id="asking.consent">
        <source>May we tell your age and trade?</source>
        <translation>May we tell your age and trade?</translation>
    </message>
    <message id="asking.telling">
        <source>Yes, ask</source>
        <translation>Yes, ask</translation>
    </message>
    <message id="asking.telling.busy">
        <source>Noting it…</source>
        <translation>Noting it…</translation>
    </message>
    <message id="asking.silent">
        <source>Just ask</source>
        <translation>Just ask</translation>
    </message>
    <message id="asked.title">
        <source>Noted</source>
        <translation>Noted</translation>
    </message>
    <message id="asked.heading">
        <source>What comes now</source>
        <translation>What comes now</translation>
    </message>
    <message id="asked.list">
        <source>On the staff's list</source>
        <translation>On the staff's list</translation>
    </message>
    <message id="asked.list.more">
        <source>asked on %1</source>
        <translation>asked on %1</translation>
    </message>
    <message id="asked.told">
        <source>You are told here</source>
        <translation>You are told here</translation>
    </message>
    <message id="asked.told.more">
        <source>when you next put in the card</source>
        <translation>when you next put in the card</translation>
    </message>
    <message id="asked.letter">
        <source>No answer yet?</source>
        <translation>No answer yet?</translation>
    </message>
    <message id="asked.letter.from">
        <source>a letter from %1</source>
        <translation>a letter from %1</translation>
    </message>
    <message id="asked.letter.unknown">
        <source>please ask the staff</source>
        <translation>please ask the staff</translation>
    </message>
    <message id="asked.go_on">
        <source>See other vacancies</source>
        <translation>See other vacancies</translation>
    </message>
    <message id="outcomes.title">
        <source>The answers</source>
        <translation>The answers</translation>
    </message>
    <message id="outcomes.note">
        <source>%1</source>
        <translation>%1</translation>
    </message>
    <message id="outcomes.asked">
        <source>asked on %1</source>
        <translation>asked on %1</translation>
    </message>
    <message id="outcomes.yes">
        <source>They say yes</source>
        <translation>They say yes</translation>
    </message>
    <message id="outcomes.yes.more">
        <source>touch to get a letter</source>
        <translation>touch to get a letter</translation>
    </message>
    <message id="outcomes.yes.gone">
        <source>filled meanwhile</source>
        <translation>filled meanwhile</translation>
    </message>
    <message id="outcomes.no">
        <source>Not this time</source>
        <translation>Not this time</translation>
    </message>
    <message id="outcomes.no.more">
        <source>others are there</source>
        <translation>others are there</translation>
    </message>
    <message id="outcomes.closed">
        <source>Filled before they answered</source>
        <translation>Filled before they answered</translation>
    </message>
    <message id="outcomes.go_on">
        <source>Go on</source>
        <translation>Go on</translation>
    </message>
    <message id="speak.asking">
        <source>The employer named an age. We can ask for you. May we tell your age and your trade?</source>
        <translation>The employer named an age. We can ask for you. May we tell your age and your trade?</translation>
    </message>
    <message id="speak.asked">
        <source>It is noted. You are told the next time you put in your card.</source>
        <translation>It is noted. You are told the next time you put in your card.</translation>
    </message>
    <message id="speak.outcomes">
        <source>These are the answers of the employers that we asked for you.</source>
        <translation>These are the answers of the employers that we asked for you.</translation>
    </message>
</context>
</TS>
