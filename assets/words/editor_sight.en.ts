<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name></name>
    <message id="editor.data">
        <source>Age of the vacancies</source>
        <translation>Age of the vacancies</translation>
    </message>
    <message id="editor.data.none">
        <source>No vacancies have come yet</source>
        <translation>No vacancies have come yet</translation>
    </message>
    <message id="editor.data.fresh">
        <source>%1 vacancies, updated %2</source>
        <translation>%1 vacancies, updated %2</translation>
    </message>
    <message id="editor.data.stale">
        <source>%1 vacancies of %2, no update since</source>
        <translation>%1 vacancies of %2, no update since</translation>
    </message>
    <message id="editor.data.missing">
        <source>Vacancies of %2 are too old: boards no longer show them</source>
        <translation>Vacancies of %2 are too old: boards no longer show them</translation>
    </message>
    <message id="editor.data.tip">
        <source>Verdicts and totals are by these vacancies. They are renewed by themselves whenever something changes at the city.</source>
        <translation>Verdicts and totals are by these vacancies. They are renewed by themselves whenever something changes at the city.</translation>
    </message>
    <message id="editor.do.far_row">
        <source>As seen from the far row</source>
        <translation>As seen from the far row</translation>
    </message>
    <message id="editor.preview.far_row">
        <source>Far row</source>
        <translation>Far row</translation>
    </message>
    <message id="editor.preview.far">
        <source>%1
As large as from %2 m: eyes 60 cm from the screen</source>
        <translation>%1
As large as from %2 m: eyes 60 cm from the screen</translation>
    </message>
    <message id="editor.preview.far_guessed">
        <source>%1
As large as from about %2 m: eyes 60 cm from the screen
(it tells no size: 96 dots to the inch assumed)</source>
        <translation>%1
As large as from about %2 m: eyes 60 cm from the screen
(it tells no size: 96 dots to the inch assumed)</translation>
    </message>
    <message id="failure.D-129">
        <source>There is no display for the editor</source>
        <translation>There is no display for the editor</translation>
    </message>
    <message id="failure.D-129.do">
        <source>Start it at the office PC's own desktop, not over a bare terminal.</source>
        <translation>Start it at the office PC's own desktop, not over a bare terminal.</translation>
    </message>
</context>
</TS>
