<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name></name>
    <message id="editor.data">
        <source>Age of the vacancies</source>
        <translation>岗位数据的时间</translation>
    </message>
    <message id="editor.data.none">
        <source>No vacancies have come yet</source>
        <translation>岗位数据还没有到</translation>
    </message>
    <message id="editor.data.fresh">
        <source>%1 vacancies, updated %2</source>
        <translation>岗位 %1 个，%2 更新</translation>
    </message>
    <message id="editor.data.stale">
        <source>%1 vacancies of %2, no update since</source>
        <translation>岗位 %1 个，是 %2 的，之后没有更新</translation>
    </message>
    <message id="editor.data.missing">
        <source>Vacancies of %2 are too old: boards no longer show them</source>
        <translation>岗位数据是 %2 的，已过时，大屏不会再显示</translation>
    </message>
    <message id="editor.data.tip">
        <source>Verdicts and totals are by these vacancies. They are renewed by themselves whenever something changes at the city.</source>
        <translation>评语和统计按这些岗位计算。市里一有变动会自动更新。</translation>
    </message>
    <message id="editor.do.far_row">
        <source>As seen from the far row</source>
        <translation>从远排看</translation>
    </message>
    <message id="editor.preview.far_row">
        <source>Far row</source>
        <translation>远排</translation>
    </message>
    <message id="editor.preview.far">
        <source>%1
As large as from %2 m: eyes 60 cm from the screen</source>
        <translation>%1
%2 米外看到的大小：眼睛离屏幕 60 厘米</translation>
    </message>
    <message id="editor.preview.far_guessed">
        <source>%1
As large as from about %2 m: eyes 60 cm from the screen
(it tells no size: 96 dots to the inch assumed)</source>
        <translation>%1
约 %2 米外看到的大小：眼睛离屏幕 60 厘米
（屏幕没有报尺寸，按每英寸 96 点算）</translation>
    </message>
    <message id="failure.D-129">
        <source>There is no display for the editor</source>
        <translation>没有显示器，编辑器打不开</translation>
    </message>
    <message id="failure.D-129.do">
        <source>Start it at the office PC's own desktop, not over a bare terminal.</source>
        <translation>请在办公室电脑的桌面上启动，不要从纯终端启动。</translation>
    </message>
</context>
</TS>
