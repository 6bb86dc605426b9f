<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_HK" sourcelanguage="en">
<context>
    <name></name>
    <message id="editor.do.paste">
        <source>Paste</source>
        <translation>貼上</translation>
    </message>
    <message id="editor.do.split">
        <source>Split as proposed</source>
        <translation>按建議拆分</translation>
    </message>
    <message id="editor.paste.done">
        <source>Pasted as the notice “%1”, %2 characters.</source>
        <translation>已貼上成通知「%1」，共 %2 字。</translation>
    </message>
    <message id="editor.paste.pictures">
        <source>%1 pictures in it did not come along.</source>
        <translation>裏面的 %1 張圖片沒有帶過來。</translation>
    </message>
    <message id="editor.paste.long">
        <source>It does not fit one page: F4 splits it as proposed.</source>
        <translation>一屏放不下，按 F4 按建議拆成幾頁。</translation>
    </message>
    <message id="editor.paste.nothing">
        <source>There is no text to paste. Copy some in Word, WPS, WeChat or Excel first.</source>
        <translation>剪貼簿裏沒有文字。請先在 Word、WPS、微信或 Excel 裏複製。</translation>
    </message>
    <message id="editor.paste.no_picture">
        <source>No text was copied, only pictures of a page. Save the picture as a file and import it with Ctrl+O.</source>
        <translation>剪貼簿裏沒有文字，只有網頁裏的圖片。請把圖片存成檔案，再按 Ctrl+O 匯入。</translation>
    </message>
    <message id="editor.paste.too_long">
        <source>%1 characters were copied; %2 at a time at most. Nothing was pasted: copy it in parts.</source>
        <translation>複製了 %1 字，一次最多 %2 字。甚麼都沒有貼上，請分幾次複製。</translation>
    </message>
    <message id="editor.split.proposed">
        <source>Split into %1 pages, as proposed (F4)</source>
        <translation>建議分成 %1 頁（F4）</translation>
    </message>
    <message id="editor.split.done">
        <source>Split into %1 pages; no word is lost.</source>
        <translation>已拆成 %1 頁，文字一個不少。</translation>
    </message>
    <message id="editor.split.fits">
        <source>The page fits: there is nothing to split.</source>
        <translation>這一頁放得下，不用拆分。</translation>
    </message>
    <message id="editor.split.notices_only">
        <source>Only a notice can be split.</source>
        <translation>只有通知可以拆分。</translation>
    </message>
</context>
</TS>
