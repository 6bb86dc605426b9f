<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name></name>
    <message id="editor.do.copies">
        <source>Copy from earlier versions…</source>
        <translation>Copy from earlier versions…</translation>
    </message>
    <message id="editor.copies">
        <source>Copy from earlier versions</source>
        <translation>Copy from earlier versions</translation>
    </message>
    <message id="editor.copies.sources">
        <source>Earlier versions</source>
        <translation>Earlier versions</translation>
    </message>
    <message id="editor.copies.pages">
        <source>Pages to copy</source>
        <translation>Pages to copy</translation>
    </message>
    <message id="editor.copies.page">
        <source>Page</source>
        <translation>Page</translation>
    </message>
    <message id="editor.copies.passed">
        <source>Days that have passed</source>
        <translation>Days that have passed</translation>
    </message>
    <message id="editor.copies.title">
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message id="editor.copies.count">
        <source>%1 pages</source>
        <translation>%1 pages</translation>
    </message>
    <message id="editor.copies.tick">
        <source>Tick the pages to copy with the space bar; a ticked playlist is all of it.</source>
        <translation>Tick the pages to copy with the space bar; a ticked playlist is all of it.</translation>
    </message>
    <message id="editor.copies.clear">
        <source>Take away last days that have passed (days in the text are yours to change)</source>
        <translation>Take away last days that have passed (days in the text are yours to change)</translation>
    </message>
    <message id="editor.copies.take">
        <source>Copy %1 pages</source>
        <translation>Copy %1 pages</translation>
    </message>
    <message id="editor.copies.asking">
        <source>The city is being asked…</source>
        <translation>The city is being asked…</translation>
    </message>
    <message id="editor.copies.until">
        <source>Its last day %1 has passed.</source>
        <translation>Its last day %1 has passed.</translation>
    </message>
    <message id="editor.copies.named">
        <source>%1 in its text has passed.</source>
        <translation>%1 in its text has passed.</translation>
    </message>
    <message id="editor.copies.version">
        <source>Version %1, %2, %3</source>
        <translation>Version %1, %2, %3</translation>
    </message>
    <message id="editor.copies.none_then">
        <source>Nothing had been published by then</source>
        <translation>Nothing had been published by then</translation>
    </message>
    <message id="editor.copies.empty">
        <source>There are no pages in this version.</source>
        <translation>There are no pages in this version.</translation>
    </message>
    <message id="editor.copies.lost">
        <source>Not listed, for this editor does not know their kind: %1 pages.</source>
        <translation>Not listed, for this editor does not know their kind: %1 pages.</translation>
    </message>
    <message id="editor.copies.fair">
        <source>“%1”, which ended on %2/%3.</source>
        <translation>“%1”, which ended on %2/%3.</translation>
    </message>
    <message id="editor.copies.done">
        <source>%1 pages copied into this playlist.</source>
        <translation>%1 pages copied into this playlist.</translation>
    </message>
    <message id="editor.copies.done_passed">
        <source>%1 pages copied; in %2 of them days have passed: change them before you publish.</source>
        <translation>%1 pages copied; in %2 of them days have passed: change them before you publish.</translation>
    </message>
    <message id="editor.copies.no.yesterday">
        <source>Nothing had been published by yesterday.</source>
        <translation>Nothing had been published by yesterday.</translation>
    </message>
    <message id="editor.copies.no.last_week">
        <source>Nothing had been published by this day of last week.</source>
        <translation>Nothing had been published by this day of last week.</translation>
    </message>
    <message id="editor.copies.no.last_fair">
        <source>No fair that has ended is among the latest %1 versions.</source>
        <translation>No fair that has ended is among the latest %1 versions.</translation>
    </message>
    <message id="editor.copies.no.version">
        <source>There is no such version.</source>
        <translation>There is no such version.</translation>
    </message>
    <message id="editor.copy.yesterday">
        <source>Yesterday (%1/%2)</source>
        <translation>Yesterday (%1/%2)</translation>
    </message>
    <message id="editor.copy.last_week">
        <source>This day of last week (%1/%2)</source>
        <translation>This day of last week (%1/%2)</translation>
    </message>
    <message id="editor.copy.last_fair">
        <source>The last fair</source>
        <translation>The last fair</translation>
    </message>
    <message id="editor.copy.version">
        <source>Version</source>
        <translation>Version</translation>
    </message>
</context>
</TS>
