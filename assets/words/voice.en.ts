<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name></name>
    <message id="speak.attract">
        <source>Put your social-security card in, chip up. Without a card, touch the button below.</source>
        <translation>Put your social-security card in, chip up. Without a card, touch the button below.</translation>
    </message>
    <message id="speak.reading">
        <source>Reading your card. One moment, please.</source>
        <translation>Reading your card. One moment, please.</translation>
    </message>
    <message id="speak.card_trouble">
        <source>This card cannot be read. Please take it out and look at the screen.</source>
        <translation>This card cannot be read. Please take it out and look at the screen.</translation>
    </message>
    <message id="speak.home">
        <source>This is the first page. At the top are vacancies that fit you. Below are your insurance records and your wishes.</source>
        <translation>This is the first page. At the top are vacancies that fit you. Below are your insurance records and your wishes.</translation>
    </message>
    <message id="speak.wishes_trade">
        <source>What work would you like? Touch one or more, then go on.</source>
        <translation>What work would you like? Touch one or more, then go on.</translation>
    </message>
    <message id="speak.wishes_district">
        <source>In which district would you like to work? Touch one or more, then go on.</source>
        <translation>In which district would you like to work? Touch one or more, then go on.</translation>
    </message>
    <message id="speak.matches">
        <source>These vacancies fit you, the best first. Touch one to see it in full.</source>
        <translation>These vacancies fit you, the best first. Touch one to see it in full.</translation>
    </message>
    <message id="speak.near_misses">
        <source>For this vacancy one thing is missing. With it the work is open to you.</source>
        <translation>For this vacancy one thing is missing. With it the work is open to you.</translation>
    </message>
    <message id="speak.vacancy">
        <source>This is the vacancy in full. Scan it with your phone, or print a letter of introduction.</source>
        <translation>This is the vacancy in full. Scan it with your phone, or print a letter of introduction.</translation>
    </message>
    <message id="speak.letter">
        <source>Your letter is written. Please keep its number and check code.</source>
        <translation>Your letter is written. Please keep its number and check code.</translation>
    </message>
    <message id="speak.pin">
        <source>Please type your card's PIN. Shield it with your hand.</source>
        <translation>Please type your card's PIN. Shield it with your hand.</translation>
    </message>
    <message id="speak.pin_last_try">
        <source>Only one try is left. If you are not sure, touch I do not remember my PIN.</source>
        <translation>Only one try is left. If you are not sure, touch I do not remember my PIN.</translation>
    </message>
    <message id="speak.pin_blocked">
        <source>The PIN is locked. The insurance window sets it anew; bring your identity card.</source>
        <translation>The PIN is locked. The insurance window sets it anew; bring your identity card.</translation>
    </message>
    <message id="speak.fetching">
        <source>Fetching your records. One moment, please.</source>
        <translation>Fetching your records. One moment, please.</translation>
    </message>
    <message id="speak.records">
        <source>These are your insurance records. Dark months are paid, hatched months are not.</source>
        <translation>These are your insurance records. Dark months are paid, hatched months are not.</translation>
    </message>
    <message id="speak.records_elsewhere">
        <source>Your records cannot be shown here. The screen says where to ask.</source>
        <translation>Your records cannot be shown here. The screen says where to ask.</translation>
    </message>
    <message id="speak.cleared">
        <source>Everything of yours has been wiped. We wish you well.</source>
        <translation>Everything of yours has been wiped. We wish you well.</translation>
    </message>
    <message id="speak.take_card">
        <source>Please take your card.</source>
        <translation>Please take your card.</translation>
    </message>
    <message id="speak.still_here">
        <source>Are you still here? If so, please touch the screen.</source>
        <translation>Are you still here? If so, please touch the screen.</translation>
    </message>
    <message id="speak.limit_soon">
        <source>Two minutes are left. To go on, take your card out and put it in again.</source>
        <translation>Two minutes are left. To go on, take your card out and put it in again.</translation>
    </message>
    <message id="speak.help">
        <source>Please ask the hall's staff. They are glad to help.</source>
        <translation>Please ask the hall's staff. They are glad to help.</translation>
    </message>
    <message id="speak.machine">
        <source>This is the staff page. It shows how this machine is. Take your card out to end it.</source>
        <translation>This is the staff page. It shows how this machine is. Take your card out to end it.</translation>
    </message>
</context>
</TS>
