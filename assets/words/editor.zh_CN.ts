<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name></name>
    <message id="editor.refused.no_page">
        <source>There is no such page any more.</source>
        <translation>没有这个页面了。</translation>
    </message>
    <message id="editor.refused.no_playlist">
        <source>There is no playlist %1.</source>
        <translation>没有名为“%1”的播放表。</translation>
    </message>
    <message id="editor.refused.no_field">
        <source>The page has no field %1.</source>
        <translation>这个页面没有“%1”一栏。</translation>
    </message>
    <message id="editor.refused.no_slot">
        <source>There is no such slot of %1 any more.</source>
        <translation>“%1”没有这条排期了。</translation>
    </message>
    <message id="editor.refused.no_daypart">
        <source>There is no daypart %1.</source>
        <translation>没有名为“%1”的时段。</translation>
    </message>
    <message id="editor.refused.no_group">
        <source>There is no group %1.</source>
        <translation>没有名为“%1”的分组。</translation>
    </message>
    <message id="editor.refused.taken">
        <source>%1 is there already.</source>
        <translation>“%1”已经有了。</translation>
    </message>
    <message id="editor.refused.in_use">
        <source>%1 is still used by the schedule; change that first.</source>
        <translation>排期还在用“%1”，请先改排期。</translation>
    </message>
    <message id="editor.refused.no_name">
        <source>A name must be given.</source>
        <translation>请填写名称。</translation>
    </message>
    <message id="editor.refused.wrong_value">
        <source>This does not belong into %1.</source>
        <translation>“%1”不能这样填。</translation>
    </message>
    <message id="editor.refused.too_many">
        <source>There can be %1 pages at most.</source>
        <translation>最多 %1 页。</translation>
    </message>
    <message id="editor.verdict.contact">
        <source>It tells how to reach somebody: the board would leave the page out.</source>
        <translation>含有联系方式，大屏不会显示此页。</translation>
    </message>
    <message id="editor.verdict.no_headline">
        <source>A notice has a headline.</source>
        <translation>通知要有标题。</translation>
    </message>
    <message id="editor.verdict.too_much_text">
        <source>%1 characters; a page has %2 at most.</source>
        <translation>共 %1 字，一页最多 %2 字。</translation>
    </message>
    <message id="editor.verdict.wrong_limit">
        <source>The number of vacancies is 1 to %1.</source>
        <translation>岗位数量要在 1 到 %1 之间。</translation>
    </message>
    <message id="editor.verdict.unsound">
        <source>The city would not take the page: %1</source>
        <translation>服务器不会接收此页：%1</translation>
    </message>
    <message id="editor.verdict.cut">
        <source>“%1” would be cut at the edge.</source>
        <translation>“%1”会在边缘被截断。</translation>
    </message>
    <message id="editor.verdict.illegible">
        <source>The type of %1 pixels can be told apart up to %2 m: the far row is further away.</source>
        <translation>%1 像素的字最远只能在 %2 米处认出，最后一排更远。</translation>
    </message>
    <message id="editor.verdict.lacking">
        <source>There is no glyph for %1: 〓 would stand there.</source>
        <translation>没有“%1”的字形，会显示〓。</translation>
    </message>
    <message id="editor.verdict.crowded">
        <source>The strokes of “%1” merge at %2 pixels, and there is no room for %3 here: shorten it, or move it into the text.</source>
        <translation>“%1”在 %2 像素时笔画粘连，远处认不清，这里又放不下 %3 像素的字：请改短，或换到正文里。</translation>
    </message>
    <message id="editor.verdict.title_replaced">
        <source>The title leaves no room for the clock: %1 stands in its place.</source>
        <translation>页眉放不下这个标题，会显示“%1”。</translation>
    </message>
    <message id="editor.verdict.scope_left_out">
        <source>There is no room for the scope: it is left out.</source>
        <translation>范围说明放不下，不会显示。</translation>
    </message>
    <message id="editor.verdict.headline_is_line">
        <source>The headline is too long for its line: it stands among the others.</source>
        <translation>标题太长，会排成正文。</translation>
    </message>
    <message id="editor.verdict.many_sheets">
        <source>It takes %1 pages of the board; split it?</source>
        <translation>在大屏上要 %1 页，拆分吗？</translation>
    </message>
    <message id="editor.verdict.nothing">
        <source>No vacancy is selected: the page is passed over.</source>
        <translation>没有符合的岗位，此页会跳过。</translation>
    </message>
    <message id="editor.verdict.not_whole">
        <source>%1 of %2 vacancies fit no layout whole and do not come up.</source>
        <translation>%2 个岗位中有 %1 个任何版式都放不全，不会上屏。</translation>
    </message>
    <message id="editor.verdict.over">
        <source>Its last day was %1: it is no longer shown.</source>
        <translation>已于 %1 到期，不再显示。</translation>
    </message>
    <message id="editor.verdict.issuer_left_out">
        <source>This board has no room for the issuer.</source>
        <translation>这块屏放不下发布单位。</translation>
    </message>
    <message id="editor.verdict.uncomfortable">
        <source>The type of %1 pixels is read comfortably up to %2 m: the far row is further away.</source>
        <translation>%1 像素的字在 %2 米内看着舒服，最后一排更远。</translation>
    </message>
    <message id="editor.verdict.by_turns">
        <source>%1 of %2 vacancies in each cycle, the next ones in the next.</source>
        <translation>每轮显示 %2 个岗位中的 %1 个，下一轮接着显示。</translation>
    </message>
    <message id="editor.totals">
        <source>One cycle %1 min %2 s, %3 vacancies, the least shown comes up %4 times today</source>
        <translation>一轮 %1 分 %2 秒，%3 个岗位，最少的一个今天上屏 %4 次</translation>
    </message>
    <message id="failure.D-120">
        <source>Another editor has this hall's work open: %1</source>
        <translation>另一个编辑器正打开着本市场的内容：%1</translation>
    </message>
    <message id="failure.D-120.do">
        <source>Go on there, or end it.</source>
        <translation>请在那里继续，或先关闭它。</translation>
    </message>
    <message id="failure.D-121">
        <source>What you edit cannot be kept on the disk: %1</source>
        <translation>编辑的内容无法存盘：%1</translation>
    </message>
    <message id="failure.D-121.do">
        <source>Go on; free the disk or save a version before you end the editor.</source>
        <translation>可以继续编辑；关闭前请腾出空间，或保存一个版本。</translation>
    </message>
    <message id="failure.D-122">
        <source>Part of the kept work cannot be read; what stood before it is there. The file lies at %1</source>
        <translation>部分存盘内容无法读出，已恢复到出错之前。原文件在 %1</translation>
    </message>
    <message id="failure.D-122.do">
        <source>Look through the document before you publish it.</source>
        <translation>发布前请通看一遍。</translation>
    </message>
    <message id="failure.D-123">
        <source>The kept work is of another version of the program. The file lies at %1</source>
        <translation>存盘内容来自另一版本的程序。原文件在 %1</translation>
    </message>
    <message id="failure.D-123.do">
        <source>Begin from what plays, or open it with that version.</source>
        <translation>请从正在播放的内容开始，或用那个版本打开。</translation>
    </message>
    <message id="failure.D-124">
        <source>The folder for kept work cannot be used: %1</source>
        <translation>存盘文件夹不能使用：%1</translation>
    </message>
    <message id="failure.D-124.do">
        <source>Give the editor a folder on this machine that it may write.</source>
        <translation>请为编辑器指定本机上可写的文件夹。</translation>
    </message>
    <message id="editor.kind.vacancies">
        <source>Vacancies</source>
        <translation>岗位表</translation>
    </message>
    <message id="editor.kind.spotlight">
        <source>One vacancy</source>
        <translation>单个岗位</translation>
    </message>
    <message id="editor.kind.notice">
        <source>Notice</source>
        <translation>通知</translation>
    </message>
    <message id="editor.field.vacancies.title">
        <source>Title</source>
        <translation>页眉标题</translation>
    </message>
    <message id="editor.field.vacancies.scope">
        <source>Scope</source>
        <translation>范围说明</translation>
    </message>
    <message id="editor.field.vacancies.districts">
        <source>Only these districts</source>
        <translation>只显示这些区</translation>
    </message>
    <message id="editor.field.vacancies.trades">
        <source>Only these trades</source>
        <translation>只显示这些工种</translation>
    </message>
    <message id="editor.field.vacancies.limit">
        <source>Most vacancies in one cycle</source>
        <translation>每轮最多岗位数</translation>
    </message>
    <message id="editor.field.vacancies.until">
        <source>Last day</source>
        <translation>最后显示日</translation>
    </message>
    <message id="editor.field.spotlight.title">
        <source>Title</source>
        <translation>页眉标题</translation>
    </message>
    <message id="editor.field.spotlight.scope">
        <source>Scope</source>
        <translation>范围说明</translation>
    </message>
    <message id="editor.field.spotlight.districts">
        <source>Only these districts</source>
        <translation>只显示这些区</translation>
    </message>
    <message id="editor.field.spotlight.trades">
        <source>Only these trades</source>
        <translation>只显示这些工种</translation>
    </message>
    <message id="editor.field.spotlight.until">
        <source>Last day</source>
        <translation>最后显示日</translation>
    </message>
    <message id="editor.field.notice.headline">
        <source>Headline</source>
        <translation>标题</translation>
    </message>
    <message id="editor.field.notice.lines">
        <source>Text (a paragraph a line)</source>
        <translation>正文（每行一段）</translation>
    </message>
    <message id="editor.field.notice.title">
        <source>Title</source>
        <translation>页眉标题</translation>
    </message>
    <message id="editor.field.notice.issuer">
        <source>Issuer</source>
        <translation>发布单位</translation>
    </message>
    <message id="editor.field.notice.until">
        <source>Last day</source>
        <translation>最后显示日</translation>
    </message>
    <message id="editor.day.set">
        <source>Set</source>
        <translation>指定</translation>
    </message>
    <message id="editor.names.all">
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message id="editor.names.find">
        <source>Type a name or its first letters</source>
        <translation>输入名称或拼音首字母</translation>
    </message>
    <message id="editor.names.list">
        <source>What can be ticked</source>
        <translation>可以勾选的</translation>
    </message>
    <message id="editor.names.none">
        <source>None ticked (shows all)</source>
        <translation>全不选（显示全部）</translation>
    </message>
    <message id="editor.untitled">
        <source>(empty: %1)</source>
        <translation>（空白%1）</translation>
    </message>
    <message id="editor.good">
        <source>Nothing to say against it</source>
        <translation>没有问题</translation>
    </message>
    <message id="editor.not_judged">
        <source>No vacancies yet: it cannot be judged</source>
        <translation>还没有岗位数据，暂不能检查</translation>
    </message>
    <message id="editor.on_board">
        <source>Board %1: %2</source>
        <translation>%1 号屏：%2</translation>
    </message>
    <message id="editor.card.read">
        <source>%1: %2. %3</source>
        <translation>%1：%2。%3</translation>
    </message>
    <message id="editor.form">
        <source>The page</source>
        <translation>页面内容</translation>
    </message>
    <message id="editor.no_page_chosen">
        <source>Choose a page in the middle, or press Ctrl+3 to write a notice.</source>
        <translation>请在中间选择一个页面，或按 Ctrl+3 写一条通知。</translation>
    </message>
    <message id="editor.playlists">
        <source>Playlists</source>
        <translation>播放表</translation>
    </message>
    <message id="editor.boards">
        <source>Boards</source>
        <translation>大屏</translation>
    </message>
    <message id="editor.playlist.line">
        <source>%1 (%2 pages)</source>
        <translation>%1（%2 页）</translation>
    </message>
    <message id="editor.pages">
        <source>Pages</source>
        <translation>页面</translation>
    </message>
    <message id="editor.filter">
        <source>Find pages</source>
        <translation>查找页面</translation>
    </message>
    <message id="editor.actions">
        <source>Actions</source>
        <translation>操作</translation>
    </message>
    <message id="editor.said">
        <source>What is said</source>
        <translation>提示</translation>
    </message>
    <message id="editor.tip">
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message id="editor.do.undo">
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message id="editor.do.redo">
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message id="editor.do.duplicate">
        <source>Duplicate</source>
        <translation>复制一页</translation>
    </message>
    <message id="editor.do.remove">
        <source>Remove</source>
        <translation>删除</translation>
    </message>
    <message id="editor.do.up">
        <source>Up</source>
        <translation>上移</translation>
    </message>
    <message id="editor.do.down">
        <source>Down</source>
        <translation>下移</translation>
    </message>
    <message id="editor.do.filter">
        <source>Find</source>
        <translation>查找</translation>
    </message>
    <message id="editor.do.add.vacancies">
        <source>Add vacancies</source>
        <translation>加岗位表</translation>
    </message>
    <message id="editor.do.add.spotlight">
        <source>Add one vacancy</source>
        <translation>加单个岗位</translation>
    </message>
    <message id="editor.do.add.notice">
        <source>Write a notice</source>
        <translation>写通知</translation>
    </message>
    <message id="editor.title.clean">
        <source>Boards of %1</source>
        <translation>%1 大屏编辑</translation>
    </message>
    <message id="editor.title.open">
        <source>Boards of %1 (not yet kept by the city)</source>
        <translation>%1 大屏编辑（有未保存到服务器的内容）</translation>
    </message>
    <message id="editor.first_playlist">
        <source>Everyday</source>
        <translation>日常</translation>
    </message>
    <message id="editor.check.glyphs.ok">
        <source>The glyphs are there.</source>
        <translation>字形文件完好。</translation>
    </message>
    <message id="editor.check.boards.ok">
        <source>Every board has a grid.</source>
        <translation>各块大屏都有可用的版式。</translation>
    </message>
    <message id="editor.check.journal.ok">
        <source>What is edited can be kept.</source>
        <translation>可以保存编辑内容。</translation>
    </message>
    <message id="editor.check.backend.ok">
        <source>The city answers.</source>
        <translation>服务器有回应。</translation>
    </message>
    <message id="editor.preview">
        <source>Preview</source>
        <translation>大屏预览</translation>
    </message>
    <message id="editor.preview.before">
        <source>Before</source>
        <translation>上一屏</translation>
    </message>
    <message id="editor.preview.after">
        <source>Next</source>
        <translation>下一屏</translation>
    </message>
    <message id="editor.preview.larger">
        <source>Twice as large</source>
        <translation>放大一倍</translation>
    </message>
    <message id="editor.preview.none">
        <source>Board %1 does not show this page</source>
        <translation>%1 号屏不会显示此页</translation>
    </message>
    <message id="editor.preview.sheet">
        <source>Board %1, sheet %2 of %3</source>
        <translation>%1 号屏，第 %2 屏，共 %3 屏</translation>
    </message>
    <message id="editor.remarks">
        <source>Verdict</source>
        <translation>检查结果</translation>
    </message>
    <message id="editor.weight.stops">
        <source>Not to be published: %1</source>
        <translation>不能发布：%1</translation>
    </message>
    <message id="editor.weight.warns">
        <source>Mind: %1</source>
        <translation>请注意：%1</translation>
    </message>
    <message id="editor.weight.says">
        <source>For your information: %1</source>
        <translation>提示：%1</translation>
    </message>
    <message id="editor.takes">
        <source>Board %1: %2 sheets, %3 seconds</source>
        <translation>%1 号屏：%2 屏，共 %3 秒</translation>
    </message>
    <message id="editor.board.line">
        <source>Board %1 (%2×%3)</source>
        <translation>%1 号屏（%2×%3）</translation>
    </message>
    <message id="editor.do.board">
        <source>Next board</source>
        <translation>换一块屏</translation>
    </message>
    <message id="editor.do.sheet_before">
        <source>Sheet before</source>
        <translation>上一屏</translation>
    </message>
    <message id="editor.do.sheet_after">
        <source>Next sheet</source>
        <translation>下一屏</translation>
    </message>
    <message id="editor.do.larger">
        <source>Twice as large</source>
        <translation>放大一倍</translation>
    </message>
    <message id="editor.board.name">
        <source>Board %1</source>
        <translation>%1 号屏</translation>
    </message>
    <message id="editor.board.never">
        <source>It has never told what it shows</source>
        <translation>还没有报告过画面</translation>
    </message>
    <message id="editor.board.on">
        <source>On the glass</source>
        <translation>已上屏</translation>
    </message>
    <message id="editor.board.on_page">
        <source>On the glass, with “%1”</source>
        <translation>已上屏，正播“%1”</translation>
    </message>
    <message id="editor.board.idle">
        <source>It has it, but shows nothing of it now (closed, no data, or an emergency)</source>
        <translation>已收到，此刻没有在播（闭屏、等数据或紧急信息）</translation>
    </message>
    <message id="editor.board.silent">
        <source>No word from it for minutes: go and look</source>
        <translation>几分钟没有消息，请去看一看</translation>
    </message>
    <message id="editor.board.off">
        <source>Something else yet</source>
        <translation>还是别的内容</translation>
    </message>
    <message id="editor.board.frame">
        <source>Frame %1, %2</source>
        <translation>第 %1 帧，%2</translation>
    </message>
    <message id="editor.ago">
        <source>%1 s ago</source>
        <translation>%1 秒前</translation>
    </message>
    <message id="editor.ago.minutes">
        <source>%1 min ago</source>
        <translation>%1 分钟前</translation>
    </message>
    <message id="editor.city.saving">
        <source>Saving …</source>
        <translation>正在保存到服务器……</translation>
    </message>
    <message id="editor.city.signed_in">
        <source>%1 is signed in.</source>
        <translation>%1，您已登录。</translation>
    </message>
    <message id="editor.city.opened">
        <source>What plays is open (version %1).</source>
        <translation>已打开正在播放的内容（第 %1 版）。</translation>
    </message>
    <message id="editor.city.published">
        <source>Version %1 is published; waiting for the boards. F8 takes it back.</source>
        <translation>第 %1 版已发布，正在等各块大屏。撤回按 F8。</translation>
    </message>
    <message id="editor.city.on_glass">
        <source>On the glass of every board.</source>
        <translation>全部大屏已上屏。</translation>
    </message>
    <message id="editor.city.not_on_glass">
        <source>Not on the glass yet: %1. F5 looks again.</source>
        <translation>这些大屏还没有上屏：%1。按 F5 再看一次。</translation>
    </message>
    <message id="editor.city.taken_back">
        <source>Taken back: the boards play what they played before.</source>
        <translation>已撤回，大屏恢复之前的内容。</translation>
    </message>
    <message id="editor.city.nothing_to_take_back">
        <source>There is nothing to take back.</source>
        <translation>没有可以撤回的版本。</translation>
    </message>
    <message id="editor.city.no_line">
        <source>No line. All is kept on this machine; go on editing, and do it again when the line is back.</source>
        <translation>线路不通。内容已存在本机，可以继续编辑，接通后请再操作一次。</translation>
    </message>
    <message id="editor.city.unsent">
        <source>No line: nothing was published yet.</source>
        <translation>线路不通，还没有发布。</translation>
    </message>
    <message id="editor.city.stopped">
        <source>“%1” is not to be published: %2</source>
        <translation>“%1”不能发布：%2</translation>
    </message>
    <message id="editor.sign_in">
        <source>Sign in</source>
        <translation>登录</translation>
    </message>
    <message id="editor.sign_in.name">
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message id="editor.sign_in.password">
        <source>Password</source>
        <translation>口令</translation>
    </message>
    <message id="editor.sign_in.new">
        <source>New password (10 characters or more)</source>
        <translation>新口令（至少 10 个字）</translation>
    </message>
    <message id="editor.sign_in.again">
        <source>The new one again</source>
        <translation>再输一次新口令</translation>
    </message>
    <message id="editor.sign_in.go">
        <source>Sign in</source>
        <translation>登录</translation>
    </message>
    <message id="editor.sign_in.leave">
        <source>Later</source>
        <translation>以后再说</translation>
    </message>
    <message id="editor.sign_in.why">
        <source>Publishing and taking back need a sign-in.</source>
        <translation>发布和撤回需要登录。</translation>
    </message>
    <message id="editor.sign_in.change">
        <source>The start password is good once: take one of your own.</source>
        <translation>初始口令只能用一次，请设一个自己的口令。</translation>
    </message>
    <message id="editor.sign_in.differ">
        <source>The new passwords are not the same.</source>
        <translation>两次输入的新口令不一样。</translation>
    </message>
    <message id="editor.sign_in.asking">
        <source>Signing in …</source>
        <translation>正在登录……</translation>
    </message>
    <message id="editor.do.sign_in">
        <source>Sign in</source>
        <translation>登录</translation>
    </message>
    <message id="editor.do.publish">
        <source>Publish</source>
        <translation>发布</translation>
    </message>
    <message id="editor.do.look">
        <source>See the boards</source>
        <translation>查看大屏</translation>
    </message>
    <message id="editor.do.open_playing">
        <source>Open what plays</source>
        <translation>打开正在播放的</translation>
    </message>
    <message id="editor.do.publish_over">
        <source>Publish mine all the same</source>
        <translation>仍发布我的</translation>
    </message>
    <message id="editor.do.take_back">
        <source>Take back</source>
        <translation>撤回</translation>
    </message>
    <message id="editor.do.duty">
        <source>Emergencies</source>
        <translation>紧急信息</translation>
    </message>
    <message id="editor.city.stale">
        <source> F6 opens what plays (yours is kept as a version first), F7 publishes yours all the same.</source>
        <translation>按 F6 打开正在播放的（您的先存为一个版本），按 F7 仍发布您的。</translation>
    </message>
    <message id="editor.menu.edit">
        <source>Edit</source>
        <translation>编辑</translation>
    </message>
    <message id="editor.menu.pages">
        <source>Pages</source>
        <translation>页面</translation>
    </message>
    <message id="editor.menu.preview">
        <source>Preview</source>
        <translation>预览</translation>
    </message>
    <message id="editor.menu.city">
        <source>Publish</source>
        <translation>发布</translation>
    </message>
    <message id="editor.desk.open">
        <source>Open the boards' editor</source>
        <translation>打开大屏编辑器</translation>
    </message>
    <message id="editor.desk.sign_in">
        <source>Sign in at the editor as %1 with the start password %2</source>
        <translation>编辑器里登录：姓名 %1，初始口令 %2</translation>
    </message>
    <message id="editor.failure">
        <source>%1. %2 (%3)</source>
        <translation>%1。%2（%3）</translation>
    </message>
</context>
</TS>
