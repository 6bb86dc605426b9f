<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name></name>
    <message id="editor.region.whole">
        <source>The whole board, in its turn</source>
        <translation>整屏（轮流播出）</translation>
    </message>
    <message id="editor.region.panel">
        <source>The panel beside the vacancies</source>
        <translation>侧栏（在岗位表旁边）</translation>
    </message>
    <message id="editor.verdict.no_panel">
        <source>The board has no room for a panel: the page stands on the whole of it, in its turn.</source>
        <translation>这块屏放不下侧栏：此页轮到时占整屏。</translation>
    </message>
    <message id="editor.verdict.not_in_panel">
        <source>The page is not whole in the panel, or would take more than three pages there: it stands on the whole board, in its turn.</source>
        <translation>此页在侧栏里放不全，或要分三页以上：轮到时占整屏。</translation>
    </message>
    <message id="editor.verdict.in_panel">
        <source>In the panel, by turns, beside the vacancies: %1 to a page instead of %2. Without any the page has the whole board.</source>
        <translation>在侧栏轮流播出；旁边的岗位表每页 %1 条（没有侧栏时 %2 条）。没有岗位可播时占整屏。</translation>
    </message>
    <message id="display.why.panel">
        <source>In the panel beside it, by turns: %1</source>
        <translation>旁边的侧栏轮流播出：%1</translation>
    </message>
    <message id="editor.template.panel.clock">
        <source>Clock beside the vacancies</source>
        <translation>岗位表旁的时钟</translation>
    </message>
    <message id="editor.template.panel.notice">
        <source>Notice beside the vacancies</source>
        <translation>岗位表旁的通知</translation>
    </message>
    <message id="editor.template.panel.notice.page">
        <source>Please note
Open today until __hour__
Questions? Ask at the service desk</source>
        <translation>请留意
今天服务到__几点__
有疑问请到服务台</translation>
    </message>
    <message id="editor.field.notice.region">
        <source>Where it stands</source>
        <translation>显示位置</translation>
    </message>
    <message id="editor.field.picture.region">
        <source>Where it stands</source>
        <translation>显示位置</translation>
    </message>
    <message id="editor.field.clock.region">
        <source>Where it stands</source>
        <translation>显示位置</translation>
    </message>
    <message id="editor.field.welcome.region">
        <source>Where it stands</source>
        <translation>显示位置</translation>
    </message>
    <message id="editor.field.policy.region">
        <source>Where it stands</source>
        <translation>显示位置</translation>
    </message>
    <message id="editor.field.agencies.region">
        <source>Where it stands</source>
        <translation>显示位置</translation>
    </message>
    <message id="editor.field.fair.region">
        <source>Where it stands</source>
        <translation>显示位置</translation>
    </message>
</context>
</TS>
