<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name></name>
    <message id="editor.region.whole">
        <source>The whole board, in its turn</source>
        <translation>The whole board, in its turn</translation>
    </message>
    <message id="editor.region.panel">
        <source>The panel beside the vacancies</source>
        <translation>The panel beside the vacancies</translation>
    </message>
    <message id="editor.verdict.no_panel">
        <source>The board has no room for a panel: the page stands on the whole of it, in its turn.</source>
        <translation>The board has no room for a panel: the page stands on the whole of it, in its turn.</translation>
    </message>
    <message id="editor.verdict.not_in_panel">
        <source>The page is not whole in the panel, or would take more than three pages there: it stands on the whole board, in its turn.</source>
        <translation>The page is not whole in the panel, or would take more than three pages there: it stands on the whole board, in its turn.</translation>
    </message>
    <message id="editor.verdict.in_panel">
        <source>In the panel, by turns, beside the vacancies: %1 to a page instead of %2. Without any the page has the whole board.</source>
        <translation>In the panel, by turns, beside the vacancies: %1 to a page instead of %2. Without any the page has the whole board.</translation>
    </message>
    <message id="display.why.panel">
        <source>In the panel beside it, by turns: %1</source>
        <translation>In the panel beside it, by turns: %1</translation>
    </message>
    <message id="editor.template.panel.clock">
        <source>Clock beside the vacancies</source>
        <translation>Clock beside the vacancies</translation>
    </message>
    <message id="editor.template.panel.notice">
        <source>Notice beside the vacancies</source>
        <translation>Notice beside the vacancies</translation>
    </message>
    <message id="editor.template.panel.notice.page">
        <source>Please note
Open today until __hour__
Questions? Ask at the service desk</source>
        <translation>Please note
Open today until __hour__
Questions? Ask at the service desk</translation>
    </message>
    <message id="editor.field.notice.region">
        <source>Where it stands</source>
        <translation>Where it stands</translation>
    </message>
    <message id="editor.field.picture.region">
        <source>Where it stands</source>
        <translation>Where it stands</translation>
    </message>
    <message id="editor.field.clock.region">
        <source>Where it stands</source>
        <translation>Where it stands</translation>
    </message>
    <message id="editor.field.welcome.region">
        <source>Where it stands</source>
        <translation>Where it stands</translation>
    </message>
    <message id="editor.field.policy.region">
        <source>Where it stands</source>
        <translation>Where it stands</translation>
    </message>
    <message id="editor.field.agencies.region">
        <source>Where it stands</source>
        <translation>Where it stands</translation>
    </message>
    <message id="editor.field.fair.region">
        <source>Where it stands</source>
        <translation>Where it stands</translation>
    </message>
</context>
</TS>
