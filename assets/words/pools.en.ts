<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name></name>
    <message id="editor.field.vacancies.selection">
        <source>Which come first</source>
        <translation>Which come first</translation>
    </message>
    <message id="editor.field.spotlight.selection">
        <source>Which come first</source>
        <translation>Which come first</translation>
    </message>
    <message id="editor.selection.newest">
        <source>The newest</source>
        <translation>The newest</translation>
    </message>
    <message id="editor.selection.own_district">
        <source>Those of the hall's own district alone</source>
        <translation>Those of the hall's own district alone</translation>
    </message>
    <message id="editor.selection.most_openings">
        <source>Those with most openings</source>
        <translation>Those with most openings</translation>
    </message>
    <message id="editor.selection.hard_to_fill">
        <source>Those hard to fill: open longest</source>
        <translation>Those hard to fill: open longest</translation>
    </message>
    <message id="editor.selection.fair">
        <source>Those shown least so far</source>
        <translation>Those shown least so far</translation>
    </message>
    <message id="editor.template.selection.own_district">
        <source>Vacancies of the own district</source>
        <translation>Vacancies of the own district</translation>
    </message>
    <message id="editor.template.selection.most_openings">
        <source>Vacancies with most openings</source>
        <translation>Vacancies with most openings</translation>
    </message>
    <message id="editor.template.selection.hard_to_fill">
        <source>Vacancies that are hard to fill</source>
        <translation>Vacancies that are hard to fill</translation>
    </message>
    <message id="editor.template.selection.fair">
        <source>Vacancies shown least so far</source>
        <translation>Vacancies shown least so far</translation>
    </message>
    <message id="editor.template.selection.own_district.title">
        <source>Our district</source>
        <translation>Our district</translation>
    </message>
    <message id="editor.template.selection.most_openings.title">
        <source>Most posts</source>
        <translation>Most posts</translation>
    </message>
    <message id="editor.template.selection.hard_to_fill.title">
        <source>Long open</source>
        <translation>Long open</translation>
    </message>
    <message id="editor.verdict.no_district">
        <source>Nobody has said yet in which district the hall lies, so no vacancy is shown: the city says it when it answers, by the file of halls.</source>
        <translation>Nobody has said yet in which district the hall lies, so no vacancy is shown: the city says it when it answers, by the file of halls.</translation>
    </message>
    <message id="display.why.vacancy.no_page">
        <source>%1: on no page: none of any playlist selects it</source>
        <translation>%1: on no page: none of any playlist selects it</translation>
    </message>
    <message id="display.why.vacancy.too_long">
        <source>%1: on no page: no layout of this board can show it whole</source>
        <translation>%1: on no page: no layout of this board can show it whole</translation>
    </message>
    <message id="display.exposure.vacancy">
        <source>%1 (%2), %3 to %4: %5 times, %6 s</source>
        <translation>%1 (%2), %3 to %4: %5 times, %6 s</translation>
    </message>
    <message id="display.exposure.page">
        <source>  page %1 of %2: %3 times, %4 s</source>
        <translation>  page %1 of %2: %3 times, %4 s</translation>
    </message>
    <message id="display.exposure.last">
        <source>  last on %1</source>
        <translation>  last on %1</translation>
    </message>
    <message id="display.exposure.never">
        <source>%1: never on this board from %2 to %3, as far as the record goes</source>
        <translation>%1: never on this board from %2 to %3, as far as the record goes</translation>
    </message>
    <message id="display.exposure.employer">
        <source>%1, %2 to %3: %4 vacancies, %5 times, %6 s</source>
        <translation>%1, %2 to %3: %4 vacancies, %5 times, %6 s</translation>
    </message>
    <message id="display.exposure.row">
        <source>  %1 (%2): %3 times, %4 s, last on %5</source>
        <translation>  %1 (%2): %3 times, %4 s, last on %5</translation>
    </message>
    <message id="editor.totals.not_all">
        <source>One cycle %1 min %2 s; not all of %3 vacancies come up today: %4 do. Fewer districts or trades on a page, fewer other pages, or a larger share help.</source>
        <translation>One cycle %1 min %2 s; not all of %3 vacancies come up today: %4 do. Fewer districts or trades on a page, fewer other pages, or a larger share help.</translation>
    </message>
    <message id="editor.verdict.not_in_a_day">
        <source>Not all come up today: of %1 vacancies %2 do on this board. Fewer districts or trades, fewer other pages, or a larger share help.</source>
        <translation>Not all come up today: of %1 vacancies %2 do on this board. Fewer districts or trades, fewer other pages, or a larger share help.</translation>
    </message>
</context>
</TS>
