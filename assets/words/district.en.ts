<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name></name>
    <message id="editor.board.beside">
        <source>A page of its district's playlists, which take turns with the hall's: frame %1, %2</source>
        <translation>A page of its district's playlists, which take turns with the hall's: frame %1, %2</translation>
    </message>
    <message id="display.why.of_district">
        <source>%1 of the district %2</source>
        <translation>%1 of the district %2</translation>
    </message>
    <message id="editor.flaw">
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message id="editor.disk.full">
        <source>the disk is full</source>
        <translation>the disk is full</translation>
    </message>
    <message id="editor.disk.refused">
        <source>it may not be written there</source>
        <translation>it may not be written there</translation>
    </message>
    <message id="editor.disk.gone">
        <source>the folder or disk is not there</source>
        <translation>the folder or disk is not there</translation>
    </message>
    <message id="editor.disk.failing">
        <source>the disk is failing</source>
        <translation>the disk is failing</translation>
    </message>
    <message id="editor.disk.other">
        <source>the disk does not take it</source>
        <translation>the disk does not take it</translation>
    </message>
    <message id="backend.place.hall">
        <source>hall</source>
        <translation>hall</translation>
    </message>
    <message id="backend.place.district">
        <source>district</source>
        <translation>district</translation>
    </message>
</context>
</TS>
