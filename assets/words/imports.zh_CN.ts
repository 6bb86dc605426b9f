<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name></name>
    <message id="editor.do.import">
        <source>Import…</source>
        <translation>导入…</translation>
    </message>
    <message id="editor.import.choose">
        <source>Import a table or picture</source>
        <translation>导入表格或图片</translation>
    </message>
    <message id="editor.import.filter">
        <source>Tables and pictures (%1)</source>
        <translation>表格和图片 (%1)</translation>
    </message>
    <message id="editor.import.reading">
        <source>Reading “%1”…</source>
        <translation>正在读“%1”…</translation>
    </message>
    <message id="editor.import.not_read">
        <source>“%1” was not imported: %2</source>
        <translation>“%1”没有导入：%2</translation>
    </message>
    <message id="editor.import.file.kind">
        <source>it is no file that can be imported. Use .xlsx or .csv for tables, .png or .jpg for pictures.</source>
        <translation>不是能导入的文件。表格请用 .xlsx 或 .csv，图片请用 .png 或 .jpg。</translation>
    </message>
    <message id="editor.import.file.old_kind">
        <source>save it as .xlsx in Excel or WPS first.</source>
        <translation>这种表格请先在 Excel 或 WPS 里另存为 .xlsx。</translation>
    </message>
    <message id="editor.import.file.damaged">
        <source>the file is damaged and cannot be read.</source>
        <translation>文件损坏，读不出来。</translation>
    </message>
    <message id="editor.import.file.size">
        <source>the file is too large.</source>
        <translation>文件太大。</translation>
    </message>
    <message id="editor.import.file.rows">
        <source>it has more than %1 rows: part it into several files.</source>
        <translation>超过 %1 行，请分成几个文件。</translation>
    </message>
    <message id="editor.import.file.columns">
        <source>it has more than %1 columns: keep those for the board.</source>
        <translation>超过 %1 列，请只留要上屏的列。</translation>
    </message>
    <message id="editor.import.file.empty">
        <source>there is nothing in it.</source>
        <translation>表里没有内容。</translation>
    </message>
    <message id="editor.import.file.unread">
        <source>it cannot be opened (%1).</source>
        <translation>打不开（%1）。</translation>
    </message>
    <message id="editor.import.file.letters">
        <source>its text cannot be made out: save it as .xlsx in Excel or WPS.</source>
        <translation>文字编码认不出来，请在 Excel 或 WPS 里另存为 .xlsx。</translation>
    </message>
    <message id="editor.import.of">
        <source>Import “%1”</source>
        <translation>导入“%1”</translation>
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
        <translation>标题</translation>
    </message>
    <message id="editor.import.head.lines">
        <source>Lines</source>
        <translation>正文</translation>
    </message>
    <message id="editor.import.head.told">
        <source>What was found</source>
        <translation>检查结果</translation>
    </message>
    <message id="editor.import.line">
        <source>Row %1</source>
        <translation>第 %1 行</translation>
    </message>
    <message id="editor.import.each">
        <source>A notice for each row</source>
        <translation>每行一页通知</translation>
    </message>
    <message id="editor.import.one">
        <source>One notice, a line for each row</source>
        <translation>合成一页通知，每行一行字</translation>
    </message>
    <message id="editor.import.counted">
        <source>%1 rows looked at, %2 ticked. The %3 red ones cannot be shown and are not ticked. The space bar ticks and unticks.</source>
        <translation>已检查 %1 行，勾选了 %2 行。红色的 %3 行上不了屏，没有勾选。按空格键勾选或取消。</translation>
    </message>
    <message id="editor.import.take">
        <source>Import %1 pages</source>
        <translation>导入 %1 页</translation>
    </message>
    <message id="editor.import.done">
        <source>%1 pages imported.</source>
        <translation>已导入 %1 页。</translation>
    </message>
    <message id="editor.import.done_left">
        <source>%1 pages imported; %2 rows were not ticked and are not.</source>
        <translation>已导入 %1 页，有 %2 行没有勾选，没有导入。</translation>
    </message>
    <message id="editor.import.hidden">
        <source>The row is hidden in the table.</source>
        <translation>这一行在表里是隐藏的。</translation>
    </message>
    <message id="editor.import.error_cell">
        <source>It has a faulty cell (such as #REF!).</source>
        <translation>有出错的单元格（如 #REF!）。</translation>
    </message>
    <message id="editor.import.private">
        <source>“%1” is a private way to reach somebody.</source>
        <translation>“%1”一栏是私人联系方式。</translation>
    </message>
    <message id="editor.import.no_day">
        <source>“%1” is no day with its year: it is no last day, and stands among the lines.</source>
        <translation>“%1”看不出是哪年哪天，没有当截止日期，放进了正文。</translation>
    </message>
    <message id="editor.import.split">
        <source>Line %1 is too long: it becomes %2 pages.</source>
        <translation>正文第 %1 行太长，会分成 %2 页。</translation>
    </message>
    <message id="editor.import.file.moves">
        <source>a moving picture cannot be shown: save one image of it as .png or .jpg.</source>
        <translation>会动的图片不能上屏，请另存为不动的 .png 或 .jpg。</translation>
    </message>
    <message id="editor.import.file.pixels">
        <source>the picture is too large (%1×%2 pixels): make it smaller than 4,000 first.</source>
        <translation>图片太大（%1×%2 像素），请先缩小到 4000 像素以内。</translation>
    </message>
    <message id="editor.picture.turned">
        <source>It was turned as it was taken.</source>
        <translation>已按拍摄方向转正。</translation>
    </message>
    <message id="editor.picture.cmyk">
        <source>It was made for print (CMYK): its colours may differ.</source>
        <translation>这是印刷用的图片（CMYK），颜色会有出入。</translation>
    </message>
    <message id="editor.picture.see_through">
        <source>What is transparent will be black.</source>
        <translation>透明的地方会是黑的。</translation>
    </message>
    <message id="editor.picture.ask">
        <source>Say in a sentence what it shows, for those who cannot see it and for the record:</source>
        <translation>用一句话写出图片里有什么（给看不见的人，也留作记录）：</translation>
    </message>
    <message id="editor.picture.example">
        <source>Such as: poster of the job fair on 28 November, ground floor</source>
        <translation>例如：招聘会海报，11 月 28 日，一楼大厅</translation>
    </message>
    <message id="editor.picture.take">
        <source>Put it in</source>
        <translation>放进播放表</translation>
    </message>
    <message id="editor.verdict.no_words">
        <source>It must be said in words what the picture shows.</source>
        <translation>图片要用一句话写出里面有什么。</translation>
    </message>
    <message id="editor.verdict.no_fit">
        <source>No picture is fitted to this board: the page is passed over. Import it again.</source>
        <translation>没有适合这块屏的图片，此页会跳过。请重新导入。</translation>
    </message>
    <message id="editor.verdict.bright">
        <source>It lights %1% of the lamps, more than %2%: it glares. A dark ground looks better.</source>
        <translation>图片点亮 %1% 的灯，超过 %2%，会刺眼。深色底的图片更好看。</translation>
    </message>
    <message id="editor.verdict.lettering">
        <source>Whether lettering in a picture is large enough cannot be told: look from the far row.</source>
        <translation>图片里的字够不够大，系统看不出来，请到最后一排看一看。</translation>
    </message>
    <message id="editor.refused.too_heavy">
        <source>Too many pictures (%1 pages) for a slow line: remove some first.</source>
        <translation>图片太多了（共 %1 页），慢线路传不动。请先删掉不用的图片。</translation>
    </message>
    <message id="editor.kind.picture">
        <source>Picture</source>
        <translation>图片</translation>
    </message>
    <message id="editor.do.add.picture">
        <source>Add a picture</source>
        <translation>加图片</translation>
    </message>
    <message id="editor.field.picture.shows">
        <source>What it shows</source>
        <translation>图片里有什么</translation>
    </message>
    <message id="editor.field.picture.fits">
        <source>Sizes of the picture in pixels</source>
        <translation>图片尺寸（像素）</translation>
    </message>
    <message id="editor.field.picture.title">
        <source>Title at the top</source>
        <translation>页眉标题</translation>
    </message>
    <message id="editor.field.picture.until">
        <source>Last day</source>
        <translation>最后显示日</translation>
    </message>
    <message id="display.why.kind.picture">
        <source>a picture</source>
        <translation>图片</translation>
    </message>
</context>
</TS>
