<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name></name>
    <message id="editor.refused.no_page">
        <source>There is no such page any more.</source>
        <translation>There is no such page any more.</translation>
    </message>
    <message id="editor.refused.no_playlist">
        <source>There is no playlist %1.</source>
        <translation>There is no playlist %1.</translation>
    </message>
    <message id="editor.refused.no_field">
        <source>The page has no field %1.</source>
        <translation>The page has no field %1.</translation>
    </message>
    <message id="editor.refused.no_slot">
        <source>There is no such slot of %1 any more.</source>
        <translation>There is no such slot of %1 any more.</translation>
    </message>
    <message id="editor.refused.no_daypart">
        <source>There is no daypart %1.</source>
        <translation>There is no daypart %1.</translation>
    </message>
    <message id="editor.refused.no_group">
        <source>There is no group %1.</source>
        <translation>There is no group %1.</translation>
    </message>
    <message id="editor.refused.taken">
        <source>%1 is there already.</source>
        <translation>%1 is there already.</translation>
    </message>
    <message id="editor.refused.in_use">
        <source>%1 is still used by the schedule; change that first.</source>
        <translation>%1 is still used by the schedule; change that first.</translation>
    </message>
    <message id="editor.refused.no_name">
        <source>A name must be given.</source>
        <translation>A name must be given.</translation>
    </message>
    <message id="editor.refused.wrong_value">
        <source>This does not belong into %1.</source>
        <translation>This does not belong into %1.</translation>
    </message>
    <message id="editor.refused.too_many">
        <source>There can be %1 pages at most.</source>
        <translation>There can be %1 pages at most.</translation>
    </message>
    <message id="editor.verdict.contact">
        <source>It tells how to reach somebody: the board would leave the page out.</source>
        <translation>It tells how to reach somebody: the board would leave the page out.</translation>
    </message>
    <message id="editor.verdict.no_headline">
        <source>A notice has a headline.</source>
        <translation>A notice has a headline.</translation>
    </message>
    <message id="editor.verdict.too_much_text">
        <source>%1 characters; a page has %2 at most.</source>
        <translation>%1 characters; a page has %2 at most.</translation>
    </message>
    <message id="editor.verdict.wrong_limit">
        <source>The number of vacancies is 1 to %1.</source>
        <translation>The number of vacancies is 1 to %1.</translation>
    </message>
    <message id="editor.verdict.unsound">
        <source>The city would not take the page: %1</source>
        <translation>The city would not take the page: %1</translation>
    </message>
    <message id="editor.verdict.cut">
        <source>“%1” would be cut at the edge.</source>
        <translation>“%1” would be cut at the edge.</translation>
    </message>
    <message id="editor.verdict.illegible">
        <source>The type of %1 pixels can be told apart up to %2 m: the far row is further away.</source>
        <translation>The type of %1 pixels can be told apart up to %2 m: the far row is further away.</translation>
    </message>
    <message id="editor.verdict.lacking">
        <source>There is no glyph for %1: 〓 would stand there.</source>
        <translation>There is no glyph for %1: 〓 would stand there.</translation>
    </message>
    <message id="editor.verdict.title_replaced">
        <source>The title leaves no room for the clock: %1 stands in its place.</source>
        <translation>The title leaves no room for the clock: %1 stands in its place.</translation>
    </message>
    <message id="editor.verdict.scope_left_out">
        <source>There is no room for the scope: it is left out.</source>
        <translation>There is no room for the scope: it is left out.</translation>
    </message>
    <message id="editor.verdict.headline_is_line">
        <source>The headline is too long for its line: it stands among the others.</source>
        <translation>The headline is too long for its line: it stands among the others.</translation>
    </message>
    <message id="editor.verdict.many_sheets">
        <source>It takes %1 pages of the board; split it?</source>
        <translation>It takes %1 pages of the board; split it?</translation>
    </message>
    <message id="editor.verdict.nothing">
        <source>No vacancy is selected: the page is passed over.</source>
        <translation>No vacancy is selected: the page is passed over.</translation>
    </message>
    <message id="editor.verdict.not_whole">
        <source>%1 of %2 vacancies fit no layout whole and do not come up.</source>
        <translation>%1 of %2 vacancies fit no layout whole and do not come up.</translation>
    </message>
    <message id="editor.verdict.over">
        <source>Its last day was %1: it is no longer shown.</source>
        <translation>Its last day was %1: it is no longer shown.</translation>
    </message>
    <message id="editor.verdict.issuer_left_out">
        <source>This board has no room for the issuer.</source>
        <translation>This board has no room for the issuer.</translation>
    </message>
    <message id="editor.verdict.uncomfortable">
        <source>The type of %1 pixels is read comfortably up to %2 m: the far row is further away.</source>
        <translation>The type of %1 pixels is read comfortably up to %2 m: the far row is further away.</translation>
    </message>
    <message id="editor.verdict.by_turns">
        <source>%1 of %2 vacancies in each cycle, the next ones in the next.</source>
        <translation>%1 of %2 vacancies in each cycle, the next ones in the next.</translation>
    </message>
    <message id="editor.totals">
        <source>One cycle %1 min %2 s, %3 vacancies, the least shown comes up %4 times today</source>
        <translation>One cycle %1 min %2 s, %3 vacancies, the least shown comes up %4 times today</translation>
    </message>
    <message id="failure.D-120">
        <source>Another editor has this hall's work open: %1</source>
        <translation>Another editor has this hall's work open: %1</translation>
    </message>
    <message id="failure.D-120.do">
        <source>Go on there, or end it.</source>
        <translation>Go on there, or end it.</translation>
    </message>
    <message id="failure.D-121">
        <source>What you edit cannot be kept on the disk: %1</source>
        <translation>What you edit cannot be kept on the disk: %1</translation>
    </message>
    <message id="failure.D-121.do">
        <source>Go on; free the disk or save a version before you end the editor.</source>
        <translation>Go on; free the disk or save a version before you end the editor.</translation>
    </message>
    <message id="failure.D-122">
        <source>Part of the kept work cannot be read; what stood before it is there. The file lies at %1</source>
        <translation>Part of the kept work cannot be read; what stood before it is there. The file lies at %1</translation>
    </message>
    <message id="failure.D-122.do">
        <source>Look through the document before you publish it.</source>
        <translation>Look through the document before you publish it.</translation>
    </message>
    <message id="failure.D-123">
        <source>The kept work is of another version of the program. The file lies at %1</source>
        <translation>The kept work is of another version of the program. The file lies at %1</translation>
    </message>
    <message id="failure.D-123.do">
        <source>Begin from what plays, or open it with that version.</source>
        <translation>Begin from what plays, or open it with that version.</translation>
    </message>
    <message id="failure.D-124">
        <source>The folder for kept work cannot be used: %1</source>
        <translation>The folder for kept work cannot be used: %1</translation>
    </message>
    <message id="failure.D-124.do">
        <source>Give the editor a folder on this machine that it may write.</source>
        <translation>Give the editor a folder on this machine that it may write.</translation>
    </message>
</context>
</TS>
