<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name></name>
    <message id="editor.do.import">
        <source>Import…</source>
        <translation>Import…</translation>
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
    <message id="editor.import.file.moves">
        <source>a moving picture cannot be shown: save one image of it as .png or .jpg.</source>
        <translation>a moving picture cannot be shown: save one image of it as .png or .jpg.</translation>
    </message>
    <message id="editor.import.file.pixels">
        <source>the picture is too large (%1×%2 pixels): make it smaller than 4,000 first.</source>
        <translation>the picture is too large (%1×%2 pixels): make it smaller than 4,000 first.</translation>
    </message>
    <message id="editor.picture.turned">
        <source>It was turned as it was taken.</source>
        <translation>It was turned as it was taken.</translation>
    </message>
    <message id="editor.picture.cmyk">
        <source>It was made for print (CMYK): its colours may differ.</source>
        <translation>It was made for print (CMYK): its colours may differ.</translation>
    </message>
    <message id="editor.picture.see_through">
        <source>What is transparent will be black.</source>
        <translation>What is transparent will be black.</translation>
    </message>
    <message id="editor.picture.ask">
        <source>Say in a sentence what it shows, for those who cannot see it and for the record:</source>
        <translation>Say in a sentence what it shows, for those who cannot see it and for the record:</translation>
    </message>
    <message id="editor.picture.example">
        <source>Such as: poster of the job fair on 28 November, ground floor</source>
        <translation>Such as: poster of the job fair on 28 November, ground floor</translation>
    </message>
    <message id="editor.picture.take">
        <source>Put it in</source>
        <translation>Put it in</translation>
    </message>
    <message id="editor.verdict.no_words">
        <source>It must be said in words what the picture shows.</source>
        <translation>It must be said in words what the picture shows.</translation>
    </message>
    <message id="editor.verdict.no_fit">
        <source>No picture is fitted to this board: the page is passed over. Import it again.</source>
        <translation>No picture is fitted to this board: the page is passed over. Import it again.</translation>
    </message>
    <message id="editor.verdict.bright">
        <source>It lights %1% of the lamps, more than %2%: it glares. A dark ground looks better.</source>
        <translation>It lights %1% of the lamps, more than %2%: it glares. A dark ground looks better.</translation>
    </message>
    <message id="editor.verdict.lettering">
        <source>Whether lettering in a picture is large enough cannot be told: look from the far row.</source>
        <translation>Whether lettering in a picture is large enough cannot be told: look from the far row.</translation>
    </message>
    <message id="editor.refused.too_heavy">
        <source>Too many pictures (%1 pages) for a slow line: remove some first.</source>
        <translation>Too many pictures (%1 pages) for a slow line: remove some first.</translation>
    </message>
    <message id="editor.kind.picture">
        <source>Picture</source>
        <translation>Picture</translation>
    </message>
    <message id="editor.do.add.picture">
        <source>Add a picture</source>
        <translation>Add a picture</translation>
    </message>
    <message id="editor.field.picture.shows">
        <source>What it shows</source>
        <translation>What it shows</translation>
    </message>
    <message id="editor.field.picture.fits">
        <source>Sizes of the picture in pixels</source>
        <translation>Sizes of the picture in pixels</translation>
    </message>
    <message id="editor.field.picture.title">
        <source>Title at the top</source>
        <translation>Title at the top</translation>
    </message>
    <message id="editor.field.picture.until">
        <source>Last day</source>
        <translation>Last day</translation>
    </message>
    <message id="display.why.kind.picture">
        <source>a picture</source>
        <translation>a picture</translation>
    </message>
</context>
</TS>
