<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name></name>
    <message id="editor.do.paste">
        <source>Paste</source>
        <translation>Paste</translation>
    </message>
    <message id="editor.do.split">
        <source>Split as proposed</source>
        <translation>Split as proposed</translation>
    </message>
    <message id="editor.paste.done">
        <source>Pasted as the notice “%1”, %2 characters.</source>
        <translation>Pasted as the notice “%1”, %2 characters.</translation>
    </message>
    <message id="editor.paste.pictures">
        <source>%1 pictures in it did not come along.</source>
        <translation>%1 pictures in it did not come along.</translation>
    </message>
    <message id="editor.paste.long">
        <source>It does not fit one page: F4 splits it as proposed.</source>
        <translation>It does not fit one page: F4 splits it as proposed.</translation>
    </message>
    <message id="editor.paste.nothing">
        <source>There is no text to paste. Copy some in Word, WPS, WeChat or Excel first.</source>
        <translation>There is no text to paste. Copy some in Word, WPS, WeChat or Excel first.</translation>
    </message>
    <message id="editor.paste.no_picture">
        <source>No text was copied, only pictures of a page. Save the picture as a file and import it with Ctrl+O.</source>
        <translation>No text was copied, only pictures of a page. Save the picture as a file and import it with Ctrl+O.</translation>
    </message>
    <message id="editor.paste.too_long">
        <source>%1 characters were copied; %2 at a time at most. Nothing was pasted: copy it in parts.</source>
        <translation>%1 characters were copied; %2 at a time at most. Nothing was pasted: copy it in parts.</translation>
    </message>
    <message id="editor.split.proposed">
        <source>Split into %1 pages, as proposed (F4)</source>
        <translation>Split into %1 pages, as proposed (F4)</translation>
    </message>
    <message id="editor.split.done">
        <source>Split into %1 pages; no word is lost.</source>
        <translation>Split into %1 pages; no word is lost.</translation>
    </message>
    <message id="editor.split.fits">
        <source>The page fits: there is nothing to split.</source>
        <translation>The page fits: there is nothing to split.</translation>
    </message>
    <message id="editor.split.notices_only">
        <source>Only a notice can be split.</source>
        <translation>Only a notice can be split.</translation>
    </message>
</context>
</TS>
