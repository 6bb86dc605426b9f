<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_HK" sourcelanguage="en">
<context>
    <name></name>
    <message id="editor.data">
        <source>Age of the vacancies</source>
        <translation>職位數據的時間</translation>
    </message>
    <message id="editor.data.none">
        <source>No vacancies have come yet</source>
        <translation>職位數據還沒有到</translation>
    </message>
    <message id="editor.data.fresh">
        <source>%1 vacancies, updated %2</source>
        <translation>職位 %1 個，%2 更新</translation>
    </message>
    <message id="editor.data.stale">
        <source>%1 vacancies of %2, no update since</source>
        <translation>職位 %1 個，是 %2 的，之後沒有更新</translation>
    </message>
    <message id="editor.data.missing">
        <source>Vacancies of %2 are too old: boards no longer show them</source>
        <translation>職位數據是 %2 的，已過時，大屏不會再顯示</translation>
    </message>
    <message id="editor.data.tip">
        <source>Verdicts and totals are by these vacancies. They are renewed by themselves whenever something changes at the city.</source>
        <translation>評語和統計按這些職位計算。市裏一有變動會自動更新。</translation>
    </message>
    <message id="editor.do.far_row">
        <source>As seen from the far row</source>
        <translation>從遠排看</translation>
    </message>
    <message id="editor.preview.far_row">
        <source>Far row</source>
        <translation>遠排</translation>
    </message>
    <message id="editor.preview.far">
        <source>%1
As large as from %2 m: eyes 60 cm from the screen</source>
        <translation>%1
%2 米外看到的大小：眼睛離屏幕 60 厘米</translation>
    </message>
    <message id="editor.preview.far_guessed">
        <source>%1
As large as from about %2 m: eyes 60 cm from the screen
(it tells no size: 96 dots to the inch assumed)</source>
        <translation>%1
約 %2 米外看到的大小：眼睛離屏幕 60 厘米
（屏幕沒有報尺寸，按每英寸 96 點算）</translation>
    </message>
    <message id="failure.D-129">
        <source>There is no display for the editor</source>
        <translation>沒有顯示器，編輯器打不開</translation>
    </message>
    <message id="failure.D-129.do">
        <source>Start it at the office PC's own desktop, not over a bare terminal.</source>
        <translation>請在辦公室電腦的桌面上啟動，不要從純終端啟動。</translation>
    </message>
</context>
</TS>
