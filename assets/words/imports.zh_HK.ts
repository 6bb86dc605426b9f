<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_HK" sourcelanguage="en">
<context>
    <name></name>
    <message id="editor.do.import">
        <source>Import…</source>
        <translation>匯入…</translation>
    </message>
    <message id="editor.import.choose">
        <source>Import a table or picture</source>
        <translation>匯入表格或圖片</translation>
    </message>
    <message id="editor.import.filter">
        <source>Tables and pictures (%1)</source>
        <translation>表格和圖片 (%1)</translation>
    </message>
    <message id="editor.import.reading">
        <source>Reading “%1”…</source>
        <translation>正在讀「%1」…</translation>
    </message>
    <message id="editor.import.not_read">
        <source>“%1” was not imported: %2</source>
        <translation>「%1」沒有匯入：%2</translation>
    </message>
    <message id="editor.import.file.kind">
        <source>it is no file that can be imported. Use .xlsx or .csv for tables, .png or .jpg for pictures.</source>
        <translation>不是能匯入的檔案。表格請用 .xlsx 或 .csv，圖片請用 .png 或 .jpg。</translation>
    </message>
    <message id="editor.import.file.old_kind">
        <source>save it as .xlsx in Excel or WPS first.</source>
        <translation>這種表格請先在 Excel 或 WPS 裏另存為 .xlsx。</translation>
    </message>
    <message id="editor.import.file.damaged">
        <source>the file is damaged and cannot be read.</source>
        <translation>檔案損壞，讀不出來。</translation>
    </message>
    <message id="editor.import.file.size">
        <source>the file is too large.</source>
        <translation>檔案太大。</translation>
    </message>
    <message id="editor.import.file.rows">
        <source>it has more than %1 rows: part it into several files.</source>
        <translation>超過 %1 行，請分成幾個檔案。</translation>
    </message>
    <message id="editor.import.file.columns">
        <source>it has more than %1 columns: keep those for the board.</source>
        <translation>超過 %1 欄，請只留要上屏的欄。</translation>
    </message>
    <message id="editor.import.file.empty">
        <source>there is nothing in it.</source>
        <translation>表裏沒有內容。</translation>
    </message>
    <message id="editor.import.file.unread">
        <source>it cannot be opened (%1).</source>
        <translation>打不開（%1）。</translation>
    </message>
    <message id="editor.import.file.letters">
        <source>its text cannot be made out: save it as .xlsx in Excel or WPS.</source>
        <translation>文字編碼認不出來，請在 Excel 或 WPS 裏另存為 .xlsx。</translation>
    </message>
    <message id="editor.import.of">
        <source>Import “%1”</source>
        <translation>匯入「%1」</translation>
    </message>
    <message id="editor.import.rows">
        <source>Rows of the table</source>
        <translation>表格的行</translation>
    </message>
    <message id="editor.import.head.row">
        <source>Row</source>
        <translation>行</translation>
    </message>
    <message id="editor.import.head.headline">
        <source>Headline</source>
        <translation>標題</translation>
    </message>
    <message id="editor.import.head.lines">
        <source>Lines</source>
        <translation>正文</translation>
    </message>
    <message id="editor.import.head.told">
        <source>What was found</source>
        <translation>檢查結果</translation>
    </message>
    <message id="editor.import.line">
        <source>Row %1</source>
        <translation>第 %1 行</translation>
    </message>
    <message id="editor.import.each">
        <source>A notice for each row</source>
        <translation>每行一頁通知</translation>
    </message>
    <message id="editor.import.one">
        <source>One notice, a line for each row</source>
        <translation>合成一頁通知，每行一行字</translation>
    </message>
    <message id="editor.import.counted">
        <source>%1 rows looked at, %2 ticked. The %3 red ones cannot be shown and are not ticked. The space bar ticks and unticks.</source>
        <translation>已檢查 %1 行，勾選了 %2 行。紅色的 %3 行上不了屏，沒有勾選。按空白鍵勾選或取消。</translation>
    </message>
    <message id="editor.import.take">
        <source>Import %1 pages</source>
        <translation>匯入 %1 頁</translation>
    </message>
    <message id="editor.import.done">
        <source>%1 pages imported.</source>
        <translation>已匯入 %1 頁。</translation>
    </message>
    <message id="editor.import.done_left">
        <source>%1 pages imported; %2 rows were not ticked and are not.</source>
        <translation>已匯入 %1 頁，有 %2 行沒有勾選，沒有匯入。</translation>
    </message>
    <message id="editor.import.hidden">
        <source>The row is hidden in the table.</source>
        <translation>這一行在表裏是隱藏的。</translation>
    </message>
    <message id="editor.import.error_cell">
        <source>It has a faulty cell (such as #REF!).</source>
        <translation>有出錯的儲存格（如 #REF!）。</translation>
    </message>
    <message id="editor.import.private">
        <source>“%1” is a private way to reach somebody.</source>
        <translation>「%1」一欄是私人聯絡方式。</translation>
    </message>
    <message id="editor.import.no_day">
        <source>“%1” is no day with its year: it is no last day, and stands among the lines.</source>
        <translation>「%1」看不出是哪年哪天，沒有當截止日期，放進了正文。</translation>
    </message>
    <message id="editor.import.split">
        <source>Line %1 is too long: it becomes %2 pages.</source>
        <translation>正文第 %1 行太長，會分成 %2 頁。</translation>
    </message>
    <message id="editor.import.file.moves">
        <source>a moving picture cannot be shown: save one image of it as .png or .jpg.</source>
        <translation>會動的圖片不能上屏，請另存為不動的 .png 或 .jpg。</translation>
    </message>
    <message id="editor.import.file.pixels">
        <source>the picture is too large (%1×%2 pixels): make it smaller than 4,000 first.</source>
        <translation>圖片太大（%1×%2 像素），請先縮小到 4000 像素以內。</translation>
    </message>
    <message id="editor.picture.turned">
        <source>It was turned as it was taken.</source>
        <translation>已按拍攝方向轉正。</translation>
    </message>
    <message id="editor.picture.cmyk">
        <source>It was made for print (CMYK): its colours may differ.</source>
        <translation>這是印刷用的圖片（CMYK），顏色會有出入。</translation>
    </message>
    <message id="editor.picture.see_through">
        <source>What is transparent will be black.</source>
        <translation>透明的地方會是黑的。</translation>
    </message>
    <message id="editor.picture.ask">
        <source>Say in a sentence what it shows, for those who cannot see it and for the record:</source>
        <translation>用一句話寫出圖片裏有甚麼（給看不見的人，也留作記錄）：</translation>
    </message>
    <message id="editor.picture.example">
        <source>Such as: poster of the job fair on 28 November, ground floor</source>
        <translation>例如：招聘會海報，11 月 28 日，一樓大堂</translation>
    </message>
    <message id="editor.picture.take">
        <source>Put it in</source>
        <translation>放進播放表</translation>
    </message>
    <message id="editor.verdict.no_words">
        <source>It must be said in words what the picture shows.</source>
        <translation>圖片要用一句話寫出裏面有甚麼。</translation>
    </message>
    <message id="editor.verdict.no_fit">
        <source>No picture is fitted to this board: the page is passed over. Import it again.</source>
        <translation>沒有適合這塊屏的圖片，此頁會跳過。請重新匯入。</translation>
    </message>
    <message id="editor.verdict.bright">
        <source>It lights %1% of the lamps, more than %2%: it glares. A dark ground looks better.</source>
        <translation>圖片點亮 %1% 的燈，超過 %2%，會刺眼。深色底的圖片更好看。</translation>
    </message>
    <message id="editor.verdict.lettering">
        <source>Whether lettering in a picture is large enough cannot be told: look from the far row.</source>
        <translation>圖片裏的字夠不夠大，系統看不出來，請到最後一排看一看。</translation>
    </message>
    <message id="editor.refused.too_heavy">
        <source>Too many pictures (%1 pages) for a slow line: remove some first.</source>
        <translation>圖片太多了（共 %1 頁），慢線路傳不動。請先刪掉不用的圖片。</translation>
    </message>
    <message id="editor.kind.picture">
        <source>Picture</source>
        <translation>圖片</translation>
    </message>
    <message id="editor.do.add.picture">
        <source>Add a picture</source>
        <translation>加圖片</translation>
    </message>
    <message id="editor.field.picture.shows">
        <source>What it shows</source>
        <translation>圖片裏有甚麼</translation>
    </message>
    <message id="editor.field.picture.fits">
        <source>Sizes of the picture in pixels</source>
        <translation>圖片尺寸（像素）</translation>
    </message>
    <message id="editor.field.picture.title">
        <source>Title at the top</source>
        <translation>頁眉標題</translation>
    </message>
    <message id="editor.field.picture.until">
        <source>Last day</source>
        <translation>最後顯示日</translation>
    </message>
    <message id="display.why.kind.picture">
        <source>a picture</source>
        <translation>圖片</translation>
    </message>
</context>
</TS>
