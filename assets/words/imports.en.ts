<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name></name>
    <message id="editor.do.import">
        <source>Import a table or picture…</source>
        <translation>Import a table or picture…</translation>
    </message>
    <message id="editor.import.choose">
        <source>Import a table or picture</source>
        <translation>Import a table or picture</translation>
    </message>
    <message id="editor.import.filter">
        <source>Tables and pictures (%1)</source>
        <translation>Tables and pictures (%1)</translation>
    </message>
    <message id="editor.import.reading">
        <source>Reading “%1”…</source>
        <translation>Reading “%1”…</translation>
    </message>
    <message id="editor.import.not_read">
        <source>“%1” was not imported: %2</source>
        <translation>“%1” was not imported: %2</translation>
    </message>
    <message id="editor.import.file.kind">
        <source>it is no file that can be imported. Use .xlsx or .csv for tables, .png or .jpg for pictures.</source>
        <translation>it is no file that can be imported. Use .xlsx or .csv for tables, .png or .jpg for pictures.</translation>
    </message>
    <message id="editor.import.file.old_kind">
        <source>save it as .xlsx in Excel or WPS first.</source>
        <translation>save it as .xlsx in Excel or WPS first.</translation>
    </message>
    <message id="editor.import.file.damaged">
        <source>the file is damaged and cannot be read.</source>
        <translation>the file is damaged and cannot be read.</translation>
    </message>
    <message id="editor.import.file.size">
        <source>the file is too large.</source>
        <translation>the file is too large.</translation>
    </message>
    <message id="editor.import.file.rows">
        <source>it has more than %1 rows: part it into several files.</source>
        <translation>it has more than %1 rows: part it into several files.</translation>
    </message>
    <message id="editor.import.file.columns">
        <source>it has more than %1 columns: keep those for the board.</source>
        <translation>it has more than %1 columns: keep those for the board.</translation>
    </message>
    <message id="editor.import.file.empty">
        <source>there is nothing in it.</source>
        <translation>there is nothing in it.</translation>
    </message>
    <message id="editor.import.file.unread">
        <source>it cannot be opened (%1).</source>
        <translation>it cannot be opened (%1).</translation>
    </message>
    <message id="editor.import.file.letters">
        <source>its text cannot be made out: save it as .xlsx in Excel or WPS.</source>
        <translation>its text cannot be made out: save it as .xlsx in Excel or WPS.</translation>
    </message>
    <message id="editor.import.of">
        <source>Import “%1”</source>
        <translation>Import “%1”</translation>
    </message>
    <message id="editor.import.rows">
        <source>Rows of the table</source>
        <translation>Rows of the table</translation>
    </message>
    <message id="editor.import.head.row">
        <source>Row</source>
        <translation>Row</translation>
    </message>
    <message id="editor.import.head.headline">
        <source>Headline</source>
        <translation>Headline</translation>
    </message>
    <message id="editor.import.head.lines">
        <source>Lines</source>
        <translation>Lines</translation>
    </message>
    <message id="editor.import.head.told">
        <source>What was found</source>
        <translation>What was found</translation>
    </message>
    <message id="editor.import.line">
        <source>Row %1</source>
        <translation>Row %1</translation>
    </message>
    <message id="editor.import.each">
        <source>A notice for each row</source>
        <translation>A notice for each row</translation>
    </message>
    <message id="editor.import.one">
        <source>One notice, a line for each row</source>
        <translation>One notice, a line for each row</translation>
    </message>
    <message id="editor.import.counted">
        <source>%1 rows looked at, %2 ticked. The %3 red ones cannot be shown and are not ticked. The space bar ticks and unticks.</source>
        <translation>%1 rows looked at, %2 ticked. The %3 red ones cannot be shown and are not ticked. The space bar ticks and unticks.</translation>
    </message>
    <message id="editor.import.take">
        <source>Import %1 pages</source>
        <translation>Import %1 pages</translation>
    </message>
    <message id="editor.import.done">
        <source>%1 pages imported.</source>
        <translation>%1 pages imported.</translation>
    </message>
    <message id="editor.import.done_left">
        <source>%1 pages imported; %2 rows were not ticked and are not.</source>
        <translation>%1 pages imported; %2 rows were not ticked and are not.</translation>
    </message>
    <message id="editor.import.hidden">
        <source>The row is hidden in the table.</source>
        <translation>The row is hidden in the table.</translation>
    </message>
    <message id="editor.import.error_cell">
        <source>It has a faulty cell (such as #REF!).</source>
        <translation>It has a faulty cell (such as #REF!).</translation>
    </message>
    <message id="editor.import.private">
        <source>“%1” is a private way to reach somebody.</source>
        <translation>“%1” is a private way to reach somebody.</translation>
    </message>
    <message id="editor.import.no_day">
        <source>“%1” is no day with its year: it is no last day, and stands among the lines.</source>
        <translation>“%1” is no day with its year: it is no last day, and stands among the lines.</translation>
    </message>
    <message id="editor.import.split">
        <source>Line %1 is too long: it becomes %2 pages.</source>
        <translation>Line %1 is too long: it becomes %2 pages.</translation>
    </message>
</context>
</TS>
