<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name></name>
    <message id="editor.board.beside">
        <source>A page of its district's playlists, which take turns with the hall's</source>
        <translation>A page of its district's playlists, which take turns with the hall's</translation>
    </message>
    <message id="display.why.of_district">
        <source>%1 of the district %2</source>
        <translation>%1 of the district %2</translation>
    </message>
    <message id="editor.schedule.of_district">
        <source>[district] %1</source>
        <translation>[district] %1</translation>
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
    <message id="editor.later">
        <source>A later version of the editor made this; saved here it would lose: %1. Open it with that version. Nothing was changed.</source>
        <translation>A later version of the editor made this; saved here it would lose: %1. Open it with that version. Nothing was changed.</translation>
    </message>
    <message id="editor.later.page">
        <source>the page “%1”</source>
        <translation>the page “%1”</translation>
    </message>
    <message id="editor.later.slot">
        <source>the schedule of “%1”</source>
        <translation>the schedule of “%1”</translation>
    </message>
    <message id="editor.later.daypart">
        <source>the daypart “%1”</source>
        <translation>the daypart “%1”</translation>
    </message>
    <message id="editor.later.group">
        <source>the group “%1”</source>
        <translation>the group “%1”</translation>
    </message>
    <message id="editor.later.other">
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message id="editor.failure.L-200">
        <source>The city did not answer</source>
        <translation>The city did not answer</translation>
    </message>
    <message id="editor.failure.L-200.do">
        <source>Try again in a while; what you edit is kept.</source>
        <translation>Try again in a while; what you edit is kept.</translation>
    </message>
    <message id="editor.failure.L-204">
        <source>The line broke, and nobody knows whether the city has it</source>
        <translation>The line broke, and nobody knows whether the city has it</translation>
    </message>
    <message id="editor.failure.L-204.do">
        <source>Look (F5) before you do it again; what you edit is kept.</source>
        <translation>Look (F5) before you do it again; what you edit is kept.</translation>
    </message>
    <message id="editor.failure.L-210">
        <source>The city does not know this office PC</source>
        <translation>The city does not know this office PC</translation>
    </message>
    <message id="editor.failure.L-210.do">
        <source>Have the administrator enrol it; what you edit is kept.</source>
        <translation>Have the administrator enrol it; what you edit is kept.</translation>
    </message>
    <message id="editor.failure.L-214">
        <source>The city has no such version, hall or district</source>
        <translation>The city has no such version, hall or district</translation>
    </message>
    <message id="editor.failure.L-214.do">
        <source>Look (F5) at what there is; it may have been tidied away.</source>
        <translation>Look (F5) at what there is; it may have been tidied away.</translation>
    </message>
    <message id="editor.failure.L-218">
        <source>The city does not understand what this editor sent</source>
        <translation>The city does not understand what this editor sent</translation>
    </message>
    <message id="editor.failure.L-218.do">
        <source>Server and editor are of versions that do not fit: tell the administrator. What you edit is kept.</source>
        <translation>Server and editor are of versions that do not fit: tell the administrator. What you edit is kept.</translation>
    </message>
    <message id="editor.failure.L-219">
        <source>The city's server failed</source>
        <translation>The city's server failed</translation>
    </message>
    <message id="editor.failure.L-219.do">
        <source>Try again in a while, then tell the administrator. What you edit is kept.</source>
        <translation>Try again in a while, then tell the administrator. What you edit is kept.</translation>
    </message>
    <message id="editor.city.signed_in_again">
        <source>Signed in: %1. What you pressed before was not done: press it again.</source>
        <translation>Signed in: %1. What you pressed before was not done: press it again.</translation>
    </message>
</context>
</TS>
