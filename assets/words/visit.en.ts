<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name></name>
    <message id="failure.K-501">
        <source>The card is not answered</source>
        <translation>The card is not answered</translation>
    </message>
    <message id="failure.K-501.do">
        <source>Take the card out and put it in again.</source>
        <translation>Take the card out and put it in again.</translation>
    </message>
    <message id="failure.K-502">
        <source>This card has no PIN</source>
        <translation>This card has no PIN</translation>
    </message>
    <message id="failure.K-502.do">
        <source>Ask at the insurance window, with your identity card.</source>
        <translation>Ask at the insurance window, with your identity card.</translation>
    </message>
    <message id="failure.K-503">
        <source>The PIN can be set anew</source>
        <translation>The PIN can be set anew</translation>
    </message>
    <message id="failure.K-503.do">
        <source>Go to the insurance window with card and identity card.</source>
        <translation>Go to the insurance window with card and identity card.</translation>
    </message>
    <message id="failure.K-504">
        <source>This needs a card</source>
        <translation>This needs a card</translation>
    </message>
    <message id="failure.K-504.do">
        <source>Put your social-security card in, or ask at the window.</source>
        <translation>Put your social-security card in, or ask at the window.</translation>
    </message>
    <message id="failure.K-510">
        <source>The letter was not printed</source>
        <translation>The letter was not printed</translation>
    </message>
    <message id="failure.K-510.do">
        <source>Keep number and check code: the window prints it again.</source>
        <translation>Keep number and check code: the window prints it again.</translation>
    </message>
    <message id="failure.K-511">
        <source>The printer does not work now</source>
        <translation>The printer does not work now</translation>
    </message>
    <message id="failure.K-511.do">
        <source>Keep number and check code: the window prints it again.</source>
        <translation>Keep number and check code: the window prints it again.</translation>
    </message>
    <message id="failure.K-512">
        <source>The letter was not printed</source>
        <translation>The letter was not printed</translation>
    </message>
    <message id="failure.K-512.do">
        <source>Keep number and check code: the window prints it again.</source>
        <translation>Keep number and check code: the window prints it again.</translation>
    </message>
    <message id="failure.K-513">
        <source>The letter was not printed</source>
        <translation>The letter was not printed</translation>
    </message>
    <message id="failure.K-513.do">
        <source>Keep number and check code: the window prints it again.</source>
        <translation>Keep number and check code: the window prints it again.</translation>
    </message>
    <message id="failure.K-514">
        <source>There are no vacancies here yet</source>
        <translation>There are no vacancies here yet</translation>
    </message>
    <message id="failure.K-514.do">
        <source>This is not your fault. Please ask at the window.</source>
        <translation>This is not your fault. Please ask at the window.</translation>
    </message>
    <message id="check.display.ok">
        <source>There is a display: %1.</source>
        <translation>There is a display: %1.</translation>
    </message>
    <message id="check.display.bad">
        <source>There is no display: %1. Start the graphical session first, then this program.</source>
        <translation>There is no display: %1. Start the graphical session first, then this program.</translation>
    </message>
    <message id="check.fonts.ok">
        <source>The fonts are there.</source>
        <translation>The fonts are there.</translation>
    </message>
    <message id="check.fonts.bad">
        <source>The font %1 is missing. Install the packages fonts-noto-cjk and fonts-noto-cjk-extra.</source>
        <translation>The font %1 is missing. Install the packages fonts-noto-cjk and fonts-noto-cjk-extra.</translation>
    </message>
    <message id="check.reader.ok">
        <source>The card reader works: %1.</source>
        <translation>The card reader works: %1.</translation>
    </message>
    <message id="check.reader.bad">
        <source>The card reader does not work. %1</source>
        <translation>The card reader does not work. %1</translation>
    </message>
    <message id="check.reader.for_cards">
        <source>“%1” is for cards</source>
        <translation>“%1” is for cards</translation>
    </message>
    <message id="check.reader.mute">
        <source>“%1” is for cards, but what is in it gives no answer: if it stays so, name it in readers_ignored</source>
        <translation>“%1” is for cards, but what is in it gives no answer: if it stays so, name it in readers_ignored</translation>
    </message>
    <message id="check.reader.ignored">
        <source>“%1” is ignored</source>
        <translation>“%1” is ignored</translation>
    </message>
    <message id="check.reader.module">
        <source>“%1” is the security module's</source>
        <translation>“%1” is the security module's</translation>
    </message>
    <message id="check.reader.virtual">
        <source>“%1” is virtual and not used (%2)</source>
        <translation>“%1” is virtual and not used (%2)</translation>
    </message>
    <message id="check.reader.out_of_order">
        <source>“%1” does not answer (%2)</source>
        <translation>“%1” does not answer (%2)</translation>
    </message>
    <message id="check.security_module.ok">
        <source>Security module: a PSAM is in “%1”.</source>
        <translation>Security module: a PSAM is in “%1”.</translation>
    </message>
    <message id="check.security_module.bad">
        <source>Security module: no PSAM answers in “%1”. Put it in, or correct security_module_reader.</source>
        <translation>Security module: no PSAM answers in “%1”. Put it in, or correct security_module_reader.</translation>
    </message>
    <message id="check.security_module.none">
        <source>Security module: none; names on cards of 3.00 are not read.</source>
        <translation>Security module: none; names on cards of 3.00 are not read.</translation>
    </message>
    <message id="check.backend.ok">
        <source>The city's server answers, version %1.</source>
        <translation>The city's server answers, version %1.</translation>
    </message>
    <message id="check.backend.bad">
        <source>The city's server %1 does not answer (%2). Check the line and the setting backend_url.</source>
        <translation>The city's server %1 does not answer (%2). Check the line and the setting backend_url.</translation>
    </message>
    <message id="check.cache.ok">
        <source>The hall's copy holds %1 vacancies.</source>
        <translation>The hall's copy holds %1 vacancies.</translation>
    </message>
    <message id="check.cache.bad">
        <source>The hall's copy cannot be used: %1. Check the setting data_folder.</source>
        <translation>The hall's copy cannot be used: %1. Check the setting data_folder.</translation>
    </message>
    <message id="check.printer.ok">
        <source>Letters go to: %1.</source>
        <translation>Letters go to: %1.</translation>
    </message>
    <message id="check.printer.bad">
        <source>The printer %1 cannot be used: %2. Check it with lpstat -p.</source>
        <translation>The printer %1 cannot be used: %2. Check it with lpstat -p.</translation>
    </message>
    <message id="check.printer.none">
        <source>No printer is set: letters are given as a number.</source>
        <translation>No printer is set: letters are given as a number.</translation>
    </message>
    <message id="check.words.bad">
        <source>The words are missing: %1. Run make setup.</source>
        <translation>The words are missing: %1. Run make setup.</translation>
    </message>
</context>
</TS>
