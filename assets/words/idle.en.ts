<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name></name>
    <message id="idle.title">
        <source>Still there?</source>
        <translation>Still there?</translation>
    </message>
    <message id="idle.more">
        <source>Untouched, all is wiped in %1 s.</source>
        <translation>Untouched, all is wiped in %1 s.</translation>
    </message>
    <message id="idle.calm">
        <source>Your data is covered.</source>
        <translation>Your data is covered.</translation>
    </message>
    <message id="idle.here">
        <source>I am here</source>
        <translation>I am here</translation>
    </message>
</context>
</TS>
