<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name></name>
    <message id="trouble.works">
        <source>This works now</source>
        <translation>This works now</translation>
    </message>
    <message id="trouble.works.find">
        <source>See vacancies</source>
        <translation>See vacancies</translation>
    </message>
    <message id="trouble.works.letter">
        <source>Letters</source>
        <translation>Letters</translation>
    </message>
    <message id="trouble.works.scan">
        <source>Take codes along</source>
        <translation>Take codes along</translation>
    </message>
    <message id="trouble.works.ask">
        <source>Ask somebody</source>
        <translation>Ask somebody</translation>
    </message>
    <message id="trouble.works.without_card">
        <source>without a card</source>
        <translation>without a card</translation>
    </message>
    <message id="trouble.works.as_usual">
        <source>as usual</source>
        <translation>as usual</translation>
    </message>
    <message id="trouble.works.as_of">
        <source>as of %1</source>
        <translation>as of %1</translation>
    </message>
    <message id="trouble.not_now">
        <source>Not now</source>
        <translation>Not now</translation>
    </message>
    <message id="trouble.not_now.records">
        <source>Insurance records</source>
        <translation>Insurance records</translation>
    </message>
    <message id="trouble.window">
        <source>at %1</source>
        <translation>at %1</translation>
    </message>
    <message id="trouble.any_window">
        <source>at a window</source>
        <translation>at a window</translation>
    </message>
    <message id="trouble.desk">
        <source>service desk</source>
        <translation>service desk</translation>
    </message>
    <message id="trouble.find_first">
        <source>Find work first</source>
        <translation>Find work first</translation>
    </message>
    <message id="trouble.card.calm">
        <source>Your card is fine</source>
        <translation>Your card is fine</translation>
    </message>
    <message id="trouble.card.no_hurry">
        <source>Take your time</source>
        <translation>Take your time</translation>
    </message>
    <message id="trouble.card.out">
        <source>Take the card out to go on.</source>
        <translation>Take the card out to go on.</translation>
    </message>
    <message id="trouble.card.wanted">
        <source>This is the card</source>
        <translation>This is the card</translation>
    </message>
    <message id="trouble.card.like_this">
        <source>Insert it like this</source>
        <translation>Insert it like this</translation>
    </message>
    <message id="trouble.card.how">
        <source>Chip up, all the way in.</source>
        <translation>Chip up, all the way in.</translation>
    </message>
    <message id="trouble.records.calm">
        <source>Vacancies still work</source>
        <translation>Vacancies still work</translation>
    </message>
    <message id="trouble.line.calm">
        <source>Not your fault</source>
        <translation>Not your fault</translation>
    </message>
    <message id="trouble.line.title">
        <source>The line is cut</source>
        <translation>The line is cut</translation>
    </message>
    <message id="trouble.line.since">
        <source>Cut at %1, for %2 minutes.</source>
        <translation>Cut at %1, for %2 minutes.</translation>
    </message>
    <message id="trouble.line.just">
        <source>Cut at %1, just now.</source>
        <translation>Cut at %1, just now.</translation>
    </message>
    <message id="trouble.line.now">
        <source>No answer just now.</source>
        <translation>No answer just now.</translation>
    </message>
    <message id="trouble.line.mends">
        <source>It reconnects by itself.</source>
        <translation>It reconnects by itself.</translation>
    </message>
    <message id="card_kind.resident_id">
        <source>This is an ID card</source>
        <translation>This is an ID card</translation>
    </message>
    <message id="card_kind.resident_id.do">
        <source>This machine uses the social-security card. Without it you can still find work.</source>
        <translation>This machine uses the social-security card. Without it you can still find work.</translation>
    </message>
    <message id="card_kind.bank">
        <source>This is a bank card</source>
        <translation>This is a bank card</translation>
    </message>
    <message id="card_kind.bank.do">
        <source>Please insert the card that says "social-security card".</source>
        <translation>Please insert the card that says "social-security card".</translation>
    </message>
    <message id="card_kind.transport">
        <source>This is a transport card</source>
        <translation>This is a transport card</translation>
    </message>
    <message id="card_kind.transport.do">
        <source>Keep it for your journey. Please insert the social-security card.</source>
        <translation>Keep it for your journey. Please insert the social-security card.</translation>
    </message>
    <message id="card_kind.health">
        <source>This is a health card</source>
        <translation>This is a health card</translation>
    </message>
    <message id="card_kind.health.do">
        <source>Keep it for the hospital. Please insert the social-security card.</source>
        <translation>Keep it for the hospital. Please insert the social-security card.</translation>
    </message>
    <message id="card_kind.sim">
        <source>This is a SIM card</source>
        <translation>This is a SIM card</translation>
    </message>
    <message id="card_kind.sim.do">
        <source>Put it back into the phone. Please insert the social-security card.</source>
        <translation>Put it back into the phone. Please insert the social-security card.</translation>
    </message>
    <message id="card_kind.sam">
        <source>This is a machine's card</source>
        <translation>This is a machine's card</translation>
    </message>
    <message id="card_kind.sam.do">
        <source>This card belongs to a machine. Please give it to the staff.</source>
        <translation>This card belongs to a machine. Please give it to the staff.</translation>
    </message>
    <message id="card_kind.old_labour">
        <source>An old labour card</source>
        <translation>An old labour card</translation>
    </message>
    <message id="card_kind.old_labour.do">
        <source>It cannot be read here. The window changes it for a social-security card.</source>
        <translation>It cannot be read here. The window changes it for a social-security card.</translation>
    </message>
    <message id="speak.card_trouble">
        <source>This card cannot be read. Please take it out and look at the screen.</source>
        <translation>This card cannot be read. Please take it out and look at the screen.</translation>
    </message>
</context>
</TS>
