<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_HK" sourcelanguage="en">
<context>
    <name></name>
    <message id="editor.region.whole">
        <source>The whole board, in its turn</source>
        <translation>整個顯示屏（輪流播出）</translation>
    </message>
    <message id="editor.region.panel">
        <source>The panel beside the vacancies</source>
        <translation>側欄（在職位表旁邊）</translation>
    </message>
    <message id="editor.verdict.no_panel">
        <source>The board has no room for a panel: the page stands on the whole of it, in its turn.</source>
        <translation>這塊顯示屏放不下側欄：此頁輪到時佔整個屏。</translation>
    </message>
    <message id="editor.verdict.not_in_panel">
        <source>The page is not whole in the panel, or would take more than three pages there: it stands on the whole board, in its turn.</source>
        <translation>此頁在側欄裏放不全，或要分三頁以上：輪到時佔整個屏。</translation>
    </message>
    <message id="editor.verdict.in_panel">
        <source>In the panel, by turns, beside the vacancies: %1 to a page instead of %2. Without any the page has the whole board.</source>
        <translation>在側欄輪流播出；旁邊的職位表每頁 %1 條（沒有側欄時 %2 條）。沒有職位可播時佔整個屏。</translation>
    </message>
    <message id="display.why.panel">
        <source>In the panel beside it, by turns: %1</source>
        <translation>旁邊的側欄輪流播出：%1</translation>
    </message>
    <message id="editor.template.panel.clock">
        <source>Clock beside the vacancies</source>
        <translation>職位表旁的時鐘</translation>
    </message>
    <message id="editor.template.panel.notice">
        <source>Notice beside the vacancies</source>
        <translation>職位表旁的通知</translation>
    </message>
    <message id="editor.template.panel.notice.page">
        <source>Please note
Open today until __hour__
Questions? Ask at the service desk</source>
        <translation>請留意
今天服務到__幾點__
有疑問請到服務台</translation>
    </message>
    <message id="editor.field.notice.region">
        <source>Where it stands</source>
        <translation>顯示位置</translation>
    </message>
    <message id="editor.field.picture.region">
        <source>Where it stands</source>
        <translation>顯示位置</translation>
    </message>
    <message id="editor.field.clock.region">
        <source>Where it stands</source>
        <translation>顯示位置</translation>
    </message>
    <message id="editor.field.welcome.region">
        <source>Where it stands</source>
        <translation>顯示位置</translation>
    </message>
    <message id="editor.field.policy.region">
        <source>Where it stands</source>
        <translation>顯示位置</translation>
    </message>
    <message id="editor.field.agencies.region">
        <source>Where it stands</source>
        <translation>顯示位置</translation>
    </message>
    <message id="editor.field.fair.region">
        <source>Where it stands</source>
        <translation>顯示位置</translation>
    </message>
</context>
</TS>
