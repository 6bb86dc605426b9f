<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name></name>
    <message id="home.letters">
        <source>My letters</source>
        <translation>My letters</translation>
    </message>
    <message id="home.letters.more">
        <source>Print again at a window</source>
        <translation>Print again at a window</translation>
    </message>
    <message id="home.letters.card">
        <source>Needs a card</source>
        <translation>Needs a card</translation>
    </message>
    <message id="home.letters.unit">
        <source>letters</source>
        <translation>letters</translation>
    </message>
    <message id="letter.title">
        <source>Your letter is ready</source>
        <translation>Your letter is ready</translation>
    </message>
    <message id="letter.number">
        <source>Letter number</source>
        <translation>Letter number</translation>
    </message>
    <message id="letter.check">
        <source>Check code</source>
        <translation>Check code</translation>
    </message>
    <message id="letter.until">
        <source>Good until</source>
        <translation>Good until</translation>
    </message>
    <message id="letter.paper.printing">
        <source>Printing</source>
        <translation>Printing</translation>
    </message>
    <message id="letter.paper.printing.more">
        <source>Paper comes out at the lower right.</source>
        <translation>Paper comes out at the lower right.</translation>
    </message>
    <message id="letter.paper.printed">
        <source>Please take your letter</source>
        <translation>Please take your letter</translation>
    </message>
    <message id="letter.paper.printed.more">
        <source>It is in the tray at the lower right.</source>
        <translation>It is in the tray at the lower right.</translation>
    </message>
    <message id="letter.paper.none">
        <source>Please note the number</source>
        <translation>Please note the number</translation>
    </message>
    <message id="letter.paper.none.more">
        <source>A window prints it by its number.</source>
        <translation>A window prints it by its number.</translation>
    </message>
    <message id="letter.provisional">
        <source>A window has to finish this letter</source>
        <translation>A window has to finish this letter</translation>
    </message>
    <message id="letter.more_vacancies">
        <source>More vacancies</source>
        <translation>More vacancies</translation>
    </message>
    <message id="speak.letter">
        <source>Your letter is written. Please keep its number and check code.</source>
        <translation>Your letter is written. Please keep its number and check code.</translation>
    </message>
</context>
</TS>
