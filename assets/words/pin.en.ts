<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name></name>
    <message id="pin.asking.title">
        <source>Enter your card's PIN</source>
        <translation>Enter your card's PIN</translation>
    </message>
    <message id="pin.asking.more">
        <source>Usually 6 digits. Shield with your hand.</source>
        <translation>Usually 6 digits. Shield with your hand.</translation>
    </message>
    <message id="pin.warned.title">
        <source>One try left</source>
        <translation>One try left</translation>
    </message>
    <message id="pin.warned.more">
        <source>Wrong again locks the PIN. If unsure, stop.</source>
        <translation>Wrong again locks the PIN. If unsure, stop.</translation>
    </message>
    <message id="pin.blocked.title">
        <source>The PIN is locked</source>
        <translation>The PIN is locked</translation>
    </message>
    <message id="pin.blocked.more">
        <source>The insurance window unlocks it. Vacancies still work.</source>
        <translation>The insurance window unlocks it. Vacancies still work.</translation>
    </message>
    <message id="pin.asking_card">
        <source>Asking the card…</source>
        <translation>Asking the card…</translation>
    </message>
    <message id="pin.tries">
        <source>%1 tries left</source>
        <translation>%1 tries left</translation>
    </message>
    <message id="pin.calm">
        <source>Take your time.</source>
        <translation>Take your time.</translation>
    </message>
    <message id="pin.wrong">
        <source>That was not it. No hurry.</source>
        <translation>That was not it. No hurry.</translation>
    </message>
    <message id="pin.confirm">
        <source>Confirm</source>
        <translation>Confirm</translation>
    </message>
    <message id="pin.busy">
        <source>Checking…</source>
        <translation>Checking…</translation>
    </message>
    <message id="pin.missing">
        <source>%1 more at least</source>
        <translation>%1 more at least</translation>
    </message>
    <message id="pin.forgotten">
        <source>I forgot my PIN</source>
        <translation>I forgot my PIN</translation>
    </message>
    <message id="pin.not_now">
        <source>Not now</source>
        <translation>Not now</translation>
    </message>
    <message id="pin.go_on">
        <source>Try once more</source>
        <translation>Try once more</translation>
    </message>
    <message id="pin.clear">
        <source>Clear</source>
        <translation>Clear</translation>
    </message>
    <message id="pin.back">
        <source>Back one</source>
        <translation>Back one</translation>
    </message>
    <message id="pin.without">
        <source>Vacancies need no PIN.</source>
        <translation>Vacancies need no PIN.</translation>
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
</context>
</TS>
