<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name></name>
    <message id="failure.L-206">
        <source>The city's address is not safe</source>
        <translation>The city's address is not safe</translation>
    </message>
    <message id="failure.L-206.do">
        <source>It begins with http://: the code could be read on the way. Give the address with https://.</source>
        <translation>It begins with http://: the code could be read on the way. Give the address with https://.</translation>
    </message>
    <message id="failure.L-260">
        <source>The city does not know this code</source>
        <translation>The city does not know this code</translation>
    </message>
    <message id="failure.L-260.do">
        <source>Type it again, or ask the office for another one.</source>
        <translation>Type it again, or ask the office for another one.</translation>
    </message>
    <message id="failure.L-261">
        <source>Another machine used this code</source>
        <translation>Another machine used this code</translation>
    </message>
    <message id="failure.L-261.do">
        <source>Take another code. If that machine is not yours, tell the office.</source>
        <translation>Take another code. If that machine is not yours, tell the office.</translation>
    </message>
    <message id="failure.L-262">
        <source>This code has run out</source>
        <translation>This code has run out</translation>
    </message>
    <message id="failure.L-262.do">
        <source>Ask the office for another one.</source>
        <translation>Ask the office for another one.</translation>
    </message>
    <message id="failure.L-263">
        <source>This code is for another hall</source>
        <translation>This code is for another hall</translation>
    </message>
    <message id="failure.L-263.do">
        <source>Take the stick and the codes of this hall.</source>
        <translation>Take the stick and the codes of this hall.</translation>
    </message>
    <message id="failure.L-264">
        <source>This code is for another kind of machine</source>
        <translation>This code is for another kind of machine</translation>
    </message>
    <message id="failure.L-264.do">
        <source>Take a code for this kind, or choose the other kind.</source>
        <translation>Take a code for this kind, or choose the other kind.</translation>
    </message>
    <message id="failure.L-265">
        <source>A machine has this asset number already</source>
        <translation>A machine has this asset number already</translation>
    </message>
    <message id="failure.L-265.do">
        <source>Replace it? The old one then works no more. Otherwise correct the number.</source>
        <translation>Replace it? The old one then works no more. Otherwise correct the number.</translation>
    </message>
    <message id="failure.L-266">
        <source>No machine has this asset number</source>
        <translation>No machine has this asset number</translation>
    </message>
    <message id="failure.L-266.do">
        <source>Read it off the old machine again, or enrol this one as new.</source>
        <translation>Read it off the old machine again, or enrol this one as new.</translation>
    </message>
    <message id="failure.L-267">
        <source>The office refused this machine</source>
        <translation>The office refused this machine</translation>
    </message>
    <message id="failure.L-267.do">
        <source>Ask the office why. To try again takes another code.</source>
        <translation>Ask the office why. To try again takes another code.</translation>
    </message>
    <message id="failure.L-268">
        <source>The city knows this machine by another number</source>
        <translation>The city knows this machine by another number</translation>
    </message>
    <message id="failure.L-268.do">
        <source>Is the disk a copy of that machine's? Make a new key, then use another code.</source>
        <translation>Is the disk a copy of that machine's? Make a new key, then use another code.</translation>
    </message>
    <message id="failure.S-101">
        <source>The code has twelve letters</source>
        <translation>The code has twelve letters</translation>
    </message>
    <message id="failure.S-101.do">
        <source>Read it off the paper again: three groups of four.</source>
        <translation>Read it off the paper again: three groups of four.</translation>
    </message>
    <message id="failure.S-102">
        <source>A letter that stands in no code</source>
        <translation>A letter that stands in no code</translation>
    </message>
    <message id="failure.S-102.do">
        <source>0, O, 1, I and L stand in no code. Read it off the paper again.</source>
        <translation>0, O, 1, I and L stand in no code. Read it off the paper again.</translation>
    </message>
    <message id="failure.S-103">
        <source>One letter is wrong</source>
        <translation>One letter is wrong</translation>
    </message>
    <message id="failure.S-103.do">
        <source>Read the code off the paper again, letter by letter.</source>
        <translation>Read the code off the paper again, letter by letter.</translation>
    </message>
    <message id="failure.S-104">
        <source>That is no asset number</source>
        <translation>That is no asset number</translation>
    </message>
    <message id="failure.S-104.do">
        <source>Read it off the machine's plate: 1 to 40 characters.</source>
        <translation>Read it off the machine's plate: 1 to 40 characters.</translation>
    </message>
    <message id="failure.S-110">
        <source>The machine has no identity yet</source>
        <translation>The machine has no identity yet</translation>
    </message>
    <message id="failure.S-110.do">
        <source>Restart it. If it stays: systemd-machine-id-setup.</source>
        <translation>Restart it. If it stays: systemd-machine-id-setup.</translation>
    </message>
    <message id="failure.S-111">
        <source>The file of the machine's key is damaged</source>
        <translation>The file of the machine's key is damaged</translation>
    </message>
    <message id="failure.S-111.do">
        <source>Never enrolled: remove the file. Else bring it back from a copy.</source>
        <translation>Never enrolled: remove the file. Else bring it back from a copy.</translation>
    </message>
    <message id="failure.S-112">
        <source>The machine's key cannot be kept</source>
        <translation>The machine's key cannot be kept</translation>
    </message>
    <message id="failure.S-112.do">
        <source>Free the disk or mend it, then start again.</source>
        <translation>Free the disk or mend it, then start again.</translation>
    </message>
</context>
</TS>
