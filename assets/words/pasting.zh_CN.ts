<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name></name>
    <message id="editor.do.paste">
        <source>Paste</source>
        <translation>粘贴</translation>
    </message>
    <message id="editor.do.split">
        <source>Split as proposed</source>
        <translation>按建议拆分</translation>
    </message>
    <message id="editor.paste.done">
        <source>Pasted as the notice “%1”, %2 characters.</source>
        <translation>已粘贴成通知“%1”，共 %2 字。</translation>
    </message>
    <message id="editor.paste.pictures">
        <source>%1 pictures in it did not come along.</source>
        <translation>里面的 %1 张图片没有带过来。</translation>
    </message>
    <message id="editor.paste.long">
        <source>It does not fit one page: F4 splits it as proposed.</source>
        <translation>一屏放不下，按 F4 按建议拆成几页。</translation>
    </message>
    <message id="editor.paste.nothing">
        <source>There is no text to paste. Copy some in Word, WPS, WeChat or Excel first.</source>
        <translation>剪贴板里没有文字。请先在 Word、WPS、微信或 Excel 里复制。</translation>
    </message>
    <message id="editor.paste.no_picture">
        <source>No text was copied, only pictures of a page. Save the picture as a file and import it with Ctrl+O.</source>
        <translation>剪贴板里没有文字，只有网页里的图片。请把图片存成文件，再按 Ctrl+O 导入。</translation>
    </message>
    <message id="editor.paste.too_long">
        <source>%1 characters were copied; %2 at a time at most. Nothing was pasted: copy it in parts.</source>
        <translation>复制了 %1 字，一次最多 %2 字。什么都没有粘贴，请分几次复制。</translation>
    </message>
    <message id="editor.split.proposed">
        <source>Split into %1 pages, as proposed (F4)</source>
        <translation>建议分成 %1 页（F4）</translation>
    </message>
    <message id="editor.split.done">
        <source>Split into %1 pages; no word is lost.</source>
        <translation>已拆成 %1 页，文字一个不少。</translation>
    </message>
    <message id="editor.split.fits">
        <source>The page fits: there is nothing to split.</source>
        <translation>这一页放得下，不用拆分。</translation>
    </message>
    <message id="editor.split.notices_only">
        <source>Only a notice can be split.</source>
        <translation>只有通知可以拆分。</translation>
    </message>
</context>
</TS>
